import { createServer } from 'node:http';
import type { Writer } from '../../packages/newsroom/src/collaboration/admission.ts';
import {
  type Collaboration,
  type CollaborationParts,
  openCollaboration,
} from '../../packages/newsroom/src/collaboration/collaboration.ts';
import type { OpenDatabase } from '../../packages/newsroom/src/db/database.ts';

/** The desk's web socket in this process, with sessions that a test gives and takes. */
export interface DeskNode {
  port: number;
  collaboration: Collaboration;
  /** Sessions by the cookie that a writer sends. */
  sessions: Map<string, Writer>;
  errors: unknown[];
  close(): Promise<void>;
}

export async function openDeskNode(
  { db, connection }: OpenDatabase,
  more: Partial<CollaborationParts> = {},
): Promise<DeskNode> {
  const sessions = new Map<string, Writer>();
  const errors: unknown[] = [];
  const collaboration = await openCollaboration({
    db,
    connection,
    origin: 'https://desk.sanko.example',
    findRequester: async (request) => sessions.get(request.headers.get('cookie') ?? '') ?? null,
    clock: () => new Date('2025-07-12T12:00:00+06:00'),
    onError: (error) => errors.push(error),
    ...more,
  });
  const server = createServer();
  server.on('upgrade', (request, socket, head) => void collaboration.handleUpgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    collaboration,
    sessions,
    errors,
    close: async () => {
      await collaboration.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
