import { expect } from 'vitest';
import { invitePerson } from '../packages/newsroom/src/commands/invite-person.ts';
import type { Mail } from '../packages/newsroom/src/db/jobs.ts';
import { webApp } from '../packages/newsroom/src/web/app.ts';
import { openSite } from '../packages/newsroom/src/web/open-site.ts';
import type { WebParts } from '../packages/newsroom/src/web/web-parts.ts';
import { cast } from './cast.ts';
import { silentLog } from './silent-log.ts';
import { administer, openTestNewsroom, type TestNewsroom } from './test-newsroom.ts';

export const origin = 'http://localhost:3000';
export const password = 'পদ্মার ঢেউ রে ৭১';

/** The door of a newsroom: browsers at it, the time there, and what it sends and keeps. */
export class TestDoor {
  /** The time at the door; null is now. */
  now: number | null = null;
  readonly mails: Mail[] = [];
  mailFails = false;
  /** How many browsers have come. */
  people = 0;
  readonly newsroom: TestNewsroom;
  readonly site: WebParts;

  static async open(): Promise<TestDoor> {
    const newsroom = await openTestNewsroom();
    let door: TestDoor | null = null;
    const site = await openSite(newsroom.database, {
      folder: newsroom.folder,
      origin,
      timeZone: cast.timeZone,
      clock: () => new Date(door?.now ?? Date.now()),
      log: silentLog,
      sendMail: async (mail) => door?.deliver(mail),
    });
    door = new TestDoor(newsroom, site);
    return door;
  }

  private constructor(newsroom: TestNewsroom, site: WebParts) {
    this.newsroom = newsroom;
    this.site = site;
  }

  async close(): Promise<void> {
    await this.site.pages.stop();
    await this.newsroom.close();
  }

  /** The database's name, for `administer`. */
  get database(): string {
    return new URL(this.newsroom.databaseUrl).pathname.slice(1);
  }

  asAdmin() {
    return { ...this.newsroom.as(cast.admin, new Date().toISOString()) };
  }

  browserAt(address: string): TestBrowser {
    return new TestBrowser(this.site, address);
  }

  /** A browser at an address that nobody else uses. */
  newBrowser(): TestBrowser {
    this.people += 1;
    return this.browserAt(`198.51.100.${this.people}`);
  }

  /** Somebody invited, come in by the link, with a password. */
  async newcomer(role: 'reporter' | 'editor' | 'admin' = 'reporter') {
    const browser = this.newBrowser();
    const email = `person-${this.people}@sanko.example`;
    const { personId, token } = await invitePerson(this.asAdmin(), {
      email,
      name: `মানুষ ${this.people}`,
      role,
    });
    expect((await browser.useLink(token)).status).toBe(200);
    expect((await browser.ask('POST', '/api/v1/me/password', { newPassword: password })).status).toBe(204);
    return { browser, email, personId, token };
  }

  /** The audit's failed sign-ins since a time. */
  async failuresSince(since: number) {
    const { rows } = await administer(
      `select actor, subject_id::int, detail from event
       where act = 'fail-sign-in' and at >= '${new Date(since).toISOString()}' order by id`,
      this.database,
    );
    return rows as { actor: string; subject_id: number | null; detail: unknown }[];
  }

  /** Every row of every table, as text. */
  async everythingKept(): Promise<string> {
    const { rows } = await administer(
      `select string_agg(query_to_xml('select * from ' || quote_ident(tablename), true, false, '')::text, '') as kept
       from pg_tables where schemaname = 'public'`,
      this.database,
    );
    return rows[0].kept;
  }

  /** What a mail server does. */
  deliver(mail: Mail): void {
    if (this.mailFails) throw new Error('the mail server is away');
    this.mails.push(mail);
  }
}

/** A browser: keeps its cookies, comes from an address of its own. */
export class TestBrowser {
  readonly cookies = new Map<string, string>();
  readonly address: string;
  readonly #site: WebParts;

  constructor(site: WebParts, address: string) {
    this.#site = site;
    this.address = address;
  }

  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await webApp(this.#site).request(
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
