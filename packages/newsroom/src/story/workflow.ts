import { NewsroomError } from './newsroom-error.ts';
import type { StoryState } from './story.ts';

/** State × verb: from which states a verb may be used, and where it leads ('same': the state stays). */
export const workflow = {
  save: { from: ['draft', 'in-review', 'approved', 'scheduled', 'published'], to: 'same' },
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

/**
 * The state that a verb leads to.
 *
 * @throws NewsroomError 'wrong-state' where the verb may not be used now
 */
export function nextState(state: StoryState, verb: Verb): StoryState {
  const { from, to }: { from: readonly StoryState[]; to: StoryState | 'same' } = workflow[verb];
  if (from.includes(state)) return to === 'same' ? state : to;
  throw new NewsroomError('wrong-state', {
    en: `A story that is ${state} cannot be changed by "${verb}".`,
    bn: `সংবাদটি এখন যে অবস্থায় আছে (${state}), তাতে এই কাজ (${verb}) করা যায় না।`,
  });
}
