/** A root as it is written in a form, with its verbal noun and the classes of endings that it takes; see verbEndings. */
export interface VerbRoot {
  noun: string;
  takes: string;
}

/**
 * Roots of Bangla verbs that end in a consonant, each also with its other vowels: ে ো ও become ি ু উ before a high
 * vowel and in সাধু (লিখি, শুনিয়া, উঠে), া and আ become ে and এ in perfective forms (রেখে, এনেছে).
 *
 * The lists hold the common roots (ধাতু) that grammars of Bangla give. Roots that end in a vowel are in
 * irregular-verbs.ts.
 */
export function verbRoots(): Map<string, VerbRoot> {
  const roots = new Map<string, VerbRoot>();
  for (const [list, takes, raised, fronted] of ROOTS) {
    for (const root of list.normalize('NFC').trim().split(/\s+/)) {
      const noun = `${root}া`;
      roots.set(root, { noun, takes });
      addVariant(roots, root, RAISED, { noun, takes: raised });
      addVariant(roots, root, FRONTED, { noun, takes: fronted });
    }
  }
  return roots;
}

/** A root that is in a list itself stays: এগ beside আগ. */
function addVariant(
  roots: Map<string, VerbRoot>,
  root: string,
  change: Record<string, string>,
  variant: VerbRoot,
): void {
  const written = root.replace(LAST_VOWEL, (vowel) => change[vowel] ?? vowel);
  if (!roots.has(written)) roots.set(written, variant);
}

/** The last vowel, where it is one that changes. */
const LAST_VOWEL = /(?:^[আও]|[াোে])(?=[^\u09be-\u09cc]*$)/;
const RAISED: Record<string, string> = { 'ে': 'ি', 'ো': 'ু', ও: 'উ' };
const FRONTED: Record<string, string> = { 'া': 'ে', আ: 'এ' };

/** Roots of which every form, also the bare root (থাক, ওঠ), is the verb. */
const PLAIN_ROOTS = `
  আঁক আন উপচ এড় ওঠ ওড় কষ কাঁদ কাঁপ কাট কাড় খস খেল খোঁড় গর্জ গাঁথ গোঁজ গোন ঘট ঘষ ঘাঁট ঘেঁষ ঘোচ চল চষ চাখ চাট
  চোষ ছেঁড় ছোঁড় ছোড় জাগ জেত জ্বল জ্বাল ঝর টোক ঠক ঠেক ঠেল ঠোক ডোব ঢাল ঢোক তাড় তোল থাক দেখ ধোঁক নড় নাড়
  নেভ পচ পড় পোঁত পোড় পৌঁছ পৌছ ফাট ফেল ফোট ফোল বাঁচ বাছ বাড় বেচ বোজ বোঝ ভাঙ ভাঙ্গ ভালবাস ভালোবাস ভাস ভেজ মজ
  মর মাখ মেট মেল মেশ মোছ রচ রট রাখ রোখ লড় লাগ লেখ লোট শোঁক শোন হাঁট হান হাস`;

/** Roots that are also a noun or a particle when they stand bare (কর, বল, কেন). */
const ROOTS_LIKE_A_WORD = `
  আঁট আস কম কর কেন কোপ খাট খোঁজ খোল গড় ঘাম ঘোর চট চড় চেন ছাঁট ছাড় জড় জম জান জোড় ঝাড় ঝোঁক ঝোল টান টেক
  ডাক থাম দোল দৌড় ধর ধস নাচ পার পোষ ফাঁস ফের বল বস বাঁধ বাজ ভর ভোগ ভোল মার সর সাজ হট`;

/** Roots that with -ে, -ি and -ো, too, are rather forms of a noun or adverb (নামে, মানে, পরে, ছোটো). */
const ROOTS_LIKE_A_NOUN = `
  গল ঘের চর চাপ ছাপ ছোট জন্ম জোট ঢাক নাম পর পাক পাত পাল পেট ফল বক বোন ভাব মাত মান মাপ মোড় রাগ শেখ সাধ সার
  হার`;

/** Roots that take their endings behind -া or -ো only (দাঁড়ানো, এগোনো); without, they are nouns or nothing. */
const ROOTS_IN_A = `
  আগ এগ কুড় গজ গোছ ঘুম চাল ছড় জোগ তাক দাঁড় দাড় পাঠ পেছ পোহ ফুর বান বের যোগ লাফ লুক শুক হাঁক হাঁপ`;

/** Longer ones, which take perfective endings without -া as well (আটকে, আটকেছে). */
const LONG_ROOTS_IN_A = `
  আঁকড় আগল আছড় আটক উপড় উল্ট উসক কাতর কামড় চমক ছিটক ঝলস টপক থমক থুবড় দুমড় পালট পাল্ট পিছল বদল মুচড় শিউর
  শুধর সটক সাঁতর সামল হামল`;

/** Roots with the classes of endings that they take as they stand, raised (লিখ of লেখা) and fronted (রেখ of রাখা). */
const ROOTS: readonly (readonly [roots: string, takes: string, raised: string, fronted: string])[] = [
  [PLAIN_ROOTS, 'bioetpvda', 'ioetpvda', 'oep'],
  [ROOTS_LIKE_A_WORD, 'ioetpvda', 'ioetpvda', 'oep'],
  [ROOTS_LIKE_A_NOUN, 'pvda', 'ioetpvda', 'oep'],
  [ROOTS_IN_A, 'va', 'va', ''],
  [LONG_ROOTS_IN_A, 'epva', 'epva', ''],
];
