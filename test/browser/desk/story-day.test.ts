import { unicodeToBijoy } from '@hurkaru/bangla';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cast } from '../../cast.ts';
import { noBrowser } from '../browser.ts';
import { paste } from '../paste.ts';
import { type DeskNewsroom, type DeskWindow, furtherComplaints, openDeskNewsroom } from './desk-newsroom.ts';
import {
  act,
  beginStory,
  bodyOf,
  choose,
  eventually,
  headlineOf,
  kept,
  openPanel,
  says,
  stands,
} from './story-screen.ts';

if (noBrowser !== null) process.stderr.write(`test/browser/desk: skipped, since ${noBrowser}\n`);

describe.skipIf(noBrowser !== null)('a day of the newsroom', () => {
  let newsroom: DeskNewsroom;
  let [tuhin, dipankar, rokeya]: DeskWindow[] = [];
  beforeAll(async () => {
    newsroom = await openDeskNewsroom();
    [tuhin, dipankar, rokeya] = await Promise.all(
      [cast.tuhin, cast.dipankar, cast.rokeya].map(({ role, name }) => newsroom.signedIn(role, name)),
    );
  });
  afterAll(async () => newsroom?.close());

  test('a reporter writes and hands over; the desk sends it back, approves, and it goes out at its time', async () => {
    const reporter = opened(tuhin).page;
    const editor = opened(dipankar).page;
    await Promise.all([reporter, editor].map((page) => page.goto(`${newsroom.url}/desk`)));

    const id = await beginStory(reporter);
    await headlineOf(reporter).focus();
    await reporter.keyboard.press('Control+A');
    await reporter.keyboard.press('Control+m');
    await reporter.keyboard.type('dhorolay notun setu');
    expect(await headlineOf(reporter).inputValue()).toBe('ধরলায় নতুন সেতু');
    await bodyOf(reporter).click();
    await reporter.keyboard.type('amar sOnar bangla');
    await eventually(() => bodyOf(reporter).innerText()).toBe('আমার সোনার বাংলা');
    await reporter.keyboard.press('Control+m');
    await reporter.keyboard.press('Enter');
    await pasteBijoy(reporter);

    await describeStory(reporter);
    await kept(reporter);
    await mayNotPublish(opened(tuhin), newsroom.url, id);
    await act(reporter, 'সম্পাদনায় দিন', { label: 'নোট (না দিলেও চলে)', text: 'দৈর্ঘ্য সওজের কাছ থেকে।' });
    await says(reporter, 'সম্পাদনায় দেওয়া হয়েছে।');

    const waiting = editor.getByRole('region', { name: /^সম্পাদনায়/ });
    await waiting.getByText('দৈর্ঘ্য সওজের কাছ থেকে।').waitFor();
    await waiting.getByRole('link', { name: 'ধরলায় নতুন সেতু' }).click();
    await bodyOf(editor).waitFor();
    await choose(editor, 'ফেরত পাঠান');
    await editor.getByRole('dialog').getByRole('button', { name: 'ফেরত পাঠান' }).click();
    await editor.getByRole('dialog').getByText('কী বদলাতে হবে, লিখুন।').waitFor();
    await editor.getByRole('dialog').getByLabel('নোট', { exact: true }).fill('খরচ কত, লিখুন।');
    await editor.getByRole('dialog').getByRole('button', { name: 'ফেরত পাঠান' }).click();
    await says(editor, 'ফেরত পাঠানো হয়েছে।');

    await stands(reporter, 'খসড়া');
    await write(reporter, ' খরচ হয়েছে ১৩০ কোটি টাকা।');
    await act(reporter, 'সম্পাদনায় দিন');
    await stands(editor, 'সম্পাদনায়');
    await act(editor, 'অনুমোদন দিন');
    await says(editor, 'অনুমোদিত।');

    await reporter.getByText('অনুমোদিত: বদলাতে হলে ফেরত চান।').waitFor();
    await eventually(() => bodyOf(reporter).getAttribute('contenteditable')).toBe('false');
    expect(await headlineOf(reporter).isEditable()).toBe(false);
    expect(await reporter.getByRole('button', { name: 'সংস্করণ রাখুন' }).count()).toBe(0);

    await choose(editor, 'সময় ঠিক করুন');
    const dialog = editor.getByRole('dialog');
    await dialog.getByRole('button', { name: 'এক ঘণ্টা পরে' }).click();
    await dialog.getByRole('button', { name: 'সময় ঠিক করুন' }).click();
    await stands(editor, 'নির্ধারিত');
    const address = `${newsroom.url}/bangladesh/${id}/x`;
    expect((await fetch(address)).status).toBe(404);
    // The field takes whole minutes; the last seconds are set by the API.
    const at = new Date(Date.now() + 3000).toISOString();
    expect((await call(opened(dipankar), newsroom.url, `stories/${id}/schedule`, { at })).status()).toBe(200);
    await stands(editor, 'প্রকাশিত');
    await eventually(async () => (await fetch(address)).status).toBe(200);
    expect(Date.now() - Date.parse(at)).toBeLessThan(8000);
    await editor.getByRole('link', { name: 'পাঠকের পাতা' }).waitFor();

    expect(furtherComplaints(opened(tuhin), `403 /api/v1/stories/${id}/publish`)).toEqual([]);
    expect(furtherComplaints(opened(dipankar))).toEqual([]);
  });

  test('an editor publishes when nothing is missing, corrects, restores; the chief withdraws and reinstates', async () => {
    const editor = opened(dipankar).page;
    await editor.goto(`${newsroom.url}/desk`);
    const id = await beginStory(editor, 'তিস্তার চরে সৌর সেচ');
    await write(editor, 'রংপুরের চরে ৪০টি সৌর পাম্প বসেছে।');
    await credit(editor, { role: 'ভাষান্তর', letters: 'dip', name: cast.dipankar.name });
    await addTopic(editor, 'সৌরবিদ্যুৎ');
    await choose(editor, 'প্রকাশ করুন');
    const dialog = editor.getByRole('dialog', { name: 'পাঠকের কাছে যাচ্ছে' });
    await dialog.getByText('বিভাগ বাছাই করুন।').waitFor();
    await dialog.getByText(/^খবরটি কোথা থেকে এল জানান/).waitFor();
    const publish = dialog.getByRole('button', { name: 'প্রকাশ করুন' });
    expect(await publish.getAttribute('aria-disabled')).toBe('true');
    await dialog.getByLabel('বিভাগ', { exact: true }).selectOption('আন্তর্জাতিক');
    await dialog.getByRole('button', { name: 'এই বিভাগে দিন' }).click();
    await dialog.getByText('বিভাগ বাছাই করুন।').waitFor({ state: 'detached' });
    await dialog.getByLabel('কার খবর').fill('মেরিডিয়ান নিউজ');
    await dialog.getByRole('button', { name: 'উৎস যোগ করুন' }).click();
    await dialog.getByText('যা যা দরকার, সবই আছে।').waitFor();
    const preview = editor.frameLocator('iframe[title="পাঠক যে পাতা দেখবেন"]');
    await preview.getByRole('heading', { level: 1, name: 'তিস্তার চরে সৌর সেচ' }).waitFor();
    await preview.getByText('মেরিডিয়ান নিউজ').waitFor();
    for (const kind of ['সার্চে', 'শেয়ারে']) {
      await dialog.getByRole('tab', { name: kind }).click();
      await dialog.getByRole('tabpanel').getByText('তিস্তার চরে সৌর সেচ').first().waitFor();
    }
    await publish.click();
    await says(editor, 'পাঠকের কাছে পৌঁছেছে।');

    const address = `${newsroom.url}/world/${id}/x`;
    const reader = await newsroom.browser.newPage();
    await reader.goto(address);
    const article = reader.getByRole('article');
    expect(await article.getByRole('heading', { level: 1 }).innerText()).toBe('তিস্তার চরে সৌর সেচ');
    const shown = ['৪০টি সৌর পাম্প', cast.dipankar.name, 'মেরিডিয়ান নিউজ', 'সৌরবিদ্যুৎ'];
    for (const text of shown) expect(await article.innerText()).toContain(text);
    const firstTime = await modifiedAt(address);

    await replaceBody(editor, 'রংপুরের চরে ৪৫টি সৌর পাম্প বসেছে।');
    await choose(editor, 'সংশোধনী দিন');
    await dialog.getByRole('radio', { name: /^সংশোধনী/ }).waitFor();
    await dialog.getByRole('button', { name: 'সংশোধনী দিন' }).click();
    await dialog.getByText('পাঠক কী জানবেন, লিখুন।').waitFor();
    const correction = 'আগে পাম্পের সংখ্যা ৪০ লেখা হয়েছিল; আসলে ৪৫।';
    await dialog.getByLabel('পাঠকের জন্য সংশোধনী').fill(correction);
    await dialog.getByRole('button', { name: 'সংশোধনী দিন' }).click();
    await dialog.waitFor({ state: 'detached' });
    await reader.reload();
    await reader.getByRole('region', { name: 'সংশোধনী' }).getByText(correction).waitFor();
    expect(await article.innerText()).toContain('৪৫টি সৌর পাম্প');
    const corrected = await modifiedAt(address);

    await replaceBody(editor, 'রংপুরের চরে ৪৫টি সৌরপাম্প বসেছে।');
    await publishChange(editor, 'ছোট সংশোধন');
    await reader.reload();
    expect(await article.innerText()).toContain('৪৫টি সৌরপাম্প');
    expect(await modifiedAt(address)).toBe(corrected);

    await replaceBody(editor, 'রংপুরের চরে ৪৫টি সৌরপাম্প বসেছে। আরও ২০টি আসছে।');
    await publishChange(editor, 'হালনাগাদ');
    expect(Date.parse(await modifiedAt(address))).toBeGreaterThan(Date.parse(firstTime));
    expect(Date.parse(await modifiedAt(address))).toBeGreaterThan(Date.parse(corrected));
    await reader.reload();
    await article.getByText('আরও ২০টি আসছে।').waitFor();

    await compareAndRestore(editor);
    await reader.reload();
    await article.getByText('আরও ২০টি আসছে।').waitFor();

    const chief = opened(rokeya).page;
    await chief.goto(`${newsroom.url}/desk/stories/${id}`);
    await act(chief, 'প্রত্যাহার করুন', { label: 'কারণ', text: 'পাম্পের সংখ্যা যাচাই করা যায়নি।' });
    await says(chief, 'প্রত্যাহার করা হয়েছে।');
    expect((await reader.reload())?.status()).toBe(410);
    await reader.getByText('পাম্পের সংখ্যা যাচাই করা যায়নি।').waitFor();
    expect(await reader.getByRole('main').innerText()).not.toContain('আরও ২০টি');
    await act(chief, 'পাঠকের কাছে ফেরান');
    await stands(chief, 'প্রকাশিত');
    expect((await reader.reload())?.status()).toBe(200);
    await article.getByText('৪০টি সৌর পাম্প').waitFor();

    expect(furtherComplaints(opened(dipankar))).toEqual([]);
    expect(furtherComplaints(opened(rokeya))).toEqual([]);
  });
});

