import type { Page } from 'playwright-core';
import { boardTexts } from '../../../packages/desk/src/board/board-texts.ts';
import { keyTexts } from '../../../packages/desk/src/board/key-texts.ts';
import { editorTexts } from '../../../packages/desk/src/editor/editor-texts.ts';
import { historyTexts } from '../../../packages/desk/src/history/history-texts.ts';
import { accountTexts } from '../../../packages/desk/src/people/account-texts.ts';
import { peopleTexts } from '../../../packages/desk/src/people/people-texts.ts';
import { tokensTexts } from '../../../packages/desk/src/people/tokens-texts.ts';
import { newStoryTexts } from '../../../packages/desk/src/shell/new-story-texts.ts';
import { shellTexts } from '../../../packages/desk/src/shell/shell-texts.ts';
import { signInTexts } from '../../../packages/desk/src/sign-in/sign-in-texts.ts';
import { storyTexts } from '../../../packages/desk/src/story/story-texts.ts';
import type { Language, Text } from '../../../packages/desk/src/texts/language.tsx';
import { workflowTexts } from '../../../packages/desk/src/workflow/workflow-texts.ts';
import type { DeskNewsroom } from './desk-newsroom.ts';

/** Leads through the desk's screens and their states, in either language, and stops at each. */
export interface Tour {
  page: Page;
  language: Language;
  newsroom: DeskNewsroom;
  /** Looks at what stands there now: a screen, or a dialog or passing state of one. */
  stop: (where: string, what?: 'screen') => Promise<void>;
}

/** In front of the door: the screen, a refusal, links that do not open, the code step and its refusals. */
export async function tourDoor(tour: Tour, keys: { email: string; password: string; link: string }) {
  const { page, stop } = tour;
  const t = textsOf(tour);
  await go(tour, '/sign-in');
  await page.getByRole('button', { name: t(signInTexts.enter), exact: true }).waitFor();
  await stop('sign-in', 'screen');
  const enter = async (password: string) => {
    await page.getByLabel(t(signInTexts.email)).fill(keys.email);
    await page.getByLabel(t(signInTexts.password), { exact: true }).fill(password);
    await page.getByRole('button', { name: t(signInTexts.enter), exact: true }).click();
  };
  await enter('ভুল পাসওয়ার্ড');
  await page.getByRole('alert').waitFor();
  await stop('sign-in, refused');
  await enter(keys.password);
  await page.getByLabel(t(signInTexts.codeLabel)).fill('000000');
  await stop('code step', 'screen');
  await page.getByRole('button', { name: t(signInTexts.goOn) }).click();
  await page.getByRole('alert').waitFor();
  await stop('code step, refused');
  await page.getByRole('button', { name: t(signInTexts.useBackup) }).click();
  await page.getByLabel(t(signInTexts.backupLabel), { exact: true }).waitFor();
  await stop('code step, backup');
  await go(tour, '/welcome');
  await page.getByText(t(signInTexts.noToken)).waitFor();
  await stop('welcome without a token');
  await go(tour, '/welcome?token=spent');
  await page.getByRole('alert').waitFor();
  await stop('welcome with a spent link');
  await page.goto(keys.link);
  await page.getByLabel(t(signInTexts.newPassword), { exact: true }).waitFor();
  await stop('welcome', 'screen');
}

