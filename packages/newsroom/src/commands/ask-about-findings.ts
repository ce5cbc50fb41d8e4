import { type Finding, findingKey } from '@hurkaru/source-check';
import type { Tx } from '../db/database.ts';
import { acceptFindings, judgedKeys } from '../db/judged-findings.ts';
import type { RevisionRow } from '../db/revisions.ts';
import type { StoryRow } from '../db/stories.ts';
import type { OpenFindings } from '../story/api-shapes.ts';
import { copyTextOf, sourceTextOf } from '../story/checked-texts.ts';
import { inBangla } from '../story/in-bangla.ts';
import { dayOf } from '../story/newsroom-days.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { openErrors, toldFinding } from '../story/open-errors.ts';
import type { CommandContext } from './command-context.ts';
import { runSourceCheck } from './run-source-check.ts';

/** How a command that shows a story to readers takes the open errors of its source check. */
export interface FindingsAsked {
  /** Refuses where there are errors that nobody has judged yet: the desk asks the person about them. */
  askAboutFindings?: boolean | undefined;
  /** The person was asked, and wants it so: they are remembered, and nobody is asked about them again. */
  acceptFindings?: boolean | undefined;
}

/** So many findings are told and remembered with an act; `count` counts them all. */
const mostTold = 50;

/**
 * Holds a revision against its sources before readers see it. What nobody has dismissed is told in the history,
 * whoever publishes; only who asks about it is refused.
 *
 * @returns the detail for the act's event
 * @throws UnjudgedFindings where the desk asks, and somebody has to be asked
 */
export async function askAboutFindings(
  tx: Tx,
  context: CommandContext,
  { story, revision }: { story: StoryRow; revision: RevisionRow },
  { askAboutFindings: asks, acceptFindings: accepts }: FindingsAsked,
): Promise<{ openFindings?: OpenFindings; sourceCheck?: 'failed' }> {
  const findings = await findingsOf(context, story, revision);
  if (findings === 'failed') return { sourceCheck: 'failed' };
  const judged = await judgedKeys(tx, story.id);
  const open = openErrors(findings, judged.dismissed);
  const unasked = openErrors(open, judged.accepted);
  if (asks === true && accepts !== true && unasked.length > 0) throw new UnjudgedFindings(unasked);
  if (accepts === true) {
    const accepted = unasked.map((finding) => ({ ...toldFinding(finding), key: findingKey(finding) }));
    await acceptFindings(tx, {
      storyId: story.id,
      findings: accepted,
      by: context.actor.name,
      at: context.now,
    });
  }
  if (open.length === 0) return {};
  return { openFindings: { count: open.length, findings: open.slice(0, mostTold).map(toldFinding) } };
}

/** A mistake in the check must not stand between a story and its readers; the history tells of it. */
async function findingsOf(
  { now, timeZone }: CommandContext,
  { published_at: publishedAt }: StoryRow,
  revision: RevisionRow,
): Promise<Finding[] | 'failed'> {
  const source = sourceTextOf(revision.sources).text;
  if (source === '') return [];
  const copy = copyTextOf(revision).text;
  try {
    return await runSourceCheck({ copy, source, date: dayOf(publishedAt ?? now, timeZone) });
  } catch {
    return 'failed';
  }
}

/** The errors about which somebody is to be asked before the story goes out. */
export class UnjudgedFindings extends NewsroomError {
  readonly count: number;
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const count = findings.length;
    super('open-findings', {
      en: `The source check has ${count === 1 ? 'one open error' : `${count} open errors`}; nothing is published yet.`,
      bn: inBangla`উৎসের সঙ্গে ${count}টি অমিল রয়ে গেছে; এখনো কিছু প্রকাশ হয়নি।`,
    });
    this.count = count;
    this.findings = findings.slice(0, mostTold);
  }
}