function opened(window: DeskWindow | undefined): DeskWindow {
  if (window === undefined) throw new Error('the window is not open');
  return window;
}

/** A call of the API by who sits at a window. */
function call({ context }: DeskWindow, url: string, path: string, data: object) {
  return context.request.post(`${url}/api/v1/${path}`, { data, headers: { origin: url } });
}

async function mayNotPublish(window: DeskWindow, url: string, id: number): Promise<void> {
  const { page } = window;
  await page.getByRole('button', { name: 'আরও কাজ' }).click();
  const offered = await page.getByRole('menuitem').allInnerTexts();
  await page.keyboard.press('Escape');
  for (const verb of ['প্রকাশ করুন', 'সময় ঠিক করুন', 'অনুমোদন দিন']) {
    expect(offered).not.toContain(verb);
    expect(await page.getByRole('button', { name: verb, exact: true }).count()).toBe(0);
  }
  const answer = await call(window, url, `stories/${id}/publish`, {});
  expect(answer.status()).toBe(403);
  expect((await answer.json()).error.code).toBe('forbidden');
}

/** Bijoy copy becomes Unicode, with a notice; one undo gives the copy as it was. */
async function pasteBijoy(page: Page): Promise<void> {
  const copy = 'সেতুর দৈর্ঘ্য ৯৫০ মিটার। নির্মাণে সময় লেগেছে চার বছর।';
  const bijoy = unicodeToBijoy(copy);
  const escaped = bijoy.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  await paste(page, {
    text: bijoy,
    html: `<p class="MsoNormal"><span style="font-family:SutonnyMJ">${escaped}</span></p>`,
  });
  const notice = page.getByText(/^বিজয়ের লেখা ইউনিকোডে বদলে বসানো হয়েছে/);
  await notice.waitFor();
  const unicode = `আমার সোনার বাংলা\n\n${copy}`;
  await eventually(() => bodyOf(page).innerText()).toBe(unicode);
  await page.keyboard.press('Control+z');
  await eventually(() => bodyOf(page).innerText()).toBe(`আমার সোনার বাংলা\n\n${bijoy}`);
  await page.keyboard.press('Control+y');
  await eventually(() => bodyOf(page).innerText()).toBe(unicode);
}

