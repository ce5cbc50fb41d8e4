import { createHash } from 'node:crypto';
import type { Tx } from '../db/database.ts';
import { peopleSigningAs } from '../db/people.ts';
import type { ParsedStory } from '../exchange/parsed-story.ts';
import { documentOfParagraphs, isSafeAddress, type StoryDocument } from '../story/document.ts';
import { storableText } from '../story/storable-text.ts';
import type { RevisionContent } from '../story/story.ts';
import { topicIdsByName, topicName } from './named-content.ts';

/** A parsed story on its way in. */
export interface ImportItem {
  parsed: ParsedStory;
  /** Where the body has more structure than paragraphs. */
  document?: StoryDocument;
  /** Texts of the sources in their language, in the order of the sources. */
  sourceTexts?: readonly (string | null)[];
  /** Left out: a story of another system, brought in now by whoever runs the import. */
  ownWork?: OwnWork;
}

/** A story that people of this newsroom wrote and published: its history names them, and their times. */
export interface OwnWork {
  writtenBy: string;
  writtenAt: Date;
  publishedBy: string;
  publishedAt: Date;
}

/** The newsroom's topics and people by the names that stories give them. */
export interface KnownNames {
  topicIds: ReadonlyMap<string, number>;
  personIds: ReadonlyMap<string, number>;
}

/** Finds the topics and people that these stories name; topics that are new are made. */
export async function namesIn(tx: Tx, stories: readonly ParsedStory[]): Promise<KnownNames> {
  const signatures = new Set(stories.flatMap((story) => story.credits.map(({ name }) => storableText(name))));
  const people = await peopleSigningAs(tx, [...signatures]);
  return {
    topicIds: await topicIdsByName(
      tx,
      stories.flatMap((story) => story.topics.map(topicName)),
    ),
    personIds: new Map(
      people.flatMap(({ id, name, initials }) => [[name, id] as const, [initials ?? '', id] as const]),
    ),
  };
}

/** What the first revision of an imported story says, still to be checked against the schema. */
export function contentOf({ parsed, document, sourceTexts }: ImportItem, known: KnownNames): RevisionContent {
  return {
    headline: storableText(parsed.headline),
    standfirst: parsed.standfirst === null ? null : storableText(parsed.standfirst),
    body: document ?? documentOfParagraphs(parsed.body.map(storableText)),
    credits: parsed.credits.map(({ name, role }) => ({
      name: storableText(name),
      role: role ?? null,
      personId: known.personIds.get(storableText(name)) ?? null,
    })),
    sources: parsed.sources.map(({ name, url }, at) => ({
      name: storableText(name),
      url: url !== undefined && isSafeAddress(url) ? url : null,
      text: sourceTexts?.[at] ?? null,
    })),
    topicIds: [...new Set(parsed.topics.flatMap((name) => known.topicIds.get(topicName(name)) ?? []))],
  };
}

/**
 * What makes two imports the same story: its old address, or else the letters and digits of headline,
 * time and opening. Signs and joiners do not count, so that a better reading of the same page next year
 * still finds the story.
 */
export function importKey(parsed: ParsedStory): string {
  if (parsed.url !== null) return `url:${parsed.url}`;
  const opening = letters(parsed.body[0] ?? '').slice(0, 200);
  const told = [letters(parsed.headline), parsed.publishedAt ?? '', opening].join('\n');
  return `text:${createHash('sha256').update(told).digest('base64url')}`;
}

function letters(text: string): string {
  return text.normalize('NFC').replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** The path of an old address, with its query where the query names the story (?p=12); null for none. */
export function oldPath(url: string | null): string | null {
  if (url === null || !/^https?:/.test(url) || !URL.canParse(url)) return null;
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
