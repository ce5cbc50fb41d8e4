import type { CheckOptions, Finding } from '@hurkaru/source-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { bridgeStory, cast } from '../../../../test/cast.ts';
import { openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { historyOf } from '../db/history.ts';
import { acceptedFindings, standingDismissals } from '../db/judged-findings.ts';
import { documentOfParagraphs } from '../story/document.ts';
import type { Source } from '../story/story.ts';
import { UnjudgedFindings } from './ask-about-findings.ts';
import { changeStoryDetails } from './change-story-details.ts';
import { correctStory } from './correct-story.ts';
import { createStory } from './create-story.ts';
import { dismissFinding } from './dismiss-finding.ts';
import { publishScheduledStory } from './publish-scheduled-story.ts';
import { publishStory } from './publish-story.ts';
import { reinstateStory } from './reinstate-story.ts';
import { restoreFinding } from './restore-finding.ts';
import { saveStory } from './save-story.ts';
import { scheduleStory } from './schedule-story.ts';
import { withdrawStory } from './withdraw-story.ts';

/** What the newsroom does with findings, whatever they are: here one for each ‘২১’ in the copy, and what was asked. */
const asked: CheckOptions[] = [];
let broken = false;
vi.mock('./run-source-check.ts', () => ({
  runSourceCheck: async (texts: CheckOptions): Promise<Finding[]> => {
    if (broken) throw new Error('the check has a mistake');
    asked.push(texts);
    return [...texts.copy.matchAll(/২১|২২/g)].map(({ index, 0: text }) => findingOf(text, index));
  },
}));

function findingOf(text: string, start = 0): Finding {
  return {
    kind: 'number',
    severity: text === '২২' ? 'warning' : 'error',
    copy: { start, end: start + 2, text },
    source: { start: 0, end: 6, text: 'Twelve' },
    message: `The copy says ${text}, the source 12.`,
    messageBn: `কপিতে ${text}, উৎসে ১২।`,
  };
}

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());
beforeEach(() => {
  asked.length = 0;
  broken = false;
});

let minutes = 0;
function as(actor: (typeof cast)['rokeya' | 'dipankar' | 'tuhin'] = cast.dipankar) {
  minutes += 1;
  return newsroom.as(actor, new Date(Date.UTC(2025, 6, 12, 6, minutes)).toISOString());
}

const english: Source = { name: 'Meridian', url: null, text: 'Twelve people were hurt.' };
const contentSaying = (text: string, sources: Source[] = [english]) => ({
  ...bridgeStory,
  body: documentOfParagraphs([text]),
  sources,
});

async function storySaying(text: string, sources?: Source[]): Promise<number> {
  const content = contentSaying(text, sources);
  const { story } = await createStory(as(cast.tuhin), { sectionId: 1, content });
  return story.id;
}

async function lines(storyId: number) {
  const rows = await historyOf(newsroom.database.db, { storyId, before: null, limit: 50 });
  return rows
    .filter(({ kind }) => kind === 1)
    .map(({ act, by, note, finding, openFindings }) => ({ act, by, note, finding, openFindings }));
}

async function stateOf(storyId: number): Promise<string | undefined> {
  const row = await newsroom.database.db
    .selectFrom('story')
    .select('state')
    .where('id', '=', storyId)
    .executeTakeFirst();
  return row?.state;
}

const [wrong, doubtful] = ['আহত ২১ জন।', 'আহত ২২ জন।'];
const asking = { askAboutFindings: true };
const accepting = { acceptFindings: true };
const told = { kind: 'number', severity: 'error', copy: '২১', source: 'Twelve' };

