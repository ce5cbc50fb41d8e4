import { createServer } from 'node:net';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bridgeStory, cast } from '../../../../test/cast.ts';
import { openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { until } from '../../../../test/until.ts';
import { createStory } from '../commands/create-story.ts';
import { scheduleStory } from '../commands/schedule-story.ts';
import { addJob, type JobWorker, type Mail, takeJobs } from '../db/jobs.ts';
import { mailSender } from './send-mail.ts';
import { startJobs } from './start-jobs.ts';

let newsroom: TestNewsroom;
const workers: JobWorker[] = [];
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
});
afterAll(() => newsroom.close());

const invitation: Mail = { to: 'asha@sanko.example', subject: 'সাঁকোতে আমন্ত্রণ', text: 'আপনাকে স্বাগত।' };

function addMail(mail: Mail = invitation): Promise<void> {
  return newsroom.database.db.transaction().execute((tx) => addJob(tx, { name: 'send-mail', payload: mail }));
}

async function startNode(
  parts: { sendMail?: (mail: Mail) => Promise<void>; onError?: (error: unknown) => void } = {},
) {
  const worker = await startJobs(newsroom.database, {
    timeZone: cast.timeZone,
    clock: () => new Date(),
    sendMail: async () => undefined,
    onError: (error) => {
      throw error;
    },
    ...parts,
  });
  workers.push(worker);
}

async function jobsLeft(): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from jobs.job where state in ('created', 'retry', 'active')`.execute(
    newsroom.database.db,
  );
  return rows[0]?.n ?? 0;
}

async function scheduledStory(at: Date): Promise<number> {
  const context = { ...newsroom.as(cast.dipankar, '2025-07-12T12:00:00+06:00'), now: new Date() };
  const { story } = await createStory(context, { sectionId: 1, content: bridgeStory });
  await scheduleStory(context, { storyId: story.id, at });
  return story.id;
}

describe('a job', () => {
  test('is written with its change or not at all', async () => {
    const failing = newsroom.database.db.transaction().execute(async (tx) => {
      await addJob(tx, { name: 'send-mail', payload: invitation });
      throw new Error('the change failed');
    });
    await expect(failing).rejects.toThrow('the change failed');
    expect(await jobsLeft()).toBe(0);
  });

  test('is done once, whichever of two nodes takes it', async () => {
    const sent: string[] = [];
    const sendMail = async ({ to }: Mail) => void sent.push(to);
    await Promise.all([startNode({ sendMail }), startNode({ sendMail })]);
    const addresses = Array.from({ length: 20 }, (_, at) => `reader-${at}@sanko.example`);
    await Promise.all(addresses.map((to) => addMail({ ...invitation, to })));
    await until(async () => (await jobsLeft()) === 0);
    expect(sent.sort()).toEqual(addresses.sort());
  });

  test('that fails is told, and tried again later', async () => {
    const told: unknown[] = [];
    let down = true;
    const sendMail = async () => {
      if (down) throw new Error('the mail server is away');
    };
    await startNode({ sendMail, onError: (error) => told.push(error) });
    await addMail();
    await until(() => told.length > 0);
    await until(async () => (await waitOfRetry()) !== null);
    expect(await waitOfRetry()).toBeGreaterThan(1);
    down = false;
    await sql`update jobs.job set start_after = now() where state = 'retry'`.execute(newsroom.database.db);
    await until(async () => (await jobsLeft()) === 0);
    expect(told).toHaveLength(1);
  });

  async function waitOfRetry(): Promise<number | null> {
    const { rows } = await sql<{ wait: number }>`
      select extract(epoch from start_after - now())::float8 as wait from jobs.job where state = 'retry'`.execute(
      newsroom.database.db,
    );
    return rows[0]?.wait ?? null;
  }

  test.each([
    'create table jobs.x ()',
    'drop table jobs.job',
    'drop schema jobs cascade',
    'truncate jobs.queue',
  ])('the application’s role works with the rows alone: %s', async (statement) => {
    await expect(sql.raw(statement).execute(newsroom.database.db)).rejects.toThrow(
      /permission denied|must be owner/,
    );
  });
});

describe('a scheduled story', () => {
  async function published(storyId: number) {
    const events = await newsroom.database.db
      .selectFrom('event')
      .select('at')
      .where('subject', '=', 'story')
      .where('subject_id', '=', storyId)
      .where('act', '=', 'publish')
      .execute();
    return events.map(({ at }) => at.getTime());
  }

  test('is published at its time, also where many have the same', async () => {
    await startNode();
    await startNode();
    const at = new Date(Date.now() + 1500);
    const ids = await Promise.all(Array.from({ length: 12 }, () => scheduledStory(at)));
    await until(async () => (await jobsLeft()) === 0);
    for (const id of ids) {
      const times = await published(id);
      expect(times).toHaveLength(1);
      expect(times[0]).toBeGreaterThanOrEqual(at.getTime());
      expect(times[0]).toBeLessThan(at.getTime() + 5000);
    }
  });

  test('that fell due while no node ran, and whose job is lost, is published at the next start', async () => {
    const at = new Date(Date.now() + 200);
    const id = await scheduledStory(at);
    await sql`delete from jobs.job`.execute(newsroom.database.db);
    await until(() => Date.now() > at.getTime());
    const startedAt = Date.now();
    await startNode();
    await until(async () => (await published(id)).length > 0);
    expect(Date.now() - startedAt).toBeLessThan(5000);
  });

  test('that a node had taken when it died is published by another within seconds', async () => {
    const at = new Date(Date.now() + 500);
    const id = await scheduledStory(at);
    const never = new Promise<void>(() => undefined);
    const dying = await takeJobs(
      newsroom.database.connection,
      { 'publish-scheduled': () => never, 'send-mail': () => never },
      () => undefined,
    );
    await until(async () => (await activeJobs()) > 0);
    await startNode();
    await until(async () => (await published(id)).length > 0);
    expect(Date.now() - at.getTime()).toBeLessThan(5000);
    expect(await published(id)).toHaveLength(1);
    void dying.stop();
  });

  async function activeJobs(): Promise<number> {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from jobs.job where state = 'active'`.execute(newsroom.database.db);
    return rows[0]?.n ?? 0;
  }
});

