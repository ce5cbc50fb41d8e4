import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The parts of the story screen, as who uses it knows them. */
export const headlineOf = (page: Page) => page.getByRole('textbox', { name: 'শিরোনাম', exact: true });
export const bodyOf = (page: Page) => page.getByRole('textbox', { name: 'মূল লেখা', exact: true });
export const panelOf = (page: Page) => page.getByRole('tabpanel');

/** What a screen comes to say, however busy the machine is. */
export const eventually = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 20_000 });

/** Resolves when the server says that it has what was typed. */
export const kept = (page: Page) => page.getByText('সার্ভারে রাখা হয়েছে', { exact: true }).waitFor();

/** Resolves when the story screen says that the story stands so. */
export const stands = (page: Page, state: string) =>
  page.getByRole('main').getByText(state, { exact: true }).first().waitFor();

/** Resolves when the desk has said a sentence. */
export const says = (page: Page, sentence: string | RegExp) =>
  page.getByRole('status').getByText(sentence).waitFor();

/** Begins a story from wherever the header stands; gives its number. */
export async function beginStory(page: Page, headline = ''): Promise<number> {
  await page.getByRole('banner').getByRole('button', { name: 'নতুন সংবাদ' }).click();
  const dialog = page.getByRole('dialog', { name: 'নতুন সংবাদ' });
  await dialog.getByLabel('কাজের শিরোনাম').fill(headline);
  await dialog.getByRole('button', { name: 'লেখা শুরু করুন' }).click();
  await page.waitForURL(/\/desk\/stories\/\d+$/);
  await bodyOf(page).waitFor();
  return Number(new URL(page.url()).pathname.split('/').at(-1));
}

export async function openPanel(page: Page, name: 'বিবরণ' | 'কৃতিত্ব' | 'উৎস' | 'বিষয়'): Promise<Locator> {
  await page.getByRole('tab', { name, exact: true }).click();
  return panelOf(page);
}

/** Chooses a verb: its button, or its line of the menu. */
export async function choose(page: Page, verb: string): Promise<void> {
  const button = page.getByRole('main').getByRole('button', { name: verb, exact: true });
  const menu = page.getByRole('button', { name: 'আরও কাজ' });
  await button.or(menu).first().waitFor();
  if (await button.isVisible()) return button.click();
  await menu.click();
  await page.getByRole('menuitem', { name: verb, exact: true }).click();
}

/** Uses a verb whose dialog asks for a note, a reason or only a yes. */
export async function act(page: Page, verb: string, note?: { label: string; text: string }): Promise<void> {
  await choose(page, verb);
  const dialog = page.getByRole('dialog');
  if (note !== undefined) await dialog.getByLabel(note.label, { exact: true }).fill(note.text);
  await dialog.getByRole('button', { name: verb, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}
