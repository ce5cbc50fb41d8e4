import { createHash } from 'node:crypto';
import { normalize, slugify } from '@hurkaru/bangla';
import type { Tx } from '../db/database.ts';
import { recordEvent } from '../db/events.ts';
import { peopleSigningAs } from '../db/people.ts';
import { appendRevision, latestRevision } from '../db/revisions.ts';
import { allSections, insertSection, type SectionRow } from '../db/sections.ts';
import { addStoryAddress, type ImportedStoryRow, insertStory, lockStory, storiesImportedAs } from '../db/stories.ts';
import { topicIdFor, topicsNamed } from '../db/topics.ts';
import type { ParsedStory } from '../exchange/parsed-story.ts';
import { documentOfParagraphs, isSafeAddress, type StoryDocument } from '../story/document.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { reservedSegments, storyPath } from '../story/paths.ts';
import { authorize } from '../story/permissions.ts';
import { type RevisionContent, revisionContent, type StoryState } from '../story/story.ts';
import { type CommandContext, inOneTransaction } from './command-context.ts';
import { putLive } from './put-live.ts';

/** A parsed story on its way in; `document` where its body has more structure than paragraphs. */
export interface ImportItem {
  parsed: ParsedStory;
  document?: StoryDocument;
  /** Texts of the sources in their language, in the order of the sources. */
  sourceTexts?: (string | null)[];
}

export interface ImportOptions {
  publish: boolean;
  /** Slug or name of the section for stories that name none. */
  section: string | null;
}

/** What somebody should know about an imported story; the exchange room's warnings are of this form too. */
export interface ImportNotice {
  code: string;
  message: string;
  messageBn: string;
  excerpt?: string;
}

export interface ImportResult {
  outcome: 'imported' | 'skipped' | 'failed';
  id: number | null;
  path: string | null;
  headline: string;
  state: StoryState | null;
  warnings: ImportNotice[];
}

/** Where stories without any section go when they are published. */
const sectionOfNoSection = { slug: 'news', name: 'খবর', name_latin: 'News' };

/**
 * Brings stories in, all in one transaction. A story that an earlier import brought in is skipped, or
 * published now if it has stayed an untouched draft and publishing is asked for. A story that cannot be
 * brought in fails alone, with its reason among its warnings.
 */
export async function importStories(
  context: CommandContext,
  items: readonly ImportItem[],
  options: ImportOptions,
): Promise<ImportResult[]> {
  authorize(context.actor, 'import-stories');
  return inOneTransaction(context, async (tx) => {
    const known = await knownToNewsroom(tx, items);
    const sectionsBefore = known.sections.length;
    const results: ImportResult[] = [];
    const touched = new Set<string>();
    for (const item of items) {
      const { result, paths } = await importOne(tx, context, item, options, known);
      results.push(result);
      for (const path of paths) touched.add(path);
    }
    // Every page names the sections.
    return { result: results, touched: known.sections.length > sectionsBefore ? 'every page' : [...touched] };
  });
}

interface Known {
  imported: Map<string, ImportedStoryRow>;
  sections: SectionRow[];
  topicIds: Map<string, number>;
  personIds: Map<string, number>;
}

async function knownToNewsroom(tx: Tx, items: readonly ImportItem[]): Promise<Known> {
  const parsed = items.map((item) => item.parsed);
  const imported = await storiesImportedAs(tx, parsed.map(importKey));
  const topicNames = [...new Set(parsed.flatMap((story) => story.topics.map(topicName)))].filter(Boolean).sort();
  const topics = await topicsNamed(tx, topicNames);
  const people = await peopleSigningAs(tx, [...new Set(parsed.flatMap((story) => story.credits.map((credit) => credit.name)))]);
  const known: Known = {
    imported: new Map(imported.map((row) => [row.import_key, row])),
    sections: await allSections(tx),
    topicIds: new Map(topics.map((topic) => [topic.name, topic.id])),
    personIds: new Map(people.flatMap((person) => [person.name, person.initials].map((name) => [name ?? '', person.id]))),
  };
  for (const name of topicNames) {
    if (!known.topicIds.has(name)) known.topicIds.set(name, await topicIdFor(tx, name, slugify(name) || 'bishoy'));
  }
  return known;
}

interface Imported {
  result: ImportResult;
  paths: readonly string[];
}

