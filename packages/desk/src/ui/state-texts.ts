import { stateNames } from '../../../newsroom/src/story/state-names.ts';
import type { StoryState } from '../../../newsroom/src/story/story.ts';
import type { Text } from '../texts/language.tsx';

/** The states of a story by their names at the desk. */
export const stateTexts: Record<StoryState, Text> = stateNames;

/** The states in the order of a story's way. story.ts has them too, but with zod, which the desk need not load. */
export const shownStates = Object.keys(stateTexts) as StoryState[];
