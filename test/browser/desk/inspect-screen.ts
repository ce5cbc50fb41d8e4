import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Axe = {
  run(
    place: Element | Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

export interface Look {
  width: 'desktop' | 'phone';
  theme: 'light' | 'dark';
}

/**
 * What hinders people on the screen as it stands: axe's violations, of the open dialog where there is one, and
 * scrolling sideways on a phone.
 */
export async function barriers(page: Page, { width, theme }: Look): Promise<string[]> {
  await page.emulateMedia({ colorScheme: theme });
  if (width === 'desktop') return violations(page);
  await page.setViewportSize(sizes.phone);
  await page.waitForFunction(fits, undefined, { timeout: 5000 }).catch(() => undefined);
  const found = [...(await violations(page)), ...(await page.evaluate(overflow))];
  await page.setViewportSize(sizes.desktop);
  return found;
}

const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } };

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const place = document.querySelector('dialog[open]') ?? document;
    const { violations } = await axe.run(place, { iframes: false, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

/** Nothing makes the window scroll sideways, nor the open dialog. */
function fits(): boolean {
  const frames = [document.documentElement, document.querySelector('dialog[open]')];
  return frames.every((frame) => frame === null || frame.scrollWidth <= frame.clientWidth);
}

/** What reaches out of the window or of the open dialog, where it scrolls sideways. */
function overflow(): string[] {
  const { clientWidth } = document.documentElement;
  const frames = [document.documentElement, document.querySelector('dialog[open]')];
  const wide = frames.filter((frame) => frame !== null && frame.scrollWidth > frame.clientWidth);
  return wide.map((frame) => {
    const out = [...(frame?.querySelectorAll('*') ?? [])].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return `${frame?.tagName} scrolls sideways: ${out.slice(0, 4).map(({ outerHTML }) => outerHTML.slice(0, 120))}`;
  });
}
