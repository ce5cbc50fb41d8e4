import type { Page } from 'playwright-core';

/** Milliseconds from key press to letter, of all keys measured. */
export interface TypingFigures {
  keys: number;
  median: number;
  p95: number;
  worst: number;
}

/**
 * Types into what has the focus and measures each key: from the time stamp of its `keydown` to the task after the
 * frame that shows the letter. For the time of the work itself start the browser with `paintAtOnce`: a browser
 * that waits for its screen adds up to 16 ms by itself.
 */
export async function measureTyping(page: Page, text: string, pauseMs = 30): Promise<TypingFigures> {
  await page.evaluate(startMeasuring);
  for (const key of text) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(pauseMs);
  }
  const times = (await page.evaluate(() => window.keyTimes)).sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { keys: times.length, median: at(0.5), p95: at(0.95), worst: at(1) };
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
