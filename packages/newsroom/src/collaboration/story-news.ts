import type { Connection } from '@hocuspocus/server';
import type pg from 'pg';
import type { Db } from '../db/database.ts';
import type { Listening } from '../db/listening.ts';
import { findStanding } from '../db/working-copies.ts';
import { openWorkingCopyBell, type WorkingCopyNotice } from '../db/working-copy-bell.ts';
import {
  closeCodes,
  mayWrite,
  type Standing,
  type WorkingCopyMessage,
} from '../story/working-copy-messages.ts';
import type { Guest } from './document-hooks.ts';
import type { OpenCopies, OpenCopy } from './open-copies.ts';

export interface StoryNewsParts {
  db: Db;
  connection: pg.ClientConfig;
  node: string;
  copies: OpenCopies;
  onError(error: unknown): void;
}

const retryMs = 1000;
/** The bell may be lost with its connection, so everything open is also looked at without it. */
const silenceMs = 30_000;

/**
 * Hears what other nodes and commands do to the stories that are open here: takes in their updates, tells
 * writers of new revisions, and takes or gives the right to write when a story's state changes.
 */
export class StoryNews {
  readonly #parts: StoryNewsParts;
  #bell: Listening | undefined;
  #timer: NodeJS.Timeout | undefined;
  #ended = false;

  constructor(parts: StoryNewsParts) {
    this.#parts = parts;
  }

  async start(): Promise<void> {
    this.#bell = await openWorkingCopyBell(this.#parts.connection, {
      rung: (notice) => void this.#heard(notice).catch(this.#parts.onError),
      ended: () => this.#checkAfter(retryMs),
    });
    this.#checkAfter(silenceMs);
  }

  async stop(): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#timer);
    await this.#bell?.close();
  }

  /** The first words on a connection: which document this is, and where the story stands. */
  async greet(storyId: number, connection: Connection): Promise<void> {
    const copy = this.#parts.copies.get(storyId);
    const standing = await this.#standing(storyId);
    if (copy === undefined || standing === null) return;
    setRight(connection, standing);
    say(connection, { kind: 'copy', copyId: copy.copyId, mayWrite: !connection.readOnly, standing });
  }

  /** Looks again at who may write in every open story. */
  async tellRights(): Promise<void> {
    for (const copy of this.#parts.copies.all()) {
      const standing = await this.#standing(copy.storyId);
      if (standing !== null) setRights(copy, standing);
    }
  }

  async #heard(notice: WorkingCopyNotice): Promise<void> {
    const { copies, node } = this.#parts;
    if (notice.kind === 'update') {
      if (notice.node !== node) await copies.follow(notice.storyId);
      return;
    }
    const concerned = copies
      .all()
      .filter(({ storyId }) => notice.storyId === null || storyId === notice.storyId);
    for (const copy of concerned) await this.#tell(copy);
  }

  async #tell(copy: OpenCopy): Promise<void> {
    const standing = await this.#standing(copy.storyId);
    if (standing === null) return;
    setRights(copy, standing);
    const message: WorkingCopyMessage = { kind: 'revision', standing };
    copy.document.broadcastStateless(JSON.stringify(message));
  }

  async #standing(storyId: number): Promise<Standing | null> {
    const found = await findStanding(this.#parts.db, storyId);
    if (found === undefined) return null;
    const { state, number, by, act, base } = found;
    return { state, number, by, act, base: base ?? number };
  }

  #checkAfter(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#ended) return;
    this.#timer = setTimeout(() => void this.#check(), ms);
    this.#timer.unref();
  }

  /** Where the bell was lost, what it would have told is looked up. */
  async #check(): Promise<void> {
    try {
      await this.#bell?.check();
      return this.#checkAfter(silenceMs);
    } catch {
      await this.#bell?.close();
    }
    if (this.#ended) return;
    try {
      await this.start();
      await this.#lookEverywhere();
    } catch {
      this.#checkAfter(retryMs);
    }
  }

  async #lookEverywhere(): Promise<void> {
    for (const copy of this.#parts.copies.all()) {
      await this.#parts.copies.follow(copy.storyId);
      await this.#tell(copy);
    }
  }
}

export function say(connection: Connection, message: WorkingCopyMessage): void {
  connection.sendStateless(JSON.stringify(message));
}

function setRights({ document }: OpenCopy, standing: Standing): void {
  for (const connection of document.getConnections()) setRight(connection, standing);
}

/**
 * Who may write again begins with a new connection: on the old one edits may have been refused, which the
 * browser sends once more at the beginning of the next.
 */
function setRight(connection: Connection, { state }: Standing): void {
  const { socket } = connection.context as Guest;
  const may = mayWrite(socket.writer.actor, state);
  if (connection.readOnly !== may) return;
  if (may) {
    socket.webSocket.close(closeCodes.again);
    return;
  }
  connection.readOnly = true;
  say(connection, { kind: 'may-write', mayWrite: false });
}
