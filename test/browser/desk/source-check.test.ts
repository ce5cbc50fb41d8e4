import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cast } from '../../cast.ts';
import { noBrowser } from '../browser.ts';
import { type DeskNewsroom, type DeskWindow, furtherComplaints, openDeskNewsroom } from './desk-newsroom.ts';
import { barriers } from './inspect-screen.ts';
import { bodyOf, choose, eventually, kept, says } from './story-screen.ts';

if (noBrowser !== null) process.stderr.write(`test/browser/desk: skipped, since ${noBrowser}\n`);

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** Two slips: 12 became ২১ and 340 became ৪৩০. */
const story = {
  headline: 'পাহাড়ধসে সেতু বন্ধ',
  section: 'world',
  body: {
    type: 'doc',
    content: [
      paragraph('পাহাড়ধসে ২১ জন নিহত হয়েছেন। উদ্ধারকাজ চলছে।'),
      paragraph('পাশের গ্রাম থেকে ৪৩০ পরিবারকে সরিয়ে নেওয়া হয়েছে।'),
    ],
  },
  credits: [{ name: 'দীপঙ্কর সাহা', role: 'translator' }],
  sources: [
    {
      name: 'মেরিডিয়ান নিউজ',
      text: 'The landslide killed 12 people. Rescue work goes on.\n\nFrom a nearby village 340 families were moved to safety.',
    },
  ],
};

describe.skipIf(noBrowser !== null)('copy held against its source', () => {
  let newsroom: DeskNewsroom;
  let window: DeskWindow;
  beforeAll(async () => {
    newsroom = await openDeskNewsroom();
    window = await newsroom.signedIn(cast.dipankar.role, cast.dipankar.name);
  });
  afterAll(async () => newsroom?.close());

  test('findings on both sides, one corrected, one dismissed with a reason; publishing asks once', async () => {
    const { page } = window;
    const id = await begin(window, newsroom.url);
    await openCheck(page, newsroom.url, id);

    const findings = page.getByRole('region', { name: 'উৎসের সঙ্গে অমিল' }).getByRole('listitem');
    await eventually(() => findings.count()).toBe(2);
    await page.getByText('২টি ভুল', { exact: true }).waitFor();
    expect(await page.locator('.story-copy .checked-error').allInnerTexts()).toEqual([
      expect.stringContaining('২১'),
      expect.stringContaining('৪৩০'),
    ]);
    expect(await page.locator('.story-source .checked-error').allInnerTexts()).toEqual([
      expect.stringContaining('12'),
      expect.stringContaining('340'),
    ]);
    expect(await barriers(page, { width: 'desktop', theme: 'light' })).toEqual([]);
    expect(await barriers(page, { width: 'phone', theme: 'dark' })).toEqual([]);

    await findings.nth(1).getByRole('button', { name: 'কপিতে যান' }).click();
    await eventually(() => selected(page)).toContain('৪৩০');
    await page.keyboard.type('৩৪০ পরিবারকে');
    await eventually(() => findings.count()).toBe(1);

    await dismissByKeys(page);
    await page.getByText('আর কোনো অমিল খোলা নেই।').waitFor();
    expect(await page.locator('.story-copy .checked-error').count()).toBe(0);
    await page.getByText('বাতিল করা অমিল (১)').click();
    await page.getByText(/^দীপঙ্কর সাহা, .*: উৎসে ভুল$/).waitFor();
    await page.getByRole('button', { name: 'ইতিহাস' }).click();
    await page
      .getByRole('dialog')
      .getByText(/^দীপঙ্কর সাহা .*বাতিল.*উৎসে ভুল$/)
      .waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'ফিরিয়ে আনুন…' }).click();
    await page.getByRole('button', { name: 'আবার দেখা দরকার' }).click();
    await page.getByRole('button', { name: 'ফিরিয়ে আনুন', exact: true }).click();
    await eventually(() => findings.count()).toBe(1);

    await kept(page);
    await choose(page, 'প্রকাশ করুন');
    const dialog = page.getByRole('dialog', { name: 'পাঠকের কাছে যাচ্ছে' });
    await dialog.getByRole('button', { name: 'প্রকাশ করুন' }).click();
    await dialog.getByText('উৎসের সঙ্গে ১টি অমিল খোলা আছে। তবু প্রকাশ করবেন?').waitFor();
    expect(await barriers(page, { width: 'phone', theme: 'light' })).toEqual([]);
    await dialog.getByRole('button', { name: 'তবু প্রকাশ করুন' }).click();
    await says(page, 'পাঠকের কাছে পৌঁছেছে।');
    await page.getByText(/^এটি জেনেই দীপঙ্কর সাহা প্রকাশ করেছেন/).waitFor();
    expect(furtherComplaints(window, `409 /api/v1/stories/${id}/publish`)).toEqual([]);
  });

  test('a newer source shows what changed and which sentences it touches; the copy stays as it is', async () => {
    const { page } = window;
    const id = await begin(window, newsroom.url);
    await openCheck(page, newsroom.url, id);
    const before = await bodyOf(page).innerText();
    await page.locator('.source-text').focus();
    await replaceByPaste(page, story.sources[0]?.text.replace('340', '360') ?? '');

    const update = page.getByRole('region', { name: 'উৎস বদলেছে: মেরিডিয়ান নিউজ' });
    await update.waitFor();
    await eventually(() => update.locator('del, ins').allInnerTexts()).toEqual([
      expect.stringContaining('340'),
      expect.stringContaining('360'),
    ]);
    await update.getByRole('button', { name: /^পাশের গ্রাম থেকে/ }).click();
    await eventually(() => selected(page)).toContain('৪৩০ পরিবারকে');
    expect(await bodyOf(page).innerText()).toBe(before);
    await kept(page);

    await page.reload();
    await openPanel(page);
    await update.getByRole('button', { name: 'কপি এখন নতুন উৎস মেনে চলে' }).click();
    await update.waitFor({ state: 'detached' });

    await dismissElsewhere(window, newsroom.url, id);
    await page.getByText('বাতিল করা অমিল (১)').waitFor();
    expect(furtherComplaints(window)).toEqual([]);
  });
});

