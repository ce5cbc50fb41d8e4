import type { Action } from '../../../newsroom/src/story/permissions.ts';
import type { StoryState } from '../../../newsroom/src/story/story.ts';
import { actionOfWriting, type Verb, workflow } from '../../../newsroom/src/story/workflow.ts';

/** What a person may do with a story from the story screen: verbs of the workflow, without saving. */
export type OfferedVerb = Exclude<Verb, 'save'>;

/** The action that each verb needs. */
const actionOf: Record<OfferedVerb, Action> = {
  'hand-over': 'hand-over-story',
  'send-back': 'send-back-story',
  approve: 'approve-story',
  schedule: 'schedule-story',
  unschedule: 'schedule-story',
  publish: 'publish-story',
  correct: 'correct-story',
  withdraw: 'withdraw-story',
  reinstate: 'reinstate-story',
};

/** In the order in which the buttons stand. */
const order = Object.keys(actionOf) as OfferedVerb[];

/** The verbs that the state and the person's role allow now. */
export function offeredVerbs(state: StoryState, may: readonly Action[]): OfferedVerb[] {
  return order.filter((verb) => isFrom(verb, state) && may.includes(actionOf[verb]));
}

/** The next verb on the way to readers, which Ctrl+Enter begins; null where there is none to be pressed by mistake. */
export function mainVerb(state: StoryState, may: readonly Action[]): OfferedVerb | null {
  const offered = offeredVerbs(state, may);
  return nextVerbs[state].find((verb) => offered.includes(verb)) ?? null;
}

const nextVerbs: Record<StoryState, readonly OfferedVerb[]> = {
  draft: ['publish', 'hand-over'],
  'in-review': ['approve', 'publish'],
  approved: ['publish'],
  scheduled: [],
  published: ['publish'],
  withdrawn: [],
};

export type Writing = 'may-write' | 'reads-only' | 'approved' | 'withdrawn';

/** Whether a person may change the text of a story now, and if not, why. */
export function writingAllowed(state: StoryState, may: readonly Action[]): Writing {
  if (!may.includes('write-story')) return 'reads-only';
  if (may.includes(actionOfWriting(state))) return 'may-write';
  return state === 'withdrawn' ? 'withdrawn' : 'approved';
}

function isFrom(verb: Verb, state: StoryState): boolean {
  const from: readonly StoryState[] = workflow[verb].from;
  return from.includes(state);
}
