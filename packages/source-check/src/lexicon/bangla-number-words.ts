/** Scales that tell a size without a number when doubled or behind "some": হাজার হাজার, কয়েক লাখ, শত শত. */
export const BANGLA_SCALES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['শ', 100],
  ['শত', 100],
  ['শো', 100],
  ['হাজার', 1e3],
  ['সহস্র', 1e3],
  ['লাখ', 1e5],
  ['লক্ষ', 1e5],
  ['মিলিয়ন', 1e6],
  ['কোটি', 1e7],
  ['বিলিয়ন', 1e9],
  ['ট্রিলিয়ন', 1e12],
  ['ডজন', 12],
]);

/** Words that hold a number without naming it. */
export const BANGLA_NUMBER_IN_A_WORD: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ...['উভয়', 'জোড়া', 'যমজ', 'দম্পতি', 'দ্বিতীয়ত'].map((word) => [word, 2] as const),
  ['প্রথমত', 1],
  ['তৃতীয়ত', 3],
]);

/** Compounds that begin with a number: দ্বিপাক্ষিক, ত্রিমুখী, ছয়পক্ষীয়, চারদলীয়. */
export const BANGLA_NUMBER_PREFIXES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['দ্বি', 2],
  ['দুই', 2],
  ['ত্রি', 3],
  ['তিন', 3],
  ['চতুর্', 4],
  ['চার', 4],
  ['পাঁচ', 5],
  ['পঞ্চ', 5],
  ['ছয়', 6],
  ['সাত', 7],
  ['আট', 8],
]);
export const BANGLA_NUMBERED_STEMS = [
  'পক্ষীয়',
  'পাক্ষিক',
  'দলীয়',
  'মুখী',
  'মাত্রিক',
  'স্তর',
  'দেশীয়',
  'জাতি',
  'রাষ্ট্র',
];
