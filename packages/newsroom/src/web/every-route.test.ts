import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bridgeStory, cast } from '../../../../test/cast.ts';
import { signedIn, tokenOf } from '../../../../test/sign-in.ts';
import { silentLog } from '../../../../test/silent-log.ts';
import { openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { createStory } from '../commands/create-story.ts';
import { type Action, permissions, type Role, roles } from '../story/permissions.ts';
import { webApp } from './app.ts';
import { openSite } from './open-site.ts';
import type { RoutePermission } from './requester.ts';
import { type Route, routes } from './routes.ts';
import type { WebParts } from './web-parts.ts';

/** Every route of the table, tried as nobody, signed in with each role, and with a token of each role. */

let newsroom: TestNewsroom;
let site: WebParts;
let app: ReturnType<typeof webApp>;
const sessions = new Map<Role, Record<string, string>>();
const tokens = new Map<Role, Record<string, string>>();

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  site = await openSite(newsroom.database, {
    folder: newsroom.folder,
    origin: 'https://sanko.example',
    timeZone: cast.timeZone,
    log: silentLog,
  });
  app = webApp(site);
  const tuhin = newsroom.as(cast.tuhin, '2025-07-12T09:00:00+06:00');
  await createStory(tuhin, { sectionId: 1, content: bridgeStory });
  for (const role of roles) {
    sessions.set(role, { cookie: await signedIn(site, role), origin: site.origin });
    tokens.set(role, { authorization: `Bearer ${await tokenOf(site, role)}` });
  }
});
afterAll(async () => {
  await site?.pages.stop();
  await newsroom.close();
});

/** What would end a session that the next try needs; these are tried for refusals alone. */
const endsSessions = ['/api/v1/me/sessions', '/api/auth/sign-out'];

function ask(route: Route, headers: Record<string, string>): Promise<Response> {
  const path = route.path
    .replace(/\{[^}]*\}/g, '')
    .replace(/:\w+/g, '1')
    .replace('*', 'x');
  const posted = route.method === 'GET' ? {} : { body: '{}' };
  return Promise.resolve(
    app.request(`https://sanko.example${path}`, {
      method: route.method,
      headers: { 'content-type': 'application/json', ...headers },
      ...posted,
    }),
  );
}

async function refusalOf(response: Response): Promise<string | null> {
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel();
    return null;
  }
  const text = await response.text();
  if (![401, 403].includes(response.status)) return null;
  return JSON.parse(text).error.code;
}

/** What browsers say of a request that a page of another site sends, and one that says nothing. */
const fromElsewhere: Record<string, string>[] = [
  { origin: 'https://elsewhere.example' },
  { origin: 'null' },
  { origin: 'https://sanko.example.elsewhere.example' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  {},
];

const guarded = routes.filter(
  ({ permission }) => permission !== 'public' && permission !== 'operator',
) as (Route & { permission: Exclude<RoutePermission, 'public' | 'operator'> })[];

describe.each(guarded.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', (_, route) => {
  const may = (role: Role) =>
    route.permission === 'signed-in' ||
    (permissions[route.permission as Action] as readonly Role[]).includes(role);

  test('nobody is asked to sign in', async () => {
    for (const headers of [
      {},
      { authorization: 'Bearer hk_x' },
      { authorization: 'Basic eDp5' },
      { cookie: '__Secure-hurkaru.session_token=x.y' },
    ]) {
      const response = await ask(route, headers);
      expect(response.status).toBe(401);
      expect(await refusalOf(response)).toBe('signed-out');
    }
  });

  test.each(roles)('%s', async (role) => {
    if (!may(role) || !endsSessions.includes(route.path)) {
      const response = await ask(route, sessions.get(role) ?? {});
      const refusal = await refusalOf(response);
      if (may(role)) expect([refusal, response.status >= 500]).toEqual([null, false]);
      else expect(refusal).toBe('forbidden');
    }
    const byToken = await ask(route, tokens.get(role) ?? {});
    const refusal = await refusalOf(byToken);
    if (may(role) && route.permission !== 'signed-in') {
      expect([refusal, byToken.status >= 500]).toEqual([null, false]);
    } else expect(refusal).toBe('forbidden');
  });

  test.skipIf(route.method === 'GET')('a page of another site cannot ask in somebody’s name', async () => {
    const session = { ...sessions.get('admin') };
    for (const foreign of fromElsewhere) {
      const { origin: _, ...cookie } = session;
      const response = await ask(route, { ...cookie, ...foreign });
      expect(response.status).toBe(403);
    }
  });
});

test('public routes answer nobody without asking to sign in', async () => {
  for (const route of routes.filter(({ permission }) => permission === 'public')) {
    const response = await ask(route, { origin: site.origin });
    expect(response.status, route.path).toBeLessThan(500);
    expect(await refusalOf(response), route.path).not.toBe('signed-out');
  }
});

test.each(
  routes
    .filter(({ permission, method }) => permission === 'public' && method !== 'GET')
    .map((route) => [route.path, route] as const),
)('%s is not open to a page of another site, which could sign somebody in as another', async (_, route) => {
  for (const foreign of fromElsewhere) {
    const response = await ask(route, foreign);
    expect([response.status, await refusalOf(response)]).toEqual([403, 'forbidden']);
  }
});
