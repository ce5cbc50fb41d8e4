import type { BrowserContext, Page } from 'playwright-core';
import type { Role } from '../../../packages/newsroom/src/story/permissions.ts';
import { type DeskNewsroom, openDeskNewsroom } from './desk-newsroom.ts';

/** Somebody of the newsroom who is signed in. */
export interface Visitor {
  context: BrowserContext;
  /** The `cookie` header of their session. */
  cookie: string;
  /** A call of the API as they make it; rejects where it is refused. */
  call<T = { id: number; revision: number }>(method: string, path: string, body?: unknown): Promise<T>;
  /** A page of the desk that counts as a complaint whatever a text may not do. */
  open(path: string): Promise<WatchedPage>;
}

export interface WatchedPage {
  page: Page;
  go(path: string): Promise<void>;
  /** Looks whether anything has run, in the page and its frames; gives all complaints so far. */
  look(): Promise<string[]>;
}

/** A newsroom as a process of its own, and a browser in which every page of the desk is watched. */
export interface WatchedDesk extends Pick<DeskNewsroom, 'url' | 'close'> {
  visitor(role: Role, name: string): Promise<Visitor>;
}

export async function openWatchedDesk(): Promise<WatchedDesk> {
  const newsroom = await openDeskNewsroom();
  const { url, close } = newsroom;
  const visitor = async (role: Role, name: string): Promise<Visitor> => {
    const { context } = await newsroom.signedIn(role, name);
    const cookie = (await context.cookies()).map((one) => `${one.name}=${one.value}`).join('; ');
    return {
      context,
      cookie,
      call: (method, path, body) => call(url, cookie, method, path, body),
      open: (path) => openWatched(context, url, path),
    };
  };
  return { url, close, visitor };
}

async function call<T>(
  url: string,
  cookie: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<T> {
  const response = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: { cookie, origin: url, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 400)}`);
  return JSON.parse(text === '' ? '{}' : text) as T;
}

/** What the console says of a conflict, which a test brings about. */
const conflict = 'Failed to load resource: the server responded with a status of 409';

/**
 * What the browser says while it parses a pasted page into a document of its own, where nothing runs: it holds
 * that document to the desk's policy too.
 */
const parsing =
  /^(?:Executing inline event handler|Applying inline style|Setting the document's base URI) .*violates/;

async function openWatched(context: BrowserContext, url: string, path: string): Promise<WatchedPage> {
  const page = await context.newPage();
  const complaints: string[] = [];
  const complain = (what: string) => complaints.push(what.slice(0, 300));
  page.on('popup', (opened) => complain(`opened ${opened.url()}`));
  page.on('dialog', async (dialog) => {
    complain(`dialog ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('pageerror', (error) => complain(`error ${error.message}`));
  page.on('console', (message) => {
    const isSerious = ['error', 'warning'].includes(message.type());
    if (isSerious && !message.text().startsWith(conflict)) complain(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { host, protocol, href } = new URL(request.url());
    if (host !== new URL(url).host && protocol !== 'data:') complain(`asks ${href}`);
  });
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && !frame.url().startsWith(`${url}/desk/`)) complain(`at ${frame.url()}`);
  });
  const look = async () => {
    for (const frame of page.frames())
      if (await frame.evaluate(() => '__xss' in window)) complain(`ran in ${frame.url()}`);
    return [...new Set(complaints)];
  };
  const go = async (next: string) => {
    await page.goto(url + next);
    await page.evaluate(watchElements);
  };
  await go(path);
  return { page, go, look };
}

/** Without what the browser says of a page that it parsed and nobody saw. */
export function beyondParsing(complaints: readonly string[]): string[] {
  return complaints.filter((complaint) => !parsing.test(complaint.replace(/^console: /, '')));
}

/** Runs in the page from its beginning on: an error for each element or attribute that no text may bring into it. */
function watchElements(): void {
  const tags = /^(?:script|style|object|embed|applet|base|meta|frame|frameset|portal|math|marquee)$/;
  const addresses = /^(?:href|src|action|formaction|data|xlink:href|poster|background)$/;
  const isSafe = (address: string) =>
    /^(?:https?:|mailto:|data:image\/(?!svg))/.test(new URL(address, location.href).href);
  const judge = (element: Element) => {
    const isOurs =
      /^(?:script|link)$/.test(element.localName) && element.outerHTML.includes('="/desk/assets/');
    if (tags.test(element.localName) && !isOurs) console.error(`element ${element.outerHTML.slice(0, 200)}`);
    for (const { name, value } of element.attributes)
      if (/^on|^srcdoc$/.test(name) || (addresses.test(name) && !isSafe(value)))
        console.error(`attribute ${name}=${value} of ${element.localName}`);
  };
  const watch = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes)
      for (const node of [target, ...addedNodes])
        if (node instanceof Element) for (const one of [node, ...node.querySelectorAll('*')]) judge(one);
  });
  watch.observe(document.body, { childList: true, subtree: true, attributes: true });
  for (const one of document.body.querySelectorAll('*')) judge(one);
}
