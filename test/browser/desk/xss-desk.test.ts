import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isSafeAddress } from '../../../packages/newsroom/src/story/safe-address.ts';
import { xssAddresses, xssPayloads } from '../../xss-payloads.ts';
import { noBrowser } from '../browser.ts';
import { beyondParsing, openWatchedDesk, type Visitor, type WatchedDesk } from './watched-desk.ts';
import { addEach, addressEach, fillEach, giveEach, pasteEach } from './xss-hand.ts';
import { hostileStories } from './xss-stories.ts';

// Hundreds of texts, one after another: seconds on a free machine, minutes on a busy one.
vi.setConfig({ testTimeout: 240_000 });

if (noBrowser !== null) process.stderr.write(`test/browser: skipped, since ${noBrowser}\n`);

describe.skipIf(noBrowser !== null)('the desk and texts that try to run', () => {
  let desk: WatchedDesk;
  let chief: Visitor;
  let admin: Visitor;

  beforeAll(async () => {
    desk = await openWatchedDesk();
    [chief, admin] = await Promise.all([desk.visitor('chief', 'রোকেয়া সুলতানা'), desk.visitor('admin', 'প্রশাসক')]);
  });
  afterAll(() => desk?.close());

  const begin = (headline: string) => chief.call('POST', '/stories', { headline, body: ['লেখা শুরু'] });
  const body = (page: Page) => page.locator('.copy[role="textbox"]');

  test('the policy allows the desk’s own files alone, and no inline script or eval', async () => {
    const { headers } = await fetch(`${desk.url}/desk/stories/1`);
    const socket = / ws:\/\/localhost:\d+/;
    expect(headers.get('content-security-policy')?.replace(socket, ' <its own>')).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; " +
        "connect-src 'self' <its own>; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    const { id } = await begin('নীতি');
    const preview = await fetch(`${desk.url}/api/v1/stories/${id}/preview`, {
      headers: { cookie: chief.cookie },
    });
    const policy = preview.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; font-src 'self'; /);
    expect(policy).not.toMatch(/script-src|unsafe|\bdata:/);
    for (const { headers: others } of [preview, await fetch(`${desk.url}/desk/`)])
      expect(others.get('x-content-type-options')).toBe('nosniff');
  });

  test('pasted as a page or as text into headline, standfirst and body, it is text', async () => {
    const { id } = await begin('শিরোনাম');
    const { page, look } = await chief.open(`/desk/stories/${id}`);
    await body(page).waitFor();
    await page.evaluate(pasteEach, xssPayloads);
    expect(beyondParsing(await look())).toEqual([]);
    const links = await body(page)
      .locator('a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => href === null || !isSafeAddress(href))).toEqual([]);
    expect(
      await body(page).locator('script, style, iframe, object, embed, svg, math, form, img').count(),
    ).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(xssPayloads.at(-1)?.at(-1));
    await page.close();
  });

  test('through the clipboard of the browser itself, it is text', async () => {
    const { id } = await begin('শিরোনাম');
    const { page, look } = await chief.open(`/desk/stories/${id}`);
    await body(page).waitFor();
    const source = await chief.context.newPage();
    await source.goto(`${desk.url}/healthz`);
    for (let at = 0; at < xssPayloads.length; at += 20) {
      const some = xssPayloads.slice(at, at + 20);
      await source.evaluate(copyNext, {
        html: some.map((one) => `<p>${one}</p>`).join(''),
        text: some.join('\n'),
      });
      await source.bringToFront();
      await source.keyboard.press('Control+A');
      await source.keyboard.press('Control+C');
      await page.bringToFront();
      await body(page).focus();
      await page.keyboard.press('Control+V');
    }
    expect((await body(page).innerText()).length).toBeGreaterThan(xssPayloads.join('').length / 3);
    expect(beyondParsing(await look())).toEqual([]);
    await source.close();
    await page.close();
  });

  test('typed into panels, notes and the dialogs of links and embeds, it is text', async () => {
    const { id } = await begin('প্যানেল');
    const { page, look } = await chief.open(`/desk/stories/${id}`);
    await body(page).waitFor();
    const tab = (name: string) => page.getByRole('tab', { name }).click();
    const fives = Array.from({ length: xssPayloads.length / 5 }, (_, at) =>
      xssPayloads.slice(at * 5, at * 5 + 5).join(' '),
    );
    await tab('কৃতিত্ব');
    await page.evaluate(addEach, fives);
    expect(await page.locator('.ordered-name').count()).toBe(fives.length);
    await tab('বিষয়');
    await page.evaluate(addEach, fives);
    expect(await look()).toEqual([]);
    await tab('উৎস');
    await page.evaluate(giveEach, [...fives, ...xssAddresses]);
    expect(await page.locator('.source-item').count()).toBeGreaterThan(100);
    await page.getByRole('button', { name: 'লেখার পাশে রাখুন' }).first().click();
    await page.evaluate(fillEach, { selector: '.source-text', texts: xssPayloads });
    expect(await look()).toEqual([]);
    await tab('বিবরণ');
    await page.evaluate(fillEach, { selector: '.story-panels input[type="text"]', texts: xssPayloads });
    await page.getByRole('button', { name: 'আরও কাজ' }).click();
    await page.getByRole('menuitem', { name: 'নোট দিয়ে রাখুন' }).click();
    await page.evaluate(fillEach, { selector: 'dialog textarea', texts: xssPayloads });
    await page.keyboard.press('Escape');
    for (const keys of ['Control+K', 'Control+Alt+E']) {
      await body(page).focus();
      await page.evaluate(addressEach, { keys, addresses: [...xssAddresses, ...xssPayloads] });
    }
    expect(await look()).toEqual([]);
    await page.close();
  });

  test('sent by the API into every field, it is text on every screen', async () => {
    const stories = await hostileStories(chief);
    const { page, go, look } = await chief.open('/desk/?view=list');
    await page.locator('[data-story]').first().waitFor();
    const more = page.locator('.story-list-more');
    const bringMore = async () => {
      if ((await more.count()) > 0) await more.click();
      return more.count();
    };
    await expect.poll(bringMore, { interval: 200, timeout: 30_000 }).toBe(0);
    expect(await page.locator('[data-story]').count()).toBeGreaterThan(xssPayloads.length);
    expect(await look()).toEqual([]);
    for (const { id, conflict } of stories) {
      await go(`/desk/stories/${id}`);
      await body(page).waitFor();
      for (const name of ['কৃতিত্ব', 'বিষয়', 'উৎস', 'বিবরণ']) {
        await page.getByRole('tab', { name }).click();
        if (name === 'উৎস') await page.getByRole('button', { name: 'লেখার পাশে রাখুন' }).first().click();
      }
      await page.getByRole('button', { name: 'ইতিহাস' }).click();
      await page.locator('.history-entries button').first().click();
      await page.locator('.history-comparison :is(ins, del)').first().waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Enter');
      await page.frameLocator('.preview-frame iframe').locator('h1').waitFor();
      for (const name of ['সার্চে', 'শেয়ারে']) await page.getByRole('tab', { name }).click();
      expect(await look()).toEqual([]);
      await page.keyboard.press('Escape');
      await body(page).pressSequentially('ক');
      await page.getByText('সার্ভারে রাখা হয়েছে').first().waitFor();
      await conflict();
      await page.keyboard.press('Control+S');
      await page.locator('.conflict-texts :is(ins, del)').first().waitFor();
      expect(await look()).toEqual([]);
    }
    await page.close();
  });

  test('as the name of people and programs, it is text', async () => {
    for (const [at, payload] of xssPayloads.entries()) {
      const name = payload.trim().slice(0, 120) || 'ক';
      await admin.call('POST', '/people', { name, email: `x${at}@sanko.example`, role: 'reporter' });
      await admin.call('POST', '/tokens', { name, role: 'reporter' });
    }
    const { page, go, look } = await admin.open('/desk/people');
    await page.getByText('x279@sanko.example').waitFor();
    expect(await look()).toEqual([]);
    await go('/desk/tokens');
    await page.getByRole('listitem').nth(279).waitFor();
    expect(await look()).toEqual([]);
    await page.close();
  });
});

/** Runs in a page: what the next Ctrl+C takes. */
function copyNext(next: { html: string; text: string }): void {
  document.oncopy = (event) => {
    event.clipboardData?.setData('text/html', next.html);
    event.clipboardData?.setData('text/plain', next.text);
    event.preventDefault();
  };
}
