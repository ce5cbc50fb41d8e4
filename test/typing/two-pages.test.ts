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

/** The desk's working copy in real browsers, with their own storage: the network cut, tabs closed, the server killed. */
describe.skipIf(noBrowser !== null)('two browsers in one story', () => {
  let newsroom: TestNewsroom;
  let server: KillableNewsroom;
  let browser: Browser;
  let script: string;
  let lines: [Network, Network];
  beforeAll(async () => {
    newsroom = await openTestNewsroom();
    server = await killableNewsroom(newsroom.databaseUrl, newsroom.folder);
    await server.start();
    lines = [await networkTo(server.port), await networkTo(server.port)];
    browser = await openBrowser();
    script = await bundled('page-writer.ts');
  });
  afterAll(async () => {
    await browser?.close();
    for (const line of lines ?? []) line.close();
    await server?.kill();
    await newsroom?.close();
  });

  async function newStory(): Promise<number> {
    const by = newsroom.as(cast.tuhin, '2025-07-12T12:00:00+06:00');
    return (await createStory(by, { sectionId: 1, content: bridgeStory })).story.id;
  }

  async function personAt(line: Network, person: string): Promise<BrowserContext> {
    const context = await browser.newContext({ bypassCSP: true });
    const value = encodeURIComponent(person);
    await context.addCookies([{ name: 'writer', value, url: `http://127.0.0.1:${line.port}` }]);
    return context;
  }

  async function openTab(context: BrowserContext, line: Network, storyId: number): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${line.port}/healthz`);
    await page.addScriptTag({ content: script });
    await page.evaluate((id) => window.writer.open(id), storyId);
    return page;
  }

  const state = (page: Page, wanted: string) =>
    page.waitForFunction((one) => window.writer.state() === one, wanted);
  const only = (text: string, letters: RegExp) => [...text].filter((letter) => letters.test(letter)).join('');

  test('every letter of both is there once, in its order', async () => {
    const storyId = await newStory();
    const [tuhin, dipankar] = [
      await personAt(lines[0], 'reporter:1:তুহিন'),
      await personAt(lines[1], 'editor:2:দীপঙ্কর'),
    ];
    const [a, b] = [await openTab(tuhin, lines[0], storyId), await openTab(dipankar, lines[1], storyId)];
    await Promise.all([state(a, 'kept'), state(b, 'kept')]);
    await a.evaluate(() => window.writer.type('ABCDEFGHIJKLM'));
    await b.evaluate(() => window.writer.type('0123456789'));
    for (let round = 0; round < 3; round += 1) {
      await delay(300 + Math.random() * 500);
      lines[round % 2]?.cut();
      await delay(Math.random() * 300);
      await server.kill();
      for (const line of lines) line.mend();
      await server.start();
    }
    const typed = [
      await a.evaluate(() => window.writer.stop()),
      await b.evaluate(() => window.writer.stop()),
    ];
    await Promise.all([a, b].map((page) => page.evaluate(() => window.writer.whenKept())));
    const text = () => a.evaluate(() => window.writer.text());
    await b.waitForFunction(async (wanted) => window.writer.text() === wanted, await text());
    expect(only(await text(), /[A-Z]/)).toBe(typed[0]);
    expect(only(await text(), /[0-9]/)).toBe(typed[1]);
    expect((await text()).replaceAll(/[A-Z0-9]/g, '')).toBe(documentTexts(bridgeStory.body)[0]);
  });

  test('what was typed without a network comes back after the tab was closed; what is kept is forgotten on request', async () => {
    const storyId = await newStory();
    const context = await personAt(lines[0], 'reporter:1:তুহিন');
    const tab = await openTab(context, lines[0], storyId);
    await state(tab, 'kept');
    lines[0].cut();
    await state(tab, 'offline');
    await tab.evaluate(() => window.writer.type('নদী'));
    await delay(200);
    const typed = await tab.evaluate(() => window.writer.stop());
    await tab.waitForFunction(() => window.writer.onDevice() === 'kept');
    await tab.evaluate(() => window.writer.forget());
    await tab.close();
    lines[0].mend();
    const again = await openTab(context, lines[0], storyId);
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
