import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Block, Inline, TableCell } from '../story/document.ts';
import { paragraphOf } from '../story/document.ts';
import { contentSecurityPolicy } from '../web/csp.ts';
import { storyHtml } from './story-html.tsx';
import { storyPage } from './story-page.tsx';
import { sampleAssets as assets, sampleNewsroom as newsroom, sampleStory } from './testing/sample-site.ts';

const pageOf = (...content: Block[]) =>
  storyPage({ newsroom, assets, story: sampleStory({ body: { type: 'doc', content } }) });
const text = (value: string): Inline => ({ type: 'text', text: value });
const table = (...rows: TableCell[][]): Block => ({
  type: 'table',
  content: rows.map((content) => ({ type: 'tableRow', content })),
});
const th = (value: string, attrs?: TableCell['attrs']): TableCell => cell('tableHeader', value, attrs);
const td = (value: string, attrs?: TableCell['attrs']): TableCell => cell('tableCell', value, attrs);
const cell = (type: TableCell['type'], value: string, attrs: TableCell['attrs']): TableCell => {
  return { type, ...(attrs && { attrs }), content: [paragraphOf(value)] };
};
const video: Block = { type: 'embed', attrs: { url: 'https://youtu.be/aqz-KE-bpKQ', title: 'নদী' } };

test('breaks a line where the writer did', () => {
  const broken: Block = { type: 'paragraph', content: [text('ক'), { type: 'hardBreak' }, text('খ')] };
  expect(pageOf(broken)).toContain('<p>ক<br/>খ</p>');
});

test('sets lists in lists, and counts on from where the writer began', () => {
  const inner: Block = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraphOf('খ')] }] };
  const outer: Block = {
    type: 'orderedList',
    attrs: { start: 4 },
    content: [{ type: 'listItem', content: [paragraphOf('ক'), inner] }],
  };
  expect(pageOf(outer)).toContain('<ol start="4"><li><p>ক</p><ul><li><p>খ</p></li></ul></li></ol>');
});

describe('a table', () => {
  const prices = table([th('পণ্য'), th('দর')], [th('চাল'), td('৫৪ টাকা')], [th('ডাল'), td('১,৪০০.৫০ টাকা')]);

  test('can be scrolled by keyboard, and says which table it is', () => {
    const html = pageOf(prices, prices);
    for (const name of ['ছক ১', 'ছক ২'])
      expect(html).toContain(`<section class="table" aria-label="${name}" tabindex="0"><table>`);
  });

  test('says what each header heads, and sets figures below one another', () => {
    expect(pageOf(prices)).toContain(
      '<tr><th scope="col"><p>পণ্য</p></th><th scope="col" class="number"><p>দর</p></th></tr>' +
        '<tr><th scope="row"><p>চাল</p></th><td class="number"><p>৫৪ টাকা</p></td></tr>',
    );
  });

  test('has a row that heads the whole, a column that is no figures, and spans', () => {
    const html = pageOf(table([th('দর', { colspan: 2 })], [th('চাল'), td('৫৪')], [td('ডাল'), td('জানা নেই')]));
    expect(html).toContain('<th scope="col" colspan="2"><p>দর</p></th>');
    expect(html).toContain('<th scope="row"><p>চাল</p></th><td><p>৫৪</p></td>');
  });

  test('is a plain table in feeds', () => {
    const { html } = storyHtml({ type: 'doc', content: [prices] });
    expect(html).toMatch(/^<table><tbody><tr>/);
  });
});

describe('an embed', () => {
  test('of a video has a frame without an address, and a link that opens the player in it', () => {
    const html = pageOf(paragraphOf('ক'), video);
    expect(html).toContain(
      '<figcaption>নদী</figcaption><details><summary>ভিডিওটি এখানে দেখুন (ইউটিউব)</summary>',
    );
    expect(html).toContain(
      '<a href="https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1" target="video-1">',
    );
    expect(html).toMatch(/<iframe name="video-1" title="নদী" allow="[^"]*" sandbox="[^"]*"><\/iframe>/);
    expect(html).toContain('<a href="https://www.youtube.com/watch?v=aqz-KE-bpKQ" rel="external">');
  });

  test.each([
    [
      'https://m.facebook.com/namuna/posts/7?fbclid=x',
      'https://www.facebook.com/namuna/posts/7',
      'ফেসবুকে পোস্টটি দেখুন',
    ],
    [
      'https://tothya.example/a',
      'https://tothya.example/a',
      'মূল পাতায় দেখুন<span lang="en"> (tothya.example)</span>',
    ],
  ])('%s is a link', (url, href, label) => {
    const html = pageOf({ type: 'embed', attrs: { url, title: null } });
    expect(html).toContain(
      `<figure class="embed"><p><a href="${href}" rel="external">${label}</a></p></figure>`,
    );
    expect(html).not.toContain('<iframe');
  });

  test('is a link in feeds', () => {
    const { html } = storyHtml({ type: 'doc', content: [video] });
    expect(html).toContain('<a href="https://www.youtube.com/watch?v=aqz-KE-bpKQ" rel="external">');
    expect(html).not.toMatch(/iframe|details/);
  });
});

const browserPath = '/usr/bin/chromium';

describe.skipIf(!existsSync(browserPath))('in a browser, a video', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: browserPath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
    });
  });
  afterAll(() => browser?.close());

  test.each([true, false])(
    'is asked for only when the reader plays it; scripts on: %s',
    async (javaScriptEnabled) => {
      const page = await browser.newPage({ javaScriptEnabled });
      const asked: string[] = [];
      await page.route('**/*', (route) => {
        const { hostname } = new URL(route.request().url());
        if (hostname !== 'namuna.example') asked.push(hostname);
        const policy = contentSecurityPolicy(assets);
        return route.fulfill({
          contentType: 'text/html',
          headers: hostname === 'namuna.example' ? { 'content-security-policy': policy } : {},
          body: hostname === 'namuna.example' ? pageOf(video) : '<p>player</p>',
        });
      });
      await page.goto('https://namuna.example/', { waitUntil: 'networkidle' });
      await page.locator('summary').click();
      await page.waitForLoadState('networkidle');
      expect(asked).toEqual([]);
      await page.locator('a[target]').click();
      await page.frameLocator('iframe').getByText('player').waitFor();
      expect(asked).toEqual(['www.youtube-nocookie.com']);
      await page.close();
    },
  );
});
