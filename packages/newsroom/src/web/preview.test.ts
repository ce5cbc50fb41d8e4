import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCastRequester } from '../../../../test/asking.ts';
import { bridgeStory, cast, correctedBridgeStory } from '../../../../test/cast.ts';
import { silentLog } from '../../../../test/silent-log.ts';
import { openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { createStory } from '../commands/create-story.ts';
import { publishStory } from '../commands/publish-story.ts';
import { saveStory } from '../commands/save-story.ts';
import { webApp } from './app.ts';
import { contentSecurityPolicy } from './csp.ts';
import { openSite } from './open-site.ts';
import type { WebParts } from './web-parts.ts';

let newsroom: TestNewsroom;
let site: WebParts;
let app: ReturnType<typeof webApp>;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  site = await openSite(newsroom.database, {
    folder: newsroom.folder,
    origin: 'https://sanko.example',
    timeZone: cast.timeZone,
    clock: () => new Date('2025-07-12T12:00:00+06:00'),
    findRequester: findCastRequester,
    log: silentLog,
  });
  app = webApp(site);
});
afterAll(async () => {
  await site?.pages.stop();
  await newsroom.close();
});

const content = { ...bridgeStory, topics: ['ধরলা নদী', 'সেতু'] };

async function draft(sectionId: number | null = 1): Promise<number> {
  const at = newsroom.as(cast.tuhin, '2025-07-12T11:00:00+06:00');
  return (await createStory(at, { sectionId, content })).story.id;
}

function preview(path: string, cookie = 'who=tuhin') {
  return app.request(`/api/v1/stories/${path}`, { headers: { cookie } });
}

/** The page as text, without what tells a preview from the page. */
async function pageText(response: Response | Promise<Response>): Promise<string> {
  return (await (await response).text()).replace('<base target="_blank"/>', '');
}

describe('a preview', () => {
  test('is to the letter the page that readers get when it is published', async () => {
    const older = await draft();
    await publishStory(newsroom.as(cast.dipankar, '2025-07-12T11:10:00+06:00'), { storyId: older });
    const id = await draft();
    const seen = await pageText(preview(`${id}/preview`));
    await publishStory(newsroom.as(cast.dipankar, '2025-07-12T12:00:00+06:00'), { storyId: id });
    await site.pages.catchUp();
    const { url } = (await (await preview(String(id))).json()) as { url: string };
    const got = await pageText(app.request(new URL(url).pathname));
    expect(seen).toBe(got);
    expect(seen).toContain('ধরলা নদী');
    expect(seen).toContain(`/bangladesh/${older}/`);
  });

  test('shows the newest text of a published story, or the one asked for', async () => {
    const id = await draft();
    await publishStory(newsroom.as(cast.dipankar, '2025-07-12T11:30:00+06:00'), { storyId: id });
    await saveStory(newsroom.as(cast.tuhin, '2025-07-12T11:40:00+06:00'), {
      storyId: id,
      baseNumber: 1,
      content: correctedBridgeStory,
    });
    expect(await (await preview(`${id}/preview`)).text()).toContain('৯৮০ মিটার');
    expect(await (await preview(`${id}/preview?revision=1`)).text()).toContain('৯৫০ মিটার');
    expect((await preview(`${id}/preview?revision=9`)).status).toBe(404);
  });

  test('stands without a section too, and says so', async () => {
    const response = await preview(`${await draft(null)}/preview`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('বিভাগ ঠিক হয়নি');
  });

  test('is for the desk alone: not kept, not indexed, framed only by us, nothing runs in it', async () => {
    const id = await draft();
    expect((await preview(`${id}/preview`, '')).status).toBe(401);
    const { headers } = await preview(`${id}/preview`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy.replace(/; frame-ancestors 'self'; sandbox [\w -]+$/, "; frame-ancestors 'none'")).toBe(
      contentSecurityPolicy(site.assets),
    );
    expect(policy).not.toContain('script-src');
    expect(policy).not.toMatch(/allow-(?:top-navigation|forms|modals)/);
  });
});
