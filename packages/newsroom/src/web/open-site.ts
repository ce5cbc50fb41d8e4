import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenDatabase } from '../db/database.ts';
import { openSitePages, type SitePages } from '../pages/site-pages.ts';
import { openSignIn } from '../sign-in/open-sign-in.ts';
import type { SendMail } from '../sign-in/send-link.ts';
import { loadSiteAssets } from '../site/assets.ts';
import { builtDesk } from './answer-desk.ts';
import { contentSecurityPolicy } from './csp.ts';
import { DeskEvents } from './desk-events.ts';
import { requesterFinder } from './find-requester.ts';
import { PageAnswers } from './page-answer.ts';
import type { FindRequester } from './requester.ts';
import type { AssetFile, Log, WebParts } from './web-parts.ts';

/** Where the build puts stylesheet, face and pictures. */
const builtAssets = new URL('../../dist/assets/', import.meta.url);

export interface SiteSettings {
  /** Folder of this node's pages. */
  folder: string;
  origin: string;
  timeZone: string;
  memoryBytes?: number;
  /** Who sends a request, for tests; left out, the session or token says. */
  findRequester?: FindRequester;
  clock?: () => Date;
  /** Signs sessions instead of the secret that the database keeps. */
  secret?: string | undefined;
  /** Left out where no mail is set up. */
  sendMail?: SendMail | undefined;
  log: Log;
}

const usualMemoryBytes = 48 * 1024 * 1024;

/** Opens the public site on a database: its pages, its files, and what the routes answer from. */
export async function openSite(
  database: OpenDatabase,
  settings: SiteSettings,
): Promise<WebParts & { pages: SitePages }> {
  const { origin, timeZone, log, clock = () => new Date() } = settings;
  const assets = loadSiteAssets(new URL('manifest.json', builtAssets));
  const pages = await openSitePages({
    db: database.db,
    connection: database.connection,
    assets,
    origin,
    timeZone,
    clock,
    folder: settings.folder,
    memoryBytes: settings.memoryBytes ?? usualMemoryBytes,
    onError: (cause) => log.error({ cause }, 'a change could not be shown yet'),
  });
  await copyAssetsForOtherServers(pages.folder.served);
  const signIn = openSignIn({
    db: database.db,
    origin,
    secret: settings.secret,
    clock,
    onError: (cause) => log.error({ cause }, 'sign-in failed'),
  });
  return {
    db: database.db,
    connection: database.connection,
    pages,
    pageAnswers: new PageAnswers(contentSecurityPolicy(assets)),
    assets,
    assetFiles: await readAssetFiles(),
    origin,
    deskEvents: new DeskEvents({
      db: database.db,
      connection: database.connection,
      clock,
      onError: (cause) => log.error({ cause }, 'the desk is not told of changes for the moment'),
    }),
    findRequester: settings.findRequester ?? requesterFinder(database.db, signIn, clock),
    signIn,
    sendMail: settings.sendMail ?? null,
    timeZone,
    clock,
    log,
    counts: { fromMemory: 0, routed: 0, failed: 0 },
  };
}

/** nginx or a CDN may serve the page folder alone, so the build's files lie in it too. */
async function copyAssetsForOtherServers(served: string): Promise<void> {
  await mkdir(served, { recursive: true });
  await cp(fileURLToPath(builtAssets), join(served, 'assets'), {
    recursive: true,
    filter: (file) => !file.endsWith('.json'),
  });
}

/** The site's files under /assets/, the desk's under /desk/assets/. */
async function readAssetFiles(): Promise<Map<string, AssetFile>> {
  const site = await filesOf(builtAssets, '/assets/');
  const desk = await filesOf(new URL('assets/', builtDesk), '/desk/assets/');
  return new Map([...site, ...desk]);
}

async function filesOf(folder: URL, path: string): Promise<[string, AssetFile][]> {
  const all = await readdir(folder);
  const read = (name: string) => readFile(new URL(name, folder));
  return Promise.all(
    all
      .filter((name) => contentTypes[extensionOf(name)] !== undefined)
      .map(async (name): Promise<[string, AssetFile]> => {
        const file: AssetFile = {
          bytes: await read(name),
          contentType: contentTypes[extensionOf(name)] ?? '',
        };
        if (all.includes(`${name}.br`)) file.br = await read(`${name}.br`);
        if (all.includes(`${name}.gz`)) file.gzip = await read(`${name}.gz`);
        return [`${path}${name}`, file];
      }),
  );
}

const contentTypes: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
};

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
