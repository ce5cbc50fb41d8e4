import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reservedSegments } from '../story/paths.ts';
import type { Page } from './page.ts';
import { plainText } from './page.ts';
import { PageCache } from './page-cache.ts';
import { fileOf, PageFolder } from './page-folder.ts';
import { PageStore } from './page-store.ts';

const now = new Date('2025-07-12T12:00:00+06:00');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hurkaru-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** An archive of one: the text of every page, which a test may change, and a door that rendering waits at. */
function openStore(settings: { limit?: number; freshFor?: () => number } = {}) {
  const archive = {
    text: 'প্রথম',
    made: [] as string[],
    door: Promise.resolve(),
    failing: false,
    errors: [] as unknown[],
  };
  const store = new PageStore({
    cache: new PageCache(settings.limit ?? 1_000_000),
    folder: new PageFolder(folder),
    freshFor: settings.freshFor ?? (() => Number.POSITIVE_INFINITY),
    isPage: (path) => !path.endsWith('.html'),
    onError: (error) => archive.errors.push(error),
    render: async (path) => {
      const { text } = archive;
      archive.made.push(path);
      await archive.door;
      if (archive.failing) throw new Error('the database is away');
      return path === '/none'
        ? null
        : { path, status: 200, text: Buffer.from(`${text} ${path}`), madeAt: now };
    },
  });
  return { store, archive };
}

/** Makes a page and waits for its files, as a program that ran before. */
async function keep(path: string): Promise<void> {
  const { store } = openStore();
  await textOf(store, path);
  await store.written();
}

async function textOf(store: PageStore, path: string): Promise<string> {
  const page = await store.get(path, now.getTime());
  if (page === null || 'redirectTo' in page) throw new Error(`no page at ${path}`);
  return plainText(page).toString();
}

function door(): { open: () => void; closed: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { open: resolve, closed: promise };
}

describe('a page is made once', () => {
  test('however many readers ask at the same time', async () => {
    const { store, archive } = openStore();
    const texts = await Promise.all(Array.from({ length: 50 }, () => textOf(store, '/world')));
    expect(new Set(texts)).toEqual(new Set(['প্রথম /world']));
    expect(archive.made).toEqual(['/world']);
  });

  test('and read from disk by the next program', async () => {
    await keep('/world/7/kim');
    const { store, archive } = openStore();
    expect(await textOf(store, '/world/7/kim')).toBe('প্রথম /world/7/kim');
    expect(archive.made).toEqual([]);
  });

  test('a failure is not kept: the next reader may succeed', async () => {
    const { store, archive } = openStore();
    archive.failing = true;
    await expect(textOf(store, '/world')).rejects.toThrow('away');
    archive.failing = false;
    expect(await textOf(store, '/world')).toBe('প্রথম /world');
  });
});

describe('no page stays stale', () => {
  test('a page that a change touches while it is made answers its readers but is not kept', async () => {
    const { store, archive } = openStore();
    const { open, closed } = door();
    archive.door = closed;
    const early = textOf(store, '/world');
    archive.text = 'দ্বিতীয়';
    const refreshed = store.refresh('/world');
    open();
    await Promise.all([early, refreshed]);
    await store.written();
    expect(await textOf(store, '/world')).toBe('দ্বিতীয় /world');
    expect(await textOf(openStore().store, '/world')).toBe('দ্বিতীয় /world');
  });

  test('a page that is dropped while it is made does not come back', async () => {
    const { store, archive } = openStore();
    const { open, closed } = door();
    archive.door = closed;
    const early = textOf(store, '/world');
    while (archive.made.length === 0) await new Promise((resolve) => setImmediate(resolve));
    archive.text = 'দ্বিতীয়';
    await store.drop('/world');
    open();
    await early;
    expect(await textOf(store, '/world')).toBe('দ্বিতীয় /world');
    await store.written();
    expect(readFileSync(join(folder, 'public', 'world.html'), 'utf8')).toBe('দ্বিতীয় /world');
  });

  test('a page that no longer is one goes from memory and disk', async () => {
    const { store } = openStore();
    await textOf(store, '/world');
    await store.drop('/world');
    await store.written();
    expect(store.atHand('/world', now.getTime())).toBeUndefined();
    expect(readdirSync(join(folder, 'public'))).toEqual([]);
  });

  test('whatever the order of changes and readers, the last change is what is kept', async () => {
    const act = fc.constantFrom('read', 'change and refresh', 'change and drop', 'change and drop all');
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        const { store, archive } = openStore();
        await store.dropAll();
        const running: Promise<unknown>[] = [];
        for (const [at, what] of acts.entries()) {
          if (what !== 'read') archive.text = `পাঠ ${at}`;
          if (what === 'read') running.push(textOf(store, '/world'));
          if (what === 'change and refresh') running.push(store.refresh('/world'));
          if (what === 'change and drop') running.push(store.drop('/world'));
          if (what === 'change and drop all') running.push(store.dropAll());
        }
        await Promise.all(running);
        const expected = `${archive.text} /world`;
        expect(await textOf(store, '/world')).toBe(expected);
        await store.written();
        expect(archive.errors).toEqual([]);
        expect(readFileSync(join(folder, 'public', 'world.html'), 'utf8')).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });

  test('a page past its time is made again, and served as it is when that fails', async () => {
    const { store, archive } = openStore({ freshFor: () => 1000 });
    await textOf(store, '/sitemap-news.xml');
    archive.text = 'দ্বিতীয়';
    const later = now.getTime() + 2000;
    expect(store.atHand('/sitemap-news.xml', later)).toBeUndefined();
    archive.failing = true;
    expect(await store.get('/sitemap-news.xml', later)).not.toBeNull();
    archive.failing = false;
    const page = (await store.get('/sitemap-news.xml', later)) as Page;
    expect(plainText(page).toString()).toContain('দ্বিতীয়');
  });
});

