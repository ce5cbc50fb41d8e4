import { lazyScreen } from '../shell/lazy-screen.tsx';

export const StoryScreen = lazyScreen(() => import('./story-screen.tsx'));
export const StoryEditor = lazyScreen(() => import('../editor/story-editor.tsx'));

export const CheckPanel = lazyScreen(() => import('../source-check/check-panel.tsx'));
export const VerbDialog = lazyScreen(() => import('../workflow/verb-dialog.tsx'));

/** Fetches the story's screen and its editor, both at once. */
export async function bringStory(): Promise<void> {
  await Promise.all([StoryScreen.bring(), StoryEditor.bring()]);
}
