import { inBangla } from './in-bangla.ts';
import { NewsroomError } from './newsroom-error.ts';
import type { Action } from './permissions.ts';
import { stateNames } from './state-names.ts';
import type { StoryState } from './story.ts';

/** State × verb: from which states a verb may be used, and where it leads ('same': the state stays). */
export const workflow = {
  save: { from: ['draft', 'in-review', 'approved', 'scheduled', 'published', 'withdrawn'], to: 'same' },
  'hand-over': { from: ['draft'], to: 'in-review' },
  'send-back': { from: ['in-review', 'approved'], to: 'draft' },
  approve: { from: ['draft', 'in-review'], to: 'approved' },
  schedule: { from: ['draft', 'in-review', 'approved', 'scheduled'], to: 'scheduled' },
  unschedule: { from: ['scheduled'], to: 'approved' },
  publish: { from: ['draft', 'in-review', 'approved', 'scheduled', 'published'], to: 'published' },
  correct: { from: ['published'], to: 'published' },
  withdraw: { from: ['published'], to: 'withdrawn' },
  reinstate: { from: ['withdrawn'], to: 'published' },
} as const satisfies Record<string, { from: readonly StoryState[]; to: StoryState | 'same' }>;
export type Verb = keyof typeof workflow;
type StateAfter<V extends Verb> = Exclude<(typeof workflow)[V]['to'], 'same'>;

/**
 * What somebody must be allowed to do to write on a story in this state. Approved text, text that goes out
 * at a fixed time, and text that was taken from readers are for those who answer for them.
 */
export function actionOfWriting(state: StoryState): Action {
  const settled: readonly StoryState[] = ['approved', 'scheduled', 'withdrawn'];
  return settled.includes(state) ? 'write-approved-story' : 'write-story';
}

/**
 * The state that a verb leads to.
 *
 * @throws NewsroomError 'wrong-state' where the verb may not be used now
 */
export function nextState<V extends Verb>(state: StoryState, verb: V): StateAfter<V> {
  const { from, to }: { from: readonly StoryState[]; to: string } = workflow[verb];
  if (from.includes(state)) return (to === 'same' ? state : to) as StateAfter<V>;
  throw new NewsroomError('wrong-state', {
    en: `A story that is ${state} cannot be changed by "${verb}".`,
    bn: inBangla`সংবাদটি এখন ‘${stateNames[state].bn}’ অবস্থায় আছে; এই অবস্থায় কাজটি করা যায় না।`,
  });
}