async function importOne(
  tx: Tx,
  context: CommandContext,
  item: ImportItem,
  options: ImportOptions,
  known: Known,
): Promise<Imported> {
  const key = importKey(item.parsed);
  const earlier = known.imported.get(key);
  if (earlier !== undefined) return meetAgain(tx, context, item, options, earlier, known);
  const content = revisionContent.safeParse(contentOf(item, known));
  if (!content.success) return failed(item.parsed, content.error.issues);
  const warnings: ImportNotice[] = [...item.parsed.warnings];
  const section = await sectionFor(tx, item.parsed, options, known, warnings);
  const story = await insertStory(tx, { sectionId: section?.id ?? null, importKey: key, at: context.now });
  const by = context.actor.name;
  const revision = await appendRevision(tx, {
    storyId: story.id,
    baseNumber: null,
    content: content.data,
    act: 'imported',
    note: item.parsed.url,
    by,
    at: context.now,
  });
  const { publishedAt, updatedAt, url } = item.parsed;
  await recordEvent(tx, {
    at: context.now,
    actor: by,
    act: 'import',
    subject: 'story',
    subjectId: story.id,
    detail: { publishedAt, updatedAt, url },
  });
  const row: ImportedStoryRow = {
    import_key: key,
    id: story.id,
    state: 'draft',
    slug: null,
    section_slug: section?.slug ?? null,
    headline: revision.headline,
    revisions: 1,
  };
  known.imported.set(key, row);
  await keepOldAddress(tx, story.id, url, warnings);
  const paths = options.publish && section !== null ? await goLive(tx, context, item.parsed, row, section, warnings) : [];
  return { result: resultOf('imported', row, warnings), paths };
}

/** An imported draft that nobody has touched since may still be published by a later import. */
async function meetAgain(
  tx: Tx,
  context: CommandContext,
  item: ImportItem,
  options: ImportOptions,
  earlier: ImportedStoryRow,
  known: Known,
): Promise<Imported> {
  const warnings: ImportNotice[] = [...item.parsed.warnings];
  if (!options.publish || earlier.state !== 'draft' || earlier.revisions > 1) {
    warnings.push(notTwice(earlier.id));
    return { result: resultOf('skipped', earlier, warnings), paths: [] };
  }
  const section = await sectionFor(tx, item.parsed, options, known, warnings);
  const paths = section === null ? [] : await goLive(tx, context, item.parsed, earlier, section, warnings);
  return { result: resultOf(earlier.state === 'draft' ? 'skipped' : 'imported', earlier, warnings), paths };
}

function notTwice(id: number): ImportNotice {
  return {
    code: 'already-imported',
    message: `already in the archive as story ${id}`,
    messageBn: `আগেই আনা হয়েছে, সংবাদ ${id}`,
  };
}

async function goLive(
  tx: Tx,
  context: CommandContext,
  parsed: ParsedStory,
  row: ImportedStoryRow,
  section: SectionRow,
  warnings: ImportNotice[],
): Promise<readonly string[]> {
  const publishedAt = parsed.publishedAt === null ? context.now : new Date(parsed.publishedAt);
  if (publishedAt > context.now) {
    warnings.push(inFuture(parsed.publishedAt ?? ''));
    return [];
  }
  const story = await lockStory(tx, row.id);
  const revision = await latestRevision(tx, row.id);
  if (story === undefined || revision === undefined) return [];
  const updatedAt = parsed.updatedAt === null ? publishedAt : new Date(parsed.updatedAt);
  const live = { revision, sectionId: section.id, publishedAt, updatedAt: updatedAt < publishedAt ? publishedAt : updatedAt };
  const paths = await putLive(tx, context, story, live);
  const by = context.actor.name;
  await recordEvent(tx, { at: context.now, actor: by, act: 'publish', subject: 'story', subjectId: row.id });
  const after = await lockStory(tx, row.id);
  Object.assign(row, { state: 'published', slug: after?.slug ?? null, section_slug: section.slug });
  return paths;
}

function inFuture(instant: string): ImportNotice {
  return {
    code: 'published-in-future',
    message: `its time of publication, ${instant}, is in the future; it stays a draft`,
    messageBn: `প্রকাশের সময় (${instant}) ভবিষ্যতে; খসড়া হিসেবে রাখা হলো`,
  };
}

function resultOf(outcome: ImportResult['outcome'], row: ImportedStoryRow, warnings: ImportNotice[]): ImportResult {
  const { id, headline, state, slug, section_slug: sectionSlug } = row;
  const path = slug === null || sectionSlug === null ? null : storyPath({ id, slug, sectionSlug });
  return { outcome, id, path, headline, state, warnings };
}

function failed(parsed: ParsedStory, issues: readonly { path: PropertyKey[]; message: string }[]): Imported {
  const reasons = issues.slice(0, 3).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const warning: ImportNotice = {
    code: 'invalid',
    message: reasons.join('; '),
    messageBn: `সংবাদটি আনা যায়নি: ${reasons.join('; ')}`,
  };
  const warnings = [...parsed.warnings, warning];
  return {
    result: { outcome: 'failed', id: null, path: null, headline: parsed.headline, state: null, warnings },
    paths: [],
  };
}

