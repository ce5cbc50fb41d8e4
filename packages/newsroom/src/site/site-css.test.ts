import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { expect, test } from 'vitest';
import { notFoundPage } from './notice-pages.tsx';
import { sampleAssets, sampleNewsroom } from './testing/sample-site.ts';

const css = readFileSync(new URL('site.css', import.meta.url), 'utf8');
const [light, dark] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, block = '']) => colours(block)) as [
  Colours,
  Colours,
];

test('takes at most 9,700 bytes when minified', () => {
  const { code } = transform({ filename: 'site.css', code: Buffer.from(css), minify: true });
  expect(code.length).toBeLessThanOrEqual(9700);
});

test.each([
  ['light', light],
  ['dark', dark],
])('%s: every text stands out from every ground by 4.5 to 1', (_, { paper, tint, mark, ...colours }) => {
  for (const text of [colours.ink, colours.soft, colours.accent]) {
    for (const ground of [paper, tint]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast(colours.ink, mark)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(paper, colours.accent)).toBeGreaterThanOrEqual(4.5);
});

test('the bar of a phone takes the colour of the paper', () => {
  const page = notFoundPage({ newsroom: sampleNewsroom, assets: sampleAssets });
  expect(page).toContain(`(prefers-color-scheme: light)" content="${light.paper}"`);
  expect(page).toContain(`(prefers-color-scheme: dark)" content="${dark.paper}"`);
});

type Colours = Record<'paper' | 'tint' | 'ink' | 'soft' | 'accent' | 'mark', string>;

function colours(block: string): Colours {
  return Object.fromEntries(
    [...block.matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

/** The ratio of WCAG 2. */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
