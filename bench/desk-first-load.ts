import type { BrowserContext, Page } from 'playwright-core';
import { type DeskBrowser, untilWritable } from './desk-browser.ts';
import { grouped, table, target } from './figures.ts';
import type { BenchRun } from './run.ts';

const mostScriptBytes = 250_000;

/**
 * What Chromium fetches at the first load of a screen, with an empty cache, until its network is quiet: what
 * is fetched ahead for the next screen too. Bytes as transferred, with the answers' headers.
 */
export async function measureFirstLoads(
  run: BenchRun,
  desk: DeskBrowser,
  { origin, storyId }: { origin: string; storyId: number },
): Promise<void> {
  const stranger = () => desk.browser.newContext({ viewport: { width: 1280, height: 800 } });
  const loads = [
    await firstLoad('sign-in', await stranger(), `${origin}/desk/sign-in`, (page) =>
      page.locator('input[type="password"]').waitFor(),
    ),
    await firstLoad('board', await desk.context(), `${origin}/desk/`, (page) =>
      page.locator('[data-story]').first().waitFor(),
    ),
    await firstLoad(
      'story with editor',
      await desk.context(),
      `${origin}/desk/stories/${storyId}`,
      untilWritable,
    ),
  ];
  run.say(
    table([
      ['  first load, bytes in brotli', 'JavaScript', 'of it for the screen', 'CSS', 'faces', 'files'],
      ...loads.map(({ name, shown, scripts, styles, fonts, files }) => [
        `    ${name}`,
        ...[scripts, shown, styles, fonts, files].map((bytes) => grouped(bytes)),
      ]),
    ]),
  );
  const most = Math.max(...loads.map(({ scripts }) => scripts));
  run.say(`    JavaScript ${target(`≤ ${grouped(mostScriptBytes)} bytes each`, most <= mostScriptBytes)}`);
}

async function firstLoad(
  name: string,
  context: BrowserContext,
  address: string,
  shown: (page: Page) => Promise<void>,
) {
  const page = await context.newPage();
  const network = await countBytes(page);
  await page.goto(address);
  await shown(page);
  const scriptsWhenShown = network.script;
  await page.waitForLoadState('networkidle');
  await context.close();
  const { script: scripts, stylesheet: styles, font: fonts, files } = network;
  return { name, shown: scriptsWhenShown, scripts, styles, fonts, files };
}

async function countBytes(page: Page) {
  const bytes = { script: 0, stylesheet: 0, font: 0, files: 0 };
  const kinds = new Map<string, string>();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    kinds.set(requestId, type.toLowerCase());
    const packed = response.headers['content-encoding'];
    if (type === 'Script' && packed !== 'br') throw new Error(`${response.url} came as ${packed}`);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? '';
    bytes.files += 1;
    if (kind === 'script' || kind === 'stylesheet' || kind === 'font') bytes[kind] += encodedDataLength;
  });
  return bytes;
}