async function sectionFor(
  tx: Tx,
  parsed: ParsedStory,
  options: ImportOptions,
  known: Known,
  warnings: ImportNotice[],
): Promise<SectionRow | null> {
  const wanted = parsed.section ?? options.section;
  if (wanted !== null) return findSection(known, wanted) ?? makeSection(tx, known, wanted, warnings);
  if (!options.publish) return null;
  warnings.push({
    code: 'section-missing',
    message: `no section was found; placed in ${sectionOfNoSection.slug}`,
    messageBn: `বিভাগ পাওয়া যায়নি; ‘${sectionOfNoSection.name}’ বিভাগে রাখা হলো`,
  });
  return findSection(known, sectionOfNoSection.slug) ?? addSection(tx, known, sectionOfNoSection);
}

function findSection(known: Known, wanted: string): SectionRow | undefined {
  const name = normalize(wanted).trim();
  return known.sections.find(
    (section) => section.slug === name || section.name === name || section.name_latin.toLowerCase() === name.toLowerCase(),
  );
}

async function makeSection(tx: Tx, known: Known, wanted: string, warnings: ImportNotice[]): Promise<SectionRow> {
  const name = normalize(wanted).trim();
  const slug = freeSectionSlug(known, slugify(name) || 'bibhag');
  warnings.push({
    code: 'section-made',
    message: `section ${slug} (${name}) was made`,
    messageBn: `নতুন বিভাগ খোলা হলো: ${name} (${slug})`,
  });
  return addSection(tx, known, { slug, name, name_latin: slug.replaceAll('-', ' ') });
}

/** No section may stand where another page does, nor where another section is. */
function freeSectionSlug(known: Known, slug: string): string {
  const taken = (tried: string) => reservedSegments.has(tried) || known.sections.some((section) => section.slug === tried);
  let tried = slug;
  for (let number = 2; taken(tried); number += 1) tried = `${slug}-${number}`;
  return tried;
}

async function addSection(tx: Tx, known: Known, section: Omit<SectionRow, 'id'>): Promise<SectionRow> {
  const added = await insertSection(tx, section);
  known.sections.push(added);
  return added;
}

async function keepOldAddress(tx: Tx, storyId: number, url: string | null, warnings: ImportNotice[]): Promise<void> {
  const path = url === null ? null : oldPath(url);
  if (path === null || (await addStoryAddress(tx, path, storyId))) return;
  warnings.push({
    code: 'address-taken',
    message: `its old address ${path} already leads to another story`,
    messageBn: `পুরোনো ঠিকানা ${path} আগে থেকেই অন্য সংবাদে যায়`,
  });
}

/** The path of an old address, with its query where the query names the story (?p=12). */
function oldPath(url: string): string | null {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return null;
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '' ? null : decoded(pathname + search);
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function contentOf({ parsed, document, sourceTexts }: ImportItem, known: Known): RevisionContent {
  return {
    headline: parsed.headline,
    standfirst: parsed.standfirst,
    body: document ?? documentOfParagraphs(parsed.body),
    credits: parsed.credits.map((credit) => ({
      name: credit.name,
      role: credit.role ?? null,
      personId: known.personIds.get(credit.name) ?? null,
    })),
    sources: parsed.sources.map((source, at) => ({
      name: source.name,
      url: source.url !== undefined && isSafeAddress(source.url) ? source.url : null,
      text: sourceTexts?.[at] ?? null,
    })),
    topicIds: [...new Set(parsed.topics.flatMap((name) => known.topicIds.get(topicName(name)) ?? []))],
  };
}

function topicName(name: string): string {
  return normalize(name).trim();
}

/** What makes two imports the same story: its old address, or else headline, time and first words. */
function importKey(parsed: ParsedStory): string {
  if (parsed.url !== null) return `url:${parsed.url}`;
  const told = [parsed.headline, parsed.publishedAt ?? '', parsed.body[0] ?? ''].map(normalize).join('\n');
  return `text:${createHash('sha256').update(told).digest('base64url')}`;
}

/** The story of an earlier import that stands for this one, for programs that build on imports. */
export async function importedStory(context: CommandContext, parsed: ParsedStory): Promise<ImportedStoryRow> {
  const [row] = await storiesImportedAs(context.db, [importKey(parsed)]);
  if (row !== undefined) return row;
  throw new NewsroomError('not-found', {
    en: `“${parsed.headline}” has not been imported.`,
    bn: `‘${parsed.headline}’ আনা হয়নি।`,
  });
}
