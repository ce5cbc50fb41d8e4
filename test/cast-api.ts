import type { Hono } from 'hono';
import { webApp } from '../packages/newsroom/src/web/app.ts';
import { openSite } from '../packages/newsroom/src/web/open-site.ts';
import { findCastRequester } from './asking.ts';
import { cast } from './cast.ts';
import { silentLog } from './silent-log.ts';
import { openTestNewsroom, type TestNewsroom } from './test-newsroom.ts';

/** The API of a test newsroom, asked by the cast. */
export interface CastApi {
  newsroom: TestNewsroom;
  app: Hono;
  /** Asks as a member of the cast, a second later than before. */
  call<T>(who: string, method: string, path: string, body?: unknown): Promise<{ status: number; body: T }>;
  close(): Promise<void>;
}

/** Opens a newsroom whose clock begins at noon of 12 July 2025 in Dhaka. */
export async function openCastApi(): Promise<CastApi> {
  const newsroom = await openTestNewsroom();
  let now = new Date('2025-07-12T12:00:00+06:00');
  const site = await openSite(newsroom.database, {
    folder: newsroom.folder,
    origin: 'https://sanko.example',
    timeZone: cast.timeZone,
    clock: () => now,
    log: silentLog,
  });
  const app = webApp({ ...site, findRequester: findCastRequester });
  return {
    newsroom,
    app,
    async call<T>(who: string, method: string, path: string, body?: unknown) {
      now = new Date(now.getTime() + 1000);
      const response = await app.request(`/api/v1${path}`, {
        method,
        headers: { authorization: `Bearer ${who}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: (await response.json()) as T };
    },
    async close() {
      await site.pages.stop();
      await newsroom.close();
    },
  };
}
