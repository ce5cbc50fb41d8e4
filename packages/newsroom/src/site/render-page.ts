import type { JSX } from 'hono/jsx/jsx-runtime';

/** A whole HTML document as text. No view waits for anything, so the text is there at once. */
export function renderPage(page: JSX.Element): string {
  return `<!doctype html>${renderFragment(page)}`;
}

/** A piece of HTML as text, for feeds. */
export function renderFragment(element: JSX.Element): string {
  if (element instanceof Promise) throw new TypeError('a view must not wait');
  return element.toString();
}
