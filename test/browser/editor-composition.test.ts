import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { noBrowser, openBrowser, openPage } from './browser.ts';
import { serveEditor } from './editor-harness/serve-editor.ts';
import './editor-harness/window-harness.ts';

type Field = 'headline' | 'standfirst' | 'body';
const fields: readonly Field[] = ['headline', 'standfirst', 'body'];

if (noBrowser !== null) process.stderr.write(`test/browser: skipped, since ${noBrowser}\n`);

/** Bangla keyboards compose: the browser gets half words, over and over, and at last the word. */
describe.skipIf(noBrowser !== null)('composition', () => {
  let editor: Awaited<ReturnType<typeof serveEditor>>;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let keyboard: CDPSession;
  let complaints: string[];

  beforeAll(async () => {
    editor = await serveEditor();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await editor?.close();
  });
  beforeEach(async () => {
    ({ context, page, complaints } = await openPage(browser, {}));
    keyboard = await context.newCDPSession(page);
    await page.goto(editor.url);
    await page.locator('.copy').waitFor();
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await context.close();
  });

  const enter = (field: Field) =>
    page.locator(field === 'body' ? '.copy' : `.line-field-${field} textarea`).click();
  /** Composes a word as a keyboard does, through its halves, without ending it. */
  const compose = async (...halves: string[]) => {
    for (const text of halves) {
      await keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
  };
  const commit = (text: string) => keyboard.send('Input.insertText', { text });
  const texts = (field: Field) =>
    page.evaluate(
      (name) => [window.harness.read(name), window.harness.read(name, window.harness.colleague)],
      field,
    );
  const shown = (field: Field) =>
    field === 'body'
      ? page.locator('.copy').innerText()
      : page.locator(`.line-field-${field} textarea`).inputValue();
  const settled = async (field: Field, text: string) => {
    await expect.poll(() => texts(field), { timeout: 5000 }).toEqual([text, text]);
    await expect.poll(async () => (await shown(field)).trim(), { timeout: 5000 }).toBe(text.trim());
  };

  test.each(fields)('a word is written once, in the %s', async (field) => {
    await enter(field);
    await compose('ব', 'বা', 'বাং', 'বাংল', 'বাংলা');
    await commit('বাংলা');
    await commit(' ');
    await compose('দ', 'দে', 'দেশ');
    await commit('দেশ');
    await settled(field, 'বাংলা দেশ');
  });

  test.each(fields)('half words are shared before they are finished, in the %s', async (field) => {
    await enter(field);
    await compose('শ', 'শি', 'শিরো');
    await expect.poll(() => texts(field)).toEqual(['শিরো', 'শিরো']);
    await compose('শিরোনাম');
    await commit('শিরোনাম');
    await settled(field, 'শিরোনাম');
  });

  test.each(fields)('a composition that is taken back leaves nothing, in the %s', async (field) => {
    await enter(field);
    await commit('কথা ');
    await compose('ক', 'কি', '');
    await settled(field, 'কথা ');
    await commit('শেষ');
    await settled(field, 'কথা শেষ');
  });

  test.each(fields)('a keyboard may choose another word at the end, in the %s', async (field) => {
    await enter(field);
    await compose('bang', 'bangla');
    await commit('বাংলা');
    await compose('khobor');
    await commit(' খবর');
    await settled(field, 'বাংলা খবর');
  });

  test.each(fields)('a colleague writes in the same words meanwhile, in the %s', async (field) => {
    await enter(field);
    await commit('মাঝের কথা ');
    await compose('ন', 'নত');
    await write(field, 0, 'শুরু ');
    await compose('নতু', 'নতুন');
    await write(field, 4, 'তে');
    await commit('নতুন');
    await settled(field, 'শুরুতে মাঝের কথা নতুন');
    await commit('।');
    await settled(field, 'শুরুতে মাঝের কথা নতুন।');
  });

  test.each(fields)('a colleague writes at the very place of the composition, in the %s', async (field) => {
    await enter(field);
    await compose('ক', 'কথ');
    await write(field, 1, '*');
    await compose('কথা', 'কথায়');
    await commit('কথায়');
    await expect.poll(async () => new Set(await texts(field)).size).toBe(1);
    await expect.poll(async () => ((await texts(field))[0] ?? '').includes('*')).toBe(true);
    expect(((await texts(field))[0] ?? '').replace('*', '')).toBe('কথায়');
  });

  test.each(fields)('many words and many edits lose and double nothing, in the %s', async (field) => {
    await enter(field);
    const written: string[] = [];
    const stars: string[] = [];
    for (let round = 0; round < 12; round++) {
      const word = words[round % words.length] ?? '';
      for (let end = 1; end <= word.length; end++) {
        await compose(word.slice(0, end));
        if ((round + end) % 3 === 0) {
          const star = String(stars.length % 10);
          stars.unshift(star);
          await write(field, 0, star);
        }
      }
      await commit(word);
      await commit(' ');
      written.push(word);
    }
    await expect.poll(async () => new Set(await texts(field)).size).toBe(1);
    const [text = ''] = await texts(field);
    expect(text.replace(/\d/g, '').trim()).toBe(written.join(' '));
    expect(text.replace(/\D/g, '')).toBe(stars.join(''));
    await settled(field, text);
  });

  test('an edit that waits at an open composition comes when the keyboard has rested', async () => {
    await enter('body');
    await compose('ক', 'কল');
    await write('body', 0, 'আগে ');
    expect(await shown('body')).toBe('কল');
    await expect.poll(() => shown('body'), { timeout: 9000 }).toBe('আগে কল');
    await compose('ম');
    await commit('ম');
    await settled('body', 'আগে কলম');
  });

  test('the caret stays at its place when a colleague writes before it', async () => {
    await enter('headline');
    await commit('নদীর চর');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await write('headline', 0, 'পদ্মা ');
    await commit('নতুন ');
    await settled('headline', 'পদ্মা নদীর নতুন চর');
  });

  const write = (field: Field, at: number, text: string) =>
    page.evaluate(
      ([name, place, inserted]) => {
        if (name === 'body') window.harness.colleagueWritesBlock(0, place, inserted);
        else window.harness.colleagueWrites(name, place, inserted);
      },
      [field, at, text] as const,
    );
});

const words = ['সংবাদ', 'ক্ষমতা', 'র‍্যাব', 'বাংলাদেশ', 'ঢাকায়', 'শ্রমিকের'];
