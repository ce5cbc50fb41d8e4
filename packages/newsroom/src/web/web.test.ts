import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveOf } from '../../../../test/archive.ts';
import { bridgeStory, cast } from '../../../../test/cast.ts';
import { silentLog } from '../../../../test/silent-log.ts';
import { openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { createStory } from '../commands/create-story.ts';
import { importStories } from '../commands/import-stories.ts';
import { publishStory } from '../commands/publish-story.ts';
import { withdrawStory } from '../commands/withdraw-story.ts';
import { findStoryAddress } from '../db/stories.ts';
import { storyPath } from '../story/paths.ts';
import { permissions } from '../story/permissions.ts';
import { webApp } from './app.ts';
import { contentSecurityPolicy } from './csp.ts';
import { openSite } from './open-site.ts';
import { routes } from './routes.ts';
import { type Serving, serve } from './serve.ts';
import type { WebParts } from './web-parts.ts';

let newsroom: TestNewsroom;
let site: WebParts;
let serving: Serving;
let bridge = '';

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const chief = newsroom.as(cast.rokeya, '2025-07-12T09:00:00+06:00');
  for (const batch of archiveOf(60, new Date('2025-07-12T08:00:00+06:00'))) {
    await importStories(chief, batch, { publish: true, section: null });
  }
  bridge = await publish('2025-07-12T10:00:00+06:00');
  site = await openSite(newsroom.database, {
    folder: newsroom.folder,
    origin: 'https://sanko.example',
    timeZone: cast.timeZone,
    clock: () => new Date('2025-07-12T12:00:00+06:00'),
    log: silentLog,
  });
  serving = await serve(site, 0);
});
afterAll(async () => {
  await serving?.stop();
  await site?.pages.stop();
  await newsroom.close();
});

async function publish(at: string): Promise<string> {
  const { story } = await createStory(newsroom.as(cast.tuhin, at), { sectionId: 1, content: bridgeStory });
  await publishStory(newsroom.as(cast.dipankar, at), { storyId: story.id });
  return pathOf(story.id);
}

async function pathOf(id: number): Promise<string> {
  const address = await findStoryAddress(newsroom.database.db, id);
  if (address === undefined) throw new Error(`story ${id} has no address`);
  return storyPath({ id, slug: address.slug, sectionSlug: address.section_slug });
}

