import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDoor } from '../../../../test/test-door.ts';
import { invitePerson } from '../commands/invite-person.ts';

let door: TestDoor;
beforeAll(async () => {
  door = await TestDoor.open();
});
afterAll(() => door.close());

describe('guessing', () => {
  test('at one account from many addresses is stopped, for a quarter of an hour', async () => {
    const { email } = await door.newcomer();
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await door.newBrowser().signIn(email, 'ভুল')).status).toBe(401);
    }
    const stopped = await door.newBrowser().signIn(email);
    expect(stopped.status).toBe(429);
    expect(stopped.answer.error.messageBn).toMatch(/[০-৯]+ মিনিট পরে/);
    door.now = Date.now() + 15 * 60_000 + 1000;
    expect((await door.newBrowser().signIn(email)).status).toBe(200);
    door.now = null;
  });

  test('many at once do not slip past', async () => {
    const { email } = await door.newcomer();
    const answers = await Promise.all(
      Array.from({ length: 25 }, () => door.newBrowser().signIn(email, 'ভুল পাসওয়ার্ড')),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  test('from one address at many accounts is stopped; headers do not make it another', async () => {
    const guesser = door.browserAt('203.0.113.66');
    for (let tries = 0; tries < 60; tries += 1) {
      await guesser.ask('POST', '/api/v1/welcome', { token: `x${tries}` });
    }
    for (const header of ['x-forwarded-for', 'x-real-ip', 'forwarded', 'x-hurkaru-address']) {
      const { status } = await guesser.ask(
        'POST',
        '/api/v1/welcome',
        { token: 'x' },
        { [header]: '192.0.2.1' },
      );
      expect(status).toBe(429);
    }
    const { token } = await invitePerson(door.asAdmin(), {
      email: 'other@sanko.example',
      name: 'অন্যজন',
      role: 'reporter',
    });
    expect((await door.newBrowser().useLink(token)).status).toBe(200);
  });

  test('through a proxy on this machine it counts the last address, which the proxy wrote', async () => {
    const through = (client: string) =>
      door
        .browserAt('127.0.0.1')
        .ask('POST', '/api/v1/welcome', { token: 'x' }, { 'x-forwarded-for': client });
    for (let tries = 0; tries < 60; tries += 1) await through(`192.0.2.${tries}, 203.0.113.77`);
    expect((await through('192.0.2.200, 203.0.113.77')).status).toBe(429);
    expect((await through('203.0.113.77, 203.0.113.78')).status).toBe(401);
  });

  test('the whole network of an IPv6 address counts as one', async () => {
    for (let tries = 0; tries < 60; tries += 1) {
      await door.browserAt(`2001:db8:1:2::${tries.toString(16)}`).useLink('x');
    }
    expect((await door.browserAt('2001:db8:1:2:aaaa:bbbb:cccc:dddd').useLink('x')).status).toBe(429);
    expect((await door.browserAt('2001:db8:1:3::1').useLink('x')).status).toBe(401);
  });

  test('who gets it right is not slowed down', async () => {
    const { email } = await door.newcomer();
    const browser = door.newBrowser();
    for (let tries = 0; tries < 14; tries += 1) {
      if (tries % 5 === 4) await browser.signIn(email, 'ভুল');
      else expect((await browser.signIn(email)).status).toBe(200);
    }
  });
});

describe('a failed sign-in', () => {
  test('is in the audit, at whose account and by what; nothing that was typed is', async () => {
    const { email, personId } = await door.newcomer();
    door.now = Date.now() + 60 * 60_000;
    const typed = { known: 'ভুল-পাসওয়ার্ড-৯১৭', unknown: 'typed-by-mistake@sanko.example' };
    await door.newBrowser().signIn(email.toUpperCase(), typed.known);
    await door.newBrowser().signIn(typed.unknown, typed.known);
    await door.newBrowser().useLink('no-such-link');
    expect(await door.failuresSince(door.now)).toEqual([
      { actor: 'hurkaru', subject_id: personId, detail: { way: 'password' } },
      { actor: 'hurkaru', subject_id: null, detail: { way: 'password' } },
      { actor: 'hurkaru', subject_id: null, detail: { way: 'link' } },
    ]);
    const kept = (await door.everythingKept()).replace(/account typed-by-mistake@sanko\.example/g, '');
    for (const word of Object.values(typed)) expect(kept).not.toContain(word);
    door.now = null;
  });

  test('does not fill the audit: ten of one person and ten of nobody known in a quarter of an hour', async () => {
    const { email } = await door.newcomer();
    door.now = Date.now() + 2 * 60 * 60_000;
    await Promise.all(Array.from({ length: 15 }, () => door.newBrowser().signIn(email, 'ভুল')));
    for (let tries = 0; tries < 15; tries += 1)
      await door.newBrowser().signIn(`nobody-${tries}@sanko.example`);
    const failures = await door.failuresSince(door.now);
    expect(failures.filter(({ subject_id }) => subject_id !== null)).toHaveLength(10);
    expect(failures.filter(({ subject_id }) => subject_id === null)).toHaveLength(10);
    door.now += 16 * 60_000;
    await door.newBrowser().signIn('nobody@sanko.example');
    expect(await door.failuresSince(door.now)).toHaveLength(1);
    door.now = null;
  });
});
