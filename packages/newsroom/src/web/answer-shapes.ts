import type { Finding, FindingKind } from '@hurkaru/source-check';
import { z } from 'zod';
import type {
  Board,
  BoardStory,
  ConflictAnswer,
  ErrorAnswer,
  History,
  OpenFindingsAnswer,
  Readiness,
  RevisionView,
  Section,
  SourceCheckView,
  StoryView,
  ToldFinding,
  Topic,
  VerbAnswer,
} from '../story/api-shapes.ts';
import { errorCodes } from '../story/newsroom-error.ts';
import { revisionContent, storyStates } from '../story/story.ts';

/** What the API answers, for its description. story/api-shapes.ts has the same as types; the compiler compares them. */

const number = z.number().int();
const instant = z.iso.datetime({ offset: true });
const state = z.enum(storyStates);
const content = revisionContent.shape;

/** Every kind of finding; the compiler says when the source check knows another. */
const findingKinds = [
  ...(['number', 'unit', 'date', 'name', 'harm', 'negation', 'quote'] as const),
  ...(['attribution', 'omission', 'addition'] as const),
] as const satisfies readonly FindingKind[];

export const errorAnswer = z.object({
  error: z.object({
    code: z.enum(errorCodes).or(z.string()),
    message: z.string().describe('in English'),
    messageBn: z.string().describe('in Bangla'),
    field: z.string().exactOptional().describe('the field that does not fit'),
  }),
}) satisfies z.ZodType<ErrorAnswer>;

/** What every change of a story answers (the contract's form). */
export const storyAnswer = z.object({
  id: number,
  revision: number.describe('number of the newest revision; the next save names it'),
  state,
  url: z.string().nullable().describe('where readers find the story, or will; null without a section'),
});

/** What every verb of the workflow answers. */
export const verbAnswer = storyAnswer.extend({
  scheduledFor: instant.nullable().describe('when it is published, where that is set'),
}) satisfies z.ZodType<VerbAnswer>;

const section = z.object({ id: number, slug: z.string(), name: z.string() }) satisfies z.ZodType<Section>;
const topic = z.object({ id: number, slug: z.string(), name: z.string() }) satisfies z.ZodType<Topic>;
export const savedCopy = z.object({
  revision: number,
  changed: z.boolean().describe('false: the text was the newest revision’s already'),
});

export const sectionList = z.array(section);
export const topicList = z.array(topic);

export const storyView = z.object({
  id: number,
  state,
  revision: number,
  liveRevision: number.nullable().describe('number of the revision that readers see'),
  url: storyAnswer.shape.url,
  section: section.nullable(),
  slug: z.string().nullable(),
  suggestedSlug: z.string(),
  publishedAt: instant.nullable(),
  updatedAt: instant.nullable(),
  scheduledFor: instant.nullable(),
  embargoUntil: instant.nullable(),
  withdrawnAt: instant.nullable(),
  withdrawalReason: z.string().nullable(),
  headline: z.string(),
  standfirst: z.string().nullable(),
  body: z.array(z.string()).describe('plain paragraphs'),
  document: content.body,
  credits: content.credits,
  sources: content.sources,
  topics: z.array(z.string()),
  topicIds: z.array(number),
  corrections: z.array(z.object({ text: z.string(), at: instant, by: z.string() })),
}) satisfies z.ZodType<StoryView>;

const revisionFacts = {
  number,
  baseNumber: number.nullable(),
  act: z.string(),
  note: z.string().nullable(),
  createdBy: z.string(),
  createdAt: instant,
  hiddenBecause: z.string().nullable(),
};

export const revisionView = z.object({
  ...revisionFacts,
  ...content,
  topics: z.array(z.string()),
}) satisfies z.ZodType<RevisionView>;

export const revisionList = z.object({
  storyId: number,
  revisions: z.array(z.object({ ...revisionFacts, headline: z.string() })),
  next: number.nullable().describe('give it as `before` for older ones'),
});

const excerpt = z.object({ start: number, end: number, text: z.string() });

/** A finding of the source check. */
export const finding = z.object({
  kind: z.enum(findingKinds),
  severity: z.enum(['error', 'warning']),
  copy: excerpt.nullable().describe('the words in the Bangla text, with their place'),
  source: excerpt.nullable().describe('the words in the English text, with their place'),
  message: z.string().describe('in English'),
  messageBn: z.string().describe('in Bangla'),
}) satisfies z.ZodType<Finding>;

