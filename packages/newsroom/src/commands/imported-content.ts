import { createHash } from 'node:crypto';
import { normalize, slugify } from '@hurkaru/bangla';
import type { Tx } from '../db/database.ts';
import { peopleSigningAs } from '../db/people.ts';
import { topicIdFor, topicsNamed } from '../db/topics.ts';
import type { ParsedStory } from '../exchange/parsed-story.ts';
import { documentOfParagraphs, isSafeAddress, type StoryDocument } from '../story/document.ts';
import type { RevisionContent } from '../story/story.ts';

/** A parsed story on its way in. */
export interface ImportItem {
  parsed: ParsedStory;
  /** Where the body has more structure than paragraphs. */
  document?: StoryDocument;
  /** Texts of the sources in their language, in the order of the sources. */
  sourceTexts?: readonly (string | null)[];
}

/** The newsroom's topics and people by the names that stories give them. */
export interface KnownNames {
  topicIds: ReadonlyMap<string, number>;
  personIds: ReadonlyMap<string, number>;
}

/** Finds the topics and people that these stories name; topics that are new are made. */
export async function namesIn(tx: Tx, stories: readonly ParsedStory[]): Promise<KnownNames> {
  const signatures = new Set(stories.flatMap((story) => story.credits.map((credit) => credit.name)));
  const people = await peopleSigningAs(tx, [...signatures]);
  return {
    topicIds: await topicIdsNamed(tx, stories),
    personIds: new Map(
      people.flatMap(({ id, name, initials }) => [[name, id] as const, [initials ?? '', id] as const]),
    ),
  };
}

/** New topics are made in the order of their names, so that two imports never wait for each other. */
async function topicIdsNamed(tx: Tx, stories: readonly ParsedStory[]): Promise<Map<string, number>> {
  const names = [...new Set(stories.flatMap((story) => story.topics.map(topicName)))].filter(Boolean).sort();
  const ids = new Map((await topicsNamed(tx, names)).map((topic) => [topic.name, topic.id]));
  for (const name of names) {
    if (!ids.has(name)) ids.set(name, await topicIdFor(tx, name, slugify(name) || slugOfNothing));
  }
  return ids;
}

const slugOfNothing = 'bishoy';

/** What the first revision of an imported story says, still to be checked against the schema. */
export function contentOf({ parsed, document, sourceTexts }: ImportItem, known: KnownNames): RevisionContent {
  return {
    headline: storable(parsed.headline),
    standfirst: parsed.standfirst === null ? null : storable(parsed.standfirst),
    body: document ?? documentOfParagraphs(parsed.body.map(storable)),
    credits: parsed.credits.map(({ name, role }) => ({
      name: storable(name),
      role: role ?? null,
      personId: known.personIds.get(name) ?? null,
    })),
    sources: parsed.sources.map(({ name, url }, at) => ({
      name: storable(name),
      url: url !== undefined && isSafeAddress(url) ? url : null,
      text: sourceTexts?.[at] ?? null,
    })),
    topicIds: [...new Set(parsed.topics.flatMap((name) => known.topicIds.get(topicName(name)) ?? []))],
  };
}

function topicName(name: string): string {
  return storable(normalize(name)).trim();
}

/** PostgreSQL stores neither U+0000 nor half a surrogate pair. */
function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
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
