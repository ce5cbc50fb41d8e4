import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../../packages/desk/src/texts/language.tsx';
import { workflowTexts } from '../../../packages/desk/src/workflow/workflow-texts.ts';
import { workflow } from '../../../packages/newsroom/src/story/workflow.ts';
import { cast } from '../../cast.ts';
import { totpCode } from '../../totp-code.ts';
import { noBrowser, openPage } from '../browser.ts';
import {
  type DeskNewsroom,
  type DeskWindow,
  desktop,
  furtherComplaints,
  openDeskNewsroom,
} from './desk-newsroom.ts';
import * as tours from './desk-tour.ts';
import { barriers, type Look } from './inspect-screen.ts';
import { bodyOf, eventually, says, stands } from './story-screen.ts';

if (noBrowser !== null) process.stderr.write(`test/browser/desk: skipped, since ${noBrowser}\n`);

/** A machine of two cores on which much else runs. */
const timeout = 180_000;
const password = 'নদীর ওপারে সাঁকো';
/** Dialogs and passing states are looked at in the first way, screens in both. */
const manners: { language: Language; looks: [Look, Look] }[] = [
  {
    language: 'bn',
    looks: [
      { width: 'phone', theme: 'dark' },
      { width: 'desktop', theme: 'light' },
    ],
  },
  {
    language: 'en',
    looks: [
      { width: 'desktop', theme: 'dark' },
      { width: 'phone', theme: 'light' },
    ],
  },
];

