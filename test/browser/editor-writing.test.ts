import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { noBrowser, openBrowser, openPage } from './browser.ts';
import { serveEditor } from './editor-harness/serve-editor.ts';
import './editor-harness/window-harness.ts';
import { paste } from './paste.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

if (noBrowser !== null) process.stderr.write(`test/browser: skipped, since ${noBrowser}\n`);

describe.skipIf(noBrowser !== null)('a writer', () => {
  let editor: Awaited<ReturnType<typeof serveEditor>>;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
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
    ({ context, page, complaints } = await openPage(browser, { viewport: { width: 1280, height: 800 } }));
    await page.goto(editor.url);
    await page.locator('.copy').waitFor();
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await context.close();
  });

  const read = (field: 'headline' | 'standfirst' | 'body') =>
    page.evaluate((name) => window.harness.read(name).normalize('NFC'), field);
  const reads = (field: 'headline' | 'standfirst' | 'body', text: string) =>
    expect.poll(() => read(field), { timeout: 5000 }).toBe(text.normalize('NFC'));
  const headline = () => page.locator('.line-field-headline textarea');
  const body = () => page.locator('.copy');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  /** Puts the caret before a text of the body; on a busy machine the editor may put it back once. */
  const caretBefore = (text: string) =>
    expect
      .poll(() =>
        page.evaluate(async (wanted) => {
          const line = document.querySelector('.copy p')?.firstChild;
          const at = line?.textContent?.indexOf(wanted) ?? -1;
          if (line == null || at < 0) return false;
          const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
          document.getSelection()?.collapse(line, at);
          await frame();
          await frame();
          return document.getSelection()?.focusOffset === at;
        }, text),
      )
      .toBe(true);

  test('goes by Enter from the headline to the body, typing Avro all the way', async () => {
    await headline().click();
    await press('Control+m');
    await page.keyboard.type('notun cor');
    await press('Enter');
    await page.keyboard.type('kkhoma cai.');
    await press('Enter');
    await page.keyboard.type('ami banglay gan gai.');
    await reads('headline', 'নতুন চর');
    await reads('standfirst', 'ক্ষমা চাই।');
    await reads('body', 'আমি বাংলায় গান গাই।');
    expect(await page.getByRole('button', { name: 'অভ্র ধাঁচে টাইপ' }).getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    expect(await page.getByRole('button', { name: 'অভ্র ধাঁচে টাইপ' }).getAttribute('aria-pressed')).toBe('true');
  });

  test('takes letters back in Avro as they were typed, and words by undo', async () => {
    await body().click();
    await press('Control+m');
    await page.keyboard.type('ami bangla');
    await press('Backspace', 'Backspace');
    await reads('body', 'আমি বাং');
    await page.keyboard.type('la gan');
    await reads('body', 'আমি বাংলা গান');
    await press('Control+z');
    await reads('body', 'আমি বাংলা ');
    await press('Control+z');
    await reads('body', 'আমি ');
    await press('Control+y', 'Control+y');
    await reads('body', 'আমি বাংলা গান');
  });

  test('keeps her Avro word while a colleague writes in the same paragraph', async () => {
    await body().click();
    await page.keyboard.insertText('কথা ');
    await press('Control+m');
    for (const key of 'bangla') {
      await press(key);
      await page.evaluate(() => window.harness.colleagueWritesBlock(0, 0, '*'));
    }
    await reads('body', '******কথা বাংলা');
    await press('Backspace');
    await reads('body', '******কথা বাংল');
  });

  test('pastes Bijoy, is told, and is one undo away from what she pasted', async () => {
    await body().click();
    await paste(page, { text: 'evsjv‡`‡k 12 Rb AvµvšÍ|\n\nXvKvq e„wó n‡q‡Q|' });
    await reads('body', 'বাংলাদেশে ১২ জন আক্রান্ত।\nঢাকায় বৃষ্টি হয়েছে।');
    await page.getByText('বিজয়ের লেখা ইউনিকোডে').waitFor();
    await press('Control+z');
    await reads('body', 'evsjv‡`‡k 12 Rb AvµvšÍ|\nXvKvq e„wó n‡q‡Q|');
    await press('Control+z');
    await reads('body', '');
    await headline().click();
    await paste(page, { text: 'XvKvq e„wó n‡q‡Q' });
    await reads('headline', 'ঢাকায় বৃষ্টি হয়েছে');
    await press('Control+z');
    await reads('headline', 'XvKvq e„wó n‡q‡Q');
  });

  test('pastes Bijoy as it is, and is told, while the conversion cannot be fetched', async () => {
    await page.route('**/assets/convert-bijoy-*.js', (route) => route.abort());
    await page.reload();
    await body().click();
    const bijoy = 'XvKvq e„wó n‡q‡Q|';
    await paste(page, { text: bijoy });
    await reads('body', bijoy);
    await page.getByText('সংযোগ নেই বা ধীর').waitFor();
    await headline().click();
    await paste(page, { text: bijoy });
    await reads('headline', bijoy);
    expect(complaints.filter((complaint) => !complaint.includes('ERR_FAILED'))).toEqual([]);
    complaints.length = 0;
    await page.unroute('**/assets/convert-bijoy-*.js');
    await paste(page, { text: ` ${bijoy}` });
    await reads('headline', `${bijoy}ঢাকায় বৃষ্টি হয়েছে।`);
  });

  test('pastes a page: structure comes, what runs or loads does not', async () => {
    await body().click();
    await paste(page, {
      html: `<html><body><nav>মেনু</nav><h2>শিরোনাম</h2><p onclick="window.ran=1">কথা <b>মোটা</b>
        <a href="https://example.org/">লিংক</a><a href="javascript:window.ran=1"> মন্দ</a></p>
        <img src="x" onerror="window.ran=1"><script>window.ran=1</script><ul><li>এক<li>দুই</ul>
        <table><tr><td>ক<td>১<tr><td>খ<td>২</table><svg onload="window.ran=1"><text>ছবি</text></svg></body></html>`,
      text: 'x',
    });
    await reads('body', 'শিরোনাম\nকথা মোটা লিংক মন্দ\nএকদুই\nক১খ২');
    expect(
      await page.locator('.copy a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['https://example.org/']);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(await page.locator('.copy :is(script, img:not(.ProseMirror-separator), svg, nav)').count()).toBe(
      0,
    );
  });

  test('pastes into a paragraph without breaking it', async () => {
    await body().click();
    await page.keyboard.insertText('আগে পরে');
    await caretBefore('পরে');
    await paste(page, { text: 'মাঝে' });
    await reads('body', 'আগে মাঝেপরে');
  });

  test('a film’s address alone on a line becomes an embed, undo brings its link', async () => {
    await body().click();
    await paste(page, { text: 'https://youtu.be/aqz-KE-bpKQ' });
    await reads('body', '[https://www.youtube.com/watch?v=aqz-KE-bpKQ]\n');
    expect(await page.locator('.embed-provider').innerText()).toBe('ইউটিউব');
    await press('Control+z');
    await reads('body', 'https://youtu.be/aqz-KE-bpKQ');
    expect(await page.locator('.copy a').count()).toBe(1);
  });

  test('an address on chosen words becomes their link', async () => {
    await body().click();
    await page.keyboard.insertText('লিংক');
    await press('Control+a');
    await paste(page, { text: 'https://example.org/' });
    await reads('body', 'লিংক');
    expect(await page.locator('.copy a').getAttribute('href')).toBe('https://example.org/');
  });

  test('goes from error to error and corrects by key, in the body and under the headline', async () => {
    await body().click();
    await page.keyboard.insertText('আমাদেের দু:খিত লোক লোক');
    await page.locator('.copy-mark').first().waitFor();
    await press('Control+Home', 'F8');
    await page.locator('.copy-note').getByText('একই চিহ্ন দুবার বসেছে').waitFor();
    await press('Alt+Enter');
    await press('F8', 'Alt+Enter');
    await expect.poll(() => read('body')).toContain('আমাদের দুঃখিত');
    await headline().click();
    await page.keyboard.insertText('দু:খিত');
    await page.getByRole('button', { name: 'হবে: দুঃখিত' }).click();
    await reads('headline', 'দুঃখিত');
  });

  test('makes headings, lists, quotations and tables by keyboard', async () => {
    await body().click();
    await page.keyboard.type('## ');
    await page.keyboard.insertText('শিরোনাম');
    await press('Enter');
    await page.keyboard.type('- ');
    await page.keyboard.insertText('এক');
    await press('Enter');
    await page.keyboard.insertText('ভেতরে');
    await press('Tab', 'Enter', 'Enter', 'Enter');
    await page.keyboard.type('> ');
    await page.keyboard.insertText('উদ্ধৃতি');
    await press('Enter', 'Enter', 'Control+Alt+t');
    await page.keyboard.insertText('নাম');
    await press('Tab');
    await page.keyboard.insertText('সংখ্যা');
    await press('Control+Alt+ArrowDown');
    await page.keyboard.insertText('নতুন');
    await press('Control+Alt+ArrowRight', 'Control+Alt+ArrowUp');
    const shape = await body().evaluate((copy) =>
      [...copy.children].map(
        (block) => `${block.tagName} ${block.querySelectorAll('li, tr, td, th').length}`,
      ),
    );
    expect(shape).toEqual(['H2 0', 'UL 2', 'BLOCKQUOTE 0', 'TABLE 12', 'P 0']);
  });

  test('sets a link by its dialog and finds every key in the help', async () => {
    await body().click();
    await page.keyboard.insertText('শব্দ');
    await press('Control+a', 'Control+k');
    await page.getByRole('dialog').getByRole('textbox').fill('javascript:alert(1)');
    await press('Enter');
    await page.getByText('ঠিকানাটি ঠিক নেই').waitFor();
    await page.getByRole('dialog').getByRole('textbox').fill('example.org');
    await press('Enter');
    await expect.poll(() => page.locator('.copy a').getAttribute('href')).toBe('https://example.org');
    await press('Control+/');
    expect(await page.getByRole('dialog').locator('tbody tr').count()).toBeGreaterThan(25);
    await press('Escape');
    await expect.poll(() => body().evaluate((copy) => copy === document.activeElement)).toBe(true);
  });

  test('walks the toolbar with one stop of Tab', async () => {
    await body().click();
    await press('Alt+F10', 'ArrowRight', 'End', 'Home', 'ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'কিবোর্ডের শর্টকাট',
    );
    expect(await page.locator('.tools [tabindex="0"]').count()).toBe(1);
    await press('Escape');
    await expect.poll(() => body().evaluate((copy) => copy === document.activeElement)).toBe(true);
  });

  test('sees a colleague’s caret with her name', async () => {
    await page.goto(`${editor.url}/?both&paragraphs=1`);
    await page.locator('.copy').nth(1).click();
    await page.locator('.copy').first().locator('.caret-name').waitFor();
    expect(await page.locator('.copy').first().locator('.caret-name').innerText()).toBe('দীপঙ্কর দাশগুপ্ত');
    expect(await page.locator('.copy').nth(1).locator('.caret-name').count()).toBe(0);
  });

  test.each([
    ['empty', ''],
    ['with copy', '/?paragraphs=3'],
    ['read only', '/?paragraphs=1&read-only'],
  ])('finds nothing by axe-core: %s', async (_, path) => {
    await page.goto(editor.url + path);
    await body().click();
    await page.keyboard.insertText('আমাদেের দু:খিত');
    await page.waitForFunction(() => document.querySelector('.status-line') !== null);
    // The policy lets in no script of a test's; Playwright's own evaluation does.
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run('main');
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
  });
});

interface Axe {
  run: (within: string) => Promise<{ violations: Array<{ id: string; nodes: Array<{ html: string }> }> }>;
}
