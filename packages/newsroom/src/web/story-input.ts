import { normalize } from '@hurkaru/bangla';
import { z } from 'zod';
import type { NamedContent } from '../commands/named-content.ts';
import { readCreditText } from '../exchange/classify-line.ts';
import { documentOfParagraphs, documentTexts, type StoryDocument } from '../story/document.ts';
import { followedSources } from '../story/followed-sources.ts';
import {
  type Credit,
  creditRoles,
  emptyContent,
  longestSource,
  revisionContent,
  type Source,
} from '../story/story.ts';
import { fieldProblem } from './field-problem.ts';

/**
 * A story as programs send it. The door is wide: a body in paragraphs, as one text or as a document,
 * credits and sources as objects or as plain words. What comes out is what a revision holds.
 */

const words = z.string().max(2000);

const creditInput = z.union([
  words,
  z.object({
    name: words,
    role: z.enum(creditRoles).nullish(),
    personId: z.number().int().positive().max(2_147_483_647).nullish(),
  }),
]);

const sourceInput = z.union([
  words,
  z.object({
    name: words,
    url: words.nullish(),
    text: z.string().nullish(),
    madeFrom: z
      .string()
      .max(longestSource)
      .nullish()
      .describe('the text that the copy was made from, where `text` came after it; null: it follows `text`'),
  }),
]);

const parts = {
  headline: words.describe('what stands above the story'),
  standfirst: words.nullish(),
  body: z
    .union([z.array(z.string()), z.string(), revisionContent.shape.body])
    .describe('paragraphs; or one text, parted by empty lines; or a document, as GET gives it'),
  document: revisionContent.shape.body.nullish().describe('the body with its structure; goes before `body`'),
  topics: z.array(words).nullish().describe('names; new ones are made'),
  credits: z.array(creditInput).nullish().describe('{name, role?}, or words as they stand under a story'),
  sources: z.array(sourceInput).nullish().describe('{name, url?, text?, madeFrom?}, or a name'),
};

const section = words.nullish().describe('slug or name');

/** What begins a story. Keys that are not known are let pass. */
export const newStory = z.object({ ...parts, body: parts.body.nullish(), section });

/** What a new revision says; what is left out stays as it was in the revision that `revision` names. */
export const changedStory = z.object({
  revision: z
    .number()
    .int()
    .positive()
    .max(2_147_483_647)
    .describe('number of the revision that this was made from'),
  ...parts,
  headline: parts.headline.optional(),
  body: parts.body.nullish(),
  section,
  note: words.nullish().describe('why, for the history'),
});

/** What either may say of a story. */
export type StoryInput = Omit<z.output<typeof changedStory>, 'revision' | 'note' | 'section'>;

/** An empty story, from which a new one is made. */
const { topicIds: _, ...emptyTexts } = emptyContent;
export const nothingYet: NamedContent = { ...emptyTexts, topics: [] };

/**
 * The content that the input makes of an earlier one.
 *
 * @throws NewsroomError 'invalid' with the field that does not fit
 */
export function contentFrom(input: StoryInput, earlier: NamedContent): NamedContent {
  const checked = revisionContent.omit({ topicIds: true }).safeParse({
    headline: input.headline ?? earlier.headline,
    standfirst: input.standfirst === undefined ? earlier.standfirst : textOrNull(input.standfirst),
    body: bodyFrom(input) ?? earlier.body,
    credits: input.credits?.flatMap(creditsFrom) ?? earlier.credits,
    sources: input.sources?.map(sourceFrom) ?? earlier.sources,
  });
  if (!checked.success) throw fieldProblem(checked.error);
  const named = namedTopics.safeParse({ topics: input.topics ?? earlier.topics });
  if (!named.success) throw fieldProblem(named.error);
  const sources =
    input.sources == null ? checked.data.sources : sourcesFrom(input.sources, checked.data, earlier);
  return { ...checked.data, sources, topics: named.data.topics.filter((topic) => topic !== '') };
}

const namedTopics = z.object({ topics: z.array(z.string().overwrite(normalize).trim().max(200)).max(50) });

function textOrNull(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text;
}

function bodyFrom({ body, document }: StoryInput): StoryDocument | undefined {
  if (document !== undefined && document !== null) return document;
  if (body === undefined || body === null) return undefined;
  if (typeof body === 'string') return documentOfParagraphs(paragraphsOf(body));
  return Array.isArray(body) ? documentOfParagraphs(body) : body;
}

/** Empty lines part paragraphs where there are any, line ends otherwise. */
function paragraphsOf(text: string): string[] {
  const parted = text.trim().split(/\n\s*\n/);
  return parted.length > 1 ? parted : text.split('\n');
}

function creditsFrom(input: z.output<typeof creditInput>): Credit[] {
  if (typeof input !== 'string') {
    return [{ name: input.name, role: input.role ?? null, personId: input.personId ?? null }];
  }
  if (input.trim() === '') return [];
  return readCreditText(input).map(({ name, role }) => ({ name, role: role ?? null, personId: null }));
}

/** The checked sources, with the texts that the earlier copy was made from. */
function sourcesFrom(
  input: readonly z.output<typeof sourceInput>[],
  { sources }: { sources: readonly Source[] },
  earlier: NamedContent,
): Source[] {
  const next = input.map((said, at) => ({
    ...(sources[at] as Source),
    madeFrom: typeof said === 'string' ? undefined : said.madeFrom,
  }));
  const hasCopy = documentTexts(earlier.body).some((text) => text.trim() !== '');
  return followedSources(earlier.sources, next, hasCopy);
}

function sourceFrom(input: z.output<typeof sourceInput>): Source {
  if (typeof input === 'string') return { name: input, url: null, text: null };
  return { name: input.name, url: textOrNull(input.url ?? null), text: textOrNull(input.text ?? null) };
}
