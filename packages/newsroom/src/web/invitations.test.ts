import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { type TestBrowser, TestDoor } from '../../../../test/test-door.ts';
import { invitePerson } from '../commands/invite-person.ts';

let door: TestDoor;
beforeAll(async () => {
  door = await TestDoor.open();
});
afterAll(() => door.close());

describe('an invitation', () => {
  const invite = (by: TestBrowser, email: string) =>
    by.ask('POST', '/api/v1/people', { name: 'নবীন লেখক', email, role: 'reporter', initials: null });

  test('goes out by mail in Bangla, with the link', async () => {
    const { browser } = await door.newcomer('admin');
    const { status, answer } = await invite(browser, 'nabin@sanko.example');
    expect([status, answer.mail]).toEqual([201, 'sent']);
    const mail = door.mails.at(-1);
    expect(mail?.to).toBe('nabin@sanko.example');
    expect(mail?.text).toContain(answer.link);
    expect(mail?.text.indexOf('পাসওয়ার্ড')).toBeLessThan(mail?.text.indexOf('password') ?? 0);
    const token = new URL(answer.link).searchParams.get('token') ?? '';
    expect((await door.newBrowser().useLink(token)).status).toBe(200);
  });

  test('stands even when its mail fails, and the link is there to hand on', async () => {
    const { browser } = await door.newcomer('admin');
    door.mailFails = true;
    const { status, answer } = await invite(browser, 'nabin2@sanko.example');
    door.mailFails = false;
    expect([status, answer.mail]).toEqual([201, 'failed']);
    expect(answer.link).toContain('/desk/welcome?token=');
  });

  test('twice to one address is told', async () => {
    const { browser } = await door.newcomer('admin');
    await invite(browser, 'one@sanko.example');
    const { status, answer } = await invite(browser, 'ONE@sanko.example');
    expect([status, answer.error.field]).toEqual([409, 'email']);
  });

  test('of somebody in the list keeps their place in it', async () => {
    const { personId } = await invitePerson(door.asAdmin(), {
      email: 'rokeya@sanko.example',
      name: cast.rokeya.name,
      role: 'editor',
    });
    const { browser } = await door.newcomer();
    const listed = (await browser.ask('GET', '/api/v1/people')).answer.people;
    const found = listed.filter(({ name }: { name: string }) => name === cast.rokeya.name);
    expect(found).toMatchObject([{ id: personId, slug: 'rokeya-sultana', initials: 'আরএস', role: 'editor' }]);
    expect(JSON.stringify(listed)).not.toContain('@');
  });
});
