import { foldKey } from './fold-key.ts';
import { NEWS_AGENCIES } from './news-agencies.ts';
import { wordList } from './word-list.ts';

const agencies = wordList(NEWS_AGENCIES);

/** Endings of the genitive: what is cut and what the name must end with then. The first that fits holds. */
const ENDINGS: readonly (readonly [ending: RegExp, rest: RegExp])[] = [
  // রয়টার্স-এর, বিবিসি’র, এএফপি এর
  [/\s?[-–’'‘]\s?(?:য়ের|এর|ের|র)$/u, /[\p{L}\p{M}\p{N}]$/u],
  [/ এর$/u, /[\p{L}\p{M}\p{N}]$/u],
  // পিটিআইয়ের: a name that ends in the sound of a vowel's letter
  [/য়ের$/u, /[ইউওঈঊ]$/u],
  // রয়টার্সের: after a consonant
  [/ের$/u, /[\u0995-\u09b9\u09ce\u09bc\u0982]$/u],
  // আল-জাজিরার, বিবিসির: after a vowel
  [/র$/u, /[\u09be-\u09cc\u0985-\u0994]$/u],
];

/**
 * The name of a publisher without the ending of the genitive; null when it has none.
 *
 * @example
 * stripGenitive('আল-জাজিরার') // → 'আল-জাজিরা'
 * stripGenitive('রয়টার্সের')   // → 'রয়টার্স'
 * stripGenitive('ডয়চে ভেলের') // → 'ডয়চে ভেলে'
 * stripGenitive('এএফপি')     // → null
 */
export function stripGenitive(name: string): string | null {
  const readings = ENDINGS.filter(([ending]) => ending.test(name))
    .map(([ending, rest]) => ({ bare: name.replace(ending, ''), rest }))
    .filter(({ bare, rest }) => rest.test(bare));
  const known = [...readings.map(({ bare }) => bare), name.replace(/র$/u, '')].find(
    (bare) => bare !== name && isAgency(bare),
  );
  return known ?? readings[0]?.bare ?? null;
}

/** Whether the name is one of the agencies, papers and broadcasters known by name. */
export function isAgency(name: string): boolean {
  return agencies.has(foldKey(name));
}
