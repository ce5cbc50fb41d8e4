import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type NewsroomProcess, startNewsroom } from '../../process/newsroom-process.ts';
import { signedInAt } from '../../sign-in.ts';
import { noBrowser, openBrowser } from '../browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'hurkaru-people-'));
const settings = { HURKARU_DATA: join(folder, 'data') };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { width: 360, height: 740 };
const password = 'তিস্তার চরে কাশফুল';

if (noBrowser !== null) process.stderr.write(`test/browser: skipped, since ${noBrowser}\n`);

describe.skipIf(noBrowser !== null)('an administrator’s people and tokens', () => {
  let newsroom: NewsroomProcess;
  let browser: Browser;

  beforeAll(async () => {
    newsroom = await startNewsroom(settings);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await newsroom?.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  /** No barrier by axe and nothing wider than the window, on desktop and phone. */
  async function expectNoBarriers(page: Page): Promise<void> {
    for (const size of [phone, desktop.viewport]) {
      await page.setViewportSize(size);
      await page.evaluate(axe);
      const barriers = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await axe.run();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      expect(barriers).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  }

  const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();
  const enter = (page: Page) => page.keyboard.press('Enter');

  test('an administrator invites, the newcomer comes in by the link, and is shut out under their hands', async () => {
    const { browserCookie } = await signedInAt(newsroom.url, settings, 'admin');
    const context = await browser.newContext(desktop);
    await context.addCookies([browserCookie]);
    const page = await context.newPage();
    await page.goto(`${newsroom.url}/desk/people`);
    await page.getByRole('button', { name: 'আমন্ত্রণ জানান' }).first().click();
    const name = 'মোহাম্মদ আবদুল্লাহ আল মাহমুদ সিদ্দিকী চৌধুরী';
    await page.getByLabel('নাম', { exact: true }).fill(name);
    await page.getByLabel('ই-মেইল').fill('abdullah.al.mahmud.chowdhury@dhaka-bureau.mohona.example');
    await expectNoBarriers(page);
    await page.getByRole('button', { name: 'আমন্ত্রণ পাঠান' }).click();
    const link = await page.getByRole('textbox', { name: 'প্রবেশের লিংক' }).inputValue();
    await expectNoBarriers(page);
    await page.getByRole('button', { name: 'ঠিক আছে' }).click();

    const theirs = await (await browser.newContext(desktop)).newPage();
    await theirs.goto(link.replace(/^.*(?=\/desk)/, newsroom.url));
    await heading(theirs, `স্বাগতম, ${name}`);
    await theirs.getByRole('button', { name: 'পরে' }).click();
    await theirs.goto(`${newsroom.url}/desk/account`);
    await theirs.getByText('এই যন্ত্র', { exact: true }).waitFor();

    await page.getByRole('button', { name: `${name}: বদলান` }).click();
    await page.getByLabel('ডেস্কে প্রবেশ করতে পারবেন').uncheck();
    await page.getByRole('button', { name: 'রাখুন' }).click();
    await page.getByText('বন্ধ', { exact: true }).waitFor();
    await expectNoBarriers(page);
    await theirs.getByLabel('নতুন পাসওয়ার্ড').fill(password);
    await enter(theirs);
    await theirs.getByText('আপনার প্রবেশ শেষ হয়েছে।').waitFor();
    await expectNoBarriers(theirs);
    await theirs.getByRole('link', { name: 'আবার প্রবেশ করুন' }).click();
    await heading(theirs, 'ডেস্কে প্রবেশ');
    await theirs.context().close();
    await context.close();
  });

  test('a token is shown once and can be revoked', async () => {
    const { browserCookie } = await signedInAt(newsroom.url, settings, 'admin');
    const context = await browser.newContext(desktop);
    await context.addCookies([browserCookie]);
    const page = await context.newPage();
    await page.goto(`${newsroom.url}/desk/tokens`);
    await page.getByRole('button', { name: 'নতুন টোকেন' }).click();
    await page.getByLabel('কী কাজে লাগবে').fill('সংস্থার সংবাদ আনা');
    await page.getByRole('button', { name: 'টোকেন বানান' }).click();
    const token = await page.getByRole('textbox', { name: 'টোকেন তৈরি' }).inputValue();
    const headers = { authorization: `Bearer ${token}` };
    const ask = async () => (await fetch(`${newsroom.url}/api/v1/people`, { headers })).status;
    expect(await ask()).toBe(200);
    await page.getByRole('button', { name: 'ঠিক আছে' }).click();
    await expectNoBarriers(page);
    await page.getByRole('button', { name: '‘সংস্থার সংবাদ আনা’ টোকেন বাতিল করুন' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'বাতিল করুন' }).click();
    await page.getByText('টোকেন বাতিল হয়েছে।').waitFor();
    expect(await ask()).toBe(401);
    await context.close();
  });
});
