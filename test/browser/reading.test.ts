import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hurkaru, type NewsroomProcess, startNewsroom } from '../process/newsroom-process.ts';
import { noBrowser, openBrowser, openPage } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'hurkaru-browser-'));
const settings = { HURKARU_DATA: join(folder, 'data') };
const realPage = fileURLToPath(new URL('../../../shared/data/page-lavrov-kim.txt', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page as a reader copies it from a browser; its words are ours. */
const copiedPage = `প্রচ্ছদ / আন্তর্জাতিক
সাগরপথে নতুন ফেরি, দুই দেশের দূরত্ব কমল ছয় ঘণ্টা
আন্তর্জাতিক ডেস্ক
প্রকাশিত: ৩ মার্চ ২০২৬, ১০:০৫
আপডেট: ৩ মার্চ ২০২৬, ১৪:৪০
দ্বীপরাষ্ট্র মারিসোলের বন্দর থেকে প্রথম যাত্রীবাহী ফেরি ছেড়ে গেছে। খবর মেরিডিয়ান নিউজের।
ফেরিটিতে ৪২০ জন যাত্রী ও ৬০টি গাড়ি ধরে। বন্দরের পরিচালক এলেনা ভাস্কো বলেন, ‘এই পথ আমাদের ব্যবসা বদলে দেবে।’
এনআর/সীমা
সম্পর্কিত বিষয়:
সমুদ্রপথ
ফেরি
আপনার মূল্যবান মতামত দিন:
`;
const headline = 'সাগরপথে নতুন ফেরি, দুই দেশের দূরত্ব কমল ছয় ঘণ্টা';

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const desktop = { viewport: { width: 1280, height: 900 } };

if (noBrowser !== null) process.stderr.write(`test/browser: skipped, since ${noBrowser}\n`);

describe.skipIf(noBrowser !== null)('a reader', () => {
  let newsroom: NewsroomProcess;
  let browser: Browser;
  let story = '';

  beforeAll(async () => {
    newsroom = await startNewsroom(settings);
    const file = join(folder, 'page.txt');
    writeFileSync(file, copiedPage);
    const imported = await hurkaru(['import', file, '--publish', '--json'], settings);
    story = new URL(JSON.parse(imported.stdout.split('\n')[0] ?? '').url).pathname;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await newsroom?.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  const visit = (page: Page, path: string) => page.goto(newsroom.url + path);

  test('reads an imported page with its times, credits, source and topics', async () => {
    const { page, context, complaints } = await openPage(browser, desktop);
    await visit(page, story);
    expect(await page.locator('h1').innerText()).toBe(headline);
    const times = await page
      .locator('time')
      .evaluateAll((all) => all.map((time) => [time.getAttribute('datetime'), time.textContent]));
    expect(times).toContainEqual(['2026-03-03T10:05:00+06:00', expect.stringContaining('৩ মার্চ ২০২৬, ১০:০৫')]);
    expect(times).toContainEqual(['2026-03-03T14:40:00+06:00', expect.stringContaining('৩ মার্চ ২০২৬, ১৪:৪০')]);
    const text = await page.locator('main').innerText();
    for (const shown of ['এনআর', 'সীমা', 'মেরিডিয়ান নিউজ', 'সম্পর্কিত বিষয়', 'সমুদ্রপথ', 'ফেরি'])
      expect(text).toContain(shown);
    for (const furniture of ['আপনার মূল্যবান মতামত', 'প্রচ্ছদ /']) expect(text).not.toContain(furniture);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('follows a topic to its page, its month, and back to the story', async () => {
    const { page, context, complaints } = await openPage(browser, desktop);
    await visit(page, story);
    await page.getByRole('link', { name: 'সমুদ্রপথ', exact: true }).first().click();
    await page.waitForURL(/\/topic\/[a-z-]+$/);
    expect(await page.locator('h1').innerText()).toContain('সমুদ্রপথ');
    await page.locator('a[href$="/2026-03"]').first().click();
    await page.waitForURL(/\/2026-03$/);
    await page.getByRole('link', { name: headline }).first().click();
    await page.waitForURL(`**${story}`);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('finds the story by search, with the hit marked', async () => {
    const { page, context, complaints } = await openPage(browser, desktop);
    await visit(page, '/search');
    await page.getByRole('searchbox').fill('ভাস্কো');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?q=/);
    await page.locator('mark', { hasText: 'ভাস্কো' }).first().waitFor();
    await page.locator('mark', { hasText: 'ভাসকো' }).first().waitFor();
    await page.getByRole('link', { name: headline }).first().click();
    await page.waitForURL(`**${story}`);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('is told in words when a search finds nothing, and when there is no page', async () => {
    const { page, context } = await openPage(browser, phone);
    await visit(page, `/search?q=${encodeURIComponent('অপ্রাপ্যশব্দ')}`);
    expect(await page.locator('main').innerText()).toContain('কোনো সংবাদ পাওয়া যায়নি'.normalize('NFC'));
    const missing = await visit(page, '/no-such-page');
    expect(missing?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toMatch(/[\u0980-\u09ff]/);
    await context.close();
  });

  test('reads, follows and searches with JavaScript off, at phone width', async () => {
    const { page, context, complaints } = await openPage(browser, { ...phone, javaScriptEnabled: false });
    await visit(page, '/');
    await page.getByRole('link', { name: 'আন্তর্জাতিক', exact: true }).first().click();
    await page.waitForURL('**/world');
    await visit(page, story);
    expect(await page.locator('h1').innerText()).toBe(headline);
    await visit(page, '/search');
    await page.getByRole('searchbox').fill('মারিসোলের');
    await page.getByRole('button').first().click();
    await page.waitForURL(/\/search\?q=/);
    expect(await page.locator('main').innerText()).toContain(headline);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('needs no script: there is none on any page', async () => {
    for (const path of ['/', '/world', story, '/search?q=x']) {
      const html = await (await fetch(newsroom.url + path)).text();
      const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
      expect(
        scripts.filter((tag) => tag !== '<script type="application/ld+json">'),
        path,
      ).toEqual([]);
      expect(html).not.toMatch(/\son\w+=/);
    }
  });

  test('reaches the story by keyboard alone, with the focus always to be seen', async () => {
    const { page, context } = await openPage(browser, desktop);
    await visit(page, '/world');
    await page.keyboard.press('Tab');
    const skip = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(skip).toMatch(/^#/);
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return { text: element.innerText, outline: outlineStyle !== 'none' && outlineWidth !== '0px' };
      });
      expect(focused.outline, focused.text).toBe(true);
      if (focused.text.includes(headline)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${story}`);
    await context.close();
  });

  test('never has to scroll sideways: 320 and 360 px, and 200 % zoom', async () => {
    for (const width of [320, 360, 640]) {
      const { page, context } = await openPage(browser, {
        viewport: { width, height: 700 },
        deviceScaleFactor: width === 640 ? 2 : 1,
      });
      for (const path of ['/', '/world', story, '/search?q=x', '/no-such-page', '/archive/2026-03-03']) {
        await visit(page, path);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${path} at ${width}`).toBe(0);
      }
      await context.close();
    }
  });

  test('sees nothing move when the reading face arrives', async () => {
    const { page, context } = await openPage(browser, phone);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of ['/', story]) {
      await visit(page, path);
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), path).toEqual([]);
    }
    expect(await page.evaluate(() => document.fonts.check('16px "Tiro Bangla"', 'ক্ষ'))).toBe(true);
    await context.close();
  });

  test.each([
    ['phone', 'light'],
    ['phone', 'dark'],
    ['desktop', 'light'],
    ['desktop', 'dark'],
  ] as const)('finds no barrier (axe) on any kind of page, %s, %s', async (device, colorScheme) => {
    const { page, context, complaints } = await openPage(browser, {
      ...(device === 'phone' ? phone : desktop),
      colorScheme,
      bypassCSP: true,
    });
    const topic = await (await fetch(newsroom.url + story))
      .text()
      .then((html) => /\/topic\/[a-z-]+/.exec(html)?.[0] ?? '');
    const paths = [
      '/',
      '/world',
      story,
      topic,
      `${topic}/2026-03`,
      '/archive/2026-03-03',
      '/author/sima-rozario',
      '/search',
      '/search?q=ফেরি',
      '/search?q=xyz',
    ];
    for (const path of paths) {
      await visit(page, path);
      await page.evaluate(axe);
      const found = await page.evaluate(() =>
        (
          window as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          }
        ).axe
          .run()
          .then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)),
      );
      expect(found, path).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.skipIf(!existsSync(realPage))(
    'reads the real page of ../shared/data as the issue wants it',
    async () => {
      const imported = await hurkaru(['import', realPage, '--publish', '--json'], settings);
      const { url } = JSON.parse(imported.stdout.split('\n')[0] ?? '');
      const { page, context, complaints } = await openPage(browser, phone);
      await visit(page, new URL(url).pathname);
      expect(await page.locator('h1').innerText()).toBe('রুশ পররাষ্ট্রমন্ত্রীকে কিম জং উনের ‘উষ্ণ অভ্যর্থনা’');
      const datetimes = await page
        .locator('time')
        .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
      expect(datetimes).toEqual(
        expect.arrayContaining(['2025-07-12T19:17:00+06:00', '2025-07-12T23:54:00+06:00']),
      );
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});

if (!existsSync(realPage))
  process.stderr.write('test/browser: ../shared/data is absent; the real page is not read\n');
