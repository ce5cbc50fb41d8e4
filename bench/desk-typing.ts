import type { Browser, Page } from 'playwright-core';
import { noBrowser, openBrowser } from '../test/browser/browser.ts';
import { serveEditor } from '../test/browser/editor-harness/serve-editor.ts';
import { measureTyping, measureTypingWork, paintAtOnce } from '../test/browser/measure-typing.ts';
import '../test/browser/editor-harness/window-harness.ts';
import { grouped, percentile, table, target } from './figures.ts';
import type { BenchRun } from './run.ts';

const mostMs = 16;

/** From key press to letter in a story of 3,000 words, in the middle of which a colleague writes ten times a second. */
export async function benchDeskTyping(run: BenchRun): Promise<void> {
  if (noBrowser !== null) return run.say(`  skipped: ${noBrowser}`);
  const editor = await serveEditor();
  run.atEnd(editor.close);
  const browser = await openBrowser(paintAtOnce);
  run.atEnd(() => browser.close());
  const keys = sentence.repeat(run.quick ? 1 : 8);
  const rows: [string, number[]][] = [
    ['Latin letters', await measureBody(browser, editor.url, keys, false, measureTyping)],
    ['Avro typing', await measureBody(browser, editor.url, keys, true, measureTyping)],
    ['Avro typing, by processor time', await measureBody(browser, editor.url, keys, true, measureTypingWork)],
  ];
  run.say(
    table([['ms', 'keys', 'median', 'p95', 'worst'], ...rows.map(([name, times]) => rowOf(name, times))]),
  );
  for (const [name, times] of rows) {
    run.say(`  ${name}: ${target(`p95 < ${mostMs} ms`, percentile(times, 95) < mostMs)}`);
  }
}

async function measureBody(
  browser: Browser,
  url: string,
  keys: string,
  phonetic: boolean,
  measure: typeof measureTyping,
): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${url}/?paragraphs=60`);
  await page.locator('.copy p').nth(30).click();
  if (phonetic) await page.keyboard.press('Control+m');
  await settle(page);
  await page.evaluate(() => {
    let edits = 0;
    setInterval(() => window.harness.colleagueWritesBlock(3, edits++, 'ক'), 100);
  });
  const times = await measure(page, keys);
  await page.close();
  return times;
}

/** Until the first counts and the first copy check are done. */
async function settle(page: Page): Promise<void> {
  await page.getByText(/^৩,?০০০ শব্দ$/).waitFor();
}

function rowOf(name: string, times: number[]): string[] {
  const shown = [50, 95, 100].map((share) => grouped(percentile(times, share), 1));
  return [name, String(times.length), ...shown];
}

const sentence = 'ami banglay gan gai ami banglar gan gai ami amar amike cirodin ei banglay khunje pai ';
