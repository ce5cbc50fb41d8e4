import { romanize } from '../src/latin/romanize.ts';
import { nameMatch } from '../src/names/name-match.ts';

export type NamePair = readonly [bangla: string, latin: string];

/** How nameMatch tells pairs from others at a threshold: shares of 1. */
export interface NameAccuracy {
  pairs: number;
  /** True pairs that are found. */
  recall: number;
  /** Pairs of a name with another at random that are taken for the same. */
  falseRandom: number;
  /** Pairs of a name with the other that is spelled most alike. */
  falseHard: number;
  /** Precision where one pair in two is false: random or hard ones. */
  precisionRandom: number;
  precisionHard: number;
}

/** The figures at each threshold. */
export function nameAccuracy(
  pairs: readonly NamePair[],
  thresholds: readonly number[] = [0.5],
): NameAccuracy[] {
  const right = scores(pairs);
  const random = scores(randomPairs(pairs));
  const hard = scores(hardPairs(pairs));
  return thresholds.map((threshold) => {
    const [recall = 0, falseRandom = 0, falseHard = 0] = [right, random, hard].map((all) =>
      share(all, threshold),
    );
    const precisionRandom = recall / (recall + falseRandom);
    return {
      pairs: pairs.length,
      recall,
      falseRandom,
      falseHard,
      precisionRandom,
      precisionHard: recall / (recall + falseHard),
    };
  });
}

function scores(pairs: readonly NamePair[]): number[] {
  return pairs.map(([bangla, latin]) => nameMatch(bangla, latin));
}

function share(all: readonly number[], threshold: number): number {
  return all.filter((score) => score >= threshold).length / Math.max(1, all.length);
}

/** Each Latin name with three others, by a fixed sequence. */
export function randomPairs(pairs: readonly NamePair[]): NamePair[] {
  const known = knownNames(pairs);
  let seed = 7;
  return pairs.flatMap(([, latin]) =>
    [0, 1, 2].flatMap((): NamePair[] => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const other = (pairs[seed % pairs.length] as NamePair)[0];
      return known.get(latin.toLowerCase())?.has(alike(other)) ? [] : [[other, latin]];
    }),
  );
}

/** Each Latin name with the name that is romanised most like it: same first letter, fewest edits. */
export function hardPairs(pairs: readonly NamePair[]): NamePair[] {
  const known = knownNames(pairs);
  const byLetter = Map.groupBy(
    pairs.map(([bangla]) => ({ bangla, roman: romanize(bangla).toLowerCase() })),
    ({ roman }) => roman.charAt(0),
  );
  return pairs.flatMap(([bangla, latin]): NamePair[] => {
    const own = known.get(latin.toLowerCase());
    let fewest = Infinity;
    let nearest: string | undefined;
    for (const other of byLetter.get(romanize(bangla).toLowerCase().charAt(0)) ?? []) {
      const edits = editDistance(other.roman, latin.toLowerCase(), fewest);
      if (edits >= fewest || own?.has(alike(other.bangla))) continue;
      fewest = edits;
      nearest = other.bangla;
    }
    return nearest === undefined ? [] : [[nearest, latin]];
  });
}

/** The Bangla names that each Latin spelling stands for. */
function knownNames(pairs: readonly NamePair[]): Map<string, Set<string>> {
  const groups = Map.groupBy(pairs, ([, latin]) => latin.toLowerCase());
  return new Map(
    Array.from(groups, ([latin, all]) => [latin, new Set(all.map(([bangla]) => alike(bangla)))]),
  );
}

/** Equal for spellings of one name that sound the same (আমতলী, আমতলি) or differ in the last vowel. */
function alike(bangla: string): string {
  return bangla
    .normalize('NFC')
    .replaceAll('ী', 'ি')
    .replaceAll('ূ', 'ু')
    .replace(/[ণঞ]/g, 'ন')
    .replace(/[শষ]/g, 'স')
    .replaceAll('\u09a1\u09bc', 'র')
    .replace(/[\u09be-\u09cc]$/, '')
    .replace(/[^\u0980-\u09ff ]/g, '');
}

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (before[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((before[j] as number) + 1, (row[j - 1] as number) + 1, change));
    }
    if (Math.min(...row) >= limit) return limit;
    before = row;
  }
  return before.at(-1) as number;
}

/** Pairs from lines of names/geo-*.json. */
export function geoPairs(lines: readonly string[]): NamePair[] {
  const table = JSON.parse(lines.join('\n')).find((part: { type: string }) => part.type === 'table');
  return table.data.map((row: { name: string; bn_name: string }) => [row.bn_name, row.name]);
}

/** Pairs from lines of names/cldr-bn-territories.json and cldr-en-territories.json. */
export function territoryPairs(bangla: readonly string[], english: readonly string[]): NamePair[] {
  const ours = JSON.parse(bangla.join('\n')).main.bn.localeDisplayNames.territories;
  const theirs = JSON.parse(english.join('\n')).main.en.localeDisplayNames.territories;
  return Object.keys(theirs).flatMap((code) => (ours[code] ? [[ours[code], theirs[code]] as const] : []));
}

/** At most so many pairs, evenly from lines of word TAB Latin (Dakshina) or Latin,word (Aksharantar). */
export function lexiconPairs(lines: readonly string[], most: number): NamePair[] {
  const step = Math.max(1, Math.floor(lines.length / most));
  const some = lines.filter((_, at) => at % step === 0).slice(0, most);
  return some.map((line) => {
    const [first = '', second = ''] = line.split(/[\t,]/);
    return /[\u0980-\u09ff]/.test(first) ? [first, second] : [second, first];
  });
}
