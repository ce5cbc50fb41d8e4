import { bijoyToUnicode, looksLikeBijoy } from '@hurkaru/bangla';
import { mapLines, type PastedBlock, type PastedRun } from './pasted-block.ts';

/**
 * The blocks with Bijoy copy in Unicode, or null where there is none. Runs in a Bijoy font are converted as a
 * whole. Other runs are judged by all the copy together, since a few words alone may be either.
 */
export function convertBijoy(blocks: readonly PastedBlock[]): PastedBlock[] | null {
  const lines: PastedRun[][] = [];
  mapLines(blocks, (line) => {
    lines.push(line);
    return line;
  });
  const byFont = lines.some((line) => line.some(isSetInBijoy));
  const judged = judgedLines(lines.map((line) => textOf(line.filter((run) => !isSetInBijoy(run)))));
  if (!byFont && judged === null) return null;
  let at = 0;
  return mapLines(blocks, (line) => convertLine(line, judged?.[at++] === true));
}

/** A line of Bijoy copy in Unicode, or null where it is none. */
export function convertBijoyLine(line: string): string | null {
  return looksLikeBijoy(line) ? bijoyToUnicode(line) : null;
}

/** For each line whether it has Bijoy copy, as it is judged among its neighbours; null where none has. */
function judgedLines(texts: readonly string[]): boolean[] | null {
  if (!looksLikeBijoy(texts.join('\n'))) return null;
  const converted = bijoyToUnicode(texts.join('\n')).split('\n');
  if (converted.length !== texts.length) return texts.map((text) => looksLikeBijoy(text));
  return texts.map((text, at) => converted[at] !== text);
}

function convertLine(line: readonly PastedRun[], judgedBijoy: boolean): PastedRun[] {
  return segmentsOf(line).flatMap((segment) => {
    if (segment[0] !== undefined && isSetInBijoy(segment[0])) {
      return convertRuns(segment, (text) => bijoyToUnicode(text, { whole: true }));
    }
    return judgedBijoy ? convertRuns(segment, (text) => bijoyToUnicode(text)) : segment;
  });
}

/** A Bijoy font says nothing where the letters are Unicode already. */
function isSetInBijoy(run: PastedRun): boolean {
  return run.bijoyFont && !/[\u0980-\u09ff]/.test(run.text) && /[^\s0-9.,:;()-]/.test(run.text);
}

function segmentsOf(line: readonly PastedRun[]): PastedRun[][] {
  const segments: PastedRun[][] = [];
  for (const run of line) {
    const last = segments.at(-1);
    if (last?.[0] !== undefined && isSetInBijoy(last[0]) === isSetInBijoy(run)) last.push(run);
    else segments.push([run]);
  }
  return segments;
}

/**
 * Converts runs together, since a letter's parts may lie in two of them. A look that changed within a word changes
 * at the word's end afterwards.
 */
function convertRuns(runs: readonly PastedRun[], convert: (text: string) => string): PastedRun[] {
  const before = wordsOf(textOf(runs));
  const after = wordsOf(convert(textOf(runs)));
  if (before.length !== after.length) {
    const [first] = runs;
    return first === undefined ? [] : [{ ...first, text: after.join('') }];
  }
  let word = 0;
  let end = 0;
  let at = 0;
  return runs.flatMap((run) => {
    at += run.text.length;
    let text = '';
    for (; word < before.length && end < at; word++) {
      end += before[word]?.length ?? 0;
      text += after[word] ?? '';
    }
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** Words and the spaces between them, in turns. */
function wordsOf(text: string): string[] {
  return text.split(/(\s+)/);
}

function textOf(runs: readonly PastedRun[]): string {
  return runs.map((run) => run.text).join('');
}
