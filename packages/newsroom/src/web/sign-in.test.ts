import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { signedIn, tokenOf } from '../../../../test/sign-in.ts';
import { silentLog } from '../../../../test/silent-log.ts';
import { administer, openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { totpCode } from '../../../../test/totp-code.ts';
import { changePerson } from '../commands/change-person.ts';
import { invitePerson } from '../commands/invite-person.ts';
import { makeSignInLink } from '../commands/make-sign-in-link.ts';
import { accountByEmail, accountOfPerson } from '../db/accounts.ts';
import type { Mail } from '../db/jobs.ts';
import { webApp } from './app.ts';
import { openSite } from './open-site.ts';
import type { WebParts } from './web-parts.ts';

let newsroom: TestNewsroom;
let site: WebParts;
let now: number | null = null;
const mails: Mail[] = [];
let mailFails = false;

const origin = 'http://localhost:3000';
const password = 'পদ্মার ঢেউ রে ৭১';

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  site = await openSite(newsroom.database, {
    folder: newsroom.folder,
    origin,
    timeZone: cast.timeZone,
    clock: () => new Date(now ?? Date.now()),
    log: silentLog,
    sendMail: async (mail) => {
      if (mailFails) throw new Error('the mail server is away');
      mails.push(mail);
    },
  });
});
afterAll(async () => {
  await site?.pages.stop();
  await newsroom.close();
});

/** A browser: keeps its cookies, comes from an address of its own. */
class Browser {
  readonly cookies = new Map<string, string>();
  readonly address: string;

  constructor(address: string) {
    this.address = address;
  }

  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await webApp(site).request(
      `${origin}${path}`,
      {
        method,
        headers: {
          origin,
          cookie: [...this.cookies].map((cookie) => cookie.join('=')).join('; '),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      },
      { incoming: { socket: { remoteAddress: this.address } } },
    );
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    const text = await response.text();
    return { status: response.status, answer: text === '' ? null : JSON.parse(text), response };
  }

  #keep(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (/max-age=0/i.test(cookie)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }

  signIn(email: string, given = password) {
    return this.ask('POST', '/api/auth/sign-in/email', { email, password: given });
  }

  useLink(token: string) {
    return this.ask('POST', '/api/v1/welcome', { token });
  }

  async me() {
    return this.ask('GET', '/api/v1/me');
  }
}

let people = 0;

const asAdmin = () => ({ ...newsroom.as(cast.admin, new Date().toISOString()) });

/** A browser at an address that nobody else uses. */
function newBrowser(): Browser {
  people += 1;
  return new Browser(`198.51.100.${people}`);
}

/** Somebody invited, come in by the link, with a password. */
async function newcomer(role: 'reporter' | 'editor' | 'admin' = 'reporter') {
  const browser = newBrowser();
  const email = `person-${people}@sanko.example`;
  const { personId, token } = await invitePerson(asAdmin(), { email, name: `মানুষ ${people}`, role });
  expect((await browser.useLink(token)).status).toBe(200);
  expect((await browser.ask('POST', '/api/v1/me/password', { newPassword: password })).status).toBe(204);
  return { browser, email, personId, token };
}

