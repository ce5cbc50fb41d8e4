import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type NewsroomProcess, startNewsroom } from '../process/newsroom-process.ts';
import { signedInAt } from '../sign-in.ts';
import { noBrowser, openBrowser, openPage } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'hurkaru-story-'));
const settings = { HURKARU_DATA: join(folder, 'data') };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const headline = 'শীতের আগাম সবজিতে ভালো দাম, খুশি বগুড়ার চাষি';
const body = ['মহাস্থান হাটে ফুলকপির মণ এখন ১ হাজার ২০০ টাকা।', 'গত বছর এই সময়ে দাম ছিল অর্ধেক।'];

if (noBrowser !== null) process.stderr.write(`test/browser: skipped, since ${noBrowser}\n`);

describe.skipIf(noBrowser !== null)('the story screen', () => {
  let newsroom: NewsroomProcess;
  let browser: Browser;
  let editor: Awaited<ReturnType<typeof signedInAt>>;

  beforeAll(async () => {
    newsroom = await startNewsroom(settings);
    browser = await openBrowser();
    editor = await signedInAt(newsroom.url, settings, 'editor');
  });
  afterAll(async () => {
    await browser?.close();
    await newsroom?.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  const call = async <Answer = { id: number; revision: number }>(
    method: string,
    path: string,
    sent?: unknown,
  ) => {
    const response = await fetch(`${newsroom.url}/api/v1${path}`, {
      method,
      headers: { cookie: editor.cookie, origin: newsroom.url, 'content-type': 'application/json' },
      ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
    });
    expect(response.ok, `${method} ${path}: ${response.status}`).toBe(true);
    return (await response.json()) as Answer;
  };
  const openStory = async (id: number) => {
    const opened = await openPage(browser, { viewport: { width: 1280, height: 800 } });
    await opened.context.addCookies([editor.browserCookie]);
    await opened.page.goto(`${newsroom.url}/desk/stories/${id}`);
    await opened.page.locator('.story-copy [role=textbox] p').first().waitFor();
    return opened;
  };
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).last();
  const typeAtEnd = async (page: Page, text: string) => {
    await page.locator('.story-copy [role=textbox] p').first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(text);
  };
  const expectNoBarriers = async (page: Page) => {
    await page.evaluate(axe);
    const barriers = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: {
          run(
            on: Document,
            how: object,
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const { violations } = await axe.run(document, { iframes: false });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
    expect(barriers).toEqual([]);
  };

  test('publishing asks for section and source, takes them in place, and readers have the page', async () => {
    const { id } = await call('POST', '/stories', { headline, body });
    const { page, context, complaints } = await openStory(id);
    await typeAtEnd(page, ' চাষিরা খুশি।');
    await page.keyboard.press('Control+Enter');
    await page.getByText('প্রকাশের আগে দরকার').waitFor();
    await expectNoBarriers(page);
    await page.getByLabel('কার খবর').last().fill('বাসস');
    await button(page, 'উৎস যোগ করুন').click();
    await page.locator('.remarks select').selectOption({ label: 'বাংলাদেশ' });
    await button(page, 'এই বিভাগে দিন').click();
    await page.getByText('যা যা দরকার, সবই আছে।').waitFor();
    await page.frameLocator('.preview iframe').getByText('চাষিরা খুশি।').waitFor();
    await button(page, 'প্রকাশ করুন').click();
    await page.getByText('পাঠকের পাতা').waitFor();
    const { url } = await call<{ url: string }>('GET', `/stories/${id}`);
    const read = await (await fetch(newsroom.url + new URL(url).pathname)).text();
    expect(read).toContain('চাষিরা খুশি।');
    expect(read).toContain('বাসস');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('credits, sources and topics that one writer adds are with the other at once, and saved', async () => {
    const { id } = await call('POST', '/stories', { headline, body, section: 'bangladesh' });
    const [one, two] = [await openStory(id), await openStory(id)];
    await one.page.keyboard.press('Alt+Digit2');
    await one.page.getByRole('combobox', { name: 'নাম বা আদ্যক্ষর' }).fill('সীমা নাসরিন');
    await one.page.keyboard.press('Enter');
    await two.page.keyboard.press('Alt+Digit2');
    await two.page.getByRole('textbox', { name: 'সীমা নাসরিন: নাম' }).waitFor();
    await expectNoBarriers(two.page);
    await two.page.keyboard.press('Alt+Digit3');
    await two.page.getByLabel('কার খবর').fill('রয়টার্স');
    await two.page.keyboard.press('Enter');
    await button(two.page, 'লেখার পাশে রাখুন').click();
    await two.page.keyboard.insertText('Farmers in Bogura are happy.');
    await one.page.keyboard.press('Alt+Digit3');
    await button(one.page, 'লেখার পাশে রাখুন').click();
    await expect
      .poll(() => one.page.locator('.source-text').inputValue())
      .toBe('Farmers in Bogura are happy.');
    await expectNoBarriers(one.page);
    await one.page.keyboard.press('Control+s');
    await one.page.getByText('সংস্করণ ২ রাখা হয়েছে।').waitFor();
    const saved = await call<{ credits: { name: string }[]; sources: object[] }>('GET', `/stories/${id}`);
    expect(saved.credits.map(({ name }) => name)).toEqual(['সীমা নাসরিন']);
    expect(saved.sources).toEqual([{ name: 'রয়টার্স', url: null, text: 'Farmers in Bogura are happy.' }]);
    await Promise.all([one.context.close(), two.context.close()]);
  });

  test('asked to save while a save is on its way, it saves what was typed between afterwards', async () => {
    const { id } = await call('POST', '/stories', { headline, body, section: 'bangladesh' });
    const { context, page, complaints } = await openStory(id);
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
    const { promise: saved, resolve: firstSaved } = Promise.withResolvers<void>();
    await page.route('**/save', async (route) => {
      const response = await route.fetch();
      firstSaved();
      await answered;
      await route.fulfill({ response });
    });
    await typeAtEnd(page, ' আগে');
    await page.keyboard.press('Control+s');
    await saved;
    await typeAtEnd(page, ' পরে');
    await page.keyboard.press('Control+s');
    answer();
    const newest = () => call<{ revision: number; body: string[] }>('GET', `/stories/${id}`);
    await expect
      .poll(async () => JSON.stringify((await newest()).body), { timeout: 20_000 })
      .toContain('আগে পরে');
    expect((await newest()).revision).toBe(3);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a revision that came by the API is shown beside the typed one; either stays, and can be brought back', async () => {
    const { id, revision } = await call('POST', '/stories', { headline, body, section: 'bangladesh' });
    const { page, context } = await openStory(id);
    await typeAtEnd(page, ' চাষিরা খুশি।');
    await page.getByText('সার্ভারে রাখা হয়েছে').waitFor();
    await call('PUT', `/stories/${id}`, { revision, headline: 'দামে খুশি বগুড়ার চাষি', body });
    await page.getByText('এর মধ্যে অন্য পথে একটি সংস্করণ এসেছে।').waitFor();
    await page.keyboard.press('Control+s');
    await page.getByText('এর মধ্যে আরেকটি সংস্করণ এসেছে').waitFor();
    expect(await page.locator('.comparison ins').allInnerTexts()).toContainEqual(
      expect.stringContaining('চাষিরা'),
    );
    await expectNoBarriers(page);
    await button(page, 'আমাদেরটা রাখুন').click();
    await page.getByText('আপনাদের লেখা এখন সর্বশেষ: সংস্করণ ৩।').waitFor();

    await button(page, 'ইতিহাস').click();
    await page.locator('li', { hasText: 'দামে খুশি বগুড়ার চাষি' }).getByRole('button').click();
    await page.locator('.comparison').waitFor();
    await expectNoBarriers(page);
    await button(page, 'সংস্করণ ২ ফিরিয়ে আনুন').click();
    await button(page, /^ফিরিয়ে আনুন$/).click();
    await page.getByText('সংস্করণ ২ ফিরে এসেছে।').waitFor();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'শিরোনাম' }).first().inputValue())
      .toBe('দামে খুশি বগুড়ার চাষি');
    const { revisions } = await call<{ revisions: { number: number }[] }>('GET', `/stories/${id}/revisions`);
    expect(revisions.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
    await context.close();
  });
});
