import type { Tx } from '../db/database.ts';
import { recordEvents } from '../db/events.ts';
import { appendRevisions, findRevisions, firstRevisionIds } from '../db/revisions.ts';
import type { SectionRow } from '../db/sections.ts';
import {
  addStoryAddresses,
  type ImportedStoryRow,
  insertStories,
  lockStories,
  markChanged,
  storiesImportedAs,
} from '../db/stories.ts';
import type { ParsedStory } from '../exchange/parsed-story.ts';
import { inBangla } from '../story/in-bangla.ts';
import { storyPath } from '../story/paths.ts';
import { authorize } from '../story/permissions.ts';
import { type RevisionContent, revisionContent, type StoryState } from '../story/story.ts';
import { storySlug } from '../story/story-slug.ts';
import { type CommandContext, inOneTransaction } from './command-context.ts';
import type { ImportNotice } from './import-notice.ts';
import { ImportSections } from './import-sections.ts';
import {
  contentOf,
  type ImportItem,
  importKey,
  type KnownNames,
  namesIn,
  type OwnWork,
  oldPath,
} from './imported-content.ts';
import { type Live, putLive } from './put-live.ts';

export interface ImportOptions {
  publish: boolean;
  /** Slug or name of the section for stories that name none. */
  section: string | null;
}

export interface ImportResult {
  outcome: 'imported' | 'skipped' | 'failed';
  id: number | null;
  path: string | null;
  headline: string;
  state: StoryState | null;
  warnings: ImportNotice[];
}

/**
 * Brings stories in, all in one transaction. A story that an earlier import brought in is skipped, or
 * published now if it has stayed an untouched draft and publishing is asked for. A story that does not
 * fit the schema fails alone, with the reason among its warnings.
 */
export async function importStories(
  context: CommandContext,
  items: readonly ImportItem[],
  options: ImportOptions,
): Promise<ImportResult[]> {
  authorize(context.actor, 'import-stories');
  return inOneTransaction(context, async (tx) => {
    const sections = await ImportSections.open(tx);
    const entries = await readEntries(tx, items);
    for (const entry of entries) entry.section = await sectionOf(entry, options, sections);
    await insertNewStories(tx, context, entries);
    const touched = options.publish ? await publishEntries(tx, context, entries) : [];
    return { result: entries.map(resultOf), touched: sections.grown ? 'every page' : touched };
  });
}

/** One story on its way through the import. */
interface Entry {
  parsed: ParsedStory;
  ownWork: OwnWork | null;
  key: string;
  notices: ImportNotice[];
  outcome: ImportResult['outcome'];
  /** null where the story is in the archive already or does not fit. */
  content: RevisionContent | null;
  section: SectionRow | null;
  id: number | null;
  state: StoryState | null;
  path: string | null;
  untouchedDraft: boolean;
}

async function readEntries(tx: Tx, items: readonly ImportItem[]): Promise<Entry[]> {
  const keys = items.map(({ parsed }) => importKey(parsed));
  const earlier = new Map((await storiesImportedAs(tx, keys)).map((row) => [row.import_key, row]));
  const fresh = items.filter((_, at) => !earlier.has(keys[at] ?? ''));
  const known = await namesIn(
    tx,
    fresh.map(({ parsed }) => parsed),
  );
  const entries = new Map<string, Entry>();
  return items.map((item, at) => {
    const key = keys[at] ?? '';
    const row = earlier.get(key);
    const twin = entries.get(key);
    if (twin !== undefined) return secondOf(item, twin);
    const entry = row === undefined ? newEntry(item, key, known) : knownEntry(item, row);
    entries.set(key, entry);
    return entry;
  });
}

function newEntry(item: ImportItem, key: string, known: KnownNames): Entry {
  const content = revisionContent.safeParse(contentOf(item, known));
  const notices: ImportNotice[] = [...item.parsed.warnings];
  if (!content.success) notices.push(unfit(content.error.issues));
  return {
    parsed: item.parsed,
    ownWork: item.ownWork ?? null,
    key,
    notices,
    outcome: content.success ? 'imported' : 'failed',
    content: content.success ? content.data : null,
    section: null,
    id: null,
    state: null,
    path: null,
    untouchedDraft: content.success,
  };
}

