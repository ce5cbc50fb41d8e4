import { NOUN_TAILS, OTHER_WORDS } from '#lists';

/**
 * Ends of words, each with how many code units of it are an ending: case, number, determiner or emphatic ই and ও.
 * 0 is for the end of a noun that only looks like one (দোকানদার, জুলাই). Of the ends that a word has the longest
 * counts. `^` stands before whole words.
 */
export function nounEndings(): Map<string, number> {
  const ends = new Map<string, number>();
  const add = (list: string, before: string, behind: string) => {
    for (const part of list.match(/\S+/g) ?? []) {
      const [kept = '', cut = ''] = (before + part + behind).normalize('NFC').split('-');
      ends.set(kept + cut, cut.length);
    }
  };
  add(ENDINGS, '', '');
  for (const lists of [COMMON_TAILS, NOUN_TAILS]) {
    for (const [end, tails] of Object.entries(lists)) add(tails, '', end);
  }
  add(COMMON_WORDS, '^', '');
  add(OTHER_WORDS, '^', '');
  return ends;
}

/**
 * Behind the hyphen is what is cut: genitive, locative and objective; number, determiners and what is written on to
 * nouns like them; ই and ও.
 */
const ENDINGS = `
  া-র ি-র ী-র ু-র ূ-র ো-র ও-র াঁ-র ্য-র -ের ই-য়ের উ-য়ের ং-য়ের ঁ-য়ের
  -ে ই-য়ে উ-য়ে ং-য়ে ঁ-য়ে া-তে ি-তে ী-তে ু-তে ূ-তে ে-তে ো-তে ই-তে উ-তে ও-তে া-য় ো-য় াঁ-য় -কে
  -দের -দিগকে -দিগের -রা -েরা -গুলো -গুলি -গুলা -সমূহ -সমুহ -গণ -বৃন্দ -টুকু -খানি -টি -টা -ভাবে -সহ -জুড়ে
  -ই -ও`;

/**
 * The most common ends of words for which ENDINGS would be wrong: by the end that they share, what stands before it.
 * Again what is behind the hyphen is cut; without one nothing is (-জার: বাজার, হাজার).
 */
const COMMON_TAILS: Record<string, string> = {
  'ে': 'থেক তব ওয় ছেল',
  '-ে': 'নেক ৈঠক দিক রাত',
  '': 'েয়ে াই আই সই িটি পটি জার কার বার হার চার ্টার পার োয়ার াগার ভার ডার দার ুর শোর ারা িও ঁও উদ্ধার প্তার াক্তার আক্তার ফিসার গভীর কঠোর জনগণ',
  '-ই': 'টা না রা',
  '-টি': 'তি',
  'া-র': 'টাক লাক রিক ষ্ট সভ',
  '-কার': 'ন',
  'ার': 'ডল শন ফত মিট কুম',
  '-ের': 'বাদ িষদ সজিদ',
  '-র': 'যু রু শু লাহ',
  'ায়': 'প্র র্য ধ্য আদ বজ',
  '-রা': '্তা নেতা',
  '-ও': 'দি টি তি',
};

/** The most common words that end as if they were inflected, or were forms of a verb. */
const COMMON_WORDS = `
  মধ্যে থেকে চেয়ে সবচেয়ে সাড়ে তাহলে এভাবে যেভাবে কীভাবে কিভাবে সেভাবে সামনে সামনে-র বাইরে বাইরে-র গা-য়ে পা-য়ে পা-য়ের
  বাড়ি পরিবার বাজার হাসান জমি লড়াই আসল ঝুঁকি কামাল ছুটি নিলাম রবি আমির কবির ফেরত`;
