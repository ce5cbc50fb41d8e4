import type { Connection, Document } from '@hocuspocus/server';
import * as Y from 'yjs';
import { cleanBody } from '../drafting/clean-body.ts';
import type { WorkingCopyMessage } from '../story/working-copy-messages.ts';
import type { Guest } from './document-hooks.ts';
import { LostAndFound, lostLetters } from './lost-letters.ts';

/** The origin of edits that come from the log: they are there already, and not written again. */
const fromLog = { source: 'local', skipStoreHooks: true } as const;

/** Somebody who types on this node, and where their lost letters go; also the origin of the edits that keep these. */
export class TypingGuest {
  readonly name: string;
  readonly found = new LostAndFound();

  constructor(name: string) {
    this.name = name;
  }
}

/** What came over one connection. */
interface Typed {
  from: number;
  to: number;
  guest: TypingGuest;
}

/**
 * By this door updates come into a document of this node. What a writer sends against the story's schema is put
 * right before anybody is told of it, and letters that an update would lose go to the end of the body.
 *
 * Each letter has one node that rescues it: the one over whose connections it was typed. So none stands there twice.
 */
export class DocumentDoor {
  readonly #document: Document;
  readonly #guests = new WeakMap<Connection, TypingGuest>();
  /** By the writers' numbers in Yjs. */
  readonly #typed = new Map<number, Typed[]>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** Takes in what a writer sends. */
  fromWriter(connection: Connection, update: Uint8Array): void {
    const document = this.#document;
    const guest = this.#guestOn(connection);
    let texts: string[] = [];
    document.transact(
      (transaction) => {
        Y.applyUpdate(document, update);
        this.#remember(transaction, update, guest);
        texts = lostLetters(transaction, update);
        cleanBody(transaction);
      },
      { source: 'connection', connection },
    );
    this.#keep(new Map([[guest, texts]]));
  }

  /** Takes in what a command or another node has written: it has not seen what is being typed here. */
  fromLog(update: Uint8Array): void {
    const document = this.#document;
    const lost = new Map<TypingGuest, string[]>();
    document.transact((transaction) => {
      Y.applyUpdate(document, update);
      for (const guest of this.#typists()) {
        lost.set(
          guest,
          lostLetters(transaction, update, (id) => this.#typistOf(id) === guest),
        );
      }
    }, fromLog);
    this.#keep(lost);
  }

  #keep(lost: ReadonlyMap<TypingGuest, string[]>): void {
    const document = this.#document;
    const found = [...lost].filter(([, texts]) => texts.length > 0);
    for (const [guest, texts] of found) document.transact(() => guest.found.keep(document, texts), guest);
    if (found.length === 0) return;
    document.broadcastStateless(JSON.stringify({ kind: 'rescued' } satisfies WorkingCopyMessage));
  }

  #guestOn(connection: Connection): TypingGuest {
    const known = this.#guests.get(connection);
    if (known !== undefined) return known;
    const guest = new TypingGuest((connection.context as Guest).socket.writer.actor.name);
    this.#guests.set(connection, guest);
    return guest;
  }

  #remember({ beforeState }: Y.Transaction, update: Uint8Array, guest: TypingGuest): void {
    for (const { id, length } of Y.decodeUpdate(update).structs) {
      const [from, to] = [Math.max(id.clock, beforeState.get(id.client) ?? 0), id.clock + length];
      if (from >= to) continue;
      const typed = this.#typed.get(id.client) ?? [];
      const last = typed.at(-1);
      if (last?.guest === guest && last.to === from) last.to = to;
      else typed.push({ from, to, guest });
      this.#typed.set(id.client, typed);
    }
  }

  #typists(): Set<TypingGuest> {
    return new Set([...this.#typed.values()].flatMap((typed) => typed.map(({ guest }) => guest)));
  }

  #typistOf({ client, clock }: Y.ID): TypingGuest | null {
    const typed = this.#typed.get(client)?.find(({ from, to }) => clock >= from && clock < to);
    return typed?.guest ?? null;
  }
}
