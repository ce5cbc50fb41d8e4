import type { Page } from 'playwright-core';

/**
 * Types into what has the focus and measures each key, in milliseconds: from the time stamp of its `keydown` to the task after the
 * frame that shows the letter. For the time of the work itself start the browser with `paintAtOnce`: a browser
 * that waits for its screen adds up to 16 ms by itself.
 */
export async function measureTyping(page: Page, text: string, pauseMs = 30): Promise<number[]> {
  await page.evaluate(startMeasuring);
  for (const key of text) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(pauseMs);
  }
  return page.evaluate(() => window.keyTimes);
}

/**
 * The same keys by processor time: milliseconds that the page's main thread worked for each, from the key to the
 * paint, whatever else the machine did meanwhile.
 */
export async function measureTypingWork(page: Page, text: string, pauseMs = 30): Promise<number[]> {
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await inspector.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const times: number[] = [];
  for (const key of text) {
    const before = await worked();
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(pauseMs);
    times.push((await worked()) - before);
  }
  await inspector.detach();
  return times;
}

/** Arguments of Chromium that paint as soon as there is something to paint. */
export const paintAtOnce = ['--disable-gpu-vsync', '--disable-frame-rate-limit'];

declare global {
  interface Window {
    keyTimes: number[];
  }
}

function startMeasuring(): void {
  window.keyTimes = [];
  const afterPaint = new MessageChannel();
  const pressed: number[] = [];
  afterPaint.port1.onmessage = () => {
    const now = performance.now();
    for (const time of pressed.splice(0)) window.keyTimes.push(now - time);
  };
  window.addEventListener(
    'keydown',
    (event) => {
      pressed.push(event.timeStamp);
      requestAnimationFrame(() => afterPaint.port2.postMessage(null));
    },
    true,
  );
}