describe('publishing with open errors', () => {
  test('asks once, publishes nothing until then, and tells the history who published with what', async () => {
    const storyId = await storySaying(wrong);
    const refused = await publishStory(as(), { storyId, ...asking }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UnjudgedFindings);
    expect(refused).toMatchObject({ code: 'open-findings', count: 1, findings: [{ copy: { text: '২১' } }] });
    expect(await stateOf(storyId)).toBe('draft');
    expect(await lines(storyId)).toEqual([]);

    await publishStory(as(), { storyId, ...asking, ...accepting });
    expect(await stateOf(storyId)).toBe('published');
    expect(await lines(storyId)).toMatchObject([
      { act: 'publish', by: cast.dipankar.name, openFindings: { count: 1, findings: [told] } },
    ]);
    const accepted = await acceptedFindings(newsroom.database.db, storyId);
    expect(accepted).toMatchObject([{ ...told, by: cast.dipankar.name }]);
  });

  test('who accepted them is not asked again, but for new ones', async () => {
    const storyId = await storySaying(wrong);
    await publishStory(as(), { storyId, ...accepting });
    const change = { ...contentSaying(wrong), standfirst: null };
    await saveStory(as(), { storyId, baseNumber: 1, content: change });
    await publishStory(as(), { storyId, ...asking });
    const [update] = await lines(storyId);
    expect(update).toMatchObject({ act: 'update', openFindings: { count: 1 } });
  });

  test('a program is never refused, and its publishing is told; nobody was asked, so the desk still asks', async () => {
    const storyId = await storySaying(wrong);
    await publishStory(as(), { storyId });
    expect(await lines(storyId)).toMatchObject([{ act: 'publish', openFindings: { count: 1 } }]);
    await saveStory(as(), { storyId, baseNumber: 1, content: { ...contentSaying(wrong), standfirst: null } });
    await expect(publishStory(as(), { storyId, ...asking })).rejects.toMatchObject({ code: 'open-findings' });
  });

  test('warnings, and stories without an English source, ask nothing', async () => {
    const bangla: Source = { ...english, text: 'আহত বারো জন।' };
    for (const storyId of [
      await storySaying(doubtful),
      await storySaying(wrong, [bangla]),
      await storySaying(wrong, []),
    ]) {
      await publishStory(as(), { storyId, ...asking });
      expect(await lines(storyId)).toMatchObject([{ act: 'publish', openFindings: null }]);
    }
    expect(asked).toHaveLength(1);
  });

  test('a mistake in the check does not stand in the way, and is written down', async () => {
    broken = true;
    const storyId = await storySaying(wrong);
    await publishStory(as(), { storyId, ...asking });
    const events = await newsroom.database.db
      .selectFrom('event')
      .select('detail')
      .where('subject_id', '=', storyId)
      .where('act', '=', 'publish')
      .execute();
    expect(events).toMatchObject([{ detail: { sourceCheck: 'failed' } }]);
  });

  test('the text is checked on the story’s own day, all that readers read against all English sources', async () => {
    const storyId = await storySaying('আহত ১২ জন।', [
      english,
      { ...english, name: 'Harbour', text: 'It rained.' },
    ]);
    await publishStory(newsroom.as(cast.dipankar, '2025-07-12T20:00:00Z'), { storyId });
    await saveStory(newsroom.as(cast.dipankar, '2025-07-14T00:00:00Z'), {
      storyId,
      baseNumber: 1,
      content: contentSaying('আহত বারো জন।'),
    });
    await publishStory(newsroom.as(cast.dipankar, '2025-07-15T00:00:00Z'), { storyId });
    expect(asked.map(({ date }) => date)).toEqual(['2025-07-13', '2025-07-13']);
    expect(asked[0]).toMatchObject({
      copy: `${bridgeStory.headline}\n\n${bridgeStory.standfirst}\n\nআহত ১২ জন।`,
      source: 'Twelve people were hurt.\n\nIt rained.',
    });
  });
});

describe('every way to readers asks', () => {
  test('scheduling, and the publishing at that time tells it too', async () => {
    const storyId = await storySaying(wrong);
    const at = new Date('2025-07-20T06:00:00Z');
    await expect(scheduleStory(as(), { storyId, at, ...asking })).rejects.toThrow(UnjudgedFindings);
    expect(await stateOf(storyId)).toBe('draft');
    await scheduleStory(as(), { storyId, at, ...accepting });
    expect(await publishScheduledStory(newsroom.as(cast.rokeya, at.toISOString()), { storyId, at })).toBe(
      true,
    );
    expect(await lines(storyId)).toMatchObject([
      { act: 'publish', by: cast.dipankar.name, openFindings: { count: 1 } },
      { act: 'schedule', openFindings: { count: 1 } },
    ]);
  });

  test('publishing under embargo', async () => {
    const storyId = await storySaying(wrong);
    await changeStoryDetails(as(), { storyId, embargoUntil: new Date('2025-08-01T00:00:00Z') });
    await expect(publishStory(as(), { storyId, ...asking })).rejects.toThrow(UnjudgedFindings);
    await publishStory(as(), { storyId, ...accepting });
    expect((await lines(storyId))[0]).toMatchObject({ act: 'schedule', openFindings: { count: 1 } });
  });

  test('correcting with a new text, of which nothing is saved when it asks', async () => {
    const storyId = await storySaying('আহত ১২ জন।');
    await publishStory(as(), { storyId });
    const correction = { storyId, baseNumber: 1, content: contentSaying(wrong), text: 'সংখ্যা ঠিক করা হলো।' };
    await expect(correctStory(as(), { ...correction, ...asking })).rejects.toThrow(UnjudgedFindings);
    await correctStory(as(), { ...correction, ...accepting });
    expect(await acceptedFindings(newsroom.database.db, storyId)).toHaveLength(1);
  });

  test('reinstating', async () => {
    const storyId = await storySaying('আহত ১২ জন।');
    await publishStory(as(), { storyId });
    await withdrawStory(as(cast.rokeya), { storyId, reason: null });
    await saveStory(as(), { storyId, baseNumber: 1, content: contentSaying(wrong) });
    await expect(reinstateStory(as(cast.rokeya), { storyId, ...asking })).rejects.toThrow(UnjudgedFindings);
    await reinstateStory(as(cast.rokeya), { storyId, ...accepting });
    expect((await lines(storyId))[0]).toMatchObject({ act: 'reinstate', openFindings: { count: 1 } });
  });
});

