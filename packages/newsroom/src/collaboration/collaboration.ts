import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Hocuspocus } from '@hocuspocus/server';
import type pg from 'pg';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Db } from '../db/database.ts';
import { closeCodes } from '../story/working-copy-messages.ts';
import { admit, type FindWriter, refuse, type Writer, webRequest } from './admission.ts';
import { documentHooks, type Guest, type PresentPerson } from './document-hooks.ts';
import { OpenCopies } from './open-copies.ts';
import { StoryNews } from './story-news.ts';
import { UpdateLog } from './update-log.ts';

/** The path of the web socket. */
export const collaborationPath = '/desk/collaboration';

export interface CollaborationParts {
  db: Db;
  /** For a connection of its own, on which the nodes tell each other of updates. */
  connection: pg.ClientConfig;
  /** Public origin without a closing slash. */
  origin: string;
  findRequester: FindWriter;
  clock: () => Date;
  onError(error: unknown): void;
  /** Who has a story open on this node now; each person once. */
  onPresence?(storyId: number, people: PresentPerson[]): void;
  /** How often sessions are looked at again, in milliseconds; 30 s where it is left out. */
  recheckMs?: number;
}

/** The desk's web socket on this node. */
export interface Collaboration {
  /** Takes an HTTP upgrade at `collaborationPath`. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void>;
  /** Looks at every session again: who has been signed out goes, who has another role has its rights. */
  recheck(): Promise<void>;
  /** Writes down what is held, at most four seconds long, and ends every connection. */
  close(): Promise<void>;
}

/** A long story with its sources and an afternoon of edits from a laptop that was away. */
const mostMessageBytes = 16 * 1024 * 1024;
/** Held in memory while the database is away; beyond it browsers keep their edits until it is back. */
const mostHeldBytes = 32 * 1024 * 1024;
const usualRecheckMs = 30_000;
const closeLimitMs = 4000;

/** Opens the desk's web socket on a database: shared working copies, kept as they are typed. */
export async function openCollaboration(parts: CollaborationParts): Promise<Collaboration> {
  const { db, clock, onError } = parts;
  const node = randomUUID();
  const log = new UpdateLog({
    db,
    node,
    clock,
    onTrouble: (error) => {
      onError(error);
      copies.tellNotKept();
    },
  });
  const copies = new OpenCopies({ db, log, clock, onError });
  const news = new StoryNews({ db, connection: parts.connection, node, copies, onError });
  const server: Hocuspocus<Guest> = new Hocuspocus<Guest>({
    quiet: true,
    ...documentHooks({ db, log, copies, news, onPresence: parts.onPresence ?? (() => undefined) }),
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: mostMessageBytes });
  const guests = new Map<WebSocket, Guest['socket']>();
  await news.start();

  function welcome(webSocket: WebSocket, request: Request, writer: Writer): void {
    const socket = { webSocket, request, writer };
    guests.set(webSocket, socket);
    const client = server.handleConnection(webSocket, request, { socket });
    webSocket.on('message', (data: Buffer) => {
      if (log.heldBytes > mostHeldBytes) webSocket.close(closeCodes.overloaded);
      else client.handleMessage(new Uint8Array(data));
    });
    webSocket.on('error', () => webSocket.terminate());
    webSocket.on('close', (code, reason) => {
      guests.delete(webSocket);
      client.handleClose({ code, reason: reason.toString() });
    });
  }

  async function recheck(): Promise<void> {
    for (const socket of [...guests.values()]) {
      const answer = await admit(socket.request, parts.origin, parts.findRequester);
      if (answer === 401) socket.webSocket.close(closeCodes.signedOut);
      else if (answer === 403) socket.webSocket.close(closeCodes.forbidden);
      else if (answer !== 503) socket.writer = answer;
    }
    await news.tellRights();
  }

  const timer = setInterval(() => void recheck().catch(onError), parts.recheckMs ?? usualRecheckMs);
  timer.unref();
  let closed = false;

  return {
    recheck,
    handleUpgrade: async (incoming, socket, head) => {
      socket.on('error', () => socket.destroy());
      const request = webRequest(incoming, parts.origin);
      const full = closed || log.heldBytes > mostHeldBytes;
      const answer = full ? 503 : await admit(request, parts.origin, parts.findRequester);
      if (typeof answer === 'number') return refuse(socket, answer);
      if (closed) return refuse(socket, 503);
      sockets.handleUpgrade(incoming, socket, head, (webSocket) => welcome(webSocket, request, answer));
    },
    close: async () => {
      closed = true;
      clearInterval(timer);
      await log.close(closeLimitMs);
      for (const webSocket of guests.keys()) webSocket.close(closeCodes.stopping);
      await news.stop();
      for (const webSocket of guests.keys()) webSocket.terminate();
    },
  };
}
