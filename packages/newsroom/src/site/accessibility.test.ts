import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright-core';
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
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: browserPath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
    });
  });
  afterAll(() => browser?.close());

  test.each(Object.keys(pages))(
    'axe finds nothing, and nothing runs over the edge of a phone: %s',
    async (name) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ colorScheme, viewport: { width: 360, height: 740 } });
        await page.setContent(pages[name] ?? '');
        await page.evaluate(axe);
        expect(await page.evaluate(findings)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
        await page.close();
      }
    },
  );
});

/** Runs in the page. */
const findings = `axe.run().then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ')))`;