describe.skipIf(noBrowser !== null)('every screen of the desk', () => {
  let newsroom: DeskNewsroom;
  let admin: DeskWindow;
  beforeAll(async () => {
    newsroom = await openDeskNewsroom();
    admin = await newsroom.signedIn('admin', 'শর্মিলা ত্রিপুরা');
  });
  afterAll(async () => newsroom?.close());

  const call = async (path: string, data: object, method = 'POST') => {
    const headers = { origin: newsroom.url };
    const answer = await admin.context.request.fetch(newsroom.url + path, { method, data, headers });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    const text = await answer.text();
    return text === '' ? null : JSON.parse(text);
  };
  const story = async (more: object = {}): Promise<number> =>
    (await call('/api/v1/stories', { ...written, ...more })).id;
  const takeTour = async (
    window: Pick<DeskWindow, 'page' | 'complaints'>,
    { language, looks }: (typeof manners)[number],
    lead: (tour: tours.Tour) => Promise<void>,
    ...refused: string[]
  ) => {
    await window.page.addInitScript((chosen) => localStorage.setItem('hurkaru-language', chosen), language);
    const stop = async (where: string, what?: 'screen') => {
      for (const look of what === 'screen' ? looks : looks.slice(0, 1)) {
        const place = `${where}, ${look.width}, ${look.theme}`;
        expect.soft(await barriers(window.page, look), place).toEqual([]);
      }
    };
    await lead({ page: window.page, language, newsroom, stop });
    expect(furtherComplaints(window, ...refused)).toEqual([]);
  };
  const withoutPolicy = { viewport: { width: 1280, height: 800 }, bypassCSP: true };
  const atDesk = async () => {
    const window = await openPage(newsroom.browser, withoutPolicy);
    await window.context.addCookies(await admin.context.cookies());
    return window;
  };

  test.each(manners)('has no barrier in front of the door ($language)', async (manner) => {
    const { email, link } = await newsroom.invite('reporter', 'পারমিতা দেব');
    const keys = { email, password, link: (await newsroom.invite('editor', 'নাজমুল হক')).link };
    const window = await openPage(newsroom.browser, withoutPolicy);
    await turnCodesOn(window.page, newsroom.url, link);
    await window.context.clearCookies();
    const refused = ['401 /api/v1/me', '401 /api/auth/sign-in/email', '422 /api/auth/two-factor/verify-totp'];
    await takeTour(window, manner, (tour) => tours.tourDoor(tour, keys), ...refused, '401 /api/v1/welcome');
    await window.context.close();
  });

  test.each(manners)(
    'has no barrier in account, people, tokens and on the board ($language)',
    { timeout },
    async (manner) => {
      await story();
      await call('/api/v1/me/password', { newPassword: password });
      const window = await atDesk();
      await takeTour(
        window,
        manner,
        async (tour) => {
          await tours.tourAccount(tour, { password });
          await tours.tourPeople(tour);
          await tours.tourBoard(tour);
        },
        '422 /api/auth/two-factor/enable',
      );
      await window.context.close();
    },
  );

  test.each(manners)(
    'has no barrier in a story, whatever its state ($language)',
    { timeout },
    async (manner) => {
      const [draft, approved, published, withdrawn, scheduled, contested] = (await Promise.all([
        story({ section: null, sources: [{ name: 'মেরিডিয়ান নিউজ' }], topics: ['ধরলা সেতু', 'কুড়িগ্রাম'] }),
        ...Array.from({ length: 5 }, () => story()),
      ])) as [number, number, number, number, number, number];
      const act = (id: number, verb: string, body = {}) => call(`/api/v1/stories/${id}/${verb}`, body);
      await act(approved, 'approve');
      for (const id of [published, withdrawn]) await act(id, 'publish');
      await call(
        `/api/v1/stories/${published}`,
        { headline: 'ধরলার নতুন সেতুতে নেমেছে মানুষের ঢল', revision: 1 },
        'PUT',
      );
      await act(withdrawn, 'withdraw', { reason: 'তথ্য যাচাই করা যায়নি।' });
      await act(scheduled, 'schedule', { at: new Date(Date.now() + 86_400_000).toISOString() });
      const other = () =>
        call(`/api/v1/stories/${contested}`, { headline: 'অন্য শিরোনাম', revision: 1 }, 'PUT');
      const window = await atDesk();
      await takeTour(
        window,
        manner,
        async (tour) => {
          await tours.tourDraft(tour, draft);
          await tours.tourApproved(tour, approved);
          await tours.tourPublished(tour, published);
          await tours.tourWithdrawn(tour, withdrawn);
          await tours.tourScheduled(tour, scheduled);
          await tours.tourConflict(tour, contested, other);
        },
        `409 /api/v1/stories/${contested}/save`,
      );
      await window.context.close();
    },
  );

  test('is used from the door to every verb without a mouse, and one always sees where one is', {
    timeout,
  }, async () => {
    const { email, link } = await newsroom.invite('chief', cast.rokeya.name);
    const window = await openPage(newsroom.browser, desktop);
    const { page } = window;
    await choosePassword(page, newsroom.url, link);
    await window.context.clearCookies();
    const keys = page.keyboard;
    await page.goto(`${newsroom.url}/desk/sign-in`);
    await eventually(() => focused(page)).toBe('ই-মেইল');
    await keys.type(email);
    await keys.press('Tab');
    await keys.type(password);
    await keys.press('Enter');
    const id = await story({ headline: 'কিবোর্ডে লেখা সংবাদ' });
    await page.getByRole('link', { name: 'কিবোর্ডে লেখা সংবাদ' }).waitFor();
    await keys.press('j');
    await keys.press('Enter');
    await page.waitForURL(`${newsroom.url}/desk/stories/${id}`);
    await bodyOf(page).waitFor();
    await keys.press('Alt+0');
    await eventually(() => focused(page)).toBe('মূল লেখা');
    await keys.press('Control+End');
    await keys.type(' Dhaka.');
    await keys.press('Control+s');
    await says(page, 'সংস্করণ ২ রাখা হয়েছে।');

    const act = (verb: string, body = {}) => call(`/api/v1/stories/${id}/${verb}`, body);
    const offered = [await verbsByKeyboard(page)];
    const later = new Date(Date.now() + 86_400_000).toISOString();
    for (const [verb, state, body] of [
      ['hand-over', 'সম্পাদনায়', {}],
      ['schedule', 'নির্ধারিত', { at: later }],
      ['publish', 'প্রকাশিত', {}],
      ['withdraw', 'প্রত্যাহৃত', { reason: 'যাচাই চলছে।' }],
    ] as const) {
      await act(verb, body);
      await stands(page, state);
      offered.push(await verbsByKeyboard(page));
    }
    for (const verb of Object.keys(workflow).filter((each) => each !== 'save')) {
      expect(offered.flat()).toContain(workflowTexts[verb as keyof typeof workflowTexts].bn);
    }
    expect(furtherComplaints(window)).toEqual([]);
    await window.context.close();
  });
});

