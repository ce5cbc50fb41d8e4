import type { Page } from 'playwright-core';
import { measureTyping, measureTypingWork } from '../test/browser/measure-typing.ts';
import { type DeskBrowser, untilWritable, writable } from './desk-browser.ts';
import { percentile, table, target } from './figures.ts';
import type { BenchRun } from './run.ts';

const mostMs = 16;
const text = 'nodir pare manush jege ache, rater hate alo niye boithar shobdo shone. ';
/** Ten keys a second: quicker than most people type for long. */
const pauseMs = 100;

/**
 * From the key to the frame with its letter, on the story's screen, in a story of 3,000 words, while a
 * colleague types in it in a browser of their own. By processor time: how long the page's main thread worked
 * for each key, whatever else the machine did.
 */
export async function measureTypingTogether(
  run: BenchRun,
  { writer, colleague }: { writer: DeskBrowser; colleague: DeskBrowser },
  address: string,
): Promise<void> {
  const [mine, theirs] = [await openStory(writer, address), await openStory(colleague, address)];
  let ended = false;
  const typing = typeUntil(theirs, () => ended);
  const keys = text.repeat(run.quick ? 1 : 4);
  const latin = await measureTyping(mine, keys, pauseMs);
  await mine.keyboard.press('Control+m');
  const rows: [string, number[]][] = [
    ['Latin letters', latin],
    ['Avro typing', await measureTyping(mine, keys, pauseMs)],
    ['Avro typing, by processor time', await measureTypingWork(mine, keys, pauseMs)],
  ];
  ended = true;
  await typing;
  run.say(
    table([
      ['  key to letter beside a second writer, ms', 'p50', 'p95', 'p99', 'max', 'keys'],
      ...rows.map(([name, times]) => rowOf(name, times)),
    ]),
  );
  for (const [name, times] of rows) {
    run.say(`    ${name}: ${target(`p95 < ${mostMs} ms`, percentile(times, 95) < mostMs)}`);
  }
}

function rowOf(name: string, times: number[]): string[] {
  const shown = [50, 95, 99, 100].map((share) => percentile(times, share).toFixed(1));
  return [`    ${name}`, ...shown, String(times.length)];
}

async function openStory(desk: DeskBrowser, address: string): Promise<Page> {
  const page = await (await desk.context()).newPage();
  await page.goto(address);
  await untilWritable(page);
  await page.locator(`${writable} p`).nth(3).click();
  await page.keyboard.press('End');
  return page;
}

async function typeUntil(page: Page, ended: () => boolean): Promise<void> {
  await page.locator(`${writable} p`).last().click();
  await page.keyboard.press('End');
  for (let at = 0; !ended(); at = (at + 1) % text.length) {
    const key = text[at] ?? ' ';
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(pauseMs);
  }
}
