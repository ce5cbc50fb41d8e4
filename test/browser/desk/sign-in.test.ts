import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cast } from '../../cast.ts';
import { totpCode } from '../../totp-code.ts';
import { noBrowser, openPage } from '../browser.ts';
import { type DeskNewsroom, desktop, furtherComplaints, openDeskNewsroom } from './desk-newsroom.ts';

if (noBrowser !== null) process.stderr.write(`test/browser/desk: skipped, since ${noBrowser}\n`);

/** The board may be asking for news just as its person leaves. */
const leaving = '401 /api/v1/board';
const password = 'নদীর ওপারে সাঁকো';

describe.skipIf(noBrowser !== null)('the desk’s door', () => {
  let newsroom: DeskNewsroom;
  beforeAll(async () => {
    newsroom = await openDeskNewsroom();
  });
  afterAll(async () => newsroom?.close());

  const stranger = () => openPage(newsroom.browser, desktop);
  /** Somebody who came by a one-time link and chose the password. */
  const newcomer = async (name: string) => {
    const { email, link } = await newsroom.invite('reporter', name);
    const opened = await stranger();
    await opened.page.goto(link);
    await opened.page.getByLabel('নতুন পাসওয়ার্ড', { exact: true }).fill(password);
    await opened.page.getByRole('button', { name: 'পাসওয়ার্ড রাখুন' }).click();
    await onBoard(opened.page);
    return { ...opened, email, link };
  };

  test('a reporter comes by the one-time link, chooses a password, goes and comes again; the link is spent', async () => {
    const { email, link } = await newsroom.invite('reporter', cast.tuhin.name);
    const window = await stranger();
    const { page, context } = window;
    await page.goto(link);
    await page.getByRole('heading', { name: `স্বাগতম, ${cast.tuhin.name}` }).waitFor();
    expect(page.url()).not.toContain('token');
    await page.getByLabel('নতুন পাসওয়ার্ড', { exact: true }).fill('ছোট');
    await page.getByRole('button', { name: 'পাসওয়ার্ড রাখুন' }).click();
    await page.getByText('পাসওয়ার্ডে অন্তত ১০টি অক্ষর দিন।').waitFor();
    await page.getByLabel('নতুন পাসওয়ার্ড', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'পাসওয়ার্ড রাখুন' }).click();
    await onBoard(page);

    await signOut(page, cast.tuhin.name);
    await page.goto(`${newsroom.url}/desk/account`);
    await page.waitForURL(/\/desk\/sign-in\?to=/);
    await giveNameAndPassword(page, email, 'ভুল পাসওয়ার্ড');
    await page.getByRole('alert').getByText('ই-মেইল বা পাসওয়ার্ড ঠিক নয়।').waitFor();
    await giveNameAndPassword(page, email, password);
    await page.getByRole('heading', { name: 'আমার অ্যাকাউন্ট' }).waitFor();

    await page.goto(link);
    await page.getByRole('alert').waitFor();
    await page.getByRole('link', { name: 'প্রবেশের পাতায় যান' }).waitFor();
    const refused = [
      '422 /api/v1/me/password',
      '401 /api/v1/me',
      '401 /api/auth/sign-in/email',
      '401 /api/v1/welcome',
      leaving,
    ];
    expect(furtherComplaints(window, ...refused)).toEqual([]);
    await context.close();
  });

  test('codes: turned on with an app, asked for at the door; a wrong one is refused, a backup code opens once', async () => {
    const window = await newcomer('পারমিতা দেব');
    const { page, context, email } = window;
    await page.goto(`${newsroom.url}/desk/account`);
    await page.getByRole('button', { name: 'কোড চালু করুন' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('পাসওয়ার্ড দিয়ে নিশ্চিত করুন').fill(password);
    await dialog.getByRole('button', { name: 'কোড চালু করুন' }).click();
    await dialog.getByRole('img', { name: 'অ্যাপে স্ক্যান করার QR কোড' }).waitFor();
    const shown = await dialog.getByText(/^চাবি: /).innerText();
    const secret = `otpauth://totp/desk?secret=${shown.replace('চাবি:', '').replace(/\s/g, '')}`;
    await dialog.getByLabel('২. অ্যাপ যে ছয় অঙ্কের কোড দেখাচ্ছে').fill(totpCode(secret));
    await dialog.getByRole('button', { name: 'কোড চালু করুন' }).click();
    await page.getByRole('dialog', { name: 'সংরক্ষিত কোড' }).waitFor();
    const backup = await dialog.getByRole('listitem').allInnerTexts();
    expect(backup).toHaveLength(10);
    await dialog.getByRole('button', { name: 'রেখে দিয়েছি' }).click();
    await page.getByText('চালু আছে।').waitFor();

    await signOut(page, 'পারমিতা দেব');
    await giveNameAndPassword(page, email, password);
    await page.getByRole('heading', { name: 'কোড দিন' }).waitFor();
    const right = totpCode(secret);
    await giveCode(page, 'অ্যাপের ছয় অঙ্কের কোড', right === '000000' ? '111111' : '000000');
    await page
      .getByRole('alert')
      .getByText(/কোডটি মিলছে না/)
      .waitFor();
    await giveCode(page, 'অ্যাপের ছয় অঙ্কের কোড', inBanglaDigits(totpCode(secret)));
    await onBoard(page);

    const giveBackup = async () => {
      await signOut(page, 'পারমিতা দেব');
      await giveNameAndPassword(page, email, password);
      await page.getByRole('button', { name: /সংরক্ষিত কোড দিন/ }).click();
      await giveCode(page, 'সংরক্ষিত কোড', backup[0] ?? '');
    };
    await giveBackup();
    await onBoard(page);
    await giveBackup();
    await page.getByRole('alert').getByText('এই সংরক্ষিত কোডটি ঠিক নয়, অথবা আগে ব্যবহার হয়ে গেছে।').waitFor();
    const wrong = [
      '422 /api/auth/two-factor/verify-totp',
      '422 /api/auth/two-factor/verify-backup-code',
      leaving,
    ];
    expect(furtherComplaints(window, ...wrong)).toEqual([]);
    await context.close();
  });

  test('a passkey is made on the device and opens the desk without password or code', async () => {
    const window = await newcomer('সুরাইয়া খানম');
    const { page, context } = window;
    const device = await context.newCDPSession(page);
    await device.send('WebAuthn.enable');
    await device.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.goto(`${newsroom.url}/desk/account`);
    await page.getByLabel('যন্ত্রের নাম').fill('আমার ল্যাপটপ');
    await page.getByRole('button', { name: 'এই যন্ত্রে পাস-কি বানান' }).click();
    await page.getByRole('button', { name: '‘আমার ল্যাপটপ’ পাস-কি সরান' }).waitFor();
    await signOut(page, 'সুরাইয়া খানম');
    await page.getByRole('button', { name: 'পাস-কি দিয়ে প্রবেশ' }).click();
    await onBoard(page);
    await page.getByRole('button', { name: 'সুরাইয়া খানম' }).waitFor();
    expect(furtherComplaints(window, leaving)).toEqual([]);
    await context.close();
  });

  test('a session is ended from another device, which is then led to the door', async () => {
    const laptop = await newcomer('অনিন্দ্য বড়ুয়া');
    const lost = await stranger();
    await lost.page.goto(`${newsroom.url}/desk`);
    await giveNameAndPassword(lost.page, laptop.email, password);
    await onBoard(lost.page);
    await laptop.page.goto(`${newsroom.url}/desk/account`);
    const ends = laptop.page.getByRole('button', { name: /প্রবেশ শেষ করুন$/ });
    await ends.waitFor();
    await ends.click();
    await laptop.page.getByText('শেষ করা হয়েছে।').waitFor();
    await ends.waitFor({ state: 'detached' });
    await lost.page.reload();
    await lost.page.getByRole('heading', { name: 'ডেস্কে প্রবেশ' }).waitFor();
    expect(furtherComplaints(laptop)).toEqual([]);
    await Promise.all([laptop.context.close(), lost.context.close()]);
  });

  test('who guesses passwords is slowed, with a sentence that says for how long', async () => {
    const { email, context: own } = await newcomer('গৌতম চাকমা');
    await own.close();
    const { page, context } = await stranger();
    await page.goto(`${newsroom.url}/desk/sign-in`);
    const slowed = page.getByText(/^অনেকবার ভুল হয়েছে। [০-৯]+ মিনিট পরে আবার চেষ্টা করুন।$/);
    const wrong = 'ভুল পাসওয়ার্ড';
    await Promise.all(Array.from({ length: 9 }, () => guess(newsroom.url, email, wrong)));
    await giveNameAndPassword(page, email, wrong);
    await page.getByRole('alert').getByText('ই-মেইল বা পাসওয়ার্ড ঠিক নয়।').waitFor();
    await giveNameAndPassword(page, email, wrong);
    await slowed.waitFor();
    await giveNameAndPassword(page, email, password);
    await slowed.waitFor();
    expect(page.url()).toContain('/desk/sign-in');
    await context.close();
  });
});

/** The board with its columns. */
const onBoard = (page: Page) => page.getByRole('heading', { level: 2, name: /^খসড়া/ }).waitFor();

async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('menuitem', { name: 'বেরিয়ে যান' }).click();
  await page.getByRole('heading', { name: 'ডেস্কে প্রবেশ' }).waitFor();
}

async function giveNameAndPassword(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('ই-মেইল').fill(email);
  await page.getByLabel('পাসওয়ার্ড', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'প্রবেশ করুন' }).click();
}

async function giveCode(page: Page, label: string, code: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(code);
  await page.getByRole('button', { name: 'এগিয়ে যান' }).click();
}

const guess = (url: string, email: string, guessed: string) =>
  fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password: guessed }),
  });

const inBanglaDigits = (code: string) => code.replace(/\d/g, (digit) => '০১২৩৪৫৬৭৮৯'[Number(digit)] ?? '');
