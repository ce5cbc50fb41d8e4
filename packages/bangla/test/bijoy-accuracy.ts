import { bijoyToUnicode } from '../src/bijoy/bijoy-to-unicode.ts';
import { looksLikeBijoy } from '../src/bijoy/looks-like-bijoy.ts';
import { unicodeToBijoy } from '../src/bijoy/unicode-to-bijoy.ts';
import { normalize } from '../src/spelling/normalize.ts';

/** Share of a table's rows (Unicode TAB Bijoy) that come out exactly, each way. */
export function bijoyTableAccuracy(lines: readonly string[]): { toUnicode: number; toBijoy: number } {
  const rows = lines.map((line) => line.split('\t') as [string, string]);
  const share = (isRight: (row: [string, string]) => boolean) => rows.filter(isRight).length / rows.length;
  return {
    toUnicode: share(([unicode, bijoy]) => bijoyToUnicode(bijoy) === normalize(unicode)),
    toBijoy: share(([unicode, bijoy]) => unicodeToBijoy(unicode) === bijoy),
  };
}

/** Of different words of Bangla letters and digits, those that do not come back from Bijoy as they were. */
export function lostInBijoy(words: Iterable<string>): { words: number; lost: string[] } {
  const different = new Set<string>();
  for (const word of words) if (ONLY_BANGLA.test(word)) different.add(normalize(word));
  const lost = [...different].filter((word) => bijoyToUnicode(unicodeToBijoy(word)) !== word);
  return { words: different.size, lost };
}

/** Share of texts that look like Bijoy. */
export function shareLikeBijoy(texts: readonly string[]): number {
  return texts.filter(looksLikeBijoy).length / texts.length;
}

const ONLY_BANGLA = /^(?:[\u0980-\u09ff.,-]|\u200c|\u200d)+$/;
