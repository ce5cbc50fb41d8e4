import type { Configuration, Connection, Document } from '@hocuspocus/server';
import { isTransactionOrigin } from '@hocuspocus/server';
import type { WebSocket } from 'ws';
import { messageYjsSyncStep1 } from 'y-protocols/sync';
import { z } from 'zod';
import type { Db } from '../db/database.ts';
import { findStanding } from '../db/working-copies.ts';
import type { Presence } from '../story/api-shapes.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { closeCodes, mayWrite, type Refusal, storyIdOf } from '../story/working-copy-messages.ts';
import type { Writer } from './admission.ts';
import { TypingGuest } from './document-door.ts';
import type { OpenCopies } from './open-copies.ts';
import { type StoryNews, say } from './story-news.ts';
import type { UpdateLog } from './update-log.ts';

/** What each connection to a document carries: the socket on which it came. */
export interface Guest {
  socket: { webSocket: WebSocket; request: Request; writer: Writer };
}

/** Somebody who has a story open. */
export type PresentPerson = Presence['people'][number];

export interface DocumentHooksParts {
  db: Db;
  log: UpdateLog;
  copies: OpenCopies;
  news: StoryNews;
  onPresence(storyId: number, people: PresentPerson[]): void;
}

/** What the desk says beside its edits, checked. */
const deskMessage = z.object({ kind: z.literal('keep'), mark: z.number().int().nonnegative() });

/** What happens at each step of a document's life on this node. */
export function documentHooks(parts: DocumentHooksParts): Partial<Configuration<Guest>> {
  const { db, log, copies, news } = parts;
  return {
    onAuthenticate: async ({ documentName, context, connectionConfig, token }) => {
      const standing = await standingOf(db, documentName);
      if (token !== '' && token !== standing.copyId) throw new Refused('other-copy');
      connectionConfig.readOnly = !mayWrite(context.socket.writer.actor, standing.state);
    },
    onLoadDocument: async ({ documentName, document }) => {
      try {
        await copies.load(storyIdOf(documentName) ?? 0, document);
      } catch (error) {
        throw refusalOf(error);
      }
    },
    afterLoadDocument: async ({ documentName, document }) => {
      const storyId = storyIdOf(documentName) ?? 0;
      document.on('update', (update: Uint8Array, origin: unknown) => {
        const writer = writerOf(origin);
        if (writer === null) return;
        log.add(storyId, update, writer);
        copies.counted(storyId, update.byteLength);
      });
    },
    beforeSync: async ({ documentName, document, connection, type, payload }) => {
      if (type === messageYjsSyncStep1 || connection.readOnly) return;
      const open = copies.get(storyIdOf(documentName) ?? 0);
      // Hocuspocus applies the update once more, and nothing is new in it then.
      if (open?.document === document) open.door.fromWriter(connection, payload);
    },
    connected: async ({ documentName, connection, context }) => {
      const storyId = storyIdOf(documentName) ?? 0;
      if (copies.get(storyId)?.document !== connection.document) {
        context.socket.webSocket.close(closeCodes.again);
        return;
      }
      await news.greet(storyId, connection);
      parts.onPresence(storyId, peopleIn(connection.document));
    },
    beforeHandleMessage: async ({ documentName, connection, update }) => {
      // Awareness and other small talk go on; an edit that would not fit is refused before it is taken up.
      if (connection.readOnly || !copies.isFull(storyIdOf(documentName) ?? 0, update.byteLength)) return;
      connection.readOnly = true;
      say(connection, { kind: 'may-write', mayWrite: false });
    },
    onStateless: async ({ connection, document, documentName, payload }) => {
      const said = readMessage(payload);
      if (said === null) return;
      const storyId = storyIdOf(documentName) ?? 0;
      await answerMark({ storyId, document, connection, mark: said.mark }, parts);
    },
    beforeHandleAwareness: async ({ states, context }) => {
      if (context === undefined) return;
      const { actor, initials } = context.socket.writer;
      for (const state of states.values()) {
        state.user = { ...(state.user as object | undefined), name: actor.name, initials };
      }
    },
    onDisconnect: async ({ documentName, document }) => {
      const storyId = storyIdOf(documentName);
      if (storyId !== null) parts.onPresence(storyId, peopleIn(document));
    },
    beforeUnloadDocument: async ({ documentName }) => {
      await log.whenKept(storyIdOf(documentName) ?? 0);
    },
    afterUnloadDocument: async ({ documentName }) => {
      const storyId = storyIdOf(documentName) ?? 0;
      const open = copies.get(storyId);
      if (open?.document.isDestroyed === true) await copies.unload(storyId, open.document);
    },
  };
}

/** Who wrote an edit of this node; null for one that is in the log already. */
function writerOf(origin: unknown): string | null {
  if (origin instanceof TypingGuest) return origin.name;
  if (!isTransactionOrigin(origin) || origin.source !== 'connection') return null;
  return (origin.connection.context as Guest).socket.writer.actor.name;
}

/** A refusal that the provider is told by its reason; it is no error of ours, and says nothing in the log. */
class Refused extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal) {
    super('');
    this.reason = reason;
  }
}

function refusalOf(error: unknown): Refused {
  if (error instanceof Refused) return error;
  return new Refused(error instanceof NewsroomError && error.code === 'not-found' ? 'not-found' : 'away');
}

async function standingOf(db: Db, documentName: string) {
  const storyId = storyIdOf(documentName);
  if (storyId === null) throw new Refused('not-found');
  const standing = await findStanding(db, storyId).catch((error: unknown) => {
    throw refusalOf(error);
  });
  if (standing === undefined) throw new Refused('not-found');
  return standing;
}

function readMessage(payload: string): z.infer<typeof deskMessage> | null {
  try {
    return deskMessage.safeParse(JSON.parse(payload)).data ?? null;
  } catch {
    // Not JSON: a browser of ours does not say such a thing, and nothing follows from it.
    return null;
  }
}

/**
 * Says `kept` when every update that came before the mark is in the database. A document that was put away
 * in the same moment takes no updates any more: its connection begins again.
 */
async function answerMark(
  asked: { storyId: number; document: Document; connection: Connection; mark: number },
  { log, copies }: DocumentHooksParts,
): Promise<void> {
  const { storyId, document, connection, mark } = asked;
  if (copies.get(storyId)?.document !== document || document.isDestroyed) {
    (connection.context as Guest).socket.webSocket.close(closeCodes.again);
    return;
  }
  // Where nothing may be written, nothing is confirmed: edits before the mark may have been refused.
  if (connection.readOnly) return;
  const kept = log.whenKept(storyId);
  if (log.troubled && log.holds(storyId)) say(connection, { kind: 'not-kept' });
  await kept;
  say(connection, { kind: 'kept', mark });
}

/** Who is connected, as their sessions say, not as their browsers do. */
function peopleIn(document: Document): PresentPerson[] {
  const people = new Map<number, PresentPerson>();
  for (const connection of document.getConnections()) {
    const { personId, actor, initials } = (connection.context as Guest).socket.writer;
    if (personId !== null) people.set(personId, { personId, name: actor.name, initials });
  }
  return [...people.values()];
}