describe('files are written whole or not at all', () => {
  test.each(['', '.gz', '.br'])('a page whose file%s is torn is made again', async (ending) => {
    await keep('/world/7/kim');
    truncateSync(join(folder, 'public', `world/7/kim${ending}`), 5);
    const { store, archive } = openStore();
    expect(await textOf(store, '/world/7/kim')).toBe('প্রথম /world/7/kim');
    expect(archive.made).toEqual(['/world/7/kim']);
  });

  test('files that do not belong together count as absent', async () => {
    await keep('/world/7/kim');
    writeFileSync(join(folder, 'public', 'world/7/kim'), 'অন্য পাঠ');
    const { store, archive } = openStore();
    await textOf(store, '/world/7/kim');
    expect(archive.made).toEqual(['/world/7/kim']);
  });

  test('a page that cannot be written is served all the same, and told of', async () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file where the folder should be');
    const { store, archive } = openStore();
    expect(await textOf(store, '/world')).toBe('প্রথম /world');
    await store.written();
    expect(archive.errors.length).toBeGreaterThan(0);
  });

  test('no half-written file is left behind', async () => {
    const { store } = openStore();
    await Promise.all(['/', '/world', '/world/7/kim', '/feed.xml'].map((path) => textOf(store, path)));
    await store.written();
    expect(readdirSync(join(folder, 'public', 'world')).sort()).toEqual(['7']);
    expect(readdirSync(join(folder, 'unfinished'))).toEqual([]);
  });

  test('no two paths share a file', () => {
    const paths = [
      '/',
      '/world',
      '/world/feed.xml',
      '/world/7/kim',
      '/topic/nadi',
      '/topic/nadi/2025-07',
      '/topic/nadi/feed.xml',
      '/author/x',
      '/archive/2025-07-12',
      '/feed.xml',
      '/feed.json',
    ];
    const files = paths.map(fileOf).flatMap((file) => [file, `${file}.gz`, `${file}.br`]);
    expect(new Set(files).size).toBe(files.length);
    expect(reservedSegments.has('index')).toBe(true);
    for (const file of files)
      expect(
        files.some((other) => other.startsWith(`${file}/`)),
        file,
      ).toBe(false);
  });
});

describe('memory is bounded', () => {
  test('a page holds no more memory than its bytes, made or read from disk', async () => {
    const made = await openStore().store.get('/world', now.getTime());
    await keep('/world');
    const read = await openStore().store.get('/world', now.getTime());
    for (const page of [made, read] as Page[]) {
      for (const { body } of [page.forms.br, page.forms.gzip])
        expect(body.buffer.byteLength).toBe(body.byteLength);
    }
  });

  test('pages over the limit leave memory, and what readers ask for stays', async () => {
    const { store } = openStore({ limit: 20_000 });
    for (let number = 0; number < 100; number += 1) {
      await textOf(store, `/world/${number}/x`);
      store.atHand('/world/0/x', now.getTime());
      expect(store.size.bytes).toBeLessThanOrEqual(20_000);
    }
    expect(store.size.pages).toBeLessThan(25);
    expect(store.atHand('/world/0/x', now.getTime())).toBeDefined();
    expect(store.atHand('/world/1/x', now.getTime())).toBeUndefined();
    expect(await textOf(store, '/world/1/x')).toBe('প্রথম /world/1/x');
  });
});
