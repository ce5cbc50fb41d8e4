import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { CommandContext } from '../packages/newsroom/src/commands/command-context.ts';
import { openNewsroom, setUpNewsroom } from '../packages/newsroom/src/commands/set-up-newsroom.ts';
import { type OpenDatabase, openDatabase } from '../packages/newsroom/src/db/database.ts';
import type { Actor } from '../packages/newsroom/src/story/permissions.ts';
import { cast } from './cast.ts';

/** An empty newsroom on a database of its own: the cast's sections and people, no stories. */
export interface TestNewsroom {
  database: OpenDatabase;
  /** A folder that goes with the newsroom. */
  folder: string;
  databaseUrl: string;
  /** What a command is given: who acts, and at which time. */
  as(actor: Actor, now: string): CommandContext;
  close(): Promise<void>;
}

export async function openTestNewsroom(): Promise<TestNewsroom> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(`create database ${name} template hurkaru`);
  const databaseUrl = urlOf(name);
  const database = await openDatabase({ dataFolder: '', databaseUrl });
  const folder = mkdtempSync(join(tmpdir(), 'hurkaru-pages-'));
  const as = (actor: Actor, now: string) => ({
    db: database.db,
    actor,
    now: new Date(now),
    timeZone: cast.timeZone,
  });
  const opening = as(cast.admin, '2025-07-01T09:00:00+06:00');
  await setUpNewsroom(opening, { sections: cast.sections, people: cast.people });
  await openNewsroom(opening, cast.newsroom);
  return {
    database,
    folder,
    databaseUrl,
    as,
    close: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
      await administer(`drop database if exists ${name} with (force)`);
    },
  };
}

/** Runs a statement as the server's owner. */
export async function administer(statement: string, database = 'postgres'): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: urlOf(database) });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  return `postgresql://hurkaru@localhost/${database}?host=${encodeURIComponent(inject('socketFolder'))}`;
}
