import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isSafeAddress } from '../../../packages/newsroom/src/story/safe-address.ts';
import { revisionContent } from '../../../packages/newsroom/src/story/story.ts';
import { openWriter, until } from '../../typing/writer.ts';
import { xssPayloads } from '../../xss-payloads.ts';
import { noBrowser } from '../browser.ts';
import { writeHostile } from './hostile-writer.ts';
import { openWatchedDesk, type Visitor, type WatchedDesk } from './watched-desk.ts';

// Hundreds of texts, one after another: seconds on a free machine, minutes on a busy one.
vi.setConfig({ testTimeout: 240_000 });

if (noBrowser !== null) process.stderr.write(`test/browser: skipped, since ${noBrowser}\n`);

describe.skipIf(noBrowser !== null)('a foreign program in the working copy', () => {
  let desk: WatchedDesk;
  let chief: Visitor;

  beforeAll(async () => {
    desk = await openWatchedDesk();
    chief = await desk.visitor('chief', 'রোকেয়া সুলতানা');
  });
  afterAll(() => desk?.close());

  const begin = () => chief.call('POST', '/stories', { headline: 'যৌথ লেখা', body: ['শুরু'] });
  const body = (page: Page) => page.locator('.copy[role="textbox"]');
  const connect = (storyId: number, { cookie }: Visitor) => {
    const port = Number(new URL(desk.url).port);
    return openWriter({ storyId, port, origin: desk.url, cookie, name: 'মিথ্যা নাম', letters: 'ক' });
  };

  test('runs nothing in a colleague’s window, and nothing of it is in the revision that they save', async () => {
    const reporter = await desk.visitor('reporter', 'তুহিন মারমা');
    const { id } = await begin();
    const { page, look } = await chief.open(`/desk/stories/${id}`);
    await body(page).waitFor();
    const writer = connect(id, reporter);
    await until(writer.copy, ({ state }) => state === 'kept');
    writeHostile(writer.copy.doc);
    await writer.copy.whenKept();
    await body(page).getByText('এখানে').first().waitFor();
    await body(page).getByText('শুরু').click();
    await page.keyboard.press('End');
    await page.keyboard.insertText(' সৎ কথা');
    await body(page).getByText('শুরু সৎ কথা', { exact: true }).waitFor();
    for (const name of ['কৃতিত্ব', 'বিষয়', 'উৎস', 'বিবরণ']) await page.getByRole('tab', { name }).click();
    expect((await addressesIn(page)).filter((address) => !isSafeOrNone(address))).toEqual([]);
    await body(page)
      .locator('a')
      .first()
      .click({ modifiers: ['Control'] });
    await page.keyboard.press('Control+S');
    await page.getByText('সংস্করণ ২').first().waitFor();
    expect(await look()).toEqual([]);
    const saved = await chief.call<{ document: unknown }>('GET', `/stories/${id}/revisions/2`);
    const {
      headline,
      standfirst,
      body: document,
      credits,
      sources,
    } = saved as unknown as Record<string, unknown>;
    expect(
      revisionContent.safeParse({ headline, standfirst, body: document, credits, sources, topicIds: [] })
        .error,
    ).toBeUndefined();
    expect(JSON.stringify(document)).toContain('"শুরু সৎ কথা"');
    expect(JSON.stringify(document)).not.toMatch(
      /"(?:on\w+|srcdoc|style|html|innerHTML|target)":|"href":"(?!https?:|mailto:)/i,
    );
    writer.close();
    await page.close();
  });

  test('opened to read alone, its links lead nowhere but to the web and to mail', async () => {
    const reporter = await desk.visitor('reporter', 'তুহিন মারমা');
    const { id } = await begin();
    const writer = connect(id, chief);
    await until(writer.copy, ({ state }) => state === 'kept');
    await chief.call('POST', `/stories/${id}/approve`, {});
    writeHostile(writer.copy.doc);
    await writer.copy.whenKept();
    const { page, look } = await reporter.open(`/desk/stories/${id}`);
    await body(page).getByText('এখানে').first().waitFor();
    const addresses = await addressesIn(page);
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((address) => !isSafeOrNone(address))).toEqual([]);
    await body(page)
      .locator('a:not([href])')
      .evaluateAll((all) => {
        for (const one of all) (one as HTMLElement).click();
      });
    expect(await look()).toEqual([]);
    expect(page.url()).toBe(`${desk.url}/desk/stories/${id}`);
    writer.close();
    await page.close();
  });

  test('is called by the name of its session, whose letters are text beside its caret and on the board', async () => {
    const { id } = await begin();
    const board = await chief.open('/desk/?view=list');
    const { page, look } = await chief.open(`/desk/stories/${id}`);
    await body(page).waitFor();
    for (const payload of xssPayloads.filter((_, at) => at % 12 === 0)) {
      const name = payload.trim().slice(0, 120);
      const person = await desk.visitor('reporter', name);
      const writer = connect(id, person);
      await until(writer.copy, ({ state }) => state === 'kept');
      writer.copy.provider.setAwarenessField('user', {
        name: '<b>মিথ্যা</b>',
        colour: '"><img src=x onerror=1>',
      });
      await page.locator('.here-now li').nth(1).waitFor();
      writer.close();
      await person.context.close();
    }
    expect(await look()).toEqual([]);
    expect(await board.look()).toEqual([]);
    await board.page.close();
    await page.close();
  });
});

/** Where the links of the body lead; null for one that leads nowhere. */
function addressesIn(page: Page): Promise<(string | null)[]> {
  return page
    .locator('.copy[role="textbox"] a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
}

function isSafeOrNone(address: string | null): boolean {
  return address === null || isSafeAddress(address);
}
