import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStory } from '../../packages/newsroom/src/commands/create-story.ts';
import { documentTexts } from '../../packages/newsroom/src/story/document.ts';
import { noBrowser, openBrowser } from '../browser/browser.ts';
import { bridgeStory, cast } from '../cast.ts';
import { openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';
import { type KillableNewsroom, killableNewsroom, type Network, networkTo } from './typing-node.ts';

/** The desk's working copy in a real browser, with its own storage. */
describe.skipIf(noBrowser !== null)('what a browser keeps of a story', () => {
  let newsroom: TestNewsroom;
  let server: KillableNewsroom;
  let browser: Browser;
  let script: string;
  let line: Network;
  beforeAll(async () => {
    newsroom = await openTestNewsroom();
    server = await killableNewsroom(newsroom.databaseUrl, newsroom.folder);
    await server.start();
    line = await networkTo(server.port);
    browser = await openBrowser();
    script = await bundled('page-writer.ts');
  });
  afterAll(async () => {
    await browser?.close();
    line?.close();
    await server?.kill();
    await newsroom?.close();
  });

  async function newStory(): Promise<number> {
    const by = newsroom.as(cast.tuhin, '2025-07-12T12:00:00+06:00');
    return (await createStory(by, { sectionId: 1, content: bridgeStory })).story.id;
  }

  async function signedIn(person: string): Promise<BrowserContext> {
    const context = await browser.newContext({ bypassCSP: true });
    const value = encodeURIComponent(person);
    await context.addCookies([{ name: 'writer', value, url: `http://127.0.0.1:${line.port}` }]);
    return context;
  }

  async function openTab(context: BrowserContext, storyId: number): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${line.port}/healthz`);
    await page.addScriptTag({ content: script });
    await page.evaluate((id) => window.writer.open(id), storyId);
    return page;
  }

  const state = (page: Page, wanted: string) =>
    page.waitForFunction((one) => window.writer.state() === one, wanted);

  test('what was typed without a network comes back after the tab was closed; what is kept is forgotten on request', async () => {
    const storyId = await newStory();
    const context = await signedIn('reporter:1:তুহিন');
    const tab = await openTab(context, storyId);
    await state(tab, 'kept');
    line.cut();
    await state(tab, 'offline');
    await tab.evaluate(() => window.writer.type('নদী'));
    await delay(200);
    const typed = await tab.evaluate(() => window.writer.stop());
    await tab.waitForFunction(() => window.writer.onDevice() === 'kept');
    await tab.evaluate(() => window.writer.forget());
    await tab.close();
    line.mend();
    const again = await openTab(context, storyId);
    await state(again, 'kept');
    expect(await again.evaluate(() => window.writer.text())).toBe(
      `${documentTexts(bridgeStory.body)[0]}${typed}`,
    );
    await again.waitForFunction(async (id) => {
      await window.writer.forget();
      return (await window.writer.stored(id)) === 0;
    }, storyId);
  });
});

async function bundled(file: string): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL(file, import.meta.url)),
    platform: 'browser',
  });
  const { output } = await bundle.generate({ format: 'iife' });
  return output[0].code;
}
