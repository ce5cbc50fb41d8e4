import { z } from 'zod';
import { dismissFinding } from '../commands/dismiss-finding.ts';
import { restoreFinding } from '../commands/restore-finding.ts';
import { runSourceCheck } from '../commands/run-source-check.ts';
import { acceptedFindings, type JudgedFindingRow, standingDismissals } from '../db/judged-findings.ts';
import { findStoryFacts } from '../db/story-views.ts';
import type { JudgedFinding, SourceCheckView } from '../story/api-shapes.ts';
import { isDay } from '../story/newsroom-days.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { noStory } from '../story/not-there.ts';
import { reasonLength } from '../story/open-errors.ts';
import { longestSource } from '../story/story.ts';
import * as answers from './answer-shapes.ts';
import { commandContext, idParams, operation } from './operation.ts';
import type { WebParts } from './web-parts.ts';

/** The source check: of any two texts, and what people say about the findings of a story. */

const text = z
  .string()
  .max(longestSource)
  .refine((said) => said.trim() !== '', { error: 'is empty', params: { bn: 'ফাঁকা রাখা যায় না' } });

export const checkOperation = operation({
  summary: 'The source check: what a Bangla text says otherwise than the English one that it was made from',
  body: z.object({
    copy: text.describe('the Bangla text'),
    source: text.describe('the English text'),
    date: z
      .string()
      .refine(isDay, { error: 'must be a day, YYYY-MM-DD', params: { bn: 'একটি দিন চাই, যেমন 2026-11-24' } })
      .nullish()
      .describe('the story’s day, YYYY-MM-DD: what yesterday and Saturday mean'),
  }),
  answer: answers.findingList,
  run: ({ body: { copy, source, date } }) =>
    amongFew(() => runSourceCheck({ copy, source, ...(date == null ? {} : { date }) })),
});

/** Long texts have a thread each: so many at once. A story on its way to readers waits for none of them. */
const mostAtOnce = 4;
let underWay = 0;

async function amongFew<T>(check: () => Promise<T>): Promise<T> {
  if (underWay >= mostAtOnce) {
    throw new NewsroomError('too-many', {
      en: 'Other long texts are being checked now; try again in a moment.',
      bn: 'এখন আরও কয়েকটি বড় লেখা মেলানো হচ্ছে; একটু পরে আবার চেষ্টা করুন।',
    });
  }
  underWay += 1;
  try {
    return await check();
  } finally {
    underWay -= 1;
  }
}

export const readJudgements = operation({
  summary: 'What people have said about the findings of a story’s source check',
  params: idParams,
  answer: answers.sourceCheckView,
  run: ({ params }, parts) => judgementsOf(params.id, parts),
});

const reason = z.string().trim().min(reasonLength.least).max(reasonLength.most);

/** As long as any sentence: a finding's words, and its message. */
const longestText = 10_000;
const line = z.string().max(longestText);
const excerpt = answers.finding.shape.copy.unwrap().extend({ text: line }).nullable();
const judged = answers.finding.extend({ copy: excerpt, source: excerpt, message: line, messageBn: line });

export const dismiss = operation({
  summary: 'Dismiss a finding of a story’s source check, with the reason',
  params: idParams,
  body: z.object({ finding: judged.describe('as the check gives it'), reason }),
  answer: answers.sourceCheckView,
  run: async ({ params, body, requester }, parts) => {
    await dismissFinding(commandContext(requester, parts), { storyId: params.id, ...body });
    return judgementsOf(params.id, parts);
  },
});

export const restoreDismissed = operation({
  summary: 'Take the dismissal of a finding back, with the reason',
  params: idParams,
  body: z.object({
    key: z
      .string()
      .max(3 * longestText)
      .describe('of the dismissal'),
    reason,
  }),
  answer: answers.sourceCheckView,
  run: async ({ params, body, requester }, parts) => {
    await restoreFinding(commandContext(requester, parts), { storyId: params.id, ...body });
    return judgementsOf(params.id, parts);
  },
});

async function judgementsOf(storyId: number, { db }: WebParts): Promise<SourceCheckView> {
  if ((await findStoryFacts(db, storyId)) === undefined) throw noStory(storyId);
  const dismissals = await standingDismissals(db, storyId);
  const accepted = await acceptedFindings(db, storyId);
  return {
    storyId,
    dismissals: dismissals.map((row) => ({ ...judgedFinding(row), reason: row.reason })),
    accepted: accepted.map(judgedFinding),
  };
}

function judgedFinding(row: JudgedFindingRow): JudgedFinding {
  const { key, kind, severity, copy, source, message, messageBn, by, at } = row;
  return { key, kind, severity, copy, source, message, messageBn, by, at: at.toISOString() };
}
