import type { CDPSession, Page } from 'playwright-core';
import { type DeskBrowser, untilWritable, writable } from './desk-browser.ts';
import { percentile, table, target } from './figures.ts';
import type { BenchRun } from './run.ts';

const mostMs = 150;

interface Opening {
  /** From the click, or the beginning of the navigation, until the text stood writable in a painted frame. */
  seen: number;
  /** The answer of GET /api/v1/stories/ID, as Chromium's network saw it. */
  story: number;
  /** From the request of the web socket until the text came on it; NaN where this browser had the text. */
  text: number;
  /** How long the page's main thread worked, whatever else the machine did. */
  work: number;
}

/**
 * How long a story takes to open: from the board, with the desk loaded, for the first time (the server makes
 * the working copy) and again; and as a page of its own with an empty cache. What comes in between, the time
 * of the network's answers, is told beside it.
 */
export async function measureOpening(
  run: BenchRun,
  desk: DeskBrowser,
  { origin, storyIds }: { origin: string; storyIds: readonly number[] },
): Promise<void> {
  const [warmUp = 0, ...measured] = storyIds;
  const board = await openBoard(desk, origin);
  await openFromBoard(board, warmUp);
  const first: Opening[] = [];
  const again: Opening[] = [];
  for (const id of measured) first.push(await openFromBoard(board, id));
  for (const id of measured) again.push(await openFromBoard(board, id));
  await board.page.context().close();
  const fresh: Opening[] = [];
  for (const id of measured.slice(0, 5)) fresh.push(await openFirst(desk, origin, id));
  const cold: Opening[] = [];
  for (const id of measured) cold.push(await openCold(desk, `${origin}/desk/stories/${id}`));
  report(run, {
    'from the board, first time': first,
    'from the board, again': again,
    'from the board, first story after signing in': fresh,
    'as a page, nothing in the cache': cold,
  });
  const slowest = Math.max(
    ...[first, again].map((all) =>
      percentile(
        all.map(({ seen }) => seen),
        50,
      ),
    ),
  );
  run.say(`    from the board, median ${target(`≤ ${mostMs} ms`, slowest <= mostMs)}`);
}

function report(run: BenchRun, openings: Record<string, Opening[]>): void {
  const rows = Object.entries(openings).map(([name, all]) => {
    const figures = (of: keyof Opening) =>
      [50, 95].map((share) => percentile(known(all, of), share).toFixed(0)).join(' / ');
    const columns = (['seen', 'work', 'story', 'text'] as const).map(figures);
    return [`    ${name}`, ...columns, String(all.length)];
  });
  run.say(
    table([
      [
        '  opening a story, ms, p50 / p95',
        'text writable',
        'work of the page',
        'GET of the story',
        'text by web socket',
        'stories',
      ],
      ...rows,
    ]),
  );
}

interface Board {
  page: Page;
  network: PageTimes;
}

/** The board, with what it fetches ahead. */
async function openBoard(desk: DeskBrowser, origin: string): Promise<Board> {
  const page = await (await desk.context()).newPage();
  const network = await watchTimes(page);
  await page.goto(`${origin}/desk/`);
  await page.locator('[data-story]').first().waitFor();
  await page.waitForLoadState('networkidle');
  return { page, network };
}

async function openFirst(desk: DeskBrowser, origin: string, id: number): Promise<Opening> {
  const board = await openBoard(desk, origin);
  const opening = await openFromBoard(board, id);
  await board.page.context().close();
  return opening;
}

async function openFromBoard({ page, network }: Board, id: number): Promise<Opening> {
  const link = page.locator(`[data-story="${id}"]`);
  await link.waitFor();
  await page.evaluate(watchOpening, writable);
  network.forget();
  const before = await network.workedMs();
  await link.click();
  await untilWritable(page);
  const seen = await page.evaluate(() => window.opened);
  const work = (await network.workedMs()) - before;
  const story = await answerTime(page, id);
  const text = await network.textAfterMs();
  await page.goBack();
  return { seen, story, text, work };
}

function known(all: readonly Opening[], of: keyof Opening): number[] {
  return all.map((one) => one[of]).filter((ms) => !Number.isNaN(ms));
}

async function openCold(desk: DeskBrowser, address: string): Promise<Opening> {
  const context = await desk.context();
  const page = await context.newPage();
  const network = await watchTimes(page);
  await page.addInitScript(watchOpening, writable);
  await page.goto(address, { waitUntil: 'commit' });
  await untilWritable(page);
  const seen = await page.evaluate(() => window.opened);
  const opening = {
    seen,
    work: await network.workedMs(),
    story: await answerTime(page, Number(address.split('/').at(-1))),
    text: await network.textAfterMs(),
  };
  await context.close();
  return opening;
}

declare global {
  interface Window {
    /** Milliseconds that the opening under way took. */
    opened: Promise<number>;
  }
}

/** In the page: from the next click, or now where the page has no link to click, to the frame with the text. */
function watchOpening(place: string): void {
  let from = document.querySelector('[data-story]') === null ? 0 : Number.NaN;
  window.addEventListener('click', (event) => (from = event.timeStamp), { capture: true, once: true });
  window.opened = new Promise((resolve) => {
    const afterPaint = new MessageChannel();
    afterPaint.port1.onmessage = () => resolve(performance.now() - from);
    const look = () => {
      if (document.querySelector(place)?.textContent?.trim()) {
        watching.disconnect();
        requestAnimationFrame(() => afterPaint.port2.postMessage(null));
      }
    };
    const watching = new MutationObserver(look);
    watching.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

function answerTime(page: Page, id: number): Promise<number> {
  return page.evaluate((path) => {
    const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const found = all.findLast(({ name }) => new URL(name).pathname === path);
    return found === undefined ? Number.NaN : found.responseEnd - found.startTime;
  }, `/api/v1/stories/${id}`);
}

interface PageTimes {
  forget(): void;
  textAfterMs(): Promise<number>;
  workedMs(): Promise<number>;
}

/** The text is the first frame of more than a kilobyte. */
async function watchTimes(page: Page): Promise<PageTimes> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  let asked = Number.NaN;
  let came = Number.NaN;
  session.on('Network.webSocketWillSendHandshakeRequest', ({ timestamp }) => {
    asked = timestamp;
  });
  session.on('Network.webSocketFrameReceived', ({ timestamp, response }) => {
    if (Number.isNaN(came) && response.payloadData.length > 1400) came = timestamp;
  });
  return {
    forget: () => {
      [asked, came] = [Number.NaN, Number.NaN];
    },
    textAfterMs: async () => (came - asked) * 1000,
    workedMs: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    },
  };
}
