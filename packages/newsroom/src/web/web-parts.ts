import type pg from 'pg';
import type { Db } from '../db/database.ts';
import type { SitePages } from '../pages/site-pages.ts';
import type { SignIn } from '../sign-in/open-sign-in.ts';
import type { SendMail } from '../sign-in/send-link.ts';
import type { SiteAssets } from '../site/assets.ts';
import type { DeskEvents } from './desk-events.ts';
import type { PageAnswers } from './page-answer.ts';
import type { FindRequester } from './requester.ts';

/** What the routes answer from. */
export interface WebParts {
  db: Db;
  /** For connections of one's own, as LISTEN needs. */
  connection: pg.ClientConfig;
  pages: SitePages;
  pageAnswers: PageAnswers;
  assets: SiteAssets;
  /** The build's files by public path. */
  assetFiles: ReadonlyMap<string, AssetFile>;
  /** Public origin without a closing slash. */
  origin: string;
  findRequester: FindRequester;
  /** What the desk is told as it happens; `deskEvents.presence` knows who is in which story. */
  deskEvents: DeskEvents;
  signIn: SignIn;
  /** null where no mail is set up. */
  sendMail: SendMail | null;
  timeZone: string;
  clock: () => Date;
  log: Log;
  counts: RequestCounts;
}

export interface AssetFile {
  bytes: Buffer;
  /** Compressed forms, where the build made them. */
  br?: Buffer;
  gzip?: Buffer;
  contentType: string;
}

/** Where errors go, with their causes. */
export interface Log {
  error(details: Record<string, unknown>, message: string): void;
  info(details: Record<string, unknown>, message: string): void;
}

/** Requests answered since the start. */
export interface RequestCounts {
  fromMemory: number;
  routed: number;
  failed: number;
}
