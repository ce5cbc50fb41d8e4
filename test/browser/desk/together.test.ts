import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cast } from '../../cast.ts';
import { noBrowser } from '../browser.ts';
import { type DeskNewsroom, type DeskWindow, furtherComplaints, openDeskNewsroom } from './desk-newsroom.ts';
import { beginStory, bodyOf, eventually, headlineOf, kept } from './story-screen.ts';

if (noBrowser !== null) process.stderr.write(`test/browser/desk: skipped, since ${noBrowser}\n`);

describe.skipIf(noBrowser !== null)('two writers in one story', () => {
  let newsroom: DeskNewsroom;
  let windows: DeskWindow[] = [];
  beforeAll(async () => {
    newsroom = await openDeskNewsroom();
    const people = [cast.tuhin, cast.dipankar, cast.rokeya];
    windows = await Promise.all(people.map(({ role, name }) => newsroom.signedIn(role, name)));
  });
  afterAll(async () => newsroom?.close());

  test('see each other by name, type at once, and every letter is there once; the board knows who is inside', async () => {
    const [tuhin, dipankar, rokeya] = windows.map(({ page }) => page) as [Page, Page, Page];
    await Promise.all([tuhin, rokeya].map((page) => page.goto(`${newsroom.url}/desk`)));
    const id = await beginStory(tuhin, 'নৌকাবাইচে মানুষের ঢল');
    await bodyOf(tuhin).click();
    await tuhin.keyboard.insertText('প্রথম অনুচ্ছেদ। ');
    await tuhin.keyboard.press('Enter');
    await tuhin.keyboard.insertText('দ্বিতীয় অনুচ্ছেদ। ');
    await kept(tuhin);

    await dipankar.goto(`${newsroom.url}/desk/stories/${id}`);
    await bodyOf(dipankar).getByText('দ্বিতীয় অনুচ্ছেদ।').waitFor();
    for (const page of [tuhin, dipankar]) {
      const here = page.getByLabel('এখন এখানে আছেন');
      await here.getByText(page === tuhin ? cast.dipankar.name : cast.tuhin.name, { exact: true }).waitFor();
    }
    const card = rokeya.getByRole('listitem').filter({ hasText: 'নৌকাবাইচে মানুষের ঢল' });
    await card.getByTitle(`এখন খুলে আছেন: ${cast.tuhin.name}, ${cast.dipankar.name}`).waitFor();

    await bodyOf(dipankar).getByText('প্রথম অনুচ্ছেদ।').click();
    await dipankar.keyboard.press('Home');
    await bodyOf(tuhin).locator('.caret-name').filter({ hasText: cast.dipankar.name }).waitFor();
    await bodyOf(dipankar).locator('.caret-name').filter({ hasText: cast.tuhin.name }).waitFor();
    await Promise.all([
      tuhin.keyboard.type('abcdefghijklmnopqrstuvwxyz', { delay: 5 }),
      dipankar.keyboard.type('ABCDEFGHIJKLMNOPQRSTUVWXYZ', { delay: 5 }),
    ]);
    const text = 'ABCDEFGHIJKLMNOPQRSTUVWXYZপ্রথম অনুচ্ছেদ। \n\nদ্বিতীয় অনুচ্ছেদ। abcdefghijklmnopqrstuvwxyz';
    for (const page of [tuhin, dipankar]) await eventually(() => written(page)).toBe(text);

    await headlineOf(dipankar).press('End');
    await headlineOf(tuhin).press('Home');
    await Promise.all([dipankar.keyboard.type(' 123'), tuhin.keyboard.type('xyz ')]);
    const headline = 'xyz নৌকাবাইচে মানুষের ঢল ১২৩';
    for (const page of [tuhin, dipankar])
      await eventually(() => headlineOf(page).inputValue()).toBe(headline);

    await Promise.all([tuhin, dipankar].map(kept));
    await dipankar.keyboard.press('Control+s');
    await rokeya.getByRole('link', { name: headline }).waitFor();
    await tuhin.getByRole('link', { name: cast.newsroom.name }).click();
    await card.getByTitle(`এখন খুলে আছেন: ${cast.dipankar.name}`, { exact: true }).waitFor();
    await dipankar.reload();
    await eventually(() => written(dipankar)).toBe(text);
    for (const window of windows) expect(furtherComplaints(window)).toEqual([]);
  });
});

/** The body's own text, without colleagues' carets. */
const written = (page: Page) =>
  bodyOf(page).evaluate((body) => {
    const copy = body.cloneNode(true) as HTMLElement;
    for (const caret of copy.querySelectorAll('.caret-of-colleague')) caret.remove();
    return [...copy.children].map((block) => block.textContent).join('\n\n');
  });