interface Got {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** A request as it goes over the wire: nothing is unpacked, no redirect is followed. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    request({ port: serving.port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

/** Twice: first made, then from memory; both must be the same to the reader. */
const times = ['when it is made', 'from memory'];

describe('a page', () => {
  test.each(times)('comes in brotli, gzip or plain, the same text, %s', async () => {
    const [br, gzip, plain] = [
      await ask(bridge, { 'accept-encoding': 'gzip, deflate, br' }),
      await ask(bridge, { 'accept-encoding': 'gzip' }),
      await ask(bridge),
    ];
    expect(br.headers['content-encoding']).toBe('br');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(plain.body.toString()).toContain(bridgeStory.headline);
  });

  test.each([
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0.5, br;q=1.0', 'br'],
    ['identity', undefined],
    ['br;q=0.0', undefined],
    ['', undefined],
  ])('Accept-Encoding %s is answered with %s', async (accepted, encoding) => {
    const got = await ask(bridge, { 'accept-encoding': accepted });
    expect(got.headers['content-encoding']).toBe(encoding);
  });

  test.each(['gzip', 'br', 'identity'])('has an ETag in %s, and answers 304 to it', async (encoding) => {
    const first = await ask(bridge, { 'accept-encoding': encoding });
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^"[\w-]+"$/);
    for (const asked of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask(bridge, { 'accept-encoding': encoding, 'if-none-match': asked });
      expect(again.status).toBe(304);
      expect(again.body).toHaveLength(0);
      expect(again.headers.etag).toBe(etag);
    }
    expect((await ask(bridge, { 'accept-encoding': encoding, 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('answers HEAD with the headers of GET and no body', async () => {
    for (const path of [bridge, '/world', '/search?q=x', '/nothing-here']) {
      const [get, head] = [
        await ask(path, { 'accept-encoding': 'br' }),
        await ask(path, { 'accept-encoding': 'br' }, 'HEAD'),
      ];
      expect(head.status).toBe(get.status);
      expect(head.body).toHaveLength(0);
      expect(head.headers['content-type']).toBe(get.headers['content-type']);
    }
    const head = await ask(bridge, { 'accept-encoding': 'br' }, 'HEAD');
    expect(head.headers['content-length']).toBe(
      (await ask(bridge, { 'accept-encoding': 'br' })).headers['content-length'],
    );
  });

  test('may be kept by a CDN for a short time, and says what it depends on', async () => {
    const { headers } = await ask(bridge, { 'accept-encoding': 'br' });
    expect(headers['cache-control']).toBe(
      'public, max-age=30, stale-while-revalidate=60, stale-if-error=86400',
    );
    expect(headers.vary).toBe('accept-encoding');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('is found with a query behind its path, as shared links have', async () => {
    expect((await ask(`${bridge}?fbclid=x`)).status).toBe(200);
  });

  test.each([
    '/',
    '/feed.xml',
    '/feed.json',
    '/sitemap.xml',
    '/sitemap-news.xml',
    '/robots.txt',
    '/world',
    '/world/feed.xml',
    '/archive/2025-07-12',
    '/author/tuhin-marma',
  ])('%s is one too', async (path) => {
    const got = await ask(path);
    expect(got.status).toBe(200);
    expect(got.body.length).toBeGreaterThan(40);
  });
});

describe('addresses', () => {
  test.each([
    ['another slug', (path: string) => path.replace(/[^/]+$/, 'old-slug')],
    ['a slug in Bangla', (path: string) => path.replace(/[^/]+$/, encodeURIComponent('ধরলার-সেতু'))],
    ['another section', (path: string) => path.replace('/bangladesh/', '/world/')],
    ['a section that never was', (path: string) => path.replace('/bangladesh/', '/national/')],
  ])('%s leads to the story', async (_, change) => {
    const got = await ask(change(bridge));
    expect(got.status).toBe(301);
    expect(got.headers.location).toBe(bridge);
  });

  test('the address that a story had on its old site leads to it', async () => {
    const [item] = [...archiveOf(1, new Date('2024-01-05T08:00:00+06:00'))][0] ?? [];
    if (item === undefined) throw new Error('no story');
    const url = 'https://old.sanko.example/2024/01/%E0%A6%A8%E0%A6%A6%E0%A7%80/?p=77';
    const [result] = await importStories(
      newsroom.as(cast.rokeya, '2025-07-12T11:00:00+06:00'),
      [{ parsed: { ...item.parsed, headline: 'পুরোনো সাইটের সংবাদ', url } }],
      { publish: true, section: null },
    );
    const got = await ask('/2024/01/%E0%A6%A8%E0%A6%A6%E0%A7%80/?p=77');
    expect(got.status).toBe(301);
    expect(got.headers.location).toBe(result?.path);
  });

  test('a withdrawn story answers 410 with a sentence and its reason', async () => {
    const path = await publish('2025-07-12T10:30:00+06:00');
    await site.pages.catchUp();
    const id = Number(path.split('/')[2]);
    await withdrawStory(newsroom.as(cast.rokeya, '2025-07-12T11:30:00+06:00'), {
      storyId: id,
      reason: 'তথ্য যাচাই হয়নি',
    });
    await site.pages.catchUp();
    const got = await ask(path);
    expect(got.status).toBe(410);
    expect(got.body.toString()).toContain('প্রত্যাহার');
    expect(got.body.toString()).toContain('তথ্য যাচাই হয়নি');
    expect((await ask('/feed.xml')).body.toString()).not.toContain(path);
  });

  test.each([
    '/nothing-here',
    '/world/999999/x',
    '/topic/none',
    '/archive/2025-02-30',
    '/archive/1990-01-01',
    '/author/none',
    '/world/1',
    '/%E0%A4%A',
    '/sitemap-2025-13.xml',
    '/index',
    '/index.html',
    '/world.html',
    '/world.gz',
  ])('%s answers 404 with a page in Bangla', async (path) => {
    const got = await ask(path);
    expect(got.status).toBe(404);
    expect(got.headers['content-type']).toMatch(/^text\/html/);
    expect(got.body.toString()).toContain('lang="bn"');
  });

  test('what is not asked for by GET or HEAD is not answered', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await ask(bridge, {}, method)).status).toBe(404);
  });
});

describe('the search page', () => {
  test('finds a story by a word of its headline, and by the beginning of one', async () => {
    for (const word of ['ধরলার', 'ধরলা', 'কুড়িগ্রামের']) {
      const got = await ask(`/search?q=${encodeURIComponent(word)}`);
      expect(got.status).toBe(200);
      expect(got.body.toString()).toContain(bridge);
      expect(got.headers['cache-control']).toBe('no-store');
    }
  });

  test('answers hostile questions with a page', async () => {
    const hostile = [
      "'; drop table story; --",
      "\\':*&|!()<->",
      '<script>alert(1)</script>',
      'ক'.repeat(1000),
      'ক '.repeat(600),
      '\u0000',
      ':* & !',
    ];
    for (const question of hostile) {
      const got = await ask(`/search?q=${encodeURIComponent(question)}`);
      expect(got.status).toBe(200);
      expect(got.body.toString()).not.toContain('<script>alert');
    }
  });

  test('is an API too, with the contract’s form and errors', async () => {
    const found = await ask(`/api/v1/search?q=${encodeURIComponent('ধরলা')}&limit=3`);
    const answer = JSON.parse(found.body.toString());
    expect(answer).toMatchObject({
      total: 1,
      results: [{ url: `https://sanko.example${bridge}`, headline: bridgeStory.headline }],
    });
    expect(answer.tookMs).toBeGreaterThan(0);
    const missing = await ask('/api/v1/search');
    expect(missing.status).toBe(422);
    expect(JSON.parse(missing.body.toString())).toMatchObject({ error: { code: 'invalid', field: 'q' } });
    const unknown = await ask('/api/v1/nothing');
    expect(unknown.status).toBe(404);
    expect(JSON.parse(unknown.body.toString()).error.code).toBe('not-found');
  });
});

describe('the table of routes', () => {
  test('is all that the application answers', () => {
    const app = webApp(site);
    const registered = new Set(
      app.routes.filter(({ path }) => path !== '/*').map(({ method, path }) => `${method} ${path}`),
    );
    const tabled = routes.map(({ method, path }) => `${method} ${path}`);
    expect([...registered].sort()).toEqual([...new Set([...tabled, 'OPTIONS /api/*'])].sort());
  });

  test('gives every route its permission', () => {
    const known = ['public', 'operator', 'signed-in', ...Object.keys(permissions)];
    for (const { path, permission } of routes) expect(known, path).toContain(permission);
    expect(routes.filter(({ permission }) => permission === 'operator').map(({ path }) => path)).toEqual([
      '/metrics',
    ]);
  });

  test('/metrics is for this machine alone, not for those for whom a proxy asks', async () => {
    const got = await ask('/metrics');
    expect(got.status).toBe(200);
    expect(got.body.toString()).toMatch(/^hurkaru_pages_made_total \d+$/m);
    for (const name of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip']) {
      expect((await ask('/metrics', { [name]: '203.0.113.7' })).status).toBe(404);
    }
  });

  test('/healthz and /readyz answer', async () => {
    expect((await ask('/healthz')).status).toBe(200);
    expect((await ask('/readyz')).status).toBe(200);
  });
});

describe('the content-security policy', () => {
  test('is exactly this', () => {
    expect(contentSecurityPolicy({ cssHash: 'HASH' })).toBe(
      "default-src 'none'; style-src 'sha256-HASH'; font-src 'self'; img-src 'self'; frame-src https://www.youtube-nocookie.com https://player.vimeo.com; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
  });

  test('is on every kind of HTML answer', async () => {
    const expected = contentSecurityPolicy(site.assets);
    for (const path of ['/', bridge, '/world', '/search?q=x', '/nothing-here']) {
      expect((await ask(path)).headers['content-security-policy'], path).toBe(expected);
    }
  });
});

test('the build’s files are kept for ever, and nothing else lies under /assets', async () => {
  const got = await ask(site.assets.fontPath);
  expect(got.status).toBe(200);
  expect(got.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(got.headers['content-type']).toBe('font/woff2');
  expect((await ask('/assets/manifest.json')).status).toBe(404);
  expect((await ask('/assets/..%2Fstate.json')).status).toBe(404);
});