/** The account of somebody with a password: codes being turned on, passkeys, sessions; and their menu. */
export async function tourAccount(tour: Tour, keys: { password: string }) {
  const { page, stop } = tour;
  const t = textsOf(tour);
  await go(tour, '/account');
  await page.getByText(t(accountTexts.noPasskeys)).waitFor();
  await stop('account', 'screen');
  await page.getByRole('button', { name: t(accountTexts.changePassword) }).click();
  await stop('account, changing the password');
  await page.getByRole('button', { name: t(accountTexts.turnOn) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t(accountTexts.confirmPassword)).fill('ভুল পাসওয়ার্ড');
  await dialog.getByRole('button', { name: t(accountTexts.turnOn) }).click();
  await dialog.getByRole('alert').waitFor();
  await stop('codes: the password is wrong');
  await dialog.getByLabel(t(accountTexts.confirmPassword)).fill(keys.password);
  await dialog.getByRole('button', { name: t(accountTexts.turnOn) }).click();
  await dialog.getByLabel(t(accountTexts.enterCode)).waitFor();
  await stop('codes: the square');
  await page.keyboard.press('Escape');
}

/** People and tokens, with every dialog. */
export async function tourPeople(tour: Tour) {
  const { page, stop } = tour;
  const t = textsOf(tour);
  const dialog = page.getByRole('dialog');
  await go(tour, '/people');
  await page
    .getByRole('button', { name: t(peopleTexts.invite) })
    .first()
    .click();
  await stop('people: inviting');
  await dialog.getByLabel(t(peopleTexts.name), { exact: true }).fill('অরুণিমা হাওলাদার');
  await dialog.getByLabel(t(peopleTexts.email)).fill(`arunima-${tour.language}@sanko.example`);
  await dialog.getByRole('button', { name: t(peopleTexts.send) }).click();
  await dialog.getByText(t(peopleTexts.linkOnce)).waitFor();
  await stop('people: the link');
  await dialog.getByRole('button', { name: t(peopleTexts.done) }).click();
  await page.getByText(`arunima-${tour.language}@sanko.example`).waitFor();
  await stop('people', 'screen');
  await page
    .getByRole('button', { name: t(peopleTexts.newLinkOf, 'অরুণিমা হাওলাদার') })
    .first()
    .click();
  await stop('people: a new link');
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: t(peopleTexts.changeOf, 'অরুণিমা হাওলাদার') })
    .first()
    .click();
  await stop('people: changing');
  await page.keyboard.press('Escape');

  await go(tour, '/tokens');
  await page.getByRole('button', { name: t(tokensTexts.make) }).click();
  await stop('tokens: making');
  await dialog.getByLabel(t(tokensTexts.name)).fill(`আবহাওয়ার তথ্য ${tour.language}`);
  await dialog.getByRole('button', { name: t(tokensTexts.create) }).click();
  await dialog.getByText(t(tokensTexts.once)).waitFor();
  await stop('tokens: the token');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t(tokensTexts.revokeOf, `আবহাওয়ার তথ্য ${tour.language}`) }).click();
  await stop('tokens: revoking');
  await page.keyboard.press('Escape');
  await stop('tokens', 'screen');
}

/** The board without and with a result, its help, its menu, a new story; and an address that nothing has. */
export async function tourBoard(tour: Tour) {
  const { page, stop } = tour;
  const t = textsOf(tour);
  await go(tour, '');
  await page.getByRole('listitem').first().waitFor();
  await stop('board', 'screen');
  await page.getByRole('button', { name: t(boardTexts.keys) }).click();
  await page.getByRole('dialog', { name: t(keyTexts.title) }).waitFor();
  await stop('board: keys');
  await page.keyboard.press('Escape');
  await page
    .getByRole('banner')
    .getByRole('button', { name: t(shellTexts.newStory) })
    .click();
  await page.getByRole('dialog', { name: t(newStoryTexts.title) }).waitFor();
  await stop('new story');
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('অপ্রাপ্যশব্দ');
  await page.getByRole('button', { name: t(boardTexts.showAll) }).waitFor();
  await stop('board: nothing found');
  await go(tour, '/no-such-screen');
  await page.getByRole('heading', { name: t(shellTexts.notFound) }).waitFor();
  await stop('not found', 'screen');
}

/** A draft: each panel, the text beside it, the editor's notes and dialogs, and the verbs' dialogs. */
export async function tourDraft(tour: Tour, id: number) {
  const { page, stop } = tour;
  const t = textsOf(tour);
  await openStory(tour, id);
  for (const part of ['details', 'credits', 'topics', 'sources'] as const) {
    await page.getByRole('tab', { name: t(storyTexts[part]), exact: true }).click();
    await stop(`story: ${part}`, 'screen');
  }
  await page.getByRole('button', { name: t(storyTexts.showBeside) }).click();
  await page.getByRole('button', { name: t(storyTexts.hideBeside) }).waitFor();
  await stop('story: a source beside the copy', 'screen');
  const body = page.getByRole('textbox', { name: t(editorTexts.body), exact: true });
  await page.getByRole('button', { name: t(editorTexts.findings, /./) }).waitFor();
  await body.focus();
  await page.keyboard.press('F8');
  await page.getByText('Alt+Enter').waitFor();
  await stop('story: a finding of the copy check');
  for (const tool of ['link', 'embed', 'shortcuts'] as const) {
    await page.getByRole('button', { name: t(editorTexts[tool]), exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await stop(`story: ${tool}`);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: t(storyTexts.moreActs) }).click();
  await stop('story: more acts');
  await page.getByRole('menuitem', { name: t(workflowTexts.schedule), exact: true }).click();
  await page.getByText(t(workflowTexts.publishAt), { exact: true }).waitFor();
  await previewed(page);
  await stop('story: scheduling, with something missing');
  await page.keyboard.press('Escape');
  await verbDialog(tour, 'hand-over');
  await verbDialog(tour, 'approve');
}

/** A story that is ready to go out: the three previews. */
export async function tourApproved(tour: Tour, id: number) {
  const { page, stop } = tour;
  const t = textsOf(tour);
  await openStory(tour, id);
  await verbDialog(tour, 'send-back', async (dialog) => {
    await dialog.getByRole('button', { name: t(workflowTexts['send-back']), exact: true }).click();
    await dialog.getByText(t(workflowTexts.noteMissing)).last().waitFor();
  });
  await choose(tour, 'publish');
  const dialog = page.getByRole('dialog');
  await dialog.getByText(t(workflowTexts.nothingMissing)).waitFor();
  await previewed(page);
  await stop('publishing: the page', 'screen');
  for (const kind of ['asSearch', 'asShared'] as const) {
    await dialog.getByRole('tab', { name: t(workflowTexts[kind]) }).click();
    await dialog.getByRole('tabpanel').locator('p').first().waitFor();
    await stop(`publishing: ${kind}`);
  }
  await page.keyboard.press('Escape');
}

/** A published story: what readers are told, its history and a comparison, a withdrawal. */
export async function tourPublished(tour: Tour, id: number) {
  const { page, stop } = tour;
  const t = textsOf(tour);
  await openStory(tour, id);
  await choose(tour, 'correct');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t(workflowTexts.correctionNote)).waitFor();
  await previewed(page);
  await stop('correcting');
  await page.keyboard.press('Escape');
  await verbDialog(tour, 'withdraw');
  await page.getByRole('button', { name: t(storyTexts.history) }).click();
  await dialog
    .getByRole('button', { name: t(historyTexts.whatChanged) })
    .first()
    .waitFor();
  await stop('history');
  await dialog
    .getByRole('button', { name: t(historyTexts.whatChanged) })
    .first()
    .click();
  await dialog.locator('ins').first().waitFor();
  await stop('history: compared', 'screen');
  await dialog
    .getByRole('button', { name: t(historyTexts.whatChanged) })
    .last()
    .click();
  await dialog.getByRole('button', { name: t(historyTexts.restore, /\d|[০-৯]/) }).click();
  await stop('history: restoring');
  await page.keyboard.press('Escape');
}

