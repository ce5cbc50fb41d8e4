/** The months of the Gregorian year as formatDate writes them, from January. */
export const monthNames: readonly string[] = /* @__PURE__ */ names(
  'জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
);

/** The months of the Bangla year, from বৈশাখ. */
export const banglaMonthNames: readonly string[] = /* @__PURE__ */ names(
  'বৈশাখ জ্যৈষ্ঠ আষাঢ় শ্রাবণ ভাদ্র আশ্বিন কার্তিক অগ্রহায়ণ পৌষ মাঘ ফাল্গুন চৈত্র',
);

/** The days of the week, from Sunday. */
export const weekdayNames: readonly string[] = /* @__PURE__ */ names(
  'রবিবার সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার',
);

function names(list: string): string[] {
  return list.normalize('NFC').split(' ');
}
