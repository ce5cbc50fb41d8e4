import { embedOf } from '../../../../newsroom/src/story/embeds.ts';
import { isStoryAddress } from '../story-address.ts';
import type { PastedBlock, PastedCell, PastedLines, PastedRun } from './pasted-block.ts';
import { attribute, childrenOf, elementType, type PastedNode, tagOf, textType } from './pasted-node.ts';
import { bijoyClassesOf, isHidden, lookWithin, type PastedLook, plainLook } from './pasted-style.ts';
import { isListSign, wordListItem } from './word-list-item.ts';

/**
 * The blocks of a page or of a part of one, as Word, Google Docs and browsers put it on the clipboard. Keeps words
 * and structure; scripts, style sheets, pictures, controls, navigation and what is hidden are left out.
 */
export function readPastedHtml(root: PastedNode): PastedBlock[] {
  const reader = new Reader(bijoyClassesOf(sheetsOf(root)));
  reader.read(root, plainLook, { kind: 'paragraph' }, 0);
  reader.endBlock();
  return reader.blocks;
}

/** What the lines being read will be. */
type Frame =
  | { kind: 'paragraph' | 'quote' }
  | { kind: 'heading'; level: 2 | 3 }
  | { kind: 'item'; ordered: boolean; level: number; begun: boolean };

class Reader {
  readonly blocks: PastedBlock[] = [];
  private readonly bijoyClasses: ReadonlySet<string>;
  private lines: PastedLines = [[]];
  private frame: Frame = { kind: 'paragraph' };

  constructor(bijoyClasses: ReadonlySet<string>) {
    this.bijoyClasses = bijoyClasses;
  }

  read(node: PastedNode, look: PastedLook, frame: Frame, depth: number): void {
    if (depth > deepest) {
      this.write(textOf(node, 0), look, frame);
      return;
    }
    for (const child of childrenOf(node)) {
      if (child.nodeType === textType) this.write(child.nodeValue ?? '', look, frame);
      else if (child.nodeType === elementType) this.readElement(child, look, frame, depth + 1);
      else if (child.nodeType === fragmentType) this.read(child, look, frame, depth + 1);
    }
  }

  /** Ends the block being written, unless nothing has been written. */
  endBlock(): void {
    for (const lines of paragraphsOf(this.lines)) this.blocks.push(blockOf(this.frame, lines));
    this.lines = [[]];
  }

  private readElement(node: PastedNode, around: PastedLook, frame: Frame, depth: number): void {
    const tag = tagOf(node);
    if (isHidden(node) || isListSign(node)) return;
    if (tag === 'IFRAME') this.readFrame(node);
    else if (tag === 'BR') this.breakLine(frame);
    else if (tag === 'TABLE' && this.readTable(node, around, depth)) return;
    else if (!leftOut.has(tag)) this.readCopy(node, tag, around, frame, depth);
  }

  private readCopy(node: PastedNode, tag: string, around: PastedLook, frame: Frame, depth: number): void {
    const look = lookWithin(node, around, this.bijoyClasses, isStoryAddress);
    if (!blockTags.has(tag)) {
      this.read(node, look, frame, depth);
      return;
    }
    const inner = frameWithin(node, tag, frame);
    this.endBlock();
    this.read(node, inner.kind === 'heading' ? { ...look, bold: false } : look, inner, depth);
    this.endBlock();
  }

  private breakLine(frame: Frame): void {
    this.frame = frame;
    this.lines.push([]);
  }

  private write(text: string, look: PastedLook, frame: Frame): void {
    if (text === '') return;
    this.frame = frame;
    this.lines.at(-1)?.push({ ...look, text: text.replace(/[\t\n\f\r ]+/g, ' ') });
  }

  /** A film in a frame of its provider becomes an embed; other frames are left out as pictures are. */
  private readFrame(node: PastedNode): void {
    const page = embedOf(attribute(node, 'src'));
    if (page === null || page.provider === 'other') return;
    this.endBlock();
    this.blocks.push({ kind: 'embed', url: page.url });
  }

  /** False for a table that only lays out a page: with one column, tables within, or copy outside its cells. */
  private readTable(table: PastedNode, look: PastedLook, depth: number): boolean {
    const rows = rowsOf(table, 0);
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const fits = rows.length > 0 && columns > 1 && columns <= 20 && rows.length <= 200;
    if (!fits || hasTag(childrenOf(table), 'TABLE', 0) || hasCopyOutside(table, rows.flat())) return false;
    this.endBlock();
    for (const caption of childrenOf(table).filter(isCaption)) {
      this.readElement(caption, look, { kind: 'paragraph' }, depth + 1);
    }
    const cells = rows.map((row) => row.map((cell) => this.readCell(cell, look, depth)));
    this.blocks.push({ kind: 'table', rows: cells });
    return true;
  }

  private readCell(cell: PastedNode, look: PastedLook, depth: number): PastedCell {
    const reader = new Reader(this.bijoyClasses);
    const header = tagOf(cell) === 'TH';
    const within = lookWithin(cell, look, this.bijoyClasses, isStoryAddress);
    reader.read(cell, header ? { ...within, bold: false } : within, { kind: 'paragraph' }, depth + 1);
    reader.endBlock();
    return { header, paragraphs: reader.blocks.flatMap((block) => ('lines' in block ? [block.lines] : [])) };
  }
}

