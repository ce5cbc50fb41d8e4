import { SECOND_MEMBERS } from '#lists';

/**
 * A Bangla word cut before its clitics and the second members of its compounds (সরকার|কে, জামাল|পুরের), in at most
 * four parts: what silentVowels looks at one by one.
 */
export function wordParts(word: string): string[] {
  const parts: string[] = [];
  let rest = word;
  while (parts.length < MOST - 1) {
    const found = ENDING.exec(rest.slice(-LONGEST))?.[0];
    if (found === undefined || rest.length - found.length < 2) break;
    if (FIRST_MEMBER.test(rest.slice(0, -found.length))) break;
    parts.unshift(found);
    rest = rest.slice(0, -found.length);
  }
  return [rest, ...parts];
}

/** Prefixes and first members that keep their last vowel before a second member: জনগণ, উপনগর. */
export const KEEPING_PREFIXES = 'উপ|অপ|জন|গণ|নব|সহ|সম|পর';
const FIRST_MEMBER = /* @__PURE__ */ new RegExp(`^(?:${KEEPING_PREFIXES})$`);
const MOST = 4;
const LONGEST = 24;

/** What follows a noun as a word of its own and takes the endings of case: determiners, plurals, second members. */
const NOUNS = 'টি|টা|গুলো|গুলি|সমূহ|জন|নগর|গঞ্জ|মন্ত্রী';

const ENDING = /* @__PURE__ */ new RegExp(
  `(?<![\\u09cd\\u200c\\u200d])(?:[ইও]|কে|রা|দের|সহ|ভাবে|(?:${NOUNS}${SECOND_MEMBERS})(?:ে|ের|র|তে|য\\u09bc)?)$`,
);
