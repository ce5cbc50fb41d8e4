import type { PastedBlock, PastedRun } from './pasted-block.ts';
import { plainLook } from './pasted-style.ts';

/**
 * The blocks of a plain text. Blank lines part paragraphs; without any, each line is one, as when copy comes from
 * a page or a message. Lines of a paragraph that were only wrapped by a program flow together, others stay lines;
 * lines that begin with a bullet are items.
 */
export function readPlainText(text: string): PastedBlock[] {
  const lines = text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .split('\n')
    .map(oneSpaced);
  const parted = groupsOf(lines);
  const groups = parted.length > 1 ? parted : lines.filter((line) => line !== '').map((line) => [line]);
  return groups.flatMap(blocksOf);
}

function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line !== '') groups.at(-1)?.push(line);
    else if (groups.at(-1)?.length !== 0) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

function blocksOf(group: readonly string[]): PastedBlock[] {
  if (group.every((line) => bullet.test(line))) {
    return group.map((line) => ({
      kind: 'item',
      ordered: false,
      level: 1,
      goesOn: false,
      lines: [runsOf(line.replace(bullet, ''))],
    }));
  }
  const lines = isWrapped(group) ? [group.join(' ')] : group;
  return [{ kind: 'paragraph', lines: lines.map(runsOf) }];
}

/** Wrapped by a program: every line but the last is about as long as the longest, and long. */
function isWrapped(group: readonly string[]): boolean {
  const longest = Math.max(...group.map((line) => line.length));
  return (
    group.length > 1 && longest >= 50 && group.slice(0, -1).every((line) => line.length > longest * 0.75)
  );
}

function runsOf(text: string): PastedRun[] {
  return [{ ...plainLook, text }];
}

function oneSpaced(line: string): string {
  return line.replace(/[\t\f\v \u00a0]+/g, ' ').trim();
}

const bullet = /^[•●▪◦‣·]\s*(?=\S)/;
