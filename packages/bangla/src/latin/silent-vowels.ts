import { NOUNS_LIKE_VERBS, SILENT_ENDS, SPOKEN_WORDS, VERB_ROOTS } from '#lists';
import { firstConsonant, HASANTA, type LetterGroup } from './letter-groups.ts';
import { KEEPING_PREFIXES } from './word-parts.ts';

/**
 * Which groups of a part of a word have an inherent vowel that is not spoken.
 *
 * At the end it is silent after a single consonant (ঢাক, বাংলাদেশ) and spoken after a conjunct (যুদ্ধ), save in
 * conjuncts that only loanwords end in (আগস্ট); it is also spoken after ং ঃ ৃ ৈ ৌ, in ঢ়, in -ইত (প্রকাশিত) and
 * -ঈয় (জাতীয়), in -হ after another inherent vowel (গ্রহ), and in the verbs and adverbs of SPOKEN. Inside it is
 * silent in VC_CV, found from right to left so that no two follow each other (সরকারি, আবদুল, খুলনা): the rule of
 * Ohala for the schwa of Hindi. Bangla keeps the vowel more often than Hindi: before a conjunct, before a
 * syllable with an inherent vowel, before case endings in ে (শহরে), before -তা -তি -না and endings in ী (ক্ষমতা,
 * সভাপতি, নগরী), and at the end of prefixes (উপজেলা). The lists were checked against the
 * Latin spellings that people give in the Dakshina lexicon.
 */
export function silentVowels(groups: readonly LetterGroup[], word: string): boolean[] {
  const silent = groups.map(() => false);
  const last = groups.length - 1;
  if (last > 0 && isBare(groups[last]) && !finalIsSpoken(groups, word)) silent[last] = true;
  for (let at = last - 1; at > 0; at--) {
    silent[at] = isBare(groups[at]) && medialIsSilent(groups, silent, at) && !(at === 1 && PREFIX.test(word));
    if (at === last - 1 && at > 0 && VERB.test(word)) silent[at] = isBare(groups[at]);
  }
  return silent;
}

function isBare(group: LetterGroup | undefined): boolean {
  return group !== undefined && group.consonants.length > 0 && group.vowel === '' && group.tail === '';
}

function finalIsSpoken(groups: readonly LetterGroup[], word: string): boolean {
  const group = groups.at(-1) as LetterGroup;
  const before = groups.at(-2) as LetterGroup;
  if (SILENT.test(word)) return false;
  if (SPOKEN.test(word) || VERB.test(word)) return true;
  if (group.consonants.length > 1) return !isLoanEnd(group.consonants.join(HASANTA), before);
  return singleIsSpoken(group.consonants[0] as string, before);
}

function singleIsSpoken(letter: string, before: LetterGroup): boolean {
  if (before.tail.includes('ং')) return letter !== 'ক';
  if (before.tail.includes('ঃ') || before.consonants.at(-1) === 'ৎ') return true;
  if (/[ৃৈৌ]/.test(before.vowel) || letter === RHA) return true;
  if (letter === 'হ') return before.vowel === '';
  if (letter === YA) return /[িী]/.test(before.vowel);
  return letter === 'ত' && before.vowel === 'ি';
}

function isLoanEnd(cluster: string, before: LetterGroup): boolean {
  if (LOAN_ENDS.test(cluster)) return true;
  return LOAN_ENDS_AFTER_LONG.test(cluster) && /[াে]/.test(before.vowel);
}

function medialIsSilent(groups: readonly LetterGroup[], silent: readonly boolean[], at: number): boolean {
  const before = groups[at - 1] as LetterGroup;
  const group = groups[at] as LetterGroup;
  const next = groups[at + 1] as LetterGroup;
  if (group.consonants.length > 1) return isLoanInside(group, next, silent[at + 1] === true);
  if (before.vowel === HASANTA || !/^ঁ?$/.test(before.tail)) return false;
  if (next.consonants.length === 0) return true;
  if (next.consonants.length > 1 || next.vowel === HASANTA || next.vowel === '' || silent[at + 1])
    return false;
  return !keepsVowelBefore(groups, at + 1);
}

/** পোস্টমাস্টার, টেক্সট, আর্টস: conjuncts of loanwords, before another consonant. */
function isLoanInside(group: LetterGroup, next: LetterGroup, nextIsSilent: boolean): boolean {
  const letter = next.consonants.join(HASANTA);
  if (!LOAN_INSIDE.test(group.consonants.join(HASANTA)) || next.vowel === HASANTA) return false;
  return nextIsSilent ? letter === 'স' || letter === 'ট' : next.vowel !== '' && !/^[রন]?$/.test(letter);
}

/** Whether the rest of the word, from `at`, is an ending that leaves the vowel before it alone. */
function keepsVowelBefore(groups: readonly LetterGroup[], at: number): boolean {
  if (groups.length - at > 2) return false;
  const ending = groups.slice(at).map(written).join('');
  if (VERB_ENDING.test(ending))
    return NOUN.test(groups.slice(0, at).map(written).join('') + ending.charAt(0));
  const withBefore = firstConsonant(groups[at - 1]) + ending;
  if (/^[খফ]তার/.test(withBefore)) return false;
  if (/^[চটতদধমপযষস]\u09bc?না/.test(withBefore)) return true;
  return KEEPING_ENDING.test(ending);
}

function written(group: LetterGroup): string {
  return group.consonants.join(HASANTA) + group.vowel + group.tail;
}

const YA = '\u09af\u09bc';
const RHA = '\u09a2\u09bc';

const LOAN_ENDS = /^(?:[সনরলকপফ]্ট|[নরল]্ড|[রনক]্স|র্[চজভনফ]|স্ক|ল্ম)$/;
const LOAN_INSIDE = /^(?:[সরকল]্ট|[রল]্ড|ক্স)$/;
const LOAN_ENDS_AFTER_LONG = /^(?:র্[কম]|[মল]্প|ঞ্[চজ]|[ঙল]্ক)$/;

/** Prefixes and first members that keep their last vowel; অ- is the negative prefix. */
const PREFIX = /* @__PURE__ */ new RegExp(`^(?:${KEEPING_PREFIXES}|[কযশম]ত|অ(?!নলাইন)|ঘটনা)`);

const VERB_ENDING = /^[তবছলচ]েন?$/;
const NOUN = /* @__PURE__ */ new RegExp(`(?:গত${NOUNS_LIKE_VERBS})$`);
const KEEPING_ENDING =
  /^(?:[^া-ৌ]*ে[রইওন]?|[নণরতলব]ী[রকয]?[^া-ৌ]?|(?:[ণত]া|তি)[রকতয]?\u09bc?ে?|রি|[নরবষমত]ি[কত]ে?র?)$/;

/** Past and future of verbs in their short spelling: করব, বলল. */
const VERB = /* @__PURE__ */ new RegExp(`^(?:[কধ]র|বল${VERB_ROOTS})[বতল]$`);
const SPOKEN = /* @__PURE__ */ new RegExp(
  `(?:ছিল|[হগ]ত|[নম]্[নম]ত|রিণত|র্মরত|[কখদপ][াু]?ন্ড|^(?:কেন${SPOKEN_WORDS}))$`,
);
const SILENT = /* @__PURE__ */ new RegExp(`(?:জিত|গঞ্জ${SILENT_ENDS})$`);