function knownEntry({ parsed, ownWork }: ImportItem, row: ImportedStoryRow): Entry {
  return {
    parsed,
    ownWork: ownWork ?? null,
    key: row.import_key,
    notices: [...parsed.warnings, alreadyIn(row.id)],
    outcome: 'skipped',
    content: null,
    section: null,
    id: row.id,
    state: row.state,
    path:
      row.slug === null || row.section_slug === null
        ? null
        : storyPath({ id: row.id, slug: row.slug, sectionSlug: row.section_slug }),
    untouchedDraft: row.state === 'draft' && row.revisions === 1,
  };
}

/** The same story a second time in one batch. */
function secondOf({ parsed }: ImportItem, first: Entry): Entry {
  return { ...first, parsed, notices: [twice()], outcome: 'skipped', content: null, untouchedDraft: false };
}

async function sectionOf(
  entry: Entry,
  options: ImportOptions,
  sections: ImportSections,
): Promise<SectionRow | null> {
  if (!entry.untouchedDraft || (entry.content === null && !options.publish)) return null;
  const wanted = entry.parsed.section ?? options.section;
  if (wanted !== null) return sections.named(wanted, entry.notices);
  return options.publish ? sections.forNone(entry.notices) : null;
}

async function insertNewStories(tx: Tx, context: CommandContext, entries: readonly Entry[]): Promise<void> {
  const fresh = entries.flatMap((entry) => (entry.content === null ? [] : { entry, content: entry.content }));
  const stories = await insertStories(
    tx,
    fresh.map(({ entry }) => ({
      sectionId: entry.section?.id ?? null,
      importKey: entry.key,
      at: entry.ownWork?.writtenAt ?? context.now,
    })),
  );
  for (const [order, { entry }] of fresh.entries()) {
    entry.id = stories[order]?.id ?? null;
    entry.state = 'draft';
  }
  await appendRevisions(
    tx,
    fresh.map(({ content, entry }, order) => ({
      storyId: stories[order]?.id ?? 0,
      baseNumber: null,
      content,
      ...beginningOf(entry, context),
    })),
  );
  await recordEvents(
    tx,
    fresh.map(({ entry }) => ({
      ...beginningEvent(entry, context),
      subject: 'story' as const,
      subjectId: entry.id,
    })),
  );
  await keepOldAddresses(
    tx,
    fresh.map(({ entry }) => entry),
  );
}

function beginningOf({ parsed, ownWork }: Entry, { actor, now }: CommandContext) {
  if (ownWork === null) return { act: 'imported', note: parsed.url, by: actor.name, at: now } as const;
  return { act: 'created', note: null, by: ownWork.writtenBy, at: ownWork.writtenAt } as const;
}

function beginningEvent({ parsed, ownWork }: Entry, { actor, now }: CommandContext) {
  const { publishedAt, updatedAt, url } = parsed;
  if (ownWork === null)
    return { act: 'import', actor: actor.name, at: now, detail: { publishedAt, updatedAt, url } };
  return { act: 'create', actor: ownWork.writtenBy, at: ownWork.writtenAt };
}

async function keepOldAddresses(tx: Tx, entries: readonly Entry[]): Promise<void> {
  const addresses = entries.flatMap((entry) => {
    const path = oldPath(entry.parsed.url);
    return path === null || entry.id === null ? [] : { path, storyId: entry.id, entry };
  });
  const taken = new Set(await addStoryAddresses(tx, addresses));
  for (const { path, entry } of addresses) if (taken.has(path)) entry.notices.push(addressTaken(path));
}

