import { LOAN_YA } from '#lists';
import { firstConsonant, HASANTA, type LetterGroup, letterGroups } from './letter-groups.ts';
import { silentVowels } from './silent-vowels.ts';
import { wordParts } from './word-parts.ts';

/** One Bangla word in Latin letters: see romanize for the scheme. */
export function romanizeWord(word: string): string {
  const known = AS_WRITTEN[word];
  if (known !== undefined) return known;
  const groups: LetterGroup[] = [];
  const silent: boolean[] = [];
  for (const part of wordParts(word)) {
    const ofPart = letterGroups(part);
    for (const isSilent of silentVowels(ofPart, part)) silent.push(isSilent);
    for (const group of ofPart) groups.push(group);
  }
  return groups.map((_, at) => romanGroup(groups, silent, at)).join('');
}

function romanGroup(groups: readonly LetterGroup[], silent: readonly boolean[], at: number): string {
  const group = groups[at] as LetterGroup;
  const next = groups[at + 1];
  const vowel = romanVowel(groups, silent, at);
  return onset(groups, at) + vowel + tail(group, next);
}

function onset(groups: readonly LetterGroup[], at: number): string {
  const { consonants, vowel } = groups[at] as LetterGroup;
  const before = groups[at - 1];
  if (consonants.length === 1) {
    const only = consonants[0] as string;
    if (only === YA) return glide(before, vowel, at);
    return plainLetter(only);
  }
  if (consonants[0] === YA && isLetter(before, 'ও')) return 'w';
  const latin = consonants.map((_, i) => joined(consonants, i, groups, at)).join('');
  return consonants.join() === 'ক,স' ? 'x' : latin;
}

/** য় between vowels: w after ও, nothing between ি ু ো and া, else y. */
function glide(before: LetterGroup | undefined, vowel: string, at: number): string {
  if (before === undefined) return 'y';
  if (isLetter(before, 'ও') && vowel !== HASANTA) return 'w';
  if (at === 1 && isLetter(before, 'ই')) return 'y';
  if (vowel === 'া' && /[িীুূোইউ]/.test(before.vowel)) return '';
  return 'y';
}

function isLetter(group: LetterGroup | undefined, letter: string): boolean {
  return group?.consonants.length === 0 && group.vowel === letter && group.tail === '';
}

function joined(
  consonants: readonly string[],
  i: number,
  groups: readonly LetterGroup[],
  at: number,
): string {
  const letter = consonants[i] as string;
  const before = consonants[i - 1];
  const after = consonants[i + 1];
  if (letter === 'জ' && after === 'ঞ') return 'g';
  if (letter === 'ঞ' && before === 'জ') return 'y';
  if (letter === 'ঙ' || letter === 'ঞ') return 'n';
  if (letter === 'চ' && (after === 'চ' || after === 'ছ')) return 'c';
  if (letter === 'য' && before === 'র' && i === 1) return groups[at]?.vowel === 'া' && at === 0 ? '' : 'j';
  if (letter === 'য' && before !== undefined) return yaPhala(consonants, groups, at);
  if (letter === 'ব' && before !== undefined) return isHardBa(before, groups, at) ? 'b' : 'w';
  return plainLetter(letter);
}

/** A consonant or vowel by itself; a nukta without a meaning of its own is passed over. */
function plainLetter(letter: string): string {
  return NOT_IN_ROW[letter] ?? LATIN[letter.charCodeAt(0) - FIRST] ?? '';
}

/** The ্য of ব্যাংক writes the vowel of "bank" and has no letter of its own; that of বিদ্যা is y. */
function yaPhala(consonants: readonly string[], groups: readonly LetterGroup[], at: number): string {
  const { vowel } = groups[at] as LetterGroup;
  if (vowel !== 'া') return 'y';
  const first = consonants[0] as string;
  const second = consonants[1] as string;
  if (first === 'র' || 'রল'.includes(second) || 'টডফ'.includes(consonants.at(-2) ?? '?')) return '';
  if (at > 0) return LOAN_CONJUNCT.test(first + (groups[at + 1]?.consonants.join('') ?? '')) ? '' : 'y';
  return NATIVE_YA.test(first + firstConsonant(groups[1])) ? 'y' : '';
}

