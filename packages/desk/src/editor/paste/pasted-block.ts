/** What a paste is made of before it becomes a document: lines of runs, each line knowing what it is. */

/** Letters of one look; `bijoyFont` where the copy is set in a Bijoy font. */
export interface PastedRun {
  text: string;
  bold: boolean;
  italic: boolean;
  href: string | null;
  bijoyFont: boolean;
}

/** The lines of a block: more than one where it is broken by hand. */
export type PastedLines = PastedRun[][];

export type PastedBlock =
  | { kind: 'paragraph' | 'quote'; lines: PastedLines }
  | { kind: 'heading'; level: 2 | 3; lines: PastedLines }
  | { kind: 'item'; ordered: boolean; level: number; lines: PastedLines; goesOn: boolean }
  | { kind: 'table'; rows: PastedCell[][] }
  | { kind: 'embed'; url: string };

export interface PastedCell {
  header: boolean;
  paragraphs: PastedLines[];
}

/** The same blocks with every line passed through a function. */
export function mapLines(
  blocks: readonly PastedBlock[],
  change: (line: PastedRun[]) => PastedRun[],
): PastedBlock[] {
  return blocks.map((block) => {
    if (block.kind === 'embed') return block;
    if (block.kind !== 'table') return { ...block, lines: block.lines.map(change) };
    const cell = ({ header, paragraphs }: PastedCell) => ({
      header,
      paragraphs: paragraphs.map((lines) => lines.map(change)),
    });
    return { ...block, rows: block.rows.map((row) => row.map(cell)) };
  });
}