async function describeStory(page: Page): Promise<void> {
  const details = await openPanel(page, 'বিবরণ');
  await details.getByLabel('বিভাগ', { exact: true }).selectOption('বাংলাদেশ');
  await details.getByRole('button', { name: 'বিবরণ রাখুন' }).click();
  await says(page, 'বিবরণ রাখা হয়েছে।');
  const sources = await openPanel(page, 'উৎস');
  await sources.getByLabel('কার খবর').fill('মেরিডিয়ান নিউজ');
  await sources.getByLabel('ওয়েব ঠিকানা').fill('https://meridian.example/dharla-bridge');
  await sources.getByRole('button', { name: 'উৎস যোগ করুন' }).click();
  await sources.getByRole('button', { name: 'লেখার পাশে রাখুন' }).click();
  const beside = page.getByRole('textbox', { name: 'মেরিডিয়ান নিউজ: উৎসের লেখা' });
  await beside.fill('The new bridge over the Dharla is 950 metres long.');
  await beside.press('End');
  await page.keyboard.type(' It took four years.');
  expect(await beside.inputValue()).toBe(
    'The new bridge over the Dharla is 950 metres long. It took four years.',
  );
  await credit(page, { role: 'প্রতিবেদন', letters: 'tuh', name: cast.tuhin.name });
  await addTopic(page, 'ধরলা সেতু');
}

