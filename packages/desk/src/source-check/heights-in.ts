import type { Heights } from './follow-height.ts';

/** Where letters of a text stand in the window, by the element that holds them in pieces. */
export function heightsIn(letters: HTMLElement | null, start: number, end: number): Heights | null {
  const from = letters === null ? null : pointIn(letters, start);
  const to = letters === null ? null : pointIn(letters, end);
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  const { top, bottom, height } = range.getBoundingClientRect();
  return height === 0 ? null : { top, bottom };
}

function pointIn(letters: HTMLElement, offset: number): [node: Node, at: number] | null {
  let left = offset;
  if (offset < 0) return null;
  const texts = document.createTreeWalker(letters, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const { length } = node.nodeValue ?? '';
    if (left <= length) return [node, left];
    left -= length;
  }
  return null;
}

/** Whether a frame scrolls by itself; on a phone the window does. */
export function scrolls(frame: HTMLElement): boolean {
  return frame.scrollHeight > frame.clientHeight + 1 && getComputedStyle(frame).overflowY !== 'visible';
}
