import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStory } from '../../../packages/newsroom/src/commands/create-story.ts';
import { latestRevision } from '../../../packages/newsroom/src/db/revisions.ts';
import { documentOfParagraphs, documentTexts } from '../../../packages/newsroom/src/story/document.ts';
import { bridgeStory, cast } from '../../cast.ts';
import { type DeskWriter, deskWriter, type Field, shownOn } from '../../typing/desk-writer.ts';
import { type Network, networkTo } from '../../typing/typing-node.ts';
import { noBrowser } from '../browser.ts';
import { type DeskNewsroom, openDeskNewsroom } from './desk-newsroom.ts';

if (noBrowser !== null) process.stderr.write(`test/browser/desk: skipped, since ${noBrowser}\n`);

const paragraphs = [
  'ধরলা নদীর ওপর নতুন সেতু খুলে দেওয়া হলো।',
  'সেতুর দৈর্ঘ্য ৯৫০ মিটার। নির্মাণে সময় লেগেছে চার বছর।',
  'চরের কৃষক হাফিজ উদ্দিন বলেন, এখন ভোরে বের হলে সকালেই হাট। তাঁর মেয়ে পড়ে কুড়িগ্রামে।',
  'পারাপারের মাঝিরা কী করবেন, তা কেউ জানে না।',
];
const before: Record<Field, string> = {
  headline: bridgeStory.headline,
  standfirst: bridgeStory.standfirst ?? '',
  body: paragraphs.join('\n'),
  source: 'The Dharla bridge opened to traffic.\nTolls will be collected from July.',
};

/** What only this writer does at each place; the second paragraph and the short fields belong to both. */
const tuhin = () =>
  deskWriter({
    seed: 7,
    avro: true,
    words: ['kkhoma', 'bondhu', 'shromik', 'shokti', 'gram', 'uddhar', 'cokro', 'manush', 'bristi'],
    places: [
      { field: 'body', after: 'সেতু খুলে দেওয়া হলো।', hasLines: true },
      { field: 'headline', after: 'মানুষের ঢল', hasLines: false },
      { field: 'body', after: 'লেগেছে চার বছর।', hasLines: false },
      { field: 'standfirst', after: 'কুড়িগ্রামের', hasLines: false },
      { field: 'source', after: 'opened to traffic.', hasLines: true },
    ],
  });
const dipankar = () =>
  deskWriter({
    seed: 11,
    avro: false,
    words: ['ক্ষমতা', 'রাষ্ট্রীয়', 'দৃষ্টি', 'উজ্জ্বল', 'র‍্যাব', 'অন্তর্বর্তী', 'ঘূর্ণিঝড়', 'স্বাস্থ্য', 'চাঁদ'],
    places: [
      { field: 'body', after: 'সকালেই হাট।', hasLines: true },
      { field: 'headline', after: 'ধরলার', hasLines: false },
      { field: 'body', after: '৯৫০ মিটার।', hasLines: false },
      { field: 'standfirst', after: 'অপেক্ষা শেষ হলো।', hasLines: false },
      { field: 'source', after: 'collected from July.', hasLines: true },
    ],
  });