export const findingList = z.array(finding);

const toldFinding = finding.extend({
  copy: z.string().nullable(),
  source: z.string().nullable(),
}) satisfies z.ZodType<ToldFinding>;

const judgedFinding = toldFinding.extend({
  key: z.string().describe('what the finding is known by while the texts change'),
  by: z.string(),
  at: instant,
});

export const sourceCheckView = z.object({
  storyId: number,
  dismissals: z.array(judgedFinding.extend({ reason: z.string() })),
  accepted: z.array(judgedFinding).describe('errors with which somebody published, asked and knowing'),
}) satisfies z.ZodType<SourceCheckView>;

export const openFindingsAnswer = errorAnswer.extend({
  error: errorAnswer.shape.error.extend({ count: number, findings: findingList }),
}) satisfies z.ZodType<OpenFindingsAnswer>;

export const history = z.object({
  storyId: number,
  entries: z.array(
    z.object({
      at: instant,
      by: z.string(),
      act: z.string().describe('saved, hand-over, publish, …'),
      revision: number.nullable().describe('the revision that this made, or on which it acted'),
      note: z.string().nullable(),
      scheduledFor: instant.exactOptional(),
      headline: z.string().exactOptional().describe('of a revision'),
      hiddenBecause: z.string().nullable().exactOptional(),
      isLive: z.boolean().exactOptional().describe('the revision that readers see'),
      finding: toldFinding.exactOptional().describe('of dismiss-finding and restore-finding'),
      openFindings: z
        .object({ count: number, findings: z.array(toldFinding).describe('the first 50') })
        .exactOptional()
        .describe('open errors of the source check with which it was published'),
    }),
  ),
  next: z.string().nullable().describe('give it as `before` for older ones'),
}) satisfies z.ZodType<History>;

const remark = z.object({
  field: z.enum(['headline', 'body', 'section', 'source', 'credits', 'topics', 'standfirst', 'embargo']),
  message: z.string(),
  messageBn: z.string(),
});

export const readiness = z.object({
  missing: z.array(remark).describe('what the desk does not publish without'),
  advice: z.array(remark),
}) satisfies z.ZodType<Readiness>;

export const conflictAnswer = errorAnswer.extend({
  latest: revisionView.describe('what came first'),
  sent: revisionContent
    .extend({ topics: z.array(z.string()).exactOptional().describe('names, where it came with names') })
    .describe('what was sent; nothing of it is saved'),
}) satisfies z.ZodType<ConflictAnswer>;

const boardStory = z.object({
  id: number,
  headline: z.string(),
  state,
  sectionId: number.nullable(),
  revision: number,
  changedAt: instant,
  changedBy: z.string(),
  createdBy: z.string(),
  scheduledFor: instant.nullable(),
  embargoUntil: instant.nullable(),
  publishedAt: instant.nullable(),
  updatedAt: instant.nullable(),
  path: z.string().nullable().describe('public path, where readers can see it'),
  hasUnpublishedChanges: z.boolean(),
  note: z.string().nullable(),
}) satisfies z.ZodType<BoardStory>;

export const board = z.object({
  stories: z.array(boardStory),
  next: z.string().nullable().describe('give it as `before` for the next page'),
  counts: z.record(state, number).describe('stories in each state, counted no further than 1,000'),
}) satisfies z.ZodType<Board>;

export const storyList = z.object({
  stories: z.array(
    storyAnswer.extend({
      headline: z.string(),
      section: z.string().nullable(),
      changedAt: instant,
      publishedAt: instant.nullable(),
      updatedAt: instant.nullable(),
    }),
  ),
  next: z.string().nullable().describe('give it as `before` for the next page'),
});

export const lintAnswer = z.array(
  z.object({
    start: number,
    end: number,
    rule: z.string(),
    message: z.string(),
    messageBn: z.string(),
    suggestion: z.string().optional(),
  }),
);

export const searchAnswer = z.object({
  total: number,
  tookMs: z.number(),
  results: z.array(
    z.object({
      id: number,
      url: z.string(),
      headline: z.string(),
      publishedAt: instant,
      score: z.number(),
      snippet: z.string(),
    }),
  ),
});
