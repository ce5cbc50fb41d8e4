import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { correctStory } from '../../packages/newsroom/src/commands/correct-story.ts';
import { importStories } from '../../packages/newsroom/src/commands/import-stories.ts';
import type { ImportItem } from '../../packages/newsroom/src/commands/imported-content.ts';
import { withdrawStory } from '../../packages/newsroom/src/commands/withdraw-story.ts';
import { storyDocument } from '../../packages/newsroom/src/story/document.ts';
import { openSite } from '../../packages/newsroom/src/web/open-site.ts';
import { type Serving, serve } from '../../packages/newsroom/src/web/serve.ts';
import type { WebParts } from '../../packages/newsroom/src/web/web-parts.ts';
import { cast } from '../cast.ts';
import { silentLog } from '../silent-log.ts';
import { openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';
import { xssAddresses, xssPayloads } from '../xss-payloads.ts';
import { noBrowser, openBrowser } from './browser.ts';
import { bodySaying, filesSaying, linkingTo, pagesSaying } from './xss-views.ts';

if (noBrowser !== null) process.stderr.write(`test/browser: skipped, since ${noBrowser}\n`);

/** What a parser of a browser makes of a text: how often each element is there, and each attribute's value. */
interface Parsed {
  elements: Record<string, number>;
  attributes: string[];
  addresses: string[];
}

describe.skipIf(noBrowser !== null)('a text that tries to run', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    await page.goto('about:blank');
    await page.evaluate(parserInPage);
  });
  afterAll(() => browser?.close());

  const known = new Map<string, Promise<Parsed[]>>();
  /** What the parser makes of harmless texts, which many payloads have in common. */
  const parsedTwin = (texts: readonly string[], type: string): Promise<Parsed[]> => {
    const key = JSON.stringify(texts);
    const made = known.get(key) ?? parsed(texts, type);
    known.set(key, made);
    return made;
  };

  const parsed = (texts: readonly string[], type: string): Promise<Parsed[]> =>
    page.evaluate(
      ([all, kind]) =>
        all.map((text) => (window as unknown as { parsed(t: string, k: string): Parsed }).parsed(text, kind)),
      [texts, type] as const,
    );

  test('there are at least 200 of them, all different', () => {
    expect(new Set(xssPayloads).size).toBe(xssPayloads.length);
    expect(xssPayloads.length).toBeGreaterThanOrEqual(200);
  });

  test('adds no element and no attribute to any page, in whatever field it stands', async () => {
    const names = Object.keys(pagesSaying('নদী'));
    for (const payload of xssPayloads) {
      const pages = await parsed(Object.values(pagesSaying(payload)), 'text/html');
      const harmless = await parsedTwin(Object.values(pagesSaying(twinOf(payload))), 'text/html');
      for (const [at, { elements, attributes, addresses }] of pages.entries()) {
        const told = `${names[at]}: ${payload}`;
        expect(elements, told).toEqual(harmless[at]?.elements);
        expect(
          attributes.filter((name) => !harmless[at]?.attributes.includes(name)),
          told,
        ).toEqual([]);
        expect(addresses.filter(runs), told).toEqual([]);
      }
    }
  }, 120_000);

  test('adds nothing to feeds and sitemaps, nor to what a feed reader shows of them', async () => {
    const kinds = (all: Parsed[]) => all.map(({ elements }) => elements);
    for (const payload of xssPayloads) {
      const [files, harmless] = [filesSaying(payload), filesSaying(twinOf(payload))];
      for (const [form, type] of [
        ['xml', 'application/xml'],
        ['html', 'text/html'],
      ] as const) {
        expect(kinds(await parsed(files[form], type)), payload).toEqual(
          kinds(await parsedTwin(harmless[form], type)),
        );
      }
    }
  }, 120_000);

  test('as an address is refused by the schema, or leads to a web page or to mail and nowhere else', async () => {
    const allowed = new Set(
      (await parsed([linkingTo('https://a.example/')], 'text/html')).flatMap(({ attributes }) => attributes),
    );
    for (const address of xssAddresses) {
      const href = { type: 'link', attrs: { href: address } };
      const link = { type: 'paragraph', content: [{ type: 'text', text: 'ক', marks: [href] }] };
      if (runs(address))
        expect(storyDocument.safeParse({ type: 'doc', content: [link] }).success, address).toBe(false);
      const [seen] = await parsed([linkingTo(address)], 'text/html');
      expect(seen?.addresses.filter(runs), address).toEqual([]);
      expect(
        seen?.attributes.filter((name) => !allowed.has(name)),
        address,
      ).toEqual([]);
      expect(seen?.elements.script, address).toBe(1);
    }
  });
});

