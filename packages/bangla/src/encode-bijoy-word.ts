import { chartItems } from './bijoy-chart.ts';
import {
  BIJOY_ANUSVARA,
  BIJOY_CANDRABINDU,
  BIJOY_HASANTA,
  BIJOY_OTHERS,
  BIJOY_REPH,
  BIJOY_VISARGA,
} from './bijoy-table.ts';
import { encodeBijoyCluster } from './encode-bijoy-cluster.ts';

/** A word of Bangla in its normal form, with the punctuation on it, in the codes of SutonnyMJ. */
export function encodeBijoyWord(word: string): string {
  let output = '';
  let codes = '';
  let begun = false;
  const clean = word.replace(STRAY_NUKTA, '').replace(DASH, dashCodes);
  for (const [piece, letters, vowel = ''] of clean.matchAll(PIECE)) {
    if (letters === undefined) codes = otherCodes().get(piece) ?? piece;
    else codes = encodeSyllable(letters, vowel, begun, codes.slice(-1));
    begun ||= letters !== undefined;
    output += codes;
  }
  return output;
}

/** See addDash in decode-bijoy.ts. */
function dashCodes(dash: string, at: number, word: string): string {
  const isInner = at > 0 && at < word.length - 1;
  return isInner === (dash === '–') ? 'Ñ' : 'ÑÑ';
}

function encodeSyllable(letters: string, vowel: string, begun: boolean, before: string): string {
  const whole = WITH_VOWEL.get(letters + vowel);
  if (whole !== undefined) return whole;
  const [first, last] = vowelCodes(letters, vowel, begun);
  const reph = REPH.test(letters);
  const hasanta = letters.endsWith('্');
  const consonants = letters.slice(reph ? 2 : 0, hasanta ? -1 : undefined);
  const cluster = encodeBijoyCluster(consonants, first === '' ? before : '');
  const joined = last === '‘' ? `${cluster.slice(0, -1)}‘` : (reph ? cluster + BIJOY_REPH : cluster) + last;
  return first + joined + (hasanta ? BIJOY_HASANTA : '');
}

/** The signs before and after the consonants. */
function vowelCodes(letters: string, vowel: string, begun: boolean): [string, string] {
  const e = begun ? '‡' : '†';
  if (vowel === '') return ['', ''];
  if (vowel === 'ি') return ['w', ''];
  if (vowel === 'ে') return [e, ''];
  if (vowel === 'ৈ') return [begun ? '‰' : 'ˆ', ''];
  if (vowel === 'ো') return [e, 'v'];
  if (vowel === 'ৌ') return [e, 'Š'];
  if (vowel === 'ু') return ['', uCode(letters)];
  if (vowel === 'ূ') return ['', uuCode(letters)];
  if (vowel === 'ৃ') return ['', RIGHT_STEM.test(letters) ? '„' : '…'];
  return ['', ({ 'া': 'v', 'ী': 'x', '\u09d7': 'Š' } as Record<string, string>)[vowel] ?? vowel];
}

function uCode(letters: string): string {
  if (/^[নস]্ত$/.test(letters)) return '‘';
  if (UNDER_RA_OR_LA.test(letters)) return '“';
  if (/[ডঢ]়$/.test(letters)) return '–';
  return RIGHT_STEM.test(letters) && !/ক্ষ$|ষ্ণ$/.test(letters) ? 'y' : 'z';
}

function uuCode(letters: string): string {
  if (UNDER_RA_OR_LA.test(letters)) return 'ƒ';
  return RIGHT_STEM.test(letters) && !/ক্ষ$/.test(letters) ? '~' : '‚';
}

let others: Map<string, string> | undefined;

function otherCodes(): Map<string, string> {
  others ??= new Map([
    ['…', '...'],
    ['ং', BIJOY_ANUSVARA],
    ['ঃ', BIJOY_VISARGA],
    ['ঁ', BIJOY_CANDRABINDU],
    ['্', BIJOY_HASANTA],
    ['ি', 'w'],
    ['ে', '‡'],
    ['ৈ', '‰'],
    ['ো', '‡v'],
    ['ৌ', '‡Š'],
    ['া', 'v'],
    ['ী', 'x'],
    ['ু', 'y'],
    ['ূ', '~'],
    ['ৃ', '„'],
    ...chartItems(BIJOY_OTHERS)
      .map(([code, text]): [string, string] => [text, code])
      .reverse(),
  ]);
  return others;
}

/** A syllable, or any other character. */
const PIECE = /((?:[ক-হ]়?|[অ-ঔৎ])(?:\u200d?্\u200c?[ক-হ]়?){0,12}(?:্(?!\u200c?[ক-হ]))?)([া-ৄেৈোৌৗ]?)|./gsu;
const DASH = /[–—]/g;
/** A nukta that SutonnyMJ has no letter with. */
const STRAY_NUKTA = /(?<![ডঢয])়/g;
const REPH = /^র্[ক-হ]/;
/** Letters with a stem at their right foot, where u-kar sits. */
const RIGHT_STEM = /(?:[খগঘণথদধনপবমযরলশষসহ]|য়)$/;
const UNDER_RA_OR_LA = /^র$|[শদগতজথধপবভমস]্র$|[গপবশস]্ল$/;
const WITH_VOWEL: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['গু', '¸'],
  ['শু', 'ï'],
  ['হু', 'û'],
  ['হৃ', 'ü'],
]);
