import type { Action } from '../../../newsroom/src/story/permissions.ts';
import type { shellTexts } from './shell-texts.ts';

/** A part of the desk, as the navigation lists it. `need` is the action without which it is not shown. */
export interface Part {
  key: keyof typeof shellTexts;
  path: string;
  need: Action;
}

/** The parts in their order. Pictures, fronts, audit and settings get their lines here. */
export const parts: readonly Part[] = [
  { key: 'board', path: '/', need: 'use-desk' },
  { key: 'people', path: '/people', need: 'manage-people' },
  { key: 'tokens', path: '/tokens', need: 'manage-tokens' },
];
