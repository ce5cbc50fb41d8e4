import { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { DeviceCopies, DeviceCopy } from '../../packages/desk/src/story/device-copies.ts';
import { openWorkingCopy, type WorkingCopy } from '../../packages/desk/src/story/working-copy.ts';

export interface WriterOptions {
  storyId: number;
  port: number;
  /** The page from which the web socket is opened. */
  origin: string;
  cookie: string;
  name: string;
  /** Letters that only this writer types, so that they can be told from a colleague's. */
  letters: string;
  device?: DeviceCopies | null;
  isSignedIn?: () => Promise<boolean>;
  fresh?: boolean;
}

/** Somebody at the desk: the desk's own working copy, typing letter by letter behind their last one. */
export interface Writer {
  copy: WorkingCopy;
  typed: string;
  /** How many letters the server had confirmed when it was asked last. */
  confirmed: number;
  type(): void;
  close(): void;
}

export function openWriter(options: WriterOptions): Writer {
  const headers = { cookie: options.cookie, origin: options.origin };
  class DeskSocket extends WebSocket {
    constructor(url: string) {
      super(url, { headers });
    }
  }
  const copy = openWorkingCopy({
    storyId: options.storyId,
    url: `ws://127.0.0.1:${options.port}/desk/collaboration`,
    device: options.device ?? null,
    person: { name: options.name, color: '#888888' },
    isSignedIn: options.isSignedIn ?? (async () => true),
    fresh: options.fresh ?? false,
    webSocket: DeskSocket,
  });
  let behind: Y.RelativePosition | null = null;
  const writer: Writer = {
    copy,
    typed: '',
    confirmed: 0,
    type: () => {
      const letter = options.letters[writer.typed.length % options.letters.length] ?? '';
      const text = firstParagraph(copy.doc);
      const at = behind === null ? null : Y.createAbsolutePositionFromRelativePosition(behind, copy.doc);
      const index = at?.index ?? 0;
      text.insert(index, letter);
      behind = Y.createRelativePositionFromTypeIndex(text, index + 1, -1);
      writer.typed += letter;
      const soFar = writer.typed.length;
      void copy.whenKept().then(() => {
        writer.confirmed = Math.max(writer.confirmed, soFar);
      });
    },
    close: () => copy.close(),
  };
  return writer;
}

/** The shared text of a story's first paragraph, in which the writers of these tests type. */
export function firstParagraph(doc: Y.Doc): Y.XmlText {
  const paragraph = doc.getXmlFragment('body').get(0) as Y.XmlElement;
  return paragraph.get(0) as Y.XmlText;
}

/** Resolves when the working copy's status is as wanted. */
export function until(
  copy: WorkingCopy,
  wanted: (status: ReturnType<WorkingCopy['status']>) => boolean,
): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!wanted(copy.status())) return;
      stop();
      resolve();
    };
    const stop = copy.subscribe(look);
    look();
  });
}

/** A device that outlives the windows opened on it, and can be full. */
export function rememberingDevice(): DeviceCopies & { full: boolean } {
  const copies = new Map<number, DeviceCopy>();
  return {
    full: false,
    load: async (storyId) => copies.get(storyId) ?? null,
    async append(storyId, copyId, update, session) {
      if (this.full) throw new Error('no room left');
      const known = copies.get(storyId);
      const kept = known?.copyId === copyId ? known : { copyId, updates: [], unkept: [] };
      kept.updates.push(update);
      if (session !== null && !kept.unkept.includes(session)) kept.unkept.push(session);
      copies.set(storyId, kept);
    },
    markKept: async (storyId, sessions) => {
      const known = copies.get(storyId);
      if (known !== undefined) known.unkept = known.unkept.filter((session) => !sessions.includes(session));
    },
  };
}
