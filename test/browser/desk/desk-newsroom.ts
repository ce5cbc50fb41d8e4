import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { invitePerson } from '../../../packages/newsroom/src/commands/invite-person.ts';
import type { Role } from '../../../packages/newsroom/src/story/permissions.ts';
import { cast } from '../../cast.ts';
import { freePort } from '../../free-port.ts';
import { startNewsroom } from '../../process/newsroom-process.ts';
import { openTestNewsroom, type TestNewsroom } from '../../test-newsroom.ts';
import { openBrowser, openPage } from '../browser.ts';

/** The cast's newsroom as a process of its own, and a browser before its desk. */
export interface DeskNewsroom {
  url: string;
  /** Its database, from outside. */
  newsroom: TestNewsroom;
  browser: Browser;
  /** Kills the process with -9. */
  kill(): Promise<void>;
  /** Starts it again on the same port, after `kill`. */
  start(): Promise<void>;
  /** Invites somebody, of the cast or new, and gives the one-time link. */
  invite(role: Role, name: string): Promise<{ email: string; link: string }>;
  /** Somebody's window on the desk, signed in by their one-time link. */
  signedIn(role: Role, name: string, options?: Parameters<Browser['newContext']>[0]): Promise<DeskWindow>;
  close(): Promise<void>;
}

/** A window, and what its console and network complained of. */
export interface DeskWindow {
  context: BrowserContext;
  page: Page;
  complaints: string[];
  email: string;
}

export const desktop = { viewport: { width: 1280, height: 800 } };
export const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

export async function openDeskNewsroom(): Promise<DeskNewsroom> {
  const newsroom = await openTestNewsroom();
  const settings = { DATABASE_URL: newsroom.databaseUrl, HURKARU_DATA: newsroom.folder };
  const port = String(await freePort());
  const start = () => startNewsroom({ ...settings, PORT: port });
  let running = await start();
  let isKilled = false;
  const { url } = running;
  const invite = async (role: Role, name: string) => {
    const email = `${randomUUID()}@sanko.example`;
    const context = newsroom.as(cast.admin, new Date().toISOString());
    const { token } = await invitePerson(context, { name, email, role });
    return { email, link: `${url}/desk/welcome?token=${token}` };
  };
  const browser = await openBrowser();
  return {
    url,
    newsroom,
    browser,
    kill: async () => {
      isKilled = true;
      await running.end('SIGKILL');
    },
    start: async () => {
      running = await start();
      isKilled = false;
    },
    invite,
    signedIn: async (role, name, options = desktop) => {
      const { email, link } = await invite(role, name);
      const opened = await openPage(browser, options);
      await opened.context.addCookies([{ ...(await enter(url, link)), url }]);
      return { ...opened, email };
    },
    close: async () => {
      await browser.close();
      if (!isKilled) await running.end('SIGTERM');
      await newsroom.close();
    },
  };
}

/**
 * What a window complained of beside the refusals that a test brings about, each once; the console's second
 * telling of a refusal is left out.
 *
 * @param refused beginnings of the refusals that are meant, such as `401 /api/v1/me`
 */
export function furtherComplaints({ complaints }: Pick<DeskWindow, 'complaints'>, ...refused: string[]) {
  return complaints.filter((complaint) => {
    if (/^Failed to load resource: the server responded with a status of \d+/.test(complaint)) return false;
    const place = complaint.replace(/ https?:\/\/[^/]+/, ' ');
    return !refused.some((meant) => place === meant || place.startsWith(`${meant}?`));
  });
}

/** Uses a one-time link; gives the session's cookie. */
async function enter(url: string, link: string): Promise<{ name: string; value: string }> {
  const response = await fetch(`${url}/api/v1/welcome`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ token: new URL(link).searchParams.get('token') }),
  });
  const cookie = response.headers.getSetCookie().find((line) => line.includes('session_token='));
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie ?? '') ?? [];
  if (name === '') throw new Error(`no session began: ${response.status} ${await response.text()}`);
  return { name, value };
}