/** Finds somebody by the first letters of their name, in Latin. */
async function credit(page: Page, who: { role: string; letters: string; name: string }): Promise<void> {
  const { role, letters, name } = who;
  const credits = await openPanel(page, 'কৃতিত্ব');
  await credits.getByLabel('ভূমিকা', { exact: true }).selectOption(role);
  await credits.getByRole('combobox', { name: 'নাম বা আদ্যক্ষর' }).pressSequentially(letters);
  await credits.getByRole('option', { name }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await says(page, `${name} যোগ হয়েছে।`);
}

async function addTopic(page: Page, name: string): Promise<void> {
  const topics = await openPanel(page, 'বিষয়');
  await topics.getByRole('combobox', { name: 'বিষয়ের নাম' }).fill(name);
  await page.keyboard.press('Enter');
  await topics.getByRole('listitem').getByText(name).waitFor();
}

/** Writes at the end of the body. */
async function write(page: Page, text: string): Promise<void> {
  await bodyOf(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(text);
}

async function replaceBody(page: Page, text: string): Promise<void> {
  await bodyOf(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await eventually(() => bodyOf(page).innerText()).toBe(text);
}

async function publishChange(page: Page, kind: string): Promise<void> {
  await choose(page, 'বদল প্রকাশ করুন');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: new RegExp(`^${kind}`) }).check();
  await dialog.getByRole('button', { name: 'বদল প্রকাশ করুন' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** What changed in a revision is marked; an older one comes back as the newest, unseen by readers. */
async function compareAndRestore(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'ইতিহাস' }).click();
  const history = page.getByRole('dialog', { name: 'ইতিহাস' });
  await history.getByText(`${cast.dipankar.name} সংশোধনী দিয়েছেন`).first().waitFor();
  const lines = history.getByRole('listitem').filter({ hasText: 'কী বদলেছে দেখুন' });
  const look = async (revision: string) => {
    const line = lines.filter({ hasText: `সংস্করণ ${revision}` }).first();
    await line.getByRole('button', { name: 'কী বদলেছে দেখুন' }).click();
  };
  const count = await lines.count();
  await look(inBangla(count - 2));
  await history.getByRole('deletion').filter({ hasText: '৪০টি' }).waitFor();
  await history.getByRole('insertion').filter({ hasText: '৪৫টি' }).waitFor();
  await look(inBangla(count - 3));
  await history.getByRole('button', { name: `সংস্করণ ${inBangla(count - 3)} ফিরিয়ে আনুন` }).click();
  await history.getByRole('button', { name: 'ফিরিয়ে আনুন', exact: true }).click();
  await history.waitFor({ state: 'detached' });
  await says(page, `সংস্করণ ${inBangla(count - 3)} ফিরে এসেছে।`);
  await eventually(() => bodyOf(page).innerText()).toBe('রংপুরের চরে ৪০টি সৌর পাম্প বসেছে।');
  await page.getByText('পাঠক এখনো নতুন লেখা দেখছেন না').waitFor();
  await page.getByText(`সংস্করণ ${inBangla(count + 1)}`, { exact: true }).waitFor();
}

/** What the page says of its last change, to readers’ programs. */
async function modifiedAt(address: string): Promise<string> {
  const html = await (await fetch(address)).text();
  return /"dateModified":"([^"]+)"/.exec(html)?.[1] ?? '';
}

const inBangla = (number: number) => number.toLocaleString('bn');