describe('mail', () => {
  /** A mail server that takes everything and keeps what it was told. */
  async function mailServer(): Promise<{ url: string; received: () => string; close: () => void }> {
    let received = '';
    const server = createServer((socket) => {
      let inMail = false;
      const say = (line: string) => socket.write(`${line}\r\n`);
      say('220 sanko');
      socket.on('data', (chunk) => {
        const text = chunk.toString();
        received += text;
        if (inMail && !text.endsWith('\r\n.\r\n')) return;
        inMail = text.startsWith('DATA');
        say(inMail ? '354 go on' : text.startsWith('QUIT') ? '221 bye' : '250 ok');
      });
      socket.on('error', () => undefined);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return { url: `smtp://127.0.0.1:${port}`, received: () => received, close: () => server.close() };
  }

  const log = { info: () => undefined };

  test('goes to the mail server, Bangla whole', async () => {
    const server = await mailServer();
    const send = mailSender({ smtpUrl: server.url, from: 'desk@sanko.example' }, log);
    await send(invitation);
    const received = server.received();
    server.close();
    expect(received).toContain('MAIL FROM:<desk@sanko.example>');
    expect(received).toContain('RCPT TO:<asha@sanko.example>');
    const words = [...received.matchAll(/=\?UTF-8\?B\?([^?]+)\?=/gi)].map(([, word]) =>
      Buffer.from(word ?? '', 'base64'),
    );
    expect(Buffer.concat(words).toString()).toBe(invitation.subject);
    expect(received).toContain(Buffer.from(invitation.text).toString('base64'));
  });

  test('a mail server that is away is an error, so that the job is tried again', async () => {
    const server = await mailServer();
    server.close();
    const send = mailSender({ smtpUrl: server.url, from: 'desk@sanko.example' }, log);
    await expect(send(invitation)).rejects.toThrow();
  });

  test('without a mail server it goes to the log', async () => {
    const told: unknown[] = [];
    const send = mailSender(
      { smtpUrl: undefined, from: 'desk@sanko.example' },
      { info: (details) => told.push(details) },
    );
    await send(invitation);
    expect(told).toEqual([invitation]);
  });
});
