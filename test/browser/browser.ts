import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** Tests in a browser are skipped, with this message, where there is none. */
export const noBrowser = existsSync(executablePath) ? null : 'Debian’s chromium is not installed';

/** A headless Chromium that asks nothing of the network but what a test visits. */
export function openBrowser(further: readonly string[] = []): Promise<Browser> {
  const quiet = ['background-networking', 'component-update', 'sync', 'quic', 'gpu'].map(
    (name) => `--disable-${name}`,
  );
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--no-first-run', ...quiet, ...further] });
}

/** What Chromium says of an icon, face or preview that was still on its way when the reader went on or closed it. */
const leftBehind = 'net::ERR_ABORTED';

/** A page that writes down what the console and the network complained of. */
export async function openPage(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0],
): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (why !== leftBehind || isPage) complaints.push(`${request.url()}: ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return { context, page, complaints };
}
