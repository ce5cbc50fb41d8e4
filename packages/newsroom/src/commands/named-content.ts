import { normalize, slugify } from '@hurkaru/bangla';
import type { Tx } from '../db/database.ts';
import { knownPersonIds, peopleSigningAs } from '../db/people.ts';
import { topicIdFor, topicsNamed } from '../db/topics.ts';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { storableText } from '../story/storable-text.ts';
import type { Credit, RevisionContent } from '../story/story.ts';

/** A revision's content whose topics are given by name, as people and programs know them. */
export type NamedContent = Omit<RevisionContent, 'topicIds'> & { topics: readonly string[] };

/**
 * The content as a revision stores it: topics by number, new ones made; credits that name somebody of the
 * newsroom lead to that person. Content that has its numbers already stays as it is. Call it before the story
 * is held, as imports do: so no two wait for each other.
 *
 * @throws NewsroomError 'invalid' where a credit gives the number of nobody
 */
export async function contentNamed(
  tx: Tx,
  content: RevisionContent | NamedContent,
): Promise<RevisionContent> {
  const { headline, standfirst, body, sources } = content;
  if (!('topics' in content)) return content;
  const topicIds = await idsOfTopics(tx, content.topics);
  return { headline, standfirst, body, sources, topicIds, credits: await creditsOf(tx, content.credits) };
}

async function idsOfTopics(tx: Tx, names: readonly string[]): Promise<number[]> {
  const ids = await topicIdsByName(tx, names.map(topicName));
  return [...new Set(names.flatMap((name) => ids.get(topicName(name)) ?? []))];
}

/**
 * The numbers of topics by their names, as topicName spells them. New topics are made in the order of their
 * names, so that two writers never wait for each other.
 */
export async function topicIdsByName(tx: Tx, topics: readonly string[]): Promise<Map<string, number>> {
  const names = [...new Set(topics)].filter(Boolean).sort();
  const ids = new Map((await topicsNamed(tx, names)).map((topic) => [topic.name, topic.id]));
  for (const name of names) {
    if (!ids.has(name)) ids.set(name, await topicIdFor(tx, name, slugify(name) || slugOfNothing));
  }
  return ids;
}

const slugOfNothing = 'bishoy';

/** One spelling for a topic's name. */
export function topicName(name: string): string {
  return storableText(normalize(name)).trim();
}

async function creditsOf(tx: Tx, credits: readonly Credit[]): Promise<Credit[]> {
  const names = credits.flatMap(({ name, personId }) => (personId === null ? name : []));
  const people = await peopleSigningAs(tx, [...new Set(names)]);
  const numbers = [...new Set(credits.flatMap(({ personId }) => personId ?? []))];
  const known = new Set(await knownPersonIds(tx, numbers));
  return credits.map((credit, at) => {
    if (credit.personId !== null && !known.has(credit.personId)) throw nobody(at, credit.personId);
    const person = people.find(({ name, initials }) => name === credit.name || initials === credit.name);
    return { ...credit, personId: credit.personId ?? person?.id ?? null };
  });
}

function nobody(at: number, id: number): NewsroomError {
  return new NewsroomError(
    'invalid',
    { en: `credits: there is no person ${id}.`, bn: inBangla`${id} নম্বরের কেউ এই বার্তাকক্ষে নেই।` },
    { field: `credits.${at}.personId` },
  );
}
