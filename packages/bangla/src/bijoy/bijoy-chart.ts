import { BIJOY_CHART, BIJOY_PAIRS, BIJOY_SPELLINGS, WINDOWS_1252 } from './bijoy-table.ts';

/** The Bangla that codes draw one after the other. */
export function bijoyText(codes: string): string {
  return codes.replace(/Av|Kè|nœ|YX|./gs, (code) => CHART.get(code) ?? code).replaceAll('্্', '্');
}

/** The codes whose Bangla a pattern matches, to stand in a class of a regular expression. */
export function bijoyCodes(pattern: RegExp): string {
  const codes = [...CHART.keys()].filter((code) => code.length === 1 && pattern.test(bijoyText(code)));
  return codes.join('').replace(/[\\^]/g, '\\$&');
}

/** For each UTF-16 unit up to the last code of the font, which of the patterns matches it first; 0 for none. */
export function patternsByUnit(patterns: readonly RegExp[]): Uint8Array {
  const patternOf = (unit: string) => patterns.findIndex((pattern) => pattern.test(unit));
  return Uint8Array.from({ length: 0x2213 }, (_, unit) => Math.max(0, patternOf(String.fromCharCode(unit))));
}

/** A text with the characters of Windows-1252 for the C1 controls that stand for them in a file read as Latin-1. */
export function fromLatin1(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => {
    return WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80).trim() || control;
  });
}

function readChart(): Map<string, string> {
  const chart = new Map<string, string>();
  BIJOY_CHART.split(' ').forEach((text, at) => {
    if (text !== '-') chart.set(fromLatin1(String.fromCharCode(0x24 + at)), withHasantas(text));
  });
  for (const [codes, text] of BIJOY_PAIRS) chart.set(codes, text);
  return chart;
}

function withHasantas(letters: string): string {
  return letters.replace(/(?<=[ক-হ]\u09bc?)(?=[ক-হ])/g, '্');
}

function readCodes(): Map<string, string> {
  const codes = new Map([...CHART].reverse().map(([code, text]) => [text, code]));
  for (const spelling of BIJOY_SPELLINGS.split(' ')) codes.set(bijoyText(spelling), spelling);
  return codes;
}

const CHART: ReadonlyMap<string, string> = /* @__PURE__ */ readChart();

/** The codes of letters, signs and conjuncts; of several that draw the same, those that a typist takes. */
export const BIJOY_CODES: ReadonlyMap<string, string> = /* @__PURE__ */ readCodes();
