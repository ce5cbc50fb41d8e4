import { useEffect } from 'react';
import { type BoardCommand, commandOf, storyAfter } from './board-keys.ts';

type Act = () => void;

/** Carries out the board's keys while nothing is being typed and no dialog or menu is open. */
export function useBoardKeys(useLetters: boolean, acts: Record<'new' | 'find' | 'help', Act>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isBusy(event.target)) return;
      const command = commandOf(event, { onStory: focusedStory() !== null, useLetters });
      if (command === null) return;
      event.preventDefault();
      obey(command, acts);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [useLetters, acts]);
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], [role="menu"]') !== null) return true;
  return target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null;
}

function obey(command: BoardCommand, acts: Record<'new' | 'find' | 'help', Act>): void {
  if (command === 'new' || command === 'find' || command === 'help') acts[command]();
  else if (command === 'fresh') pressAll('[data-news-bar]');
  else focusStory(storyAfter(shownStories(), focusedStory(), command));
}

function pressAll(selector: string): void {
  for (const button of document.querySelectorAll<HTMLElement>(selector)) button.click();
}

/** Moves to the first story of the board. */
export function focusFirstStory(): void {
  focusStory(storyAfter(shownStories(), null, 'next'));
}

function shownStories(): number[][] {
  return [...document.querySelectorAll('.cards')].map((list) =>
    [...list.querySelectorAll<HTMLElement>('[data-story]')].map(({ dataset }) => Number(dataset.story)),
  );
}

function focusedStory(): number | null {
  const story = document.activeElement instanceof HTMLElement && document.activeElement.dataset.story;
  return story ? Number(story) : null;
}

function focusStory(id: number | null): void {
  const link = document.querySelector<HTMLElement>(`[data-story="${id}"]`);
  link?.focus();
  link?.closest('.card')?.scrollIntoView({ block: 'nearest' });
}