describe('a one-time link', () => {
  test('signs in at once, works once, and leaves its token nowhere', async () => {
    const { browser, token } = await newcomer('editor');
    expect((await browser.me()).answer).toMatchObject({ role: 'editor', hasPassword: true, byLink: true });
    const again = await newBrowser().useLink(token);
    expect(again.status).toBe(401);
    expect(again.answer.error).toMatchObject({ code: 'refused' });
    expect(again.answer.error.messageBn).toContain('নতুন লিংক');
    expect(await everythingKept()).not.toContain(token);
  });

  test('asked for twice at once, it lets in one', async () => {
    const { token } = await invitePerson(asAdmin(), {
      email: 'twice@sanko.example',
      name: 'যমজ',
      role: 'reporter',
    });
    const answers = await Promise.all(Array.from({ length: 5 }, () => newBrowser().useLink(token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test('is not used up by who only looks at its page', async () => {
    const { token } = await invitePerson(asAdmin(), {
      email: 'preview@sanko.example',
      name: 'পূর্বদৃষ্টি',
      role: 'reporter',
    });
    await webApp(site).request(`${origin}/desk/welcome?token=${token}`);
    expect((await newBrowser().ask('GET', `/api/auth/magic-link/verify?token=${token}`)).status).toBe(404);
    expect((await newBrowser().useLink(token)).status).toBe(200);
  });

  test('is worthless once a newer one is made, or after a week', async () => {
    const { email, personId, browser } = await newcomer();
    const first = await makeSignInLink(asAdmin(), { personId });
    const second = await makeSignInLink(asAdmin(), { personId });
    expect(second.email).toBe(email);
    expect((await browser.useLink(first.token)).status).toBe(401);
    await administer(
      `update auth_verification set expires_at = now() - interval '1 s' where person_id = ${personId}`,
      new URL(newsroom.databaseUrl).pathname.slice(1),
    );
    expect((await browser.useLink(second.token)).status).toBe(401);
  });

  test('lets who has forgotten the password set a new one, and ends their other sessions', async () => {
    const { browser, email, personId } = await newcomer();
    const elsewhere = newBrowser();
    await elsewhere.signIn(email);
    const refused = await elsewhere.ask('POST', '/api/v1/me/password', { newPassword: 'অন্য এক পাসওয়ার্ড' });
    expect(refused.answer.error.code).toBe('wrong-state');
    const { token } = await makeSignInLink(asAdmin(), { personId });
    await browser.useLink(token);
    await browser.ask('POST', '/api/v1/me/password', { newPassword: 'নতুন এক পাসওয়ার্ড' });
    expect((await elsewhere.me()).status).toBe(401);
    expect((await browser.me()).status).toBe(200);
    expect((await newBrowser().signIn(email)).status).toBe(401);
    expect((await newBrowser().signIn(email, 'নতুন এক পাসওয়ার্ড')).status).toBe(200);
  });
});

describe('a password', () => {
  test('signs in; the cookie is out of reach of scripts, and no token stands in the answer', async () => {
    const { email } = await newcomer();
    const { status, answer, response } = await newBrowser().signIn(email.toUpperCase());
    expect(status).toBe(200);
    expect(JSON.stringify(answer)).not.toContain('token');
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^hurkaru\.session_token=.*; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  test('that is wrong, an address that nobody has, and one without a password are answered alike', async () => {
    const { email } = await newcomer();
    await invitePerson(asAdmin(), { email: 'linkonly@sanko.example', name: 'শুধু লিংক', role: 'reporter' });
    const answers = [
      await newBrowser().signIn(email, 'ভুল পাসওয়ার্ড'),
      await newBrowser().signIn('nobody@sanko.example'),
      await newBrowser().signIn('linkonly@sanko.example'),
      await newBrowser().signIn('not an address'),
    ];
    for (const { status, answer } of answers) {
      expect(status).toBe(401);
      expect(answer).toEqual(answers[0]?.answer);
    }
    expect(answers[0]?.answer.error.messageBn).toBe('ই-মেইল বা পাসওয়ার্ড ঠিক নয়।');
  });

  test('is kept as scrypt with a salt', async () => {
    await newcomer();
    await newcomer();
    const kept = await everythingKept();
    expect(kept).not.toContain(password);
    const hashes = [...kept.matchAll(/[0-9a-f]{32}:[0-9a-f]{128}/g)].map(([hash]) => hash);
    expect(hashes.length).toBeGreaterThan(1);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test('that is too short is refused with its field', async () => {
    const { browser } = await newcomer();
    const { status, answer } = await browser.ask('POST', '/api/v1/me/password', { newPassword: 'ছোট' });
    expect([status, answer.error.field]).toEqual([422, 'newPassword']);
  });

  test('is changed by giving the old one; other sessions end', async () => {
    const { browser, email } = await newcomer();
    const elsewhere = newBrowser();
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

describe('guessing', () => {
  test('at one account from many addresses is stopped, for a quarter of an hour', async () => {
    const { email } = await newcomer();
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await newBrowser().signIn(email, 'ভুল')).status).toBe(401);
    }
    const stopped = await newBrowser().signIn(email);
    expect(stopped.status).toBe(429);
    expect(stopped.answer.error.messageBn).toMatch(/[০-৯]+ মিনিট পরে/);
    now = Date.now() + 15 * 60_000 + 1000;
    expect((await newBrowser().signIn(email)).status).toBe(200);
    now = null;
  });

  test('many at once do not slip past', async () => {
    const { email } = await newcomer();
    const answers = await Promise.all(
      Array.from({ length: 25 }, () => newBrowser().signIn(email, 'ভুল পাসওয়ার্ড')),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  test('from one address at many accounts is stopped; headers do not make it another', async () => {
    const guesser = new Browser('203.0.113.66');
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
    const { token } = await invitePerson(asAdmin(), {
      email: 'other@sanko.example',
      name: 'অন্যজন',
      role: 'reporter',
    });
    expect((await newBrowser().useLink(token)).status).toBe(200);
  });

  test('through a proxy on this machine it counts the last address, which the proxy wrote', async () => {
    const through = (client: string) =>
      new Browser('127.0.0.1').ask('POST', '/api/v1/welcome', { token: 'x' }, { 'x-forwarded-for': client });
    for (let tries = 0; tries < 60; tries += 1) await through(`192.0.2.${tries}, 203.0.113.77`);
    expect((await through('192.0.2.200, 203.0.113.77')).status).toBe(429);
    expect((await through('203.0.113.77, 203.0.113.78')).status).toBe(401);
  });

  test('the whole network of an IPv6 address counts as one', async () => {
    for (let tries = 0; tries < 60; tries += 1) {
      await new Browser(`2001:db8:1:2::${tries.toString(16)}`).useLink('x');
    }
    expect((await new Browser('2001:db8:1:2:aaaa:bbbb:cccc:dddd').useLink('x')).status).toBe(429);
    expect((await new Browser('2001:db8:1:3::1').useLink('x')).status).toBe(401);
  });

  test('who gets it right is not slowed down', async () => {
    const { email } = await newcomer();
    const browser = newBrowser();
    for (let tries = 0; tries < 14; tries += 1) {
      if (tries % 5 === 4) await browser.signIn(email, 'ভুল');
      else expect((await browser.signIn(email)).status).toBe(200);
    }
  });
});

describe('a failed sign-in', () => {
  test('is in the audit, at whose account and by what; nothing that was typed is', async () => {
    const { email, personId } = await newcomer();
    now = Date.now() + 60 * 60_000;
    const typed = { known: 'ভুল-পাসওয়ার্ড-৯১৭', unknown: 'typed-by-mistake@sanko.example' };
    await newBrowser().signIn(email.toUpperCase(), typed.known);
    await newBrowser().signIn(typed.unknown, typed.known);
    await newBrowser().useLink('no-such-link');
    expect(await failuresSince(now)).toEqual([
      { actor: 'hurkaru', subject_id: personId, detail: { way: 'password' } },
      { actor: 'hurkaru', subject_id: null, detail: { way: 'password' } },
      { actor: 'hurkaru', subject_id: null, detail: { way: 'link' } },
    ]);
    const kept = (await everythingKept()).replace(/account typed-by-mistake@sanko\.example/g, '');
    for (const word of Object.values(typed)) expect(kept).not.toContain(word);
    now = null;
  });

  test('does not fill the audit: ten of one person and ten of nobody known in a quarter of an hour', async () => {
    const { email } = await newcomer();
    now = Date.now() + 2 * 60 * 60_000;
    await Promise.all(Array.from({ length: 15 }, () => newBrowser().signIn(email, 'ভুল')));
    for (let tries = 0; tries < 15; tries += 1) await newBrowser().signIn(`nobody-${tries}@sanko.example`);
    const failures = await failuresSince(now);
    expect(failures.filter(({ subject_id }) => subject_id !== null)).toHaveLength(10);
    expect(failures.filter(({ subject_id }) => subject_id === null)).toHaveLength(10);
    now += 16 * 60_000;
    await newBrowser().signIn('nobody@sanko.example');
    expect(await failuresSince(now)).toHaveLength(1);
    now = null;
  });
});

describe('a code at sign-in', () => {
  async function withCodes() {
    const somebody = await newcomer();
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
    const browser = newBrowser();
    const first = await browser.signIn(email);
    expect(first.answer).toMatchObject({ twoFactorRedirect: true });
    expect((await browser.me()).status).toBe(401);
    const verify = (code: string) => browser.ask('POST', '/api/auth/two-factor/verify-totp', { code });
    now = Date.now() + 3 * 60 * 60_000;
    expect((await verify('000000')).status).toBe(422);
    expect(await failuresSince(now)).toMatchObject([{ detail: { way: 'code' } }]);
    now = null;
    expect((await browser.me()).status).toBe(401);
    expect((await verify(totpCode(totpURI))).status).toBe(200);
    expect((await browser.me()).status).toBe(200);
  });

  test('a backup code stands in for it, once', async () => {
    const { email, backupCodes } = await withCodes();
    const browser = newBrowser();
    const other = newBrowser();
    const verify = (by: Browser, code = '') =>
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
    const browser = newBrowser();
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
    expect((await newBrowser().signIn(email)).answer.twoFactorRedirect).toBeUndefined();
  });
});

describe('a session', () => {
  test('that is ended from elsewhere is refused at once', async () => {
    const { browser, email } = await newcomer();
    const elsewhere = newBrowser();
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
    const mine = await newcomer();
    const theirs = await newcomer();
    const { answer } = await theirs.browser.ask('GET', '/api/v1/me/sessions');
    const { status } = await mine.browser.ask('DELETE', `/api/v1/me/sessions/${answer.sessions[0].id}`);
    expect(status).toBe(404);
    expect((await theirs.browser.me()).status).toBe(200);
  });

  test('is over after signing out', async () => {
    const { browser } = await newcomer();
    const kept = new Map(browser.cookies);
    expect((await browser.ask('POST', '/api/auth/sign-out', {})).status).toBe(200);
    for (const [name, value] of kept) browser.cookies.set(name, value);
    expect((await browser.me()).status).toBe(401);
  });

  test('with a forged or changed cookie is none', async () => {
    const { browser } = await newcomer();
    const [name = '', value = ''] = [...browser.cookies][0] ?? [];
    for (const forged of [value.slice(0, -8), value.split('.')[0] ?? '', `x${value}`, `${value}x`]) {
      browser.cookies.set(name, forged);
      expect((await browser.me()).status).toBe(401);
    }
  });

  test('at an https address has a cookie for https alone', async () => {
    const cookie = await signedIn({ db: site.db, origin: 'https://sanko.example' }, 'reporter');
    expect(cookie).toMatch(/^__Secure-hurkaru\.session_token=/);
  });
});

describe('somebody who is shut out', () => {
  test('is out at once, and cannot come back by password or link', async () => {
    const { browser, email, personId } = await newcomer();
    const { token } = await makeSignInLink(asAdmin(), { personId });
    await changePerson(asAdmin(), { personId, change: { active: false } });
    expect((await browser.me()).status).toBe(401);
    const refused = await newBrowser().signIn(email);
    expect(refused.answer.error.messageBn).toContain('বন্ধ');
    expect((await newBrowser().useLink(token)).status).toBe(401);
    await expect(makeSignInLink(asAdmin(), { personId })).rejects.toMatchObject({ code: 'wrong-state' });
    await changePerson(asAdmin(), { personId, change: { active: true } });
    expect((await browser.me()).status).toBe(401);
    expect((await newBrowser().signIn(email)).status).toBe(200);
  });

  test('is out also where a session is left', async () => {
    const { browser, personId } = await newcomer();
    await site.db.updateTable('person').set({ active: false }).where('id', '=', personId).execute();
    expect((await browser.me()).status).toBe(401);
  });

  test('is never the last administrator', async () => {
    const only = await newcomer('admin');
    for (const { personId } of (await accounts()).filter(({ email }) => email !== only.email)) {
      const account = await accountOfPerson(site.db, personId);
      if (account?.role === 'admin') await changePerson(asAdmin(), { personId, change: { role: 'chief' } });
    }
    for (const change of [{ active: false }, { role: 'chief' as const }]) {
      const { status, answer } = await only.browser.ask('PATCH', `/api/v1/people/${only.personId}`, change);
      expect([status, answer.error.code]).toEqual([409, 'wrong-state']);
    }
    const [second, third] = [await newcomer('admin'), await newcomer('admin')];
    await changePerson(asAdmin(), { personId: only.personId, change: { active: false } });
    const both = await Promise.allSettled(
      [second, third].map(({ personId }) =>
        changePerson(asAdmin(), { personId, change: { role: 'reporter' } }),
      ),
    );
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  async function accounts() {
    const emails = Array.from({ length: people }, (_, at) => `person-${at + 1}@sanko.example`);
    const found = await Promise.all(emails.map((email) => accountByEmail(site.db, email)));
    return found.filter((account) => account !== undefined);
  }
});

describe('an invitation', () => {
  const invite = (by: Browser, email: string) =>
    by.ask('POST', '/api/v1/people', { name: 'নবীন লেখক', email, role: 'reporter', initials: null });

  test('goes out by mail in Bangla, with the link', async () => {
    const { browser } = await newcomer('admin');
    const { status, answer } = await invite(browser, 'nabin@sanko.example');
    expect([status, answer.mail]).toEqual([201, 'sent']);
    const mail = mails.at(-1);
    expect(mail?.to).toBe('nabin@sanko.example');
    expect(mail?.text).toContain(answer.link);
    expect(mail?.text.indexOf('পাসওয়ার্ড')).toBeLessThan(mail?.text.indexOf('password') ?? 0);
    const token = new URL(answer.link).searchParams.get('token') ?? '';
    expect((await newBrowser().useLink(token)).status).toBe(200);
  });

  test('stands even when its mail fails, and the link is there to hand on', async () => {
    const { browser } = await newcomer('admin');
    mailFails = true;
    const { status, answer } = await invite(browser, 'nabin2@sanko.example');
    mailFails = false;
    expect([status, answer.mail]).toEqual([201, 'failed']);
    expect(answer.link).toContain('/desk/welcome?token=');
  });

  test('twice to one address is told', async () => {
    const { browser } = await newcomer('admin');
    await invite(browser, 'one@sanko.example');
    const { status, answer } = await invite(browser, 'ONE@sanko.example');
    expect([status, answer.error.field]).toEqual([409, 'email']);
  });

  test('of somebody in the list keeps their place in it', async () => {
    const { personId } = await invitePerson(asAdmin(), {
      email: 'rokeya@sanko.example',
      name: cast.rokeya.name,
      role: 'editor',
    });
    const { browser } = await newcomer();
    const listed = (await browser.ask('GET', '/api/v1/people')).answer.people;
    const found = listed.filter(({ name }: { name: string }) => name === cast.rokeya.name);
    expect(found).toMatchObject([{ id: personId, slug: 'rokeya-sultana', initials: 'আরএস', role: 'editor' }]);
    expect(JSON.stringify(listed)).not.toContain('@');
  });
});

describe('a token of a program', () => {
  test('asks as its role, is kept as its hash alone, and is refused once revoked', async () => {
    const { browser } = await newcomer('admin');
    const made = await browser.ask('POST', '/api/v1/tokens', { name: 'ফিড', role: 'reporter' });
    const { id, token } = made.answer;
    expect(token).toMatch(/^hk_[\w-]{43}$/);
    const program = newBrowser();
    const ask = () => program.ask('GET', '/api/v1/people', undefined, { authorization: `Bearer ${token}` });
    expect((await ask()).status).toBe(200);
    expect(await everythingKept()).not.toContain(token.slice(3));
    const listed = (await browser.ask('GET', '/api/v1/tokens')).answer.tokens;
    expect(listed[0]).toMatchObject({ id, name: 'ফিড', role: 'reporter', revokedAt: null });
    expect(listed[0].lastUsedAt).not.toBeNull();
    expect(JSON.stringify(listed)).not.toContain(token);
    expect((await browser.ask('DELETE', `/api/v1/tokens/${id}`)).status).toBe(204);
    expect((await ask()).status).toBe(401);
    expect((await browser.ask('DELETE', `/api/v1/tokens/${id}`)).status).toBe(404);
  });

  test('is written down as used at most once a minute', async () => {
    const token = await tokenOf(site, 'reporter');
    const usedAt = async (at: number) => {
      now = at;
      await newBrowser().ask('GET', '/api/v1/people', undefined, { authorization: `Bearer ${token}` });
      now = null;
      const { rows } = await administer(
        'select last_used_at from api_token order by id desc limit 1',
        new URL(newsroom.databaseUrl).pathname.slice(1),
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
    new URL(newsroom.databaseUrl).pathname.slice(1),
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

/** The audit's failed sign-ins since a time. */
async function failuresSince(since: number) {
  const { rows } = await administer(
    `select actor, subject_id::int, detail from event
     where act = 'fail-sign-in' and at >= '${new Date(since).toISOString()}' order by id`,
    new URL(newsroom.databaseUrl).pathname.slice(1),
  );
  return rows as { actor: string; subject_id: number | null; detail: unknown }[];
}

/** Every row of every table, as text. */
async function everythingKept(): Promise<string> {
  const database = new URL(newsroom.databaseUrl).pathname.slice(1);
  const { rows } = await administer(
    `select string_agg(query_to_xml('select * from ' || quote_ident(tablename), true, false, '')::text, '') as kept
     from pg_tables where schemaname = 'public'`,
    database,
  );
  return rows[0].kept;
}