/** A withdrawn story, and one that waits for its time. */
export async function tourWithdrawn(tour: Tour, id: number) {
  await openStory(tour, id);
  await tour.stop('story: withdrawn', 'screen');
  await verbDialog(tour, 'reinstate');
}

export async function tourScheduled(tour: Tour, id: number) {
  await openStory(tour, id);
  await tour.stop('story: scheduled', 'screen');
  await verbDialog(tour, 'unschedule');
}

/** Another revision comes by the API while somebody types. */
export async function tourConflict(tour: Tour, id: number, otherRevision: () => Promise<void>) {
  const { page, stop } = tour;
  const t = textsOf(tour);
  await openStory(tour, id);
  await page.getByRole('textbox', { name: t(editorTexts.headline), exact: true }).fill('আমাদের শিরোনাম');
  await page.getByText(t(storyTexts.kept), { exact: true }).waitFor();
  await otherRevision();
  await page.getByText(t(storyTexts.elsewhere)).waitFor();
  await stop('story: another revision came');
  await page.keyboard.press('Control+s');
  await page.getByRole('dialog', { name: t(historyTexts.conflictTitle) }).waitFor();
  await page.getByRole('dialog').locator('ins').first().waitFor();
  await stop('conflict', 'screen');
}

async function verbDialog(
  tour: Tour,
  verb: keyof typeof workflowTexts,
  further?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
): Promise<void> {
  await choose(tour, verb);
  const dialog = tour.page.getByRole('dialog');
  await dialog.waitFor();
  await further?.(dialog);
  await tour.stop(`story: ${verb}`);
  await tour.page.keyboard.press('Escape');
}

async function choose(tour: Tour, verb: keyof typeof workflowTexts): Promise<void> {
  const t = textsOf(tour);
  const name = t(workflowTexts[verb]);
  const button = tour.page.getByRole('main').getByRole('button', { name, exact: true });
  if (await button.isVisible()) return button.click();
  await tour.page.getByRole('button', { name: t(storyTexts.moreActs) }).click();
  await tour.page.getByRole('menuitem', { name, exact: true }).click();
}

/** Resolves when the frame shows the page. */
const previewed = (page: Page) => page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();

async function openStory(tour: Tour, id: number): Promise<void> {
  await go(tour, `/stories/${id}`);
  const body = textsOf(tour)(editorTexts.body);
  await tour.page.getByRole('textbox', { name: body, exact: true }).waitFor();
}

const go = ({ page, newsroom }: Tour, path: string) => page.goto(`${newsroom.url}/desk${path}`);

/** Texts in the tour's language; with a value, as a pattern in which it stands for what is filled in. */
function textsOf({ language }: Tour) {
  return (text: Text, value?: string | RegExp): string | RegExp => {
    const whole = text[language];
    if (value === undefined) return whole;
    if (typeof value === 'string') return whole.replace(/\{\w+\}/, value);
    return new RegExp(whole.replace(/\{\w+\}/, value.source));
  };
}