/** The name of what has the focus; fails where nothing shows that it has. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(element);
    const isSeen = outlineStyle !== 'none' && outlineWidth !== '0px';
    const label = (element as HTMLInputElement).labels?.[0]?.innerText;
    const name = element.ariaLabel ?? label ?? element.innerText;
    const isText = element.matches('input, textarea, [role=textbox]');
    return isSeen || isText ? name : `no focus to be seen on ${name}: ${boxShadow} ${borderColor}`;
  });
}

/** Opens every verb that the story offers, by Tab, arrows and Enter, and closes it by Escape; gives their names. */
async function verbsByKeyboard(page: Page): Promise<string[]> {
  const keys = page.keyboard;
  await page.getByRole('heading', { level: 1 }).focus();
  const verbs: string[] = [];
  for (let presses = 0; presses < 12; presses += 1) {
    await keys.press('Tab');
    const name = await focused(page);
    if (name === 'আরও কাজ') verbs.push(...(await verbsOfMenu(page)));
    else if (
      await page.locator(':focus').evaluate((element) => element.matches('.button-main[aria-keyshortcuts]'))
    ) {
      verbs.push(name);
      await openAndClose(page);
      return verbs;
    } else if (await page.locator(':focus').evaluate((element) => element.matches('textarea'))) return verbs;
  }
  return verbs;
}

async function verbsOfMenu(page: Page): Promise<string[]> {
  const open = async () => {
    await page.keyboard.press('Enter');
    await page.locator('[role=menuitem]:focus').waitFor();
  };
  await open();
  const names = await page.getByRole('menuitem').allInnerTexts();
  for (const place of names.keys()) {
    for (let down = 0; down < place; down += 1) await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(names[place]);
    await openAndClose(page);
    await eventually(() => focused(page)).toBe('আরও কাজ');
    if (place < names.length - 1) await open();
  }
  return names;
}

/** Enter opens a dialog and puts the focus into it; Escape closes it. */
async function openAndClose(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await eventually(() => page.locator('dialog :focus').count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** A story with errors for the copy check, long words and figures. */
const written = {
  headline: 'ধরলার নতুন সেতুতে প্রথম দিনেই মানুষের ঢল',
  standfirst: 'কুড়িগ্রামের চরবাসীর ৩০ বছরের অপেক্ষা শেষ হলো।',
  body: ['ধরলা নদীর ওপর নতুন সেতু খুলে দেওয়ার প্রথম দিনে প্রায় ২0 হাজার মানুষ পার হয়েছেন।', 'সেতুর দৈর্ঘ্য ৯৫০ মিটার।'],
  section: 'bangladesh',
  credits: [
    { name: cast.tuhin.name, role: 'reporter' },
    { name: 'ডিএস', role: null },
  ],
  sources: [
    { name: 'মেরিডিয়ান নিউজ', url: 'https://meridian.example/a-very-long-address-of-a-report-about-a-bridge' },
  ],
  topics: ['ধরলা সেতু'],
};

/** Comes in by the link and chooses the password, without looking at the screens. */
async function choosePassword(page: Page, url: string, link: string) {
  const post = async (path: string, data: object) => {
    const answer = await page.request.post(url + path, { data, headers: { origin: url } });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    return answer;
  };
  await post('/api/v1/welcome', { token: new URL(link).searchParams.get('token') });
  await post('/api/v1/me/password', { newPassword: password });
  return post;
}

async function turnCodesOn(page: Page, url: string, link: string): Promise<void> {
  const post = await choosePassword(page, url, link);
  const { totpURI } = await (await post('/api/auth/two-factor/enable', { password })).json();
  await post('/api/auth/two-factor/verify-totp', { code: totpCode(totpURI) });
}
