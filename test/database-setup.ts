import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../packages/newsroom/src/db/database.ts';
import { joinPrivateServer } from '../packages/newsroom/src/db/private-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the test server's socket. */
    socketFolder: string;
  }
}

/** One real PostgreSQL for all tests, in a folder of its own, with a migrated database to copy from. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'hurkaru-test-'));
  const server = await joinPrivateServer(dataFolder);
  const migrated = await openDatabase({ dataFolder });
  await migrated.db.destroy();
  project.provide('socketFolder', server.connection.host);
  return async () => {
    await server.release();
    rmSync(dataFolder, { recursive: true, force: true });
  };
}