function isHardBa(before: string, groups: readonly LetterGroup[], at: number): boolean {
  if ('বমরলগ'.includes(before)) return true;
  return before === 'দ' && at === 1 && isLetter(groups[0], 'উ');
}

function romanVowel(groups: readonly LetterGroup[], silent: readonly boolean[], at: number): string {
  const group = groups[at] as LetterGroup;
  const next = groups[at + 1];
  if (silent[at] || group.vowel === HASANTA) return '';
  const beforeGlide = firstConsonant(next) === YA && next?.vowel !== HASANTA;
  if (beforeGlide && next?.vowel !== '' && isLetter(group, 'ও')) return '';
  if (beforeGlide && at === 0 && isLetter(group, 'ই')) return '';
  if (at === 0 && isLetter(group, 'ই') && isLetter(next, 'উ')) return 'y';
  if (isLetter(group, 'ও') && groups[at - 1]?.tail === 'ঁ') return 'on';
  if (group.vowel !== '') return plainLetter(group.vowel);
  return saysO(groups, silent, at) ? 'o' : 'a';
}

/** Where the inherent vowel is written o: before a silent য়, before a final ং, and at a word's end. */
function saysO(groups: readonly LetterGroup[], silent: readonly boolean[], at: number): boolean {
  const next = groups[at + 1];
  if (next !== undefined) return silent[at + 1] === true && firstConsonant(next) === YA;
  const { consonants, tail: signs } = groups[at] as LetterGroup;
  if (signs === 'ং') return true;
  return consonants.length === 1 && at > 0 && !/[ংঃ]/.test(groups[at - 1]?.tail ?? '');
}

function tail(group: LetterGroup, next: LetterGroup | undefined): string {
  let latin = '';
  for (const sign of group.tail) {
    if (sign === 'ং') latin += /[কখগঘ]/.test(firstConsonant(next)) ? 'n' : 'ng';
    else if (sign === 'ঃ') latin += /[কখ]/.test(firstConsonant(next)) ? 'k' : '';
    else if (BEFORE_NASAL.test(firstConsonant(next))) latin += 'n';
  }
  return latin;
}

const YA = '\u09af\u09bc';
const BEFORE_NASAL = /^[ক-ঘচ-ঝট-ঢত-ধশ-স]$/;

/** First consonant and what follows it in words of Sanskrit where ্যা at the beginning is y: ব্যাখ্যা, ন্যায়. */
const NATIVE_YA = /^(?:ব[পখধসহয]|ন[যস]|ত[গজ]|ধন|শম|খ[তপ])/;

/** The same inside a word, where y is the rule: ইংল্যান্ড, ন্যাশনাল, ক্লিনিক্যাল. */
const LOAN_CONJUNCT = /* @__PURE__ */ new RegExp(`^(?:লনড${LOAN_YA})`);

/** Words that the rules would misread; ড is the title (ড. ইউনূস). */
const AS_WRITTEN: Record<string, string> = { হংকং: 'hongkong', ড: 'dr' };

/** The letters and vowel signs from অ to ৎ in the order of Unicode, nothing where it has no letter. */
const LATIN = (
  'a a i i u u ri li   e oi   o ou ' +
  'k kh g gh ng ch chh j jh n t th d dh n t th d dh n  p f b bh m j r  l    sh sh s h ' +
  '    a i i u u ri ri   e oi   o ou  t'
).split(' ');
const FIRST = 0x985;

const NOT_IN_ROW: Record<string, string> = {
  '\u09a1\u09bc': 'r',
  '\u09a2\u09bc': 'rh',
  '\u09af\u09bc': 'y',
  'জ\u09bc': 'z',
  ৰ: 'r',
  ৱ: 'w',
};