/** Publishes what is new, and the untouched drafts of earlier imports. */
async function publishEntries(
  tx: Tx,
  context: CommandContext,
  entries: readonly Entry[],
): Promise<readonly string[]> {
  const ready = entries.filter((entry) => entry.untouchedDraft && hasAppeared(entry, context.now));
  const ids = ready.flatMap((entry) => entry.id ?? []);
  const stories = new Map((await lockStories(tx, ids)).map((story) => [story.id, story]));
  const revisions = await findRevisions(tx, await firstRevisionIds(tx, ids));
  const firsts = new Map(revisions.map((revision) => [revision.storyId, revision]));
  const lives = ready.flatMap((entry): Live[] => {
    const [story, revision] = [stories.get(entry.id ?? 0), firsts.get(entry.id ?? 0)];
    if (story === undefined || revision === undefined || entry.section === null) return [];
    Object.assign(entry, {
      state: 'published',
      outcome: 'imported',
      notices: entry.notices.filter(({ code }) => code !== alreadyInCode),
      path: storyPath({
        id: story.id,
        slug: storySlug(story, revision.headline),
        sectionSlug: entry.section.slug,
      }),
    });
    return [{ story, revision, sectionId: entry.section.id, ...timesOf(entry.parsed, context.now) }];
  });
  const works = new Map(ready.map(({ id, ownWork }) => [id, ownWork]));
  await recordEvents(
    tx,
    lives.map(({ story: { id } }) => ({
      at: works.get(id)?.publishedAt ?? context.now,
      actor: works.get(id)?.publishedBy ?? context.actor.name,
      act: 'publish',
      subject: 'story',
      subjectId: id,
    })),
  );
  for (const [id, work] of works) {
    if (id !== null && work !== null)
      await markChanged(tx, id, { by: work.publishedBy, at: work.publishedAt, waitingNote: null });
  }
  return putLive(tx, context, lives);
}

function hasAppeared(entry: Entry, now: Date): boolean {
  const { publishedAt } = entry.parsed;
  if (publishedAt === null || new Date(publishedAt) <= now) return true;
  entry.notices.push(inFuture(publishedAt));
  return false;
}

function timesOf({ publishedAt, updatedAt }: ParsedStory, now: Date): { publishedAt: Date; updatedAt: Date } {
  const published = publishedAt === null ? now : new Date(publishedAt);
  const updated = updatedAt === null ? published : new Date(updatedAt);
  return { publishedAt: published, updatedAt: updated < published ? published : updated };
}

function resultOf({ outcome, id, path, parsed, state, notices }: Entry): ImportResult {
  return { outcome, id, path, headline: parsed.headline, state, warnings: notices };
}

const alreadyInCode = 'already-imported';

function alreadyIn(id: number): ImportNotice {
  return {
    code: alreadyInCode,
    message: `already in the archive as story ${id}`,
    messageBn: inBangla`আগেই আনা হয়েছে, সংবাদ ${id}`,
  };
}

function twice(): ImportNotice {
  return {
    code: 'twice',
    message: 'the same story stands in the file twice',
    messageBn: 'একই সংবাদ ফাইলে দুবার আছে',
  };
}

function addressTaken(path: string): ImportNotice {
  return {
    code: 'address-taken',
    message: `its old address ${path} already leads to another story`,
    messageBn: inBangla`পুরোনো ঠিকানা ${path} আগে থেকেই অন্য সংবাদে যায়`,
  };
}

function inFuture(instant: string): ImportNotice {
  return {
    code: 'published-in-future',
    message: `its time of publication, ${instant}, is in the future; it stays a draft`,
    messageBn: inBangla`প্রকাশের সময় (${instant}) ভবিষ্যতে; খসড়া হিসেবে রাখা হলো`,
  };
}

function unfit(issues: readonly { path: PropertyKey[]; message: string }[]): ImportNotice {
  const reasons = issues.slice(0, 3).map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`);
  return {
    code: 'invalid',
    message: reasons.join('; '),
    messageBn: inBangla`সংবাদটি আনা যায়নি: ${reasons.join('; ')}`,
  };
}
