import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startNewsroom } from '../process/newsroom-process.ts';
import { signedInAt } from '../sign-in.ts';
import { noBrowser, openBrowser, openPage } from './browser.ts';

if (noBrowser !== null) process.stderr.write(`test/browser: skipped, since ${noBrowser}\n`);

test.skipIf(noBrowser !== null)(
  'Avro typing is at hand where Bangla is written, in one mode for all, and never in an address; a credit’s name is changed in its place',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hurkaru-avro-'));
    const settings = { HURKARU_DATA: join(folder, 'data') };
    const newsroom = await startNewsroom(settings);
    const browser = await openBrowser();
    try {
      const editor = await signedInAt(newsroom.url, settings, 'editor');
      const { page, context, complaints } = await openPage(browser, {
        viewport: { width: 1280, height: 800 },
      });
      await context.addCookies([editor.browserCookie]);
      await page.goto(`${newsroom.url}/desk`);
      const typing = () => page.waitForResponse(/type-in-bangla/).then((response) => response.finished());

      const find = page.getByRole('searchbox');
      await Promise.all([typing(), find.click()]);
      // The key is heard once the file that has come is running.
      const isOn = page.getByRole('button', { name: 'অভ্র ধাঁচে টাইপ', pressed: true });
      await expect
        .poll(
          async () => {
            if ((await isOn.count()) === 0) await page.keyboard.press('Control+m');
            return isOn.count();
          },
          { timeout: 15_000, interval: 300 },
        )
        .toBe(1);
      await page.keyboard.type('nodI');
      expect(await find.inputValue()).toBe('নদী');
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: 'নতুন সংবাদ' }).first().click();
      await page.keyboard.type('bonZa');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/stories\/\d+$/);
      await expect
        .poll(() => page.locator('.line-field-headline textarea').inputValue(), { timeout: 15_000 })
        .toBe('বন্যা');

      await page.getByRole('tab', { name: 'উৎস' }).click();
      await page.getByRole('textbox', { name: 'ওয়েব ঠিকানা' }).click();
      await page.keyboard.type('https://bss.example');
      expect(await page.getByRole('textbox', { name: 'ওয়েব ঠিকানা' }).inputValue()).toBe('https://bss.example');

      await page.getByRole('tab', { name: 'কৃতিত্ব' }).click();
      await page.getByRole('combobox', { name: 'নাম বা আদ্যক্ষর' }).click();
      await page.keyboard.type('sIma');
      await page.getByRole('button', { name: 'নাম যোগ করুন' }).click();
      const name = (of: string) => page.getByRole('textbox', { name: `${of}: নাম` });
      await name('সীমা').click();
      await page.keyboard.press('End');
      await page.keyboard.type(' dEb');
      await page.keyboard.press('Enter');
      await name('সীমা দেব').waitFor();
      expect(await name('সীমা দেব').evaluate((field) => field === document.activeElement)).toBe(true);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      await newsroom.end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
