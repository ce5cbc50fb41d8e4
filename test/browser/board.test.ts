import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type NewsroomProcess, startNewsroom } from '../process/newsroom-process.ts';
import { signedInAt } from '../sign-in.ts';
import { noBrowser, openBrowser, openPage } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'hurkaru-board-'));
const settings = { HURKARU_DATA: join(folder, 'data') };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const draft = 'তিস্তার পানি বিপৎসীমার ওপরে, ডালিয়ায় ব্যারাজের সব দরজা খোলা; নিচু এলাকার মানুষকে সরে যেতে বলা হয়েছে';

if (noBrowser !== null) process.stderr.write(`test/browser: skipped, since ${noBrowser}\n`);

describe.skipIf(noBrowser !== null)('the board', () => {
  let newsroom: NewsroomProcess;
  let browser: Browser;
  let reporter: Awaited<ReturnType<typeof signedInAt>>;
  let chief: Awaited<ReturnType<typeof signedInAt>>;

  beforeAll(async () => {
    newsroom = await startNewsroom(settings);
    browser = await openBrowser();
    reporter = await signedInAt(newsroom.url, settings, 'reporter');
    chief = await signedInAt(newsroom.url, settings, 'chief');
  });
  afterAll(async () => {
    await browser?.close();
    await newsroom?.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (who: typeof chief, path = '/desk/', size: BrowserContextOptions = desktop) => {
    const opened = await openPage(browser, size);
    await opened.context.addCookies([who.browserCookie]);
    await opened.page.goto(newsroom.url + path);
    await opened.page.locator('[data-story]').first().waitFor();
    return opened;
  };
  /** A call of the API as somebody. */
  const call = async (who: typeof chief, method: string, path: string, body: unknown) => {
    const response = await fetch(`${newsroom.url}/api/v1${path}`, {
      method,
      headers: { cookie: who.cookie, origin: newsroom.url, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.ok, `${method} ${path}: ${response.status}`).toBe(true);
    return (await response.json()) as { id: number };
  };
  const begin = (headline: string) => call(reporter, 'POST', '/stories', { headline, body: ['লেখা'] });

  test('a story begun by keyboard is on a colleague’s board at once, and moves with its state', async () => {
    const chiefs = await open(chief);
    const { page, context } = await open(reporter);
    await page.keyboard.press('n');
    await page.keyboard.type(draft);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/desk\/stories\/\d+$/);
    const id = page.url().split('/').at(-1);
    const card = (state: string) =>
      chiefs.page.locator('section.column', { hasText: state }).locator(`[data-story="${id}"]`);
    await card('খসড়া').waitFor({ timeout: 5000 });
    await call(reporter, 'POST', `/stories/${id}/hand-over`, { note: 'রাত ১০টার মধ্যে লাগবে' });
    await card('সম্পাদনায়').waitFor({ timeout: 5000 });
    expect(await card('খসড়া').count()).toBe(0);
    expect(await chiefs.page.getByText('রাত ১০টার মধ্যে লাগবে').count()).toBe(1);
    expect(chiefs.complaints).toEqual([]);
    await chiefs.context.close();
    await context.close();
  });

  test('nothing moves under the pointer; what is new is let in by a press', async () => {
    await begin('প্রথম খসড়া');
    const { page, context } = await open(chief);
    const column = page.locator('section.column').first();
    const first = column.locator('[data-story]').first();
    const before = await first.boundingBox();
    await first.hover();
    const { id } = await begin('পরের খসড়া');
    const news = column.getByRole('button', { name: '১টি নতুন' });
    await news.waitFor({ timeout: 5000 });
    expect(await first.boundingBox()).toEqual(before);
    await news.click();
    expect(await first.getAttribute('data-story')).toBe(String(id));
    await context.close();
  });

  test('stories are found in either script; the address says what is shown, and back leads back', async () => {
    await begin('মেঘনায় ফেরি চলাচল স্বাভাবিক হয়নি');
    const { page, context } = await open(chief);
    await page.keyboard.press('/');
    await page.keyboard.type('meghnay feri');
    await page.waitForURL(/q=meghnay/);
    await page.locator('[data-story]', { hasText: 'ফেরি চলাচল' }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-story'))).toBe(true);
    await page.goBack();
    await page.locator('section.column').first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await page.getByRole('navigation', { name: 'অবস্থা' }).getByText('প্রকাশিত').click();
    await page.waitForURL(/state=published/);
    await page.goto(`${newsroom.url}/desk/`);
    await page.waitForURL(/state=published/);
    await context.close();
  });

  test('one moves among stories with a Bangla keyboard too, and not while typing', async () => {
    const { page, context } = await open(chief, '/desk/?view=list');
    const press = (key: string, code: string) =>
      page.evaluate(
        (pressed) =>
          document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...pressed, bubbles: true })),
        { key, code },
      );
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-story') ?? null);
    const ids = await page
      .locator('[data-story]')
      .evaluateAll((all) => all.map((each) => each.dataset.story));
    await press('ক', 'KeyJ');
    await press('ক', 'KeyJ');
    expect(await focused()).toBe(ids[1]);
    await page.getByRole('searchbox').focus();
    await press('ক', 'KeyJ');
    expect(await focused()).toBeNull();
    await context.close();
  });

  test('a screen whose file is gone since a new version came loads the page anew, once', async () => {
    const { page, context } = await open(chief);
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await page.route('**/assets/not-found-screen-*.js', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${newsroom.url}/desk/nowhere`);
    await page.getByText('সার্ভার থেকে আনা যায়নি').waitFor();
    expect(loads).toBe(2);
    await context.close();
  });

  test('on a phone everything fits, and the parts are in the menu', async () => {
    const { page, context, complaints } = await open(chief, '/desk/', phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.locator('header [aria-haspopup="menu"]').click();
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual([
      'বোর্ড',
      'English',
      'আমার অ্যাকাউন্ট',
      'পাঠকের সাইট',
      'বেরিয়ে যান',
    ]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each([
    ['in columns', '/desk/', desktop],
    ['as a list', '/desk/?view=list', desktop],
    ['in the dark', '/desk/', { ...desktop, colorScheme: 'dark' as const }],
    ['on a phone', '/desk/', phone],
  ])('axe finds nothing %s', async (_name, path, size) => {
    const { page, context } = await open(chief, path, size);
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.getByRole('dialog').waitFor();
    expect(await findings(page)).toEqual([]);
    await context.close();
  });
});

async function findings(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run();
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  });
}