/** The first finding of the list, dismissed by somebody who does not use this window. */
async function dismissElsewhere({ context, page }: DeskWindow, url: string, id: number): Promise<void> {
  const first = page.getByRole('region', { name: 'উৎসের সঙ্গে অমিল' }).getByRole('listitem').first();
  const place = (text: string) => ({ start: 0, end: text.length, text });
  const [copy = '', source = ''] = await first.locator('dd').allInnerTexts();
  const finding = { kind: 'number', severity: 'error', copy: place(copy), source: place(source) };
  const answer = await context.request.post(`${url}/api/v1/stories/${id}/source-check/dismiss`, {
    data: { finding: { ...finding, message: 'Seen.', messageBn: 'দেখা হয়েছে।' }, reason: 'রূপান্তর ঠিক আছে' },
    headers: { origin: url },
  });
  expect(answer.ok()).toBe(true);
}

async function begin({ context, complaints }: DeskWindow, url: string): Promise<number> {
  complaints.length = 0;
  const answer = await context.request.post(`${url}/api/v1/stories`, {
    data: story,
    headers: { origin: url },
  });
  expect(answer.status()).toBe(201);
  return (await answer.json()).id;
}

async function openCheck(page: Page, url: string, id: number): Promise<void> {
  await page.goto(`${url}/desk/stories/${id}`);
  await openPanel(page);
}

async function openPanel(page: Page): Promise<void> {
  await bodyOf(page).waitFor();
  await page.getByRole('tab', { name: 'যাচাই' }).click();
}

/** The first finding, by the keyboard alone; the keys go to what is left. */
async function dismissByKeys(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^বাতিল…/ }).focus();
  await page.keyboard.press('Enter');
  await eventually(() => focused(page)).toBe('কেন বাতিল');
  await page.keyboard.press('Enter');
  await page.getByText('কারণ লিখুন, অন্তত তিন অক্ষর।').waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await says(page, 'বাতিল করা হয়েছে।');
  await eventually(() => focused(page)).toBe('আর কোনো অমিল খোলা নেই।');
}

function selected(page: Page): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? '');
}

/** What has the focus, by its label or its text. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0] : activeElement;
    return label?.textContent ?? '';
  });
}

/** As Ctrl+A and Ctrl+V do: the browser tells of the paste, then of the input. */
async function replaceByPaste(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+A');
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  }, text);
  await page.keyboard.insertText(text);
}
