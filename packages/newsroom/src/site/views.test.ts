import { describe, expect, test } from 'vitest';
import { documentOfParagraphs } from '../story/document.ts';
import { everyPage } from './testing/every-page.ts';
import { sampleNewsroom, sampleSections, sampleStory, sampleTopic } from './testing/sample-site.ts';
import type { NewsroomView } from './view-data.ts';

const hostile = `</script><img src=x onerror=alert(1)><!--"'&\u2028\u0001]]>`;

const pages = everyPage({ newsroom: sampleNewsroom, story: sampleStory(), text: 'হাওর' });
const names = Object.keys(pages);
const noAddress = [
  'search',
  'found',
  'nothing found',
  'search failed',
  'not found',
  'withdrawn',
  'unavailable',
  'error',
];

describe.each(names)('%s', (name) => {
  const page = pages[name] ?? '';

  test('is a whole document in Bangla', () => {
    expect(page).toMatch(/^<!doctype html><html lang="bn"><head><meta charset="utf-8"/);
    expect(page.endsWith('</body></html>')).toBe(true);
    expect(page.match(/<h1[ >]/g)).toHaveLength(1);
  });

  test('opens and closes its elements in order, each id once', () => {
    expect(openElements(page)).toEqual([]);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says nothing but Bangla outside lang="en"', () => {
    expect(visibleText(page).match(/[A-Za-z]+/g) ?? []).toEqual([]);
  });

  test('is indexed only under an address of its own', () => {
    const hasNone = noAddress.includes(name);
    expect(page.includes('<meta name="robots" content="noindex"')).toBe(hasNone);
    expect(page.includes('<link rel="canonical"')).toBe(!hasNone);
    expect(page.includes('property="og:url"')).toBe(!hasNone);
  });

  test('has neither scripts nor inline styles', () => {
    expect(page).not.toMatch(/<script(?! type="application\/ld\+json")/);
    expect(page).not.toMatch(/ style=| on[a-z]+=/);
  });

  test('loads its face before its stylesheet is read', () => {
    expect(page.indexOf('rel="preload"')).toBeGreaterThan(0);
    expect(page.indexOf('rel="preload"')).toBeLessThan(page.indexOf('<style>'));
    expect(page).toContain('as="font" type="font/woff2" crossorigin="anonymous"');
  });
});

describe('hostile text', () => {
  const newsroom: NewsroomView = {
    ...sampleNewsroom,
    name: hostile,
    tagline: hostile,
    sections: sampleSections.map((section) => ({ ...section, name: hostile })),
  };
  const story = sampleStory({
    headline: hostile,
    standfirst: hostile,
    section: { ...(sampleSections[0] as (typeof sampleSections)[0]), name: hostile },
    body: documentOfParagraphs([hostile]),
    credits: [{ name: hostile, role: 'reporter', path: null }],
    sources: [{ name: hostile, url: `https://x.example/?q="><img src=x onerror=alert(1)>` }],
    topics: [{ ...sampleTopic, name: hostile }],
    corrections: [{ text: hostile, at: new Date(0) }],
  });
  const spoilt = everyPage({ newsroom, story, text: hostile });

  test.each(names)('stays text on the page: %s', (name) => {
    const page = spoilt[name] ?? '';
    expect(page).not.toMatch(/<img|<!--/);
    expect(openElements(page)).toEqual([]);
  });

  test.each(names)('stays text in the structured data: %s', (name) => {
    const match = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(spoilt[name] ?? '');
    if (match === null) return expect(noAddress).toContain(name);
    expect(match[1]).not.toMatch(/[<>&\u2028\u2029]/);
    expect(() => JSON.parse(match[1] ?? '')).not.toThrow();
  });
});

/** Elements left open or closed out of order. */
function openElements(page: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const markup = page.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '');
  for (const [, closing, name = ''] of markup.matchAll(/<(\/?)([a-z][a-z0-9]*)\b(?:[^>"]|"[^"]*")*>/g)) {
    if (['meta', 'link', 'input', 'br'].includes(name)) continue;
    if (closing === '') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...open, ...wrong];
}

/** What a reader sees or hears, but for what is marked as English. */
function visibleText(page: string): string {
  const body = page.slice(page.indexOf('<body>'));
  const labels = [...body.matchAll(/aria-label="([^"]*)"/g)].map((match) => match[1]);
  const text = body
    .replace(/<([a-z]+)[^>]* lang="en"[^>]*>.*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z#0-9]+;/g, ' ');
  return [text, ...labels].join(' ');
}
