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

/** What keeps its last vowel before a second member: জনগণ, উপনগর. */
const FIRST_MEMBER = /^(?:জন|গণ|উপ|নব|সহ|সম|অব|অপ|পর|মহা)$/;
const MOST = 4;
const LONGEST = 24;

/** What follows a noun as a word of its own: case, number, ই and ও. */
const CLITICS =
  'কে|কেই|কেও|টি|টির|টিকে|টিতে|টিও|টা|টার|টাকে|রা|রাই|রাও|দের|দেরকে|দেরও|গুলো|গুলোর|গুলোতে|গুলি|গুলির|গুলিতে|সহ|ভাবে|সমূহ|সমূহের|ই|ও';

/** Second members of compounds that leave the first as it stands alone; many are in the names of places. */
const MEMBERS =
  'কারী|পুর|জন|গণ|শীল|যোগ্য|নগর|গঞ্জ|চন্দ্র|মূলক|যুক্ত|বার|দার|কাল|মন্ত্রী|বঙ্গ|পত্র|উদ্দিন|উদ্দীন|উল্লাহ|ভূমি|মুখী|বিরোধী|ভাগ|হীন|খানা|মাধ্যম|নাথ|বাদ|বাদী|বাজার|বাড়ি|বাড়ী|বন্দর|কর্মী|কেন্দ্র|স্থল|পন্থী|প্রার্থী|হাট|গাছ|সভা|দেহ'.normalize(
    'NFC',
  );

const ENDING = new RegExp(`(?<![\\u09cd\\u200c\\u200d])(?:${CLITICS}|(?:${MEMBERS})(?:ে|ের|েই|েও|র|তে|য়)?)$`);
