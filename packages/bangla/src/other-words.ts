/** Nouns, names and adjectives that end as if they were forms of a verb with the same beginning. */
export const NO_VERBS: readonly string[] = `
  আঁটি আনিস আসল আসলাম উঠান উড়াল কামাই কামার কামাল কিনা কুড়াল কেনিয়া করাত ঘাঁটি ঘটি চালাক চিনি ছাঁটাই ছুটি জমি জুটি
  জোগান ঝুঁকি ঝুলি টিকা টোকিও টোকেন ডাকাত ঢালাই ঢালাও তাড়ি তুলা তুলি থেকে দুলাল নড়াইল নড়িয়া নাড়ি পরিবার পাতাল
  ফাঁসি ফাটল ফেরত ফেরি বদলে বসাক বাছাই বাজার বাজি বাড়ি ভরি ভাবুক মাড়াই মাতাল মানব মারিয়া মিলান মুড়ি যোগান রাখাল
  লড়াই শিখা সরব সরল সরাইল হাঁচি হারিস হারুন হাসান হাসি হাসিব হাসিল`
  .normalize('NFC')
  .trim()
  .split(/\s+/);

/** Adverbs, conjunctions and postpositions that end as if they were inflected. */
export const UNINFLECTED: readonly string[] = `
  ইতিপূর্বে ইতিমধ্যে ইতোমধ্যে এনিয়ে এভাবে ওরফে কিভাবে কীভাবে চেয়ে তাহলে নইলে নাহলে পৌনে যেভাবে সত্ত্বেও সত্বেও
  সবচাইতে সবচেয়ে সাড়ে সেভাবে`
  .normalize('NFC')
  .trim()
  .split(/\s+/);
