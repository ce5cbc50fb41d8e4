import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signedIn, tokenOf } from '../../../../test/sign-in.ts';
import { origin, password, type TestBrowser, TestDoor } from '../../../../test/test-door.ts';
import { administer } from '../../../../test/test-newsroom.ts';
import { totpCode } from '../../../../test/totp-code.ts';
import { changePerson } from '../commands/change-person.ts';
import { invitePerson } from '../commands/invite-person.ts';
import { makeSignInLink } from '../commands/make-sign-in-link.ts';
import { accountByEmail, accountOfPerson } from '../db/accounts.ts';
import { webApp } from './app.ts';

let door: TestDoor;
beforeAll(async () => {
  door = await TestDoor.open();
});
afterAll(() => door.close());

describe('a one-time link', () => {
  test('signs in at once, works once, and leaves its token nowhere', async () => {
    const { browser, token } = await door.newcomer('editor');
    expect((await browser.me()).answer).toMatchObject({ role: 'editor', hasPassword: true, byLink: true });
    const again = await door.newBrowser().useLink(token);
    expect(again.status).toBe(401);
    expect(again.answer.error).toMatchObject({ code: 'refused' });
    expect(again.answer.error.messageBn).toContain('নতুন লিংক');
    expect(await door.everythingKept()).not.toContain(token);
  });

  test('asked for twice at once, it lets in one', async () => {
    const { token } = await invitePerson(door.asAdmin(), {
      email: 'twice@sanko.example',
      name: 'যমজ',
      role: 'reporter',
    });
    const answers = await Promise.all(Array.from({ length: 5 }, () => door.newBrowser().useLink(token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test('is not used up by who only looks at its page', async () => {
    const { token } = await invitePerson(door.asAdmin(), {
      email: 'preview@sanko.example',
      name: 'পূর্বদৃষ্টি',
      role: 'reporter',
    });
    await webApp(door.site).request(`${origin}/desk/welcome?token=${token}`);
    expect((await door.newBrowser().ask('GET', `/api/auth/magic-link/verify?token=${token}`)).status).toBe(
      404,
    );
    expect((await door.newBrowser().useLink(token)).status).toBe(200);
  });

  test('is worthless once a newer one is made, or after a week', async () => {
    const { email, personId, browser } = await door.newcomer();
    const first = await makeSignInLink(door.asAdmin(), { personId });
    const second = await makeSignInLink(door.asAdmin(), { personId });
    expect(second.email).toBe(email);
    expect((await browser.useLink(first.token)).status).toBe(401);
    await administer(
      `update auth_verification set expires_at = now() - interval '1 s' where person_id = ${personId}`,
      door.database,
    );
    expect((await browser.useLink(second.token)).status).toBe(401);
  });

  test('lets who has forgotten the password set a new one, and ends their other sessions', async () => {
    const { browser, email, personId } = await door.newcomer();
    const elsewhere = door.newBrowser();
    await elsewhere.signIn(email);
    const refused = await elsewhere.ask('POST', '/api/v1/me/password', { newPassword: 'অন্য এক পাসওয়ার্ড' });
    expect(refused.answer.error.code).toBe('wrong-state');
    const { token } = await makeSignInLink(door.asAdmin(), { personId });
    await browser.useLink(token);
    await browser.ask('POST', '/api/v1/me/password', { newPassword: 'নতুন এক পাসওয়ার্ড' });
    expect((await elsewhere.me()).status).toBe(401);
    expect((await browser.me()).status).toBe(200);
    expect((await door.newBrowser().signIn(email)).status).toBe(401);
    expect((await door.newBrowser().signIn(email, 'নতুন এক পাসওয়ার্ড')).status).toBe(200);
  });
});

describe('a password', () => {
  test('signs in; the cookie is out of reach of scripts, and no token stands in the answer', async () => {
    const { email } = await door.newcomer();
    const { status, answer, response } = await door.newBrowser().signIn(email.toUpperCase());
    expect(status).toBe(200);
    expect(JSON.stringify(answer)).not.toContain('token');
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^hurkaru\.session_token=.*; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  test('that is wrong, an address that nobody has, and one without a password are answered alike', async () => {
    const { email } = await door.newcomer();
    await invitePerson(door.asAdmin(), {
      email: 'linkonly@sanko.example',
      name: 'শুধু লিংক',
      role: 'reporter',
    });
    const answers = [
      await door.newBrowser().signIn(email, 'ভুল পাসওয়ার্ড'),
      await door.newBrowser().signIn('nobody@sanko.example'),
      await door.newBrowser().signIn('linkonly@sanko.example'),
      await door.newBrowser().signIn('not an address'),
    ];
    for (const { status, answer } of answers) {
      expect(status).toBe(401);
      expect(answer).toEqual(answers[0]?.answer);
    }
    expect(answers[0]?.answer.error.messageBn).toBe('ই-মেইল বা পাসওয়ার্ড ঠিক নয়।');
  });

  test('is kept as scrypt with a salt', async () => {
    await door.newcomer();
    await door.newcomer();
    const kept = await door.everythingKept();
    expect(kept).not.toContain(password);
    const hashes = [...kept.matchAll(/[0-9a-f]{32}:[0-9a-f]{128}/g)].map(([hash]) => hash);
    expect(hashes.length).toBeGreaterThan(1);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test('that is too short is refused with its field', async () => {
    const { browser } = await door.newcomer();
    const { status, answer } = await browser.ask('POST', '/api/v1/me/password', { newPassword: 'ছোট' });
    expect([status, answer.error.field]).toEqual([422, 'newPassword']);
  });

  test('is changed by giving the old one; other sessions end', async () => {
    const { browser, email } = await door.newcomer();
    const elsewhere = door.newBrowser();
    await elsewhere.signIn(email);
    const change = (currentPassword: string) =>
      browser.ask('POST', '/api/auth/change-password', {
        currentPassword,
        newPassword: 'একেবারে নতুন',
        revokeOtherSessions: true,
      });
    expect((await change('ভুল')).answer.error).toMatchObject({ code: 'invalid', field: 'password' });
    expect((await change(password)).status).toBe(200);
    expect((await elsewhere.me()).status).toBe(401);
    expect((await browser.me()).status).toBe(200);
  });
});

describe('a code at sign-in', () => {
  async function withCodes() {
    const somebody = await door.newcomer();
    const { browser } = somebody;
    const { answer } = await browser.ask('POST', '/api/auth/two-factor/enable', { password });
    const { totpURI, backupCodes } = answer as { totpURI: string; backupCodes: string[] };
    expect((await browser.me()).answer.hasTotp).toBe(false);
    const wrong = await browser.ask('POST', '/api/auth/two-factor/verify-totp', { code: '000000' });
    expect(wrong.answer.error).toMatchObject({ code: 'invalid', field: 'code' });
    const code = totpCode(totpURI);
    expect((await browser.ask('POST', '/api/auth/two-factor/verify-totp', { code })).status).toBe(200);
    expect((await browser.me()).answer.hasTotp).toBe(true);
    return { ...somebody, totpURI, backupCodes };
  }

  test('is asked for after the password; a wrong one is refused, the right one lets in', async () => {
    const { email, totpURI } = await withCodes();
    const browser = door.newBrowser();
    const first = await browser.signIn(email);
    expect(first.answer).toMatchObject({ twoFactorRedirect: true });
    expect((await browser.me()).status).toBe(401);
    const verify = (code: string) => browser.ask('POST', '/api/auth/two-factor/verify-totp', { code });
    door.now = Date.now() + 3 * 60 * 60_000;
    expect((await verify('000000')).status).toBe(422);
    expect(await door.failuresSince(door.now)).toMatchObject([{ detail: { way: 'code' } }]);
    door.now = null;
    expect((await browser.me()).status).toBe(401);
    expect((await verify(totpCode(totpURI))).status).toBe(200);
    expect((await browser.me()).status).toBe(200);
  });

  test('a backup code stands in for it, once', async () => {
    const { email, backupCodes } = await withCodes();
    const browser = door.newBrowser();
    const other = door.newBrowser();
    const verify = (by: TestBrowser, code = '') =>
      by.ask('POST', '/api/auth/two-factor/verify-backup-code', { code });
    await browser.signIn(email);
    expect((await verify(browser, 'aaaaa-bbbbb')).status).toBe(422);
    expect((await verify(browser, backupCodes[0])).status).toBe(200);
    expect((await browser.me()).status).toBe(200);
    await other.signIn(email);
    expect((await verify(other, backupCodes[0])).status).toBe(422);
    expect((await verify(other, backupCodes[1])).status).toBe(200);
  });

  test('is not there to be guessed: after five wrong ones the password is asked for again', async () => {
    const { email, totpURI } = await withCodes();
    const browser = door.newBrowser();
    await browser.signIn(email);
    for (let tries = 0; tries < 5; tries += 1) {
      await browser.ask('POST', '/api/auth/two-factor/verify-totp', { code: '000000' });
    }
    const code = totpCode(totpURI);
    const late = await browser.ask('POST', '/api/auth/two-factor/verify-totp', { code });
    expect(late.status).not.toBe(200);
    expect((await browser.me()).status).toBe(401);
  });

  test('is turned off with the password', async () => {
    const { browser, email } = await withCodes();
    const off = (given: string) => browser.ask('POST', '/api/auth/two-factor/disable', { password: given });
    expect((await off('ভুল')).status).toBe(422);
    expect((await off(password)).status).toBe(200);
    expect((await door.newBrowser().signIn(email)).answer.twoFactorRedirect).toBeUndefined();
  });
});

describe('a session', () => {
  test('that is ended from elsewhere is refused at once', async () => {
    const { browser, email } = await door.newcomer();
    const elsewhere = door.newBrowser();
    await elsewhere.signIn(email);
    const { answer } = await browser.ask('GET', '/api/v1/me/sessions');
    expect(answer.sessions).toHaveLength(2);
    expect(answer.sessions[0]).toMatchObject({ isThis: false, address: elsewhere.address });
    await browser.ask('DELETE', `/api/v1/me/sessions/${answer.sessions[0].id}`);
    expect((await elsewhere.me()).status).toBe(401);
    await elsewhere.signIn(email);
    await browser.ask('DELETE', '/api/v1/me/sessions');
    expect((await elsewhere.me()).status).toBe(401);
    expect((await browser.me()).status).toBe(200);
  });

  test('of somebody else is not mine to end', async () => {
    const mine = await door.newcomer();
    const theirs = await door.newcomer();
    const { answer } = await theirs.browser.ask('GET', '/api/v1/me/sessions');
    const { status } = await mine.browser.ask('DELETE', `/api/v1/me/sessions/${answer.sessions[0].id}`);
    expect(status).toBe(404);
    expect((await theirs.browser.me()).status).toBe(200);
  });

  test('is over after signing out', async () => {
    const { browser } = await door.newcomer();
    const kept = new Map(browser.cookies);
    expect((await browser.ask('POST', '/api/auth/sign-out', {})).status).toBe(200);
    for (const [name, value] of kept) browser.cookies.set(name, value);
    expect((await browser.me()).status).toBe(401);
  });

  test('with a forged or changed cookie is none', async () => {
    const { browser } = await door.newcomer();
    const [name = '', value = ''] = [...browser.cookies][0] ?? [];
    for (const forged of [value.slice(0, -8), value.split('.')[0] ?? '', `x${value}`, `${value}x`]) {
      browser.cookies.set(name, forged);
      expect((await browser.me()).status).toBe(401);
    }
  });

  test('at an https address has a cookie for https alone', async () => {
    const cookie = await signedIn({ db: door.site.db, origin: 'https://sanko.example' }, 'reporter');
    expect(cookie).toMatch(/^__Secure-hurkaru\.session_token=/);
  });
});

describe('somebody who is shut out', () => {
  test('is out at once, and cannot come back by password or link', async () => {
    const { browser, email, personId } = await door.newcomer();
    const { token } = await makeSignInLink(door.asAdmin(), { personId });
    await changePerson(door.asAdmin(), { personId, change: { active: false } });
    expect((await browser.me()).status).toBe(401);
    const refused = await door.newBrowser().signIn(email);
    expect(refused.answer.error.messageBn).toContain('বন্ধ');
    expect((await door.newBrowser().useLink(token)).status).toBe(401);
    await expect(makeSignInLink(door.asAdmin(), { personId })).rejects.toMatchObject({ code: 'wrong-state' });
    await changePerson(door.asAdmin(), { personId, change: { active: true } });
    expect((await browser.me()).status).toBe(401);
    expect((await door.newBrowser().signIn(email)).status).toBe(200);
  });

  test('is out also where a session is left', async () => {
    const { browser, personId } = await door.newcomer();
    await door.site.db.updateTable('person').set({ active: false }).where('id', '=', personId).execute();
    expect((await browser.me()).status).toBe(401);
  });

  test('is never the last administrator', async () => {
    const only = await door.newcomer('admin');
    for (const { personId } of (await accounts()).filter(({ email }) => email !== only.email)) {
      const account = await accountOfPerson(door.site.db, personId);
      if (account?.role === 'admin')
        await changePerson(door.asAdmin(), { personId, change: { role: 'chief' } });
    }
    for (const change of [{ active: false }, { role: 'chief' as const }]) {
      const { status, answer } = await only.browser.ask('PATCH', `/api/v1/people/${only.personId}`, change);
      expect([status, answer.error.code]).toEqual([409, 'wrong-state']);
    }
    const [second, third] = [await door.newcomer('admin'), await door.newcomer('admin')];
    await changePerson(door.asAdmin(), { personId: only.personId, change: { active: false } });
    const both = await Promise.allSettled(
      [second, third].map(({ personId }) =>
        changePerson(door.asAdmin(), { personId, change: { role: 'reporter' } }),
      ),
    );
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  async function accounts() {
    const emails = Array.from({ length: door.people }, (_, at) => `person-${at + 1}@sanko.example`);
    const found = await Promise.all(emails.map((email) => accountByEmail(door.site.db, email)));
    return found.filter((account) => account !== undefined);
  }
});

describe('a token of a program', () => {
  test('asks as its role, is kept as its hash alone, and is refused once revoked', async () => {
    const { browser } = await door.newcomer('admin');
    const made = await browser.ask('POST', '/api/v1/tokens', { name: 'ফিড', role: 'reporter' });
    const { id, token } = made.answer;
    expect(token).toMatch(/^hk_[\w-]{43}$/);
    const program = door.newBrowser();
    const ask = () => program.ask('GET', '/api/v1/people', undefined, { authorization: `Bearer ${token}` });
    expect((await ask()).status).toBe(200);
    expect(await door.everythingKept()).not.toContain(token.slice(3));
    const listed = (await browser.ask('GET', '/api/v1/tokens')).answer.tokens;
    expect(listed[0]).toMatchObject({ id, name: 'ফিড', role: 'reporter', revokedAt: null });
    expect(listed[0].lastUsedAt).not.toBeNull();
    expect(JSON.stringify(listed)).not.toContain(token);
    expect((await browser.ask('DELETE', `/api/v1/tokens/${id}`)).status).toBe(204);
    expect((await ask()).status).toBe(401);
    expect((await browser.ask('DELETE', `/api/v1/tokens/${id}`)).status).toBe(404);
  });

  test('is written down as used at most once a minute', async () => {
    const token = await tokenOf(door.site, 'reporter');
    const usedAt = async (at: number) => {
      door.now = at;
      await door.newBrowser().ask('GET', '/api/v1/people', undefined, { authorization: `Bearer ${token}` });
      door.now = null;
      const { rows } = await administer(
        'select last_used_at from api_token order by id desc limit 1',
        door.database,
      );
      return rows[0].last_used_at.getTime();
    };
    const first = Date.UTC(2026, 6, 12, 6);
    expect(await usedAt(first)).toBe(first);
    expect(await usedAt(first + 59_000)).toBe(first);
    expect(await usedAt(first + 61_000)).toBe(first + 61_000);
  });
});

test('what people change is in the audit, with who did it', async () => {
  const { rows } = await administer(
    `select distinct subject || ' ' || act as what from event where subject in ('person', 'token')`,
    door.database,
  );
  expect(rows.map(({ what }) => what).sort()).toEqual([
    'person change',
    'person change-password',
    'person end-sessions',
    'person fail-sign-in',
    'person invite',
    'person make-link',
    'person set-password',
    'person turn-codes-off',
    'person turn-codes-on',
    'token create',
    'token revoke',
  ]);
});
