import { HASANTA, type LetterGroup } from './letter-groups.ts';

/** Which groups' inherent vowel is not spoken. */
export function silentVowels(groups: readonly LetterGroup[]): boolean[] {
  const silent = groups.map(() => false);
  const last = groups.length - 1;
  if (last > 0 && isBare(groups[last]) && !finalIsSpoken(groups)) silent[last] = true;
  for (let at = last - 1; at > 0; at--) silent[at] = isBare(groups[at]) && medialIsSilent(groups, silent, at);
  return silent;
}

function isBare(group: LetterGroup | undefined): boolean {
  return group !== undefined && group.consonants.length > 0 && group.vowel === '' && group.tail === '';
}

function finalIsSpoken(groups: readonly LetterGroup[]): boolean {
  const group = groups.at(-1) as LetterGroup;
  const before = groups.at(-2) as LetterGroup;
  if (group.consonants.length > 1) return !isLoanEnd(group.consonants.join(HASANTA), before);
  const letter = group.consonants[0] as string;
  if (before.tail.includes('ং')) return letter !== 'ক';
  if (before.tail.includes('ঃ')) return true;
  if (letter === 'হ') return before.vowel === '' || before.vowel === 'ৃ';
  if (letter === '\u09a2\u09bc' || before.vowel === 'ৃ') return true;
  if (letter === '\u09af\u09bc') return before.vowel === 'ি' || before.vowel === 'ী';
  if (letter === 'ত') return before.vowel === 'ি';
  if (before.vowel === 'ৈ' || before.vowel === 'ৌ') return true;
  return false;
}

function isLoanEnd(cluster: string, before: LetterGroup): boolean {
  if (LOAN_ENDS.has(cluster)) return true;
  return AFTER_LONG.has(cluster) && (before.vowel === 'া' || before.vowel === 'ে');
}

function medialIsSilent(groups: readonly LetterGroup[], silent: readonly boolean[], at: number): boolean {
  const before = groups[at - 1] as LetterGroup;
  const group = groups[at] as LetterGroup;
  const next = groups[at + 1] as LetterGroup;
  if (group.consonants.length > 1 || next.consonants.length !== 1) return false;
  if (before.vowel === HASANTA || (before.tail !== '' && before.tail !== 'ঁ')) return false;
  if (next.vowel === HASANTA || silent[at + 1]) return false;
  if (group.consonants[0] === next.consonants[0]) return false;
  if (next.vowel === '') return before.vowel !== '' && (groups[at + 2]?.consonants.length ?? 0) > 1;
  return true;
}

const LOAN_ENDS = new Set(
  'স্ট ন্ট ন্ড র্ট র্ড র্চ র্জ র্স স্ক ল্ম ল্ট ল্ড ক্স ক্ট প্ট ফ্ট প্স ট্স ন্স ল্স স্প ল্ব র্ভ র্ন র্ফ'.split(' '),
);
const AFTER_LONG = new Set('র্ক র্ম ম্প ল্প ল্ক ঞ্চ ঞ্জ ঙ্ক'.split(' '));