describe.skipIf(noBrowser !== null)('a newsroom full of texts that try to run', () => {
  let newsroom: TestNewsroom;
  let site: WebParts & { pages: { stop(): Promise<void>; catchUp(): Promise<unknown> } };
  let serving: Serving;
  let browser: Browser;
  let paths: (string | null)[];

  beforeAll(async () => {
    newsroom = await openTestNewsroom();
    const chief = newsroom.as(cast.rokeya, '2025-07-12T09:00:00+06:00');
    const results = await importStories(chief, xssPayloads.map(item), { publish: true, section: null });
    paths = results.map(({ path }) => path);
    for (const [at, { id }] of results.entries()) {
      if (id === null || at % 7 !== 0) continue;
      await correctStory(chief, { storyId: id, text: xssPayloads[at] as string });
      if (at % 21 === 0) await withdrawStory(chief, { storyId: id, reason: xssPayloads[at] as string });
    }
    site = await openSite(newsroom.database, {
      folder: newsroom.folder,
      origin: 'http://sanko.example',
      timeZone: cast.timeZone,
      clock: () => new Date('2025-07-12T12:00:00+06:00'),
      log: silentLog,
    });
    serving = await serve(site, 0);
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await serving?.stop();
    await site?.pages.stop();
    await newsroom.close();
  });

  test('runs nothing, asks nothing of other hosts and breaks no policy, on any page, feed or search', async () => {
    const found = await watched(browser, serving.port);
    expect(paths).not.toContain(null);
    const fronts = [
      '/',
      '/bangladesh',
      '/world',
      '/archive/2025-07-11',
      '/feed.xml',
      '/feed.json',
      '/sitemap.xml',
    ];
    const searches = xssPayloads.filter((_, at) => at % 8 === 0).map(searchFor);
    for (const path of [...fronts, '/world/feed.xml', ...(paths as string[]), ...searches])
      await found.visit(path);
    expect(found.complaints).toEqual([]);
  }, 300_000);
});

/** A harmless text of as many lines. */
function twinOf(payload: string): string {
  return payload.replaceAll(/[^\r\n]+/g, 'নদী');
}

function searchFor(payload: string): string {
  return `/search?q=${encodeURIComponent(payload.toWellFormed())}`;
}

/** A story that says a text in every field that can hold it. */
function item(payload: string, at: number): ImportItem {
  const parsed = {
    headline: payload,
    standfirst: payload,
    publishedAt: new Date(Date.parse('2025-07-11T08:00:00+06:00') + at * 1000).toISOString(),
    updatedAt: null,
    body: [],
    credits: [{ name: payload, role: 'reporter' as const }, { name: payload }],
    sources: [{ name: payload, url: payload }],
    topics: [payload],
    section: at % 2 === 0 ? 'bangladesh' : 'world',
    url: `https://old.sanko.example/${at}`,
    warnings: [],
  };
  return { parsed, document: bodySaying(payload, payload), sourceTexts: [payload] };
}

/** What the console says of its own accord: of withdrawn stories, and of a video's frame while it is empty. */
const expected = [
  'Failed to load resource: the server responded with a status of 4',
  'An iframe which has both allow-scripts and allow-same-origin for its sandbox attribute',
];

/** A page that counts as a complaint whatever a text may not do. */
async function watched(browser: Browser, port: number) {
  const page = await browser.newPage();
  const complaints: string[] = [];
  let path = '';
  const complain = (what: string) => complaints.push(`${path}: ${what}`);
  page.on('dialog', async (dialog) => {
    complain(`dialog ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('pageerror', (error) => complain(error.message));
  page.on('console', (message) => {
    if (!expected.some((text) => message.text().startsWith(text))) complain(message.text());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).host !== `localhost:${port}`) complain(`asks for ${request.url()}`);
  });
  const visit = async (next: string) => {
    path = next;
    await page.goto(`http://localhost:${port}${next}`, { waitUntil: 'load' });
    if (await page.evaluate(() => '__xss' in window)) complain('ran');
    if (page.url() !== new URL(next, `http://localhost:${port}`).href) complain(`went to ${page.url()}`);
  };
  return { complaints, visit };
}

/** Addresses that would run, or read a file, if somebody followed them. */
function runs(address: string): boolean {
  const base = 'https://sanko.example/';
  if (!URL.canParse(address, base)) return false;
  return !['http:', 'https:', 'mailto:'].includes(new URL(address, base).protocol);
}

/** Runs in the page: puts the parser where the tests find it. */
function parserInPage(): void {
  const parsed = (text: string, kind: string): Parsed => {
    const tree = new DOMParser().parseFromString(text, kind as DOMParserSupportedType);
    const all = [...tree.querySelectorAll('*')];
    const elements: Record<string, number> = {};
    // A range of numbers is kept together by a span of our own, and a line broken where the text says so.
    for (const { localName } of all.filter((one) => one.className !== 'together' && one.localName !== 'br'))
      elements[localName] = (elements[localName] ?? 0) + 1;
    const named = all.flatMap((one) => [...one.attributes].map(({ name, value }) => ({ one, name, value })));
    return {
      elements,
      attributes: [...new Set(named.map(({ one, name }) => `${one.localName} ${name}`))].filter(
        (name) => !name.endsWith(' lang') && name !== 'span class',
      ),
      addresses: named
        .filter(({ name }) => ['href', 'src', 'action', 'formaction', 'data', 'poster'].includes(name))
        .map(({ value }) => value),
    };
  };
  Object.assign(window, { parsed });
}
