import { fromPhonetic, toBanglaDigits } from '@hurkaru/bangla';
import type { CDPSession, Page } from 'playwright-core';

export type Field = 'headline' | 'standfirst' | 'body' | 'source';

/** Where a writer writes: right behind words that nobody touches. */
export interface Place {
  field: Field;
  after: string;
  /** Whether paragraphs are split and joined there: only where nobody else writes in the same paragraph. */
  hasLines: boolean;
  /** What has been written there; a line break is a new paragraph. */
  typed: string;
}

export interface DeskWriterOptions {
  /** In turn. */
  places: readonly Omit<Place, 'typed'>[];
  /** In the letters of the keys. */
  words: readonly string[];
  /** Types Latin letters by Avro's rules, which become Bangla everywhere but in a source. */
  avro: boolean;
  seed: number;
}

/** Somebody at the story screen, typing key by key at places of their own. */
export interface DeskWriter {
  /** From now on writes in this tab, on whose story screen a source's text stands beside the copy. */
  sitAt(page: Page): Promise<void>;
  /** Writes so many words more. */
  write(words: number): Promise<void>;
  /** Resolves when so many words are written since the last `write` began. */
  wrote(words: number): Promise<void>;
  /** A text in which each place stands as its `after`, with all that is written there. */
  withTyped(field: Field, text: string): string;
}

export function deskWriter({ places: given, words, avro, seed }: DeskWriterOptions): DeskWriter {
  const places: Place[] = given.map((place) => ({ ...place, typed: '' }));
  const random = randomFrom(seed);
  let page: Page | undefined;
  let keyboard: CDPSession | undefined;
  let written = 0;
  let lines = 0;
  let waiting: { words: number; resolve: () => void }[] = [];

  async function write(place: Place): Promise<void> {
    if (page === undefined || keyboard === undefined) throw new Error('the writer has no tab');
    await page.evaluate(putCaret, { ...place, at: 'end' as const });
    for (let count = 0; count < wordsAtOnce; count += 1) {
      const act = place.hasLines ? random() : 0;
      if (act > 0.9) await joinLines(page, place);
      if (act > 0.75) {
        await page.keyboard.press('Enter');
        if (act < 0.85) await page.keyboard.press('Backspace');
        else place.typed += '\n';
      }
      const word = words[Math.floor(random() * words.length)] ?? '';
      const isNewLine = place.typed.endsWith('\n');
      if (isNewLine) lines += 1;
      const start = isNewLine ? `${toBanglaDigits(String(lines))} ` : ' ';
      await typeKeys(keyboard, start + word);
      place.typed += avro && place.field !== 'source' ? fromPhonetic(start + word) : start + word;
      written += 1;
      for (const each of waiting) if (each.words <= written) each.resolve();
      waiting = waiting.filter((each) => each.words > written);
    }
  }

  return {
    sitAt: async (tab) => {
      page = tab;
      keyboard = await tab.context().newCDPSession(tab);
    },
    write: async (count) => {
      written = 0;
      for (let turn = 0; written < count; turn += 1) await write(places[turn % places.length] as Place);
    },
    wrote: (count) => new Promise((resolve) => waiting.push({ words: count, resolve })),
    withTyped: (field, text) =>
      places
        .filter((place) => place.field === field)
        .reduce((whole, { after, typed }) => whole.replace(after, () => after + typed), text),
  };
}

const wordsAtOnce = 3;

/** The keys of a keyboard whose letters are those of the text, one after another. */
async function typeKeys(keyboard: CDPSession, text: string): Promise<void> {
  const keys = [...text].flatMap((letter) => [
    keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter }),
    keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter }),
  ]);
  await Promise.all(keys);
}

/** Takes back the newest line break: Backspace at the beginning of the line. */
async function joinLines(page: Page, place: Place): Promise<void> {
  if (!place.typed.includes('\n')) return;
  await page.evaluate(putCaret, { ...place, at: 'line start' as const });
  await page.keyboard.press('Backspace');
  place.typed = place.typed.replace(/\n(?=[^\n]*$)/, '');
  await page.evaluate(putCaret, { ...place, at: 'end' as const });
}

/** In the page: puts the caret behind what is written at a place, or before its newest line. */
async function putCaret({ field, after, typed, at }: Place & { at: 'end' | 'line start' }): Promise<void> {
  const lineStart = typed.lastIndexOf('\n');
  const needle = lineStart < 0 ? after + typed : typed.slice(lineStart);
  const find = (text: string) => {
    const found = text.indexOf(needle);
    if (found < 0 || text.indexOf(needle, found + 1) >= 0)
      throw new Error(`not there once: ${needle}\n${text}`);
    return found + (at === 'end' ? needle.length : 1);
  };
  const selectors = {
    headline: '.line-field-headline textarea',
    standfirst: '.line-field-standfirst textarea',
    body: '.copy',
    source: '.source-text',
  };
  const element = document.querySelector<HTMLElement>(selectors[field]);
  element?.focus();
  if (element instanceof HTMLTextAreaElement) {
    const caret = find(element.value);
    element.setSelectionRange(caret, caret);
    return;
  }
  const { view } = (element as unknown as EditorElement).editor;
  const placed = () => {
    // Paragraphs are lines, without what the editor draws for colleagues' carets.
    const texts: { node: Text | null; text: string }[] = [];
    for (const block of element?.children ?? []) {
      if (texts.length > 0) texts.push({ node: null, text: '\n' });
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() !== null) {
        const node = walker.currentNode as Text;
        if (node.parentElement?.closest('.ProseMirror-widget') == null) texts.push({ node, text: node.data });
      }
    }
    let caret = find(texts.map(({ text }) => text).join(''));
    for (const { node, text } of texts) {
      if (node !== null && caret <= text.length) {
        getSelection()?.collapse(node, caret);
        return view.posAtDOM(node, caret);
      }
      caret -= text.length;
    }
    return -1;
  };
  // The editor takes a caret in with the browser's next event; a colleague's letter may come between.
  while (placed() !== view.state.selection.head) await new Promise((done) => setTimeout(done));
}

interface EditorElement {
  editor: {
    view: { state: { selection: { head: number } }; posAtDOM(node: Node, offset: number): number };
  };
}

/** What the screen shows of each field; paragraphs are lines. */
export async function shownOn(page: Page): Promise<Record<Field, string>> {
  return page.evaluate(() => {
    const valueIn = (selector: string) => document.querySelector<HTMLTextAreaElement>(selector)?.value ?? '';
    const copy = document.querySelector('.copy')?.cloneNode(true) as Element | undefined;
    for (const caret of copy?.querySelectorAll('.ProseMirror-widget') ?? []) caret.remove();
    return {
      headline: valueIn('.line-field-headline textarea'),
      standfirst: valueIn('.line-field-standfirst textarea'),
      body: [...(copy?.children ?? [])].map(({ textContent }) => textContent).join('\n'),
      source: valueIn('.source-text'),
    };
  });
}

/** The same numbers for the same seed, from 0 to below 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
