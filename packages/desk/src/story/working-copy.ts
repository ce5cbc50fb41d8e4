import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import {
  closeCodes,
  type DeskMessage,
  type Refusal,
  type Standing,
  type WorkingCopyMessage,
  workingCopyName,
} from '../../../newsroom/src/story/working-copy-messages.ts';
import type { DeviceCopies } from './device-copies.ts';
import { DeviceKeeping } from './device-keeping.ts';
import { KeptMarks } from './kept-marks.ts';

/**
 * A story's text while it is typed, shared with colleagues: the client side of the working copy.
 *
 * `doc` is the Yjs document; `fields` its parts. Mount an editor only when `status().state` is no longer
 * 'loading': before that the document is empty, and an editor would write into it. `subscribe` tells of
 * every change of `status()`, whose value stays the same object until something in it changes (it fits
 * React's useSyncExternalStore). Await `whenKept()` before a save, and give the save `stateVector()`.
 */
export interface WorkingCopy {
  storyId: number;
  doc: Y.Doc;
  fields: WorkingCopyFields;
  awareness: Awareness;
  provider: HocuspocusProvider;
  status(): WorkingCopyStatus;
  subscribe(listener: () => void): () => void;
  /**
   * Resolves when everything typed before this call is in the server's database.
   *
   * @param withinMs rejects with an Error 'not-kept' after so long; without it, waits
   */
  whenKept(withinMs?: number): Promise<void>;
  /** The edits that this browser has seen, in base64, so that a save takes no less than these. */
  stateVector(): string;
  /** Tries at once to reach the server. */
  reconnect(): void;
  close(): void;
}

/** `credits`, `sources` and `topics` are null while the text is loading. */
export interface WorkingCopyFields {
  headline: Y.Text;
  standfirst: Y.Text;
  body: Y.XmlFragment;
  details: Y.Map<unknown>;
  readonly credits: Y.Array<unknown> | null;
  readonly sources: Y.Array<Y.Map<unknown>> | null;
  readonly topics: Y.Array<string> | null;
}

export interface WorkingCopyStatus {
  /**
   * loading: there is no text yet. kept: all of it is in the server's database. sending: on its way there.
   * offline: the server is not reached, or cannot write; the text is in this browser. refused: the server
   * does not take one's text (see `refusal` and `readOnly`).
   */
  state: 'loading' | 'kept' | 'sending' | 'offline' | 'refused';
  /** Nothing may be typed now: the story is approved, scheduled or withdrawn, or the role may not write. */
  readOnly: boolean;
  /** Signed out meanwhile: the text stays; sign in again in another window, and it goes on by itself. */
  signedOut: boolean;
  /** failed: this browser does not keep the text (private window, no room left). */
  onDevice: 'kept' | 'writing' | 'failed';
  refusal: Refusal | null;
  /** State, newest revision and base, as the server said last; `base < number`: saving gives a conflict. */
  standing: Standing | null;
  /** Somebody typed in a paragraph that a colleague took away unseen: the letters stand at the end of the body now. */
  rescued: boolean;
}

export interface WorkingCopyOptions {
  storyId: number;
  /** Address of the web socket: ws://localhost:3000/desk/collaboration */
  url: string;
  /** Where the device keeps the text; null where it keeps nothing. */
  device: DeviceCopies | null;
  /** Shown at one's cursor; the server puts the name of one's session in its place. */
  person: { name: string; color: string };
  /** Whether one is still signed in; asked when the server cannot be reached by the web socket. */
  isSignedIn(): Promise<boolean>;
  /** Leave out what the device has: it belongs to another newsroom. */
  fresh?: boolean;
  /** Another implementation of the browser's WebSocket, for tests. */
  webSocket?: unknown;
}

const fromDevice = { source: 'device' };

/**
 * Sends only on an open connection: what is typed without one goes with the synchronisation at the
 * beginning of the next, once, instead of letter by letter from a queue.
 */
class OpenOnlySocket extends HocuspocusProviderWebsocket {
  override send(message: Uint8Array): void {
    if (this.webSocket?.readyState === 1) super.send(message);
  }
}