function frameWithin(node: PastedNode, tag: string, frame: Frame): Frame {
  if (/^H[1-6]$/.test(tag)) return { kind: 'heading', level: tag === 'H1' || tag === 'H2' ? 2 : 3 };
  if (tag === 'BLOCKQUOTE') return frame.kind === 'item' ? frame : { kind: 'quote' };
  if (tag === 'UL' || tag === 'OL') {
    const level = frame.kind === 'item' ? frame.level + 1 : 1;
    return { kind: 'item', ordered: tag === 'OL', level, begun: false };
  }
  if (tag === 'LI') {
    return frame.kind === 'item'
      ? { ...frame, begun: false }
      : { kind: 'item', ordered: false, level: 1, begun: false };
  }
  const word = wordListItem(node);
  return word === null ? frame : { kind: 'item', ...word, begun: false };
}

function blockOf(frame: Frame, lines: PastedLines): PastedBlock {
  if (frame.kind !== 'item') return { ...frame, lines };
  const goesOn = frame.begun;
  frame.begun = true;
  return { kind: 'item', ordered: frame.ordered, level: frame.level, lines, goesOn };
}

/** Two breaks in a row part paragraphs; empty ones are left out, and so are spaces at the ends of lines. */
function paragraphsOf(lines: PastedLines): PastedLines[] {
  const paragraphs: PastedLines[] = [[]];
  for (const line of lines) {
    const trimmed = trimmedLine(line);
    if (trimmed.length > 0) paragraphs.at(-1)?.push(trimmed);
    else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([]);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/** Spaces collapse across runs as they do on a page. */
function trimmedLine(line: readonly PastedRun[]): PastedRun[] {
  let afterSpace = true;
  const runs: PastedRun[] = [];
  for (const run of line) {
    const text: string = afterSpace ? run.text.replace(/^ +/, '') : run.text;
    if (text === '') continue;
    afterSpace = text.endsWith(' ');
    runs.push({ ...run, text });
  }
  trimEnd(runs);
  return runs.every((run) => /^[\s\u00a0]*$/.test(run.text)) ? [] : runs;
}

function trimEnd(runs: PastedRun[]): void {
  for (let at = runs.length - 1; at >= 0; at--) {
    const run = runs[at] as PastedRun;
    const text = run.text.replace(/[ \u00a0]+$/, '');
    runs.length = at;
    if (text === '') continue;
    runs.push({ ...run, text });
    return;
  }
}

function rowsOf(node: PastedNode, depth: number): PastedNode[][] {
  if (depth > 3) return [];
  return childrenOf(node).flatMap((child) => {
    const tag = tagOf(child);
    if (isHidden(child)) return [];
    if (tag === 'TR') {
      const cells = childrenOf(child).filter((cell) => /^T[HD]$/.test(tagOf(cell)) && !isHidden(cell));
      return cells.length === 0 ? [] : [cells];
    }
    return /^T(?:HEAD|BODY|FOOT)$/.test(tag) ? rowsOf(child, depth + 1) : [];
  });
}

function isCaption(node: PastedNode): boolean {
  return tagOf(node) === 'CAPTION';
}

function hasCopyOutside(table: PastedNode, cells: readonly PastedNode[]): boolean {
  const known = [...cells, ...childrenOf(table).filter(isCaption)].map((cell) => textOf(cell, 0)).join('');
  return lettersIn(known).length !== lettersIn(textOf(table, 0)).length;
}

function lettersIn(text: string): string {
  return text.replace(/\s/g, '');
}

function hasTag(nodes: readonly PastedNode[], tag: string, depth: number): boolean {
  return (
    depth > deepest || nodes.some((node) => tagOf(node) === tag || hasTag(childrenOf(node), tag, depth + 1))
  );
}

function sheetsOf(root: PastedNode, depth = 0): string {
  if (depth > 4) return '';
  return childrenOf(root)
    .map((node) => (tagOf(node) === 'STYLE' ? textOf(node, 0) : sheetsOf(node, depth + 1)))
    .join('\n')
    .slice(0, 200_000);
}

function textOf(node: PastedNode, depth: number): string {
  if (node.nodeType === textType) return node.nodeValue ?? '';
  if (depth > deepest || (depth > 0 && leftOut.has(tagOf(node)))) return '';
  return childrenOf(node)
    .map((child) => textOf(child, depth + 1))
    .join('');
}

/** Elements whose content is no copy. */
const leftOut = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE META LINK NAV SVG MATH IMG PICTURE VIDEO AUDIO OBJECT EMBED CANVAS BUTTON SELECT INPUT TEXTAREA OPTION DATALIST PROGRESS METER DIALOG'.split(
    ' ',
  ),
);

const blockTags = new Set(
  'P DIV SECTION ARTICLE ASIDE HEADER FOOTER MAIN H1 H2 H3 H4 H5 H6 BLOCKQUOTE UL OL LI DL DT DD FIGURE FIGCAPTION ADDRESS PRE HR TABLE CAPTION TBODY THEAD TFOOT TR TD TH FORM FIELDSET DETAILS SUMMARY BODY HTML CENTER'.split(
    ' ',
  ),
);

const fragmentType = 11;
/** Pages nest less; what goes deeper is read as plain text, so that no page can exhaust the stack. */
const deepest = 200;