describe('a dismissed finding', () => {
  const reason = 'সংস্থা পরে ২১ বলেছে';
  const finding = findingOf('২১');

  test('is not asked about wherever it stands now, and its reason stays in the history', async () => {
    const storyId = await storySaying(wrong);
    await dismissFinding(as(cast.tuhin), { storyId, finding, reason });
    const [dismissal] = await standingDismissals(newsroom.database.db, storyId);
    expect(dismissal).toMatchObject({ ...told, reason, by: cast.tuhin.name });
    await saveStory(as(), { storyId, baseNumber: 1, content: contentSaying(`শনিবার ${wrong}`) });
    await publishStory(as(), { storyId, ...asking });
    expect(await lines(storyId)).toMatchObject([
      { act: 'publish', openFindings: null },
      { act: 'dismiss-finding', by: cast.tuhin.name, note: reason, finding: told },
    ]);
  });

  test('dismissed twice is one dismissal; restored, it is asked about again, and may be dismissed anew', async () => {
    const storyId = await storySaying(wrong);
    const { db } = newsroom.database;
    for (let time = 0; time < 2; time += 1) await dismissFinding(as(), { storyId, finding, reason });
    const [{ key } = { key: '' }] = await standingDismissals(db, storyId);
    await restoreFinding(as(), { storyId, key, reason: 'উৎসে ১২-ই' });
    expect(await standingDismissals(db, storyId)).toEqual([]);
    await expect(publishStory(as(), { storyId, ...asking })).rejects.toThrow(UnjudgedFindings);
    await expect(restoreFinding(as(), { storyId, key, reason: 'উৎসে ১২-ই' })).rejects.toMatchObject({
      code: 'not-found',
    });
    await dismissFinding(as(), { storyId, finding, reason });
    expect((await lines(storyId)).map(({ act, note }) => [act, note])).toEqual([
      ['dismiss-finding', reason],
      ['restore-finding', 'উৎসে ১২-ই'],
      ['dismiss-finding', reason],
    ]);
  });

  test('is for who may write the story now', async () => {
    const storyId = await storySaying(wrong);
    await publishStory(as(), { storyId });
    await withdrawStory(as(cast.rokeya), { storyId, reason: null });
    const byReporter = dismissFinding(as(cast.tuhin), { storyId, finding, reason });
    await expect(byReporter).rejects.toMatchObject({ code: 'forbidden' });
    await dismissFinding(as(), { storyId, finding, reason });
  });

  test('may be a whole long sentence', async () => {
    const storyId = await storySaying(wrong);
    const text = 'ধরলার চরে '.repeat(900);
    const long = {
      ...finding,
      kind: 'omission' as const,
      copy: null,
      source: { start: 0, end: text.length, text },
    };
    await dismissFinding(as(), { storyId, finding: long, reason });
    const [{ key } = { key: '' }] = await standingDismissals(newsroom.database.db, storyId);
    await restoreFinding(as(), { storyId, key, reason });
  });

  test('is never taken from the table, nor changed but once restored', async () => {
    const storyId = await storySaying(wrong);
    await dismissFinding(as(), { storyId, finding, reason });
    await publishStory(as(), { storyId, ...accepting });
    const { db } = newsroom.database;
    await expect(db.deleteFrom('dismissed_finding').execute()).rejects.toThrow();
    await expect(db.deleteFrom('accepted_finding').execute()).rejects.toThrow();
    await expect(db.updateTable('dismissed_finding').set({ reason: 'অন্য' }).execute()).rejects.toThrow();
  });
});