/** Opens a story's working copy and keeps it connected until `close`. */
export function openWorkingCopy(options: WorkingCopyOptions): WorkingCopy {
  const { storyId } = options;
  const doc = new Y.Doc();
  const fields = fieldsOf(doc);
  const listeners = new Set<() => void>();
  const session = crypto.randomUUID();
  let copyId = '';
  let mayWrite = true;
  let signedOut = false;
  let refusal: Refusal | null = null;
  let standing: Standing | null = null;
  let rescued = false;
  let synced = false;
  let closed = false;

  const device =
    options.device === null ? null : new DeviceKeeping(options.device, storyId, session, () => changed());
  const marks = new KeptMarks(
    (mark) => provider.sendStateless(JSON.stringify({ kind: 'keep', mark } satisfies DeskMessage)),
    () => socket.webSocket?.close(),
  );
  const socket = new OpenOnlySocket({
    url: options.url,
    autoConnect: false,
    delay: 400,
    minDelay: 200,
    maxDelay: 10_000,
    ...(options.webSocket === undefined ? {} : { WebSocketPolyfill: options.webSocket }),
    onClose: ({ event }) => disconnected(event.code),
  });
  const provider = new HocuspocusProvider({
    name: workingCopyName(storyId),
    document: doc,
    websocketProvider: socket,
    token: () => copyId,
    onAuthenticated: ({ scope }) => {
      signedOut = false;
      mayWrite = scope !== 'readonly';
      changed();
    },
    onAuthenticationFailed: ({ reason }) => refused(reason),
    onSynced: ({ state }) => {
      if (!state) return;
      synced = true;
      if (mayWrite) marks.connected();
      changed();
    },
    onStateless: ({ payload }) => heard(JSON.parse(payload) as WorkingCopyMessage),
  });
  provider.attach();
  provider.setAwarenessField('user', options.person);

  doc.on('update', (update: Uint8Array, origin: unknown) => {
    const own = origin !== provider && origin !== fromDevice;
    if (origin !== fromDevice) device?.add(update, own);
    if (own) marks.typed();
    changed();
  });

  function heard(message: WorkingCopyMessage): void {
    if (message.kind === 'kept') marks.kept(message.mark);
    if (message.kind === 'not-kept') marks.notKept();
    if (message.kind === 'may-write') mayWrite = message.mayWrite;
    if (message.kind === 'revision') standing = message.standing;
    if (message.kind === 'rescued') rescued = true;
    if (message.kind === 'copy') {
      ({ copyId, mayWrite, standing } = message);
      device?.begin(copyId, doc);
    }
    if (marks.allKept) void device?.markKept();
    changed();
  }

  function refused(reason: string): void {
    if (reason === 'not-found' || reason === 'forbidden' || reason === 'other-copy') {
      refusal = reason;
      socket.disconnect();
    } else socket.webSocket?.close();
    changed();
  }

  function disconnected(code: number): void {
    synced = false;
    marks.disconnected();
    if (code === closeCodes.forbidden) refused('forbidden');
    else if (!closed) void askWhetherSignedIn();
    changed();
  }

  async function askWhetherSignedIn(): Promise<void> {
    // Where the server cannot be asked either, it is away, and one is as signed in as before.
    const signedIn = await options.isSignedIn().catch(() => !signedOut);
    if (signedIn === !signedOut) return;
    signedOut = !signedIn;
    changed();
  }

  let current = judge();
  function judge(): WorkingCopyStatus {
    return {
      state: stateNow(),
      readOnly: !mayWrite || refusal !== null,
      signedOut,
      onDevice: device === null || !device.working ? 'failed' : device.settled ? 'kept' : 'writing',
      refusal,
      standing,
      rescued,
    };
  }

  function stateNow(): WorkingCopyStatus['state'] {
    if (refusal !== null) return 'refused';
    if (fields.topics === null) return 'loading';
    if (!synced || marks.held) return 'offline';
    // Before the server has said which copy this is, the device cannot keep it under its name.
    if (standing === null) return 'sending';
    if (!mayWrite) return marks.owing ? 'refused' : 'kept';
    return marks.allKept ? 'kept' : 'sending';
  }

  function changed(): void {
    const next = judge();
    if (same(current, next)) return;
    current = next;
    for (const listener of [...listeners]) listener();
  }

  function reconnect(): void {
    if (!closed && refusal === null && socket.status !== 'connected') void socket.connect();
  }

  async function begin(): Promise<void> {
    try {
      if (options.fresh !== true) copyId = (await device?.load(doc, fromDevice)) ?? '';
    } catch {
      if (device !== null) device.working = false;
    }
    changed();
    if (!closed) void socket.connect();
  }

  const stopWatching = watchPage({ reconnect, isAtRisk: () => marks.owing && !(device?.settled ?? false) });
  void begin();

  return {
    storyId,
    doc,
    fields,
    awareness: provider.awareness as Awareness,
    provider,
    status: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    whenKept: (withinMs) => (withinMs === undefined ? marks.whenKept() : within(withinMs, marks.whenKept())),
    stateVector: () => btoa(String.fromCharCode(...Y.encodeStateVector(doc))),
    reconnect,
    close: () => {
      closed = true;
      stopWatching();
      marks.disconnected();
      device?.close();
      provider.destroy();
      socket.destroy();
      listeners.clear();
    },
  };
}

function fieldsOf(doc: Y.Doc): WorkingCopyFields {
  const details = doc.getMap('details');
  const list = <T>(name: string) => (details.get(name) as Y.Array<T> | undefined) ?? null;
  return {
    headline: doc.getText('headline'),
    standfirst: doc.getText('standfirst'),
    body: doc.getXmlFragment('body'),
    details,
    get credits() {
      return list<unknown>('credits');
    },
    get sources() {
      return list<Y.Map<unknown>>('sources');
    },
    get topics() {
      return list<string>('topics');
    },
  };
}

function same(a: WorkingCopyStatus, b: WorkingCopyStatus): boolean {
  return (Object.keys(a) as (keyof WorkingCopyStatus)[]).every((key) => a[key] === b[key]);
}

async function within(ms: number, promise: Promise<void>): Promise<void> {
  let limit: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    limit = setTimeout(() => reject(new Error('not-kept')), ms);
  });
  try {
    await Promise.race([promise, late]);
  } finally {
    clearTimeout(limit);
  }
}

/**
 * The laptop wakes, the network is back, the tab is looked at: the server is tried at once. Leaving the
 * page is asked about only where text is neither on the device nor on the server.
 */
function watchPage(page: { reconnect: () => void; isAtRisk: () => boolean }): () => void {
  if (typeof window === 'undefined') return () => undefined;
  const look = () => {
    if (document.visibilityState === 'visible') page.reconnect();
  };
  const leave = (event: BeforeUnloadEvent) => {
    if (page.isAtRisk()) event.preventDefault();
  };
  window.addEventListener('online', page.reconnect);
  document.addEventListener('visibilitychange', look);
  window.addEventListener('beforeunload', leave);
  return () => {
    window.removeEventListener('online', page.reconnect);
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('beforeunload', leave);
  };
}
