import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientConfig } from 'pg';
import type { Db } from '../db/database.ts';
import { findNewsroom } from '../db/newsroom.ts';
import { forgetPageChanges, pageChangeSpan } from '../db/page-changes.ts';
import type { SiteAssets } from '../site/assets.ts';
import { PageBacklog } from './page-backlog.ts';
import { PageCache } from './page-cache.ts';
import { PageFolder } from './page-folder.ts';
import { PageFollower } from './page-follower.ts';
import { freshFor, matchPage } from './page-routes.ts';
import { PageStore } from './page-store.ts';
import { PageRenderer } from './render-page.ts';

/** The public pages of this node: kept, and kept true. */
export interface SitePages {
  store: PageStore;
  renderer: PageRenderer;
  folder: PageFolder;
  /** Resolves when every change committed so far is visible to this node's readers. */
  catchUp(): Promise<void>;
  /** Resolves when also the pages that nobody waits for have been made, and every file written. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export interface SitePagesParts {
  db: Db;
  connection: ClientConfig;
  assets: SiteAssets;
  origin: string;
  timeZone: string;
  clock: () => Date;
  /** Folder of this node's pages. */
  folder: string;
  /** Bytes of compressed pages kept in memory. */
  memoryBytes: number;
  onError(error: unknown): void;
}

/**
 * A change that touches more pages than this (an import) only drops those that nobody reads; whoever
 * asks next has them made.
 */
const mostMadeUnasked = 100;
const madeTogether = 8;

/** Opens the page folder, throws away what is no longer true, and follows the changes from there on. */
export async function openSitePages(parts: SitePagesParts): Promise<SitePages> {
  const renderer = new PageRenderer(parts);
  const folder = new PageFolder(parts.folder);
  const store = new PageStore({
    cache: new PageCache(parts.memoryBytes),
    folder,
    render: (path) => renderer.render(path),
    freshFor,
    // The folder holds files for other servers at paths that are no pages: /world.html, /index.html.
    isPage: (path) => matchPage(path) !== null,
    onError: parts.onError,
  });
  await folder.tidy();
  const state = await firstState(parts, store);
  await renderer.prepare();
  const backlog = new PageBacklog((path) => store.get(path, parts.clock().getTime()), parts.onError);
  let saving = Promise.resolve();
  const follower = new PageFollower({
    db: parts.db,
    connection: parts.connection,
    position: state.position,
    onError: parts.onError,
    apply: async (paths, position) => {
      const applied = makeTrue({ store, renderer, backlog, onError: parts.onError }, paths);
      backlog.pauseWhile(applied);
      if (paths !== 'every page') store.writeAfter(applied);
      await applied;
      // The position is kept once the files are true too: after a crash in between, the change is applied again.
      saving = saving
        .then(() => store.written())
        .then(() => writeState(parts.folder, { ...state, position }))
        .catch(parts.onError);
    },
  });
  await follower.start();
  return {
    store,
    renderer,
    folder,
    catchUp: () => follower.catchUp(),
    settled: async () => {
      await backlog.done();
      await saving;
      await store.written();
    },
    stop: async () => {
      await follower.stop();
      await backlog.end();
      await saving;
      await store.written();
    },
  };
}

interface Making {
  store: PageStore;
  renderer: PageRenderer;
  backlog: PageBacklog;
  onError: (error: unknown) => void;
}

/**
 * After this no reader sees an old page: those that are being read are made again at once, the others
 * are dropped, to be made by the backlog or by whoever asks first.
 */
async function makeTrue(making: Making, paths: readonly string[] | 'every page'): Promise<void> {
  const { store, renderer, backlog } = making;
  if (paths === 'every page') {
    renderer.forgetNewsroom();
    await store.dropAll();
    return renderer.prepare();
  }
  renderer.forgetFronts();
  const read = paths.filter((path) => store.isRead(path));
  const unread = paths.filter((path) => !read.includes(path));
  await Promise.all([
    inGroups(read, (path) => refreshOrDrop(making, path)),
    inGroups(unread, (path) => store.drop(path)),
  ]);
  if (unread.length <= mostMadeUnasked) backlog.add(unread);
}

async function refreshOrDrop({ store, onError }: Making, path: string): Promise<void> {
  try {
    await store.refresh(path);
  } catch (error) {
    onError(error);
    await store.drop(path);
  }
}

async function inGroups(paths: readonly string[], work: (path: string) => Promise<void>): Promise<void> {
  for (let at = 0; at < paths.length; at += madeTogether) {
    await Promise.all(paths.slice(at, at + madeTogether).map(work));
  }
}

/** Of which database, build and settings the folder's pages were made, and up to which change. */
interface FolderState {
  edition: string;
  fingerprint: string;
  origin: string;
  timeZone: string;
  position: number;
}

/** How long the log of changes is kept, for nodes that are away. */
const keptMs = 30 * 24 * 60 * 60 * 1000;

async function firstState(parts: SitePagesParts, store: PageStore): Promise<FolderState> {
  const { db, assets, origin, timeZone } = parts;
  const edition = (await findNewsroom(db))?.edition ?? '';
  await forgetPageChanges(db, new Date(parts.clock().getTime() - keptMs));
  const { oldest, newest } = await pageChangeSpan(db);
  const found = await readState(parts.folder);
  const wanted = { edition, fingerprint: assets.fingerprint, origin, timeZone };
  const same =
    found !== undefined &&
    Object.entries(wanted).every(([name, value]) => Reflect.get(found, name) === value);
  if (same && found.position >= oldest - 1 && found.position <= newest) return found;
  await store.dropAll();
  const state = { ...wanted, position: newest };
  await writeState(parts.folder, state);
  return state;
}

async function readState(folder: string): Promise<FolderState | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, 'state.json'), 'utf8')) as FolderState;
  } catch {
    return undefined;
  }
}

async function writeState(folder: string, state: FolderState): Promise<void> {
  await mkdir(folder, { recursive: true });
  const fresh = join(folder, 'state.json.new');
  await writeFile(fresh, JSON.stringify(state));
  await rename(fresh, join(folder, 'state.json'));
}
