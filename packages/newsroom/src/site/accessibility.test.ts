import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyPage } from './testing/every-page.ts';
import { sampleAssets, sampleNewsroom, sampleStory } from './testing/sample-site.ts';

const browserPath = '/usr/bin/chromium';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const css = readFileSync(new URL('site.css', import.meta.url), 'utf8');
const pages = everyPage({
  newsroom: sampleNewsroom,
  story: sampleStory(),
  text: 'হাওর',
  assets: { ...sampleAssets, css },
});

describe.skipIf(!existsSync(browserPath))('in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: browserPath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
    });
    page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  });
  afterAll(() => browser?.close());

  test.each(Object.keys(pages))(
    'axe finds nothing, and nothing runs over the edge of a phone: %s',
    async (name) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setContent(pages[name] ?? '');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      await page.evaluate(axe);
      expect(await page.evaluate(findings('{}'))).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await page.evaluate(findings('{ runOnly: ["color-contrast"] }'))).toEqual([]);
    },
  );
});

/** Runs in the page. */
const findings = (options: string) => `axe.run(${options}).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ')))`;
