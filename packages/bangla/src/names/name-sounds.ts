import { CONSONANT_SPELLINGS, JOINED_SPELLINGS, VOWEL_SPELLINGS } from './name-spellings.ts';

/** What the sounds of Bangla cost in Latin letters. A sound is a number; the vowels come first. */
export interface Sounds {
  /** The sound that a Bangla spelling of one to three characters, or two sounds ("3+17") together, make. */
  numbers: Map<string, number>;
  /** How many sounds are vowels, and how many are single ones. */
  vowels: number;
  singles: number;
  /** By Latin spelling the cost for each sound; NEVER where the one cannot stand for the other. */
  costs: Map<string, Uint8Array>;
  /** Cost of a sound that Latin leaves out. */
  omission: number[];
}

/** The table, made when it is first asked for. */
export function sounds(): Sounds {
  made ??= makeSounds();
  return made;
}

function makeSounds(): Sounds {
  const vowels = rows(VOWEL_SPELLINGS);
  const singles = [...vowels, ...rows(CONSONANT_SPELLINGS)];
  const table: Sounds = {
    numbers: new Map(),
    vowels: vowels.length,
    singles: singles.length,
    costs: new Map(),
    omission: [],
  };
  for (const row of [...singles, ...rows(JOINED_SPELLINGS)]) addSound(table, row);
  return table;
}

function rows(text: string): string[][] {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.split('|'));
}

function addSound(table: Sounds, [names = '', ...columns]: readonly string[]): void {
  const { numbers, vowels, omission } = table;
  const sound = omission.length;
  const prices = PRICES[sound < vowels ? 0 : 1] as readonly number[];
  for (const name of names.split(' ')) {
    numbers.set(
      name
        .split('+')
        .map((part) => numbers.get(part) ?? part)
        .join('+'),
      sound,
    );
  }
  columns.slice(0, 3).forEach((column, at) => {
    for (const spelling of column.split(' ')) costsOf(table, spelling)[sound] = prices[at] as number;
  });
  omission.push(Number(columns[3] ?? (sound < vowels ? 10 : 18)));
}

/** A letter may stand for any other vowel or consonant, at a cost. */
function costsOf({ costs, vowels, singles }: Sounds, spelling: string): Uint8Array {
  const old = costs.get(spelling);
  if (old !== undefined) return old;
  const made = new Uint8Array(MOST_SOUNDS).fill(NEVER);
  if (/^[aeiouyw]$/.test(spelling)) made.fill(14, 0, vowels);
  else if (spelling.length === 1) made.fill(20, vowels, singles);
  costs.set(spelling, made);
  return made;
}

const NEVER = 255;
const MOST_SOUNDS = 128;
/** What a spelling of the table's first three columns costs, for vowels and for consonants. */
const PRICES = [
  [0, 5, 10],
  [0, 6, 15],
];

let made: Sounds | undefined;
