import type { Browser, BrowserContext, Page } from 'playwright-core';
import { noBrowser, openBrowser } from '../test/browser/browser.ts';
import { runHurkaru } from './newsroom-process.ts';
import type { BenchRun } from './run.ts';

/** A person's browser at the desk: a cache of its own, signed in. */
export interface DeskBrowser {
  browser: Browser;
  /** A new context: nothing in its cache, the session's cookie alone. */
  context(): Promise<BrowserContext>;
  cookie: string;
}

/** Why there is no browser to measure in; null where there is one. */
export const whyNoBrowser: string | null = noBrowser;

/** Invites somebody by the command, uses their link, and opens a browser for them. */
export async function openDeskBrowser(
  run: BenchRun,
  { data, origin }: { data: string; origin: string },
  person: { name: string; role: string; flags?: readonly string[] },
): Promise<DeskBrowser> {
  const cookie = await signIn(run, { data, origin }, person);
  const browser = await openBrowser(person.flags);
  run.atEnd(() => browser.close());
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  return {
    browser,
    cookie,
    context: async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      await context.addCookies([{ name, value, url: origin }]);
      return context;
    },
  };
}

async function signIn(
  run: BenchRun,
  { data, origin }: { data: string; origin: string },
  { name, role }: { name: string; role: string },
): Promise<string> {
  const email = `${role}-${Math.random().toString(36).slice(2)}@bench.example`;
  const { lines } = await runHurkaru(run, ['user', 'add', email, '--name', name, '--role', role], { data });
  const token = new URL(lines.at(-1) ?? '').searchParams.get('token');
  const response = await fetch(`${origin}/api/v1/welcome`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ token }),
  });
  const cookie = response.headers.getSetCookie().find((one) => one.includes('session_token='));
  if (cookie === undefined) throw new Error(`no session began: ${response.status}`);
  return cookie.split(';')[0] ?? '';
}

/** The body of the story, when it can be written in. */
export const writable = '.story-copy .ProseMirror[contenteditable="true"]';

export async function untilWritable(page: Page): Promise<void> {
  await page.locator(writable).filter({ hasText: /\S/ }).waitFor();
}
