/** What a root's forms may be besides verbs; see verbRoots. */
export type RootKind = 'plain' | 'like a word' | 'like a noun' | 'in a';

/** A root as it is written in a form, with its verbal noun. */
export interface VerbRoot {
  noun: string;
  kind: RootKind;
  /** How the form's vowel differs from the verbal noun's: লিখ of লেখা is 'raised', রেখ of রাখা 'fronted'. */
  vowel: 'same' | 'raised' | 'fronted';
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
  for (const [kind, list] of ROOTS) {
    for (const root of list.normalize('NFC').trim().split(/\s+/))
      roots.set(root, { noun: `${root}া`, kind, vowel: 'same' });
  }
  for (const [root, found] of [...roots]) addVariant(roots, root, found);
  return roots;
}

function addVariant(roots: Map<string, VerbRoot>, root: string, { noun, kind }: VerbRoot): void {
  const vowel = root.match(/[\u09be-\u09cc]|^[অ-ঔ]/g)?.at(-1) ?? '';
  const at = root.lastIndexOf(vowel);
  const add = (other: string | undefined, change: VerbRoot['vowel']) => {
    const variant = root.slice(0, at) + (other ?? vowel) + root.slice(at + vowel.length);
    if (!roots.has(variant)) roots.set(variant, { noun, kind, vowel: change });
  };
  add(RAISED[vowel], 'raised');
  add(FRONTED[vowel], 'fronted');
}

const RAISED: Record<string, string> = { 'ে': 'ি', 'ো': 'ু', ও: 'উ' };
const FRONTED: Record<string, string> = { 'া': 'ে', আ: 'এ' };

/** Roots of which every form, also the bare root (থাক, ওঠ), is the verb. */
const PLAIN_ROOTS = `
  আঁক আন উপচ এড় ওঠ ওড় কষ কাঁদ কাঁপ কাট কাড় খস খেল খোঁড় গর্জ গাঁথ গোঁজ গোন ঘট ঘষ ঘাঁট ঘেঁষ ঘোচ চল
  চষ চাখ চাট চোব চোষ ছাঁক ছেঁড় ছোঁড় ছোড় জাগ জেত জ্বল জ্বাল ঝর টাঙ টোক ঠক ঠেক ঠেল ঠোক ডোব ঢাল ঢোক
  তাড় তোল ত্যজ থাক দেখ ধোঁক নড় নাড় নেভ পচ পড় পশ পোঁত পোড় পৌঁছ পৌছ ফাট ফেল ফোঁক ফোঁস ফোট ফোল
  বাঁচ বাছ বাড় বেচ বোজ বোঝ ভাঙ ভাঙ্গ ভালবাস ভালোবাস ভাস ভেজ মজ মর মাখ মেট মেল মেশ মোছ রচ রট রাখ রোখ
  লড় লাগ লেখ লোট শোঁক শোন সেঁক হাঁচ হাঁট হান হাস`;

/** Roots that are also a noun or a particle when they stand bare (কর, বল, কেন). */
const ROOTS_LIKE_A_WORD = `
  আঁট আস কম কর কেন কোপ খাট খোঁজ খোল গড় ঘাম ঘোর চট চড় চেন ছাঁট ছাড় জড় জম জান জোড় ঝাড় ঝোঁক ঝোল
  টান টেক ডাক ঢল থাম দোল দৌড় ধর ধস নাচ পার পোষ ফাঁস ফের বল বস বাঁধ বাজ ভর ভোগ ভোল মার সর সাজ হট`;

/** Roots that with -ে, -ি and -ো, too, are rather forms of a noun or adverb (নামে, মানে, পরে, ছোটো). */
const ROOTS_LIKE_A_NOUN = `
  গল গাড় ঘের চর চাপ ছাপ ছোট জন্ম জোট ঢাক নাম পর পাক পাত পাল পেট ফল বক বন বোন ভজ ভাগ ভাব মাত মান মাপ
  মোড় রাগ শেখ শোধ সাধ সার হার`;

/** Roots that take their endings behind -া or -ো only (দাঁড়ানো, এগোনো); without, they are nouns or nothing. */
const ROOTS_IN_A = `
  আঁকড় আঁচড় আওড় আগ আগল আছড় আটক উপড় উলট উল্ট উসক এগ ওলট কাতর কাম কামড় কুড় খেপ গজ গুল গোঙ গোছ
  ঘাবড় ঘুম চমক চাল চিব চুক চেঁচ ছটফট ছড় ছিট ছিটক জির জোগ ঝলস ঝাঁপ ঝিম টপক ডিঙ তড়প তল তাক থমক
  থুবড় দাঁড় দাড় দাপ দুমড় ধমক নিংড় পাকড় পাঠ পালট পাল্ট পিছ পিছল পেঁচ পেছ পোহ ফসক ফুঁস ফুর বদল
  বাতল বান বিছ বের ভিড় মচক মাড় মুচড় যোগ রাঙ লাফ লুক শিউর শুক শুধ শুধর সটক সাঁতর সামল সেঁধ হাঁক
  হাঁপ হাত হাতড় হামল`;

const ROOTS: readonly (readonly [RootKind, string])[] = [
  ['plain', PLAIN_ROOTS],
  ['like a word', ROOTS_LIKE_A_WORD],
  ['like a noun', ROOTS_LIKE_A_NOUN],
  ['in a', ROOTS_IN_A],
];