describe.skipIf(noBrowser !== null)('two people in one story', () => {
  let desk: DeskNewsroom;
  let lines: [Network, Network];
  beforeAll(async () => {
    desk = await openDeskNewsroom();
    const port = Number(new URL(desk.url).port);
    lines = [await networkTo(port), await networkTo(port)];
  });
  afterAll(async () => {
    await desk?.close();
    for (const line of lines ?? []) line.close();
  });

  const newStory = async () => {
    const by = desk.newsroom.as(cast.tuhin, new Date().toISOString());
    const sources = [{ name: 'বাসস', url: null, text: before.source }];
    const content = { ...bridgeStory, body: documentOfParagraphs(paragraphs), sources };
    return (await createStory(by, { sectionId: 1, content })).story;
  };
  /** The story screen with its source's text beside the copy, over one's own line. */
  const openStory = async (page: Page, line: Network, storyId: number) => {
    await page.goto(`http://localhost:${line.port}/desk/stories/${storyId}`);
    await page.getByRole('tab', { name: 'উৎস' }).click();
    await page.getByRole('button', { name: 'লেখার পাশে রাখুন' }).click();
    await page.locator('.copy').waitFor();
  };
  const savedText = async (storyId: number) => {
    const revision = await latestRevision(desk.newsroom.database.db, storyId);
    return {
      headline: revision?.headline,
      standfirst: revision?.standfirst,
      body: documentTexts(revision?.body ?? documentOfParagraphs([])).join('\n'),
      source: revision?.sources[0]?.text,
    };
  };
  const restart = async () => {
    await desk.kill();
    await desk.start();
  };

  test('every character of both is there once, in its order, on both screens and for readers', async () => {
    const [mine, theirs] = lines;
    const story = await newStory();
    const [a, b] = [tuhin(), dipankar()];
    const windows = [
      await desk.signedIn('reporter', cast.tuhin.name),
      await desk.signedIn('editor', cast.dipankar.name),
    ] as const;
    let [left, right] = windows.map(({ page }) => page) as [Page, Page];
    await Promise.all([openStory(left, mine, story.id), openStory(right, theirs, story.id)]);
    await Promise.all([a.sitAt(left), b.sitAt(right)]);
    await left.getByRole('button', { name: 'অভ্র ধাঁচে টাইপ' }).click();

    // The server dies while both write.
    await Promise.all([a.write(12), b.write(12), a.wrote(3).then(restart)]);

    // The reporter's network is cut, the server dies, and the network comes back first.
    await Promise.all([
      a.write(15),
      b.write(15),
      a.wrote(3).then(async () => {
        mine.cut();
        await b.wrote(9);
        await desk.kill();
        mine.mend();
        await desk.start();
      }),
    ]);

    // The editor is offline, writes on, closes the tab, and comes back to a server that has died meanwhile.
    await windows[1].context.setOffline(true);
    await Promise.all([b.write(12), a.write(9)]);
    await whenSafe(right);
    await right.close();
    await Promise.all([a.write(12), a.wrote(3).then(restart)]);
    await windows[1].context.setOffline(false);
    right = await windows[1].context.newPage();
    await openStory(right, theirs, story.id);
    await b.sitAt(right);

    // The reporter reloads without a network, which shows nothing; with it everything is there again.
    mine.cut();
    await Promise.all([a.write(9), b.write(9)]);
    await whenSafe(left);
    await left.reload().catch(() => undefined);
    await left.waitForFunction(() => location.protocol === 'chrome-error:');
    mine.mend();
    await openStory(left, mine, story.id);
    await a.sitAt(left);

    // The reporter's laptop sleeps while the editor saves and the server dies.
    await a.write(6);
    const sleep = await windows[0].context.newCDPSession(left);
    await sleep.send('Page.setWebLifecycleState', { state: 'frozen' });
    mine.cut();
    await Promise.all([
      b.write(15),
      b.wrote(6).then(async () => {
        await right.keyboard.press('Control+s');
        await restart();
      }),
    ]);
    await sleep.send('Page.setWebLifecycleState', { state: 'active' });
    mine.mend();
    await Promise.all([a.write(9), b.write(9)]);

    const wanted = expected(a, b);
    for (const page of [left, right]) {
      await expect.poll(() => shownOn(page), { timeout: 20_000 }).toEqual(wanted);
      await page.locator('.save-state-kept').waitFor();
    }
    // The save of before may still be on its way; this one is then made after it.
    await right.keyboard.press('Control+s');
    await expect.poll(() => savedText(story.id), { timeout: 20_000 }).toEqual(inOneSpelling(wanted));
    expect(await publishedText(right, story.id)).toEqual({
      headline: inOneSpelling(wanted).headline,
      body: inOneSpelling(wanted).body,
    });
  }, 120_000);

  test('a browser that keeps nothing says where the text is, and warns only while it is nowhere else', async () => {
    const { context, page } = await desk.signedIn('reporter', cast.tuhin.name);
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    const [line] = lines;
    await openStory(page, line, (await newStory()).id);
    await page.getByText(/^এই ব্রাউজার লেখা ধরে রাখতে পারছে না/).waitFor();
    await page.locator('.save-state-kept').waitFor();
    line.cut();
    await page.locator('.save-state-offline').waitFor();
    expect(await page.locator('.save-state').innerText()).toBe('সংযোগ নেই: লেখা শুধু এই খোলা পাতায় আছে');
    expect(await page.evaluate(warns)).toBe(false);
    await page.locator('.copy').click();
    await page.keyboard.type('ক');
    expect(await page.evaluate(warns)).toBe(true);
    line.mend();
    await page.locator('.save-state-kept').waitFor();
    expect(await page.evaluate(warns)).toBe(false);
    await context.close();
  });
});

function expected(a: DeskWriter, b: DeskWriter): Record<Field, string> {
  const entries = Object.entries(before) as [Field, string][];
  return Object.fromEntries(
    entries.map(([field, text]) => [field, b.withTyped(field, a.withTyped(field, text))]),
  ) as Record<Field, string>;
}

function inOneSpelling(texts: Record<Field, string>): Record<Field, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([field, text]) => [field, text.normalize('NFC')]),
  ) as Record<Field, string>;
}

/** Waits until the page would let one go without a warning. */
async function whenSafe(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(warns), { timeout: 20_000 }).toBe(false);
}

/** In the page: whether leaving it would be asked about, since text is nowhere safe. */
function warns(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

/** Publishes, and reads the page that readers get. */
async function publishedText(page: Page, storyId: number): Promise<{ headline: string; body: string }> {
  const url = await page.evaluate(async (id) => {
    const response = await fetch(`/api/v1/stories/${id}/publish`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    return new URL(((await response.json()) as { url: string }).url, location.href).pathname;
  }, storyId);
  await page.goto(new URL(url, page.url()).href);
  return page.evaluate(() => ({
    headline: document.querySelector('article h1')?.textContent ?? '',
    body: [...document.querySelectorAll('article .body > p')]
      .map(({ textContent }) => textContent)
      .join('\n'),
  }));
}
