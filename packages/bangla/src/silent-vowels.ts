import { HASANTA, type LetterGroup } from './letter-groups.ts';

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
  if (SPOKEN.test(word)) return true;
  if (group.consonants.length > 1) return !isLoanEnd(group.consonants.join(HASANTA), before);
  return singleIsSpoken(group.consonants[0] as string, before);
}

function singleIsSpoken(letter: string, before: LetterGroup): boolean {
  if (before.tail.includes('ং')) return letter !== 'ক';
  if (before.tail.includes('ঃ') || before.consonants.at(-1) === 'ৎ') return true;
  if ('ৃৈৌ'.includes(before.vowel || '?') || letter === RHA) return true;
  if (letter === 'হ') return before.vowel === '';
  if (letter === YA) return before.vowel === 'ি' || before.vowel === 'ী';
  return letter === 'ত' && before.vowel === 'ি';
}

function isLoanEnd(cluster: string, before: LetterGroup): boolean {
  if (LOAN_ENDS.has(cluster)) return true;
  return LOAN_ENDS_AFTER_LONG.has(cluster) && (before.vowel === 'া' || before.vowel === 'ে');
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
  if (!LOAN_INSIDE.has(group.consonants.join(HASANTA)) || next.vowel === HASANTA) return false;
  return nextIsSilent ? letter === 'স' || letter === 'ট' : next.vowel !== '' && !/^[রন]?$/.test(letter);
}

/** Whether the rest of the word, from `at`, is an ending that leaves the vowel before it alone. */
function keepsVowelBefore(groups: readonly LetterGroup[], at: number): boolean {
  const ending = groups
    .slice(at, at + 3)
    .map(written)
    .join('');
  if (groups.length - at > 2) return false;
  if (VERB_ENDING.test(ending))
    return NOUN.test(groups.slice(0, at).map(written).join('') + ending.charAt(0));
  if (/^তার/.test(ending) && /[খফ]/.test(groups[at - 1]?.consonants[0] ?? '')) return false;
  if (/^না/.test(ending) && /[চটতদধমপযষস]/.test(groups[at - 1]?.consonants[0] ?? '')) return true;
  return KEEPING_ENDING.test(ending);
}

function written(group: LetterGroup): string {
  return group.consonants.join(HASANTA) + group.vowel + group.tail;
}

const YA = '\u09af\u09bc';
const RHA = '\u09a2\u09bc';

const LOAN_ENDS = new Set(
  'স্ট ন্ট ন্ড র্ট র্ড র্চ র্জ র্স স্ক ল্ম ল্ট ল্ড ক্স ক্ট প্ট ফ্ট প্স ট্স ন্স ল্স স্প ল্ব র্ভ র্ন র্ফ'.split(' '),
);
const LOAN_INSIDE = new Set('স্ট র্ট র্ড ক্ট ফ্ট ল্ট ল্ড ক্স'.split(' '));
const LOAN_ENDS_AFTER_LONG = new Set('র্ক র্ম ম্প ল্প ল্ক ঞ্চ ঞ্জ ঙ্ক'.split(' '));

/** Prefixes and first members that keep their last vowel; অ- is the negative prefix. */
const PREFIX = /^(?:ঘটনা|উপ|অব|অপ|জন|গণ|নব|সহ|সম|পর|কত|যত|শত|মত|অ(?!নলাইন))/;

const VERB_ENDING = /^(?:তে|তেন|বে|বেন|ছে|চে|ছেন|লে|লেন|লেই|লেও|তেই|তেও)$/;
/** Nouns in -ত -ল -ব whose case endings look like those of verbs: আদালতে, সকলে. */
const NOUN =
  /(?:ভারত|গত|দালত|র্বত|[ারম]মত|শরত|সকল|দখল|মহল|ফসল|কমল|নকল|সফল|বিকল|ঞ্চল|াচল|ফলাফল|াহল|ানল|ৎসব|গৌরব|নীরব|আরব|ভৈরব|মানব|ুভব|প্লব|সম্ভব|অভাব)$/;
const KEEPING_ENDING =
  /^(?:[^া-ৌ]*ে(?:[রইওন])?|[নণরতলব]ী[রকয]?[^া-ৌ]?|ণা[রকয]?়?ে?|তি[রকত]?ে?|রি|তা[রকয]?়?ে?|[নরবষমত]ি[কত]ে?র?)$/;

/** Past and future of verbs in their short spelling: করব, বলল. */
const VERB = new RegExp(
  '^(?:কর|বল|চল|দেখ|থাক|পার|ধর|মার|রাখ|উঠ|পড়|বাড়|ছাড়|জান|নাম|হার|জিত|ফির|মিল|লাগ|আস)(?:ব|ত|ল)$'.normalize('NFC'),
);

/** Words whose last vowel is spoken against the rule: verbs, participles and adverbs in -ত, some adjectives. */
const SPOKEN = new RegExp(
  '(?:ছিল|^গেল|^এল|^হল|^দিল|^নিল|^পেল|^খেল|হত|গত|^শত|^যত|^কত|^তত|^এত|^মত|^রত|ন্নত|রিণত|র্মরত|^বিরত|ম্মত|^বড়|^ছোট|^ভাল|' +
    '^কেন|^যেন|^ঘন|[কখদপ][াু]?ন্ড|^(?:সাধারণ|মূল|সম্ভব|প্রধান|অন্ত|বিশেষ|বস্তু|প্রথম|প্রসঙ্গ)ত|' +
    '^(?:যা|খা|পা)ব|^হব|^(?:কর|বল|চল|দেখ|থাক|পার|ধর|মার|রাখ|উঠ|পড়|বাড়|ছাড়|জান|নাম|হার|জিত|ফির|মিল|লাগ|আস)(?:ব|ত|ল))$'.normalize(
      'NFC',
    ),
);
/** Words that end as those do and yet are silent. */
const SILENT = /(?:জিত|অমিত|সুমিত|ললিত|গণিত|ণ্ডিত|রোহিত|^আসল|জগত|ভগত|গঞ্জ|লঞ্চ|য়র্ক|ফান্ড|ব্যান্ড|^পান্ড)$/;
