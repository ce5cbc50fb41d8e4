import * as Y from 'yjs';

/** The document that a writer types into: a replica of the shared one, with a door that can be held. */
export interface TypingDocument {
  readonly doc: Y.Doc;
  /** Keeps colleagues' edits waiting at the door; what is typed here still goes out at once. */
  hold: () => void;
  /** Lets in what waited, in one transaction. */
  release: () => void;
  /** How many of colleagues' updates wait. */
  waiting: () => number;
  /** Lets in what waited and parts from the shared document. */
  close: () => void;
}

/**
 * Makes a replica of a shared document for typing into.
 *
 * While letters are being composed (Bangla keyboards on phones do so all the time) the browser owns the text
 * under the caret, and a change to it there doubles or loses letters. So colleagues' edits wait outside for the
 * moments that a composition takes, and Yjs merges them afterwards as it merges everything: no letter is lost
 * and none comes twice, whatever happened on either side meanwhile.
 */
export function openTypingDocument(shared: Y.Doc): TypingDocument {
  const doc = new Y.Doc({ gc: shared.gc });
  let held = false;
  let waiting: Uint8Array[] = [];
  const goOut = (update: Uint8Array, origin: unknown) => {
    if (origin !== cameIn) Y.applyUpdate(shared, update, wentOut);
  };
  const comeIn = (update: Uint8Array, origin: unknown) => {
    if (origin === wentOut) return;
    if (held) waiting.push(update);
    else Y.applyUpdate(doc, update, cameIn);
  };
  const release = () => {
    held = false;
    const updates = waiting;
    waiting = [];
    if (updates.length > 0) Y.applyUpdate(doc, Y.mergeUpdates(updates), cameIn);
  };
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(shared), cameIn);
  doc.on('update', goOut);
  shared.on('update', comeIn);
  return {
    doc,
    hold: () => {
      held = true;
    },
    release,
    waiting: () => waiting.length,
    close: () => {
      release();
      shared.off('update', comeIn);
      doc.destroy();
    },
  };
}

/** Origins of Yjs transactions: what passed the door, inwards and outwards. */
const cameIn = Symbol('came in');
const wentOut = Symbol('went out');
