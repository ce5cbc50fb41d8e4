import { fromPhonetic } from '../src/phonetic/from-phonetic.ts';

/** How many of Avro Phonetic's published cases come out as they should. */
export interface PhoneticAccuracy {
  cases: number;
  right: number;
  wrong: { latin: string; expected: string; bangla: string }[];
}

/**
 * Cases of translit/avro-js-tests.tsv (Latin TAB Bangla) or avro-libavrophonetic-testdata.txt (Latin, space, Bangla; # for
 * a comment). Both sides are compared in NFC: the published cases hold য় ড় ঢ় in one code point or in two.
 */
export function phoneticAccuracy(lines: readonly string[]): PhoneticAccuracy {
  const cases = lines.filter((line) => !line.startsWith('#')).map(phoneticCase);
  const wrong = cases.filter(({ expected, bangla }) => expected !== bangla);
  return { cases: cases.length, right: cases.length - wrong.length, wrong };
}

function phoneticCase(line: string): PhoneticAccuracy['wrong'][number] {
  const at = line.includes('\t') ? line.indexOf('\t') : line.lastIndexOf(' ');
  const latin = line.slice(0, at);
  return { latin, expected: line.slice(at + 1).normalize('NFC'), bangla: fromPhonetic(latin) };
}
