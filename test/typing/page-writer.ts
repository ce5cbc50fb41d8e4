import * as Y from 'yjs';
import { type DeviceCopies, openDeviceCopies } from '../../packages/desk/src/story/device-copies.ts';
import { forgetKeptCopies } from '../../packages/desk/src/story/forget-kept-copies.ts';
import { openWorkingCopy, type WorkingCopy } from '../../packages/desk/src/story/working-copy.ts';

/** The desk's working copy in a browser's page without the editor, for tests: bundled, then called from outside. */
export interface PageWriter {
  open(storyId: number): Promise<void>;
  /** Types letter by letter, one every few milliseconds, until `stop`; the letters come round again. */
  type(letters: string): void;
  /** @returns what was typed */
  stop(): string;
  state(): string;
  onDevice(): string;
  whenKept(): Promise<void>;
  text(): string;
  forget(): Promise<void>;
  stored(storyId: number): Promise<number>;
}

declare global {
  interface Window {
    writer: PageWriter;
  }
}

let copy: WorkingCopy | undefined;
let device: DeviceCopies | undefined;
let timer: ReturnType<typeof setInterval> | undefined;
let typed = '';

window.writer = {
  open: async (storyId) => {
    device = await openDeviceCopies();
    const url = `ws://${location.host}/desk/collaboration`;
    const person = { name: '', color: '#888888' };
    copy = openWorkingCopy({ storyId, url, device, person, isSignedIn: async () => true });
  },
  type: (letters) => {
    let behind: Y.RelativePosition | null = null;
    timer = setInterval(() => {
      const { doc } = opened();
      const text = firstText(doc);
      const at = behind === null ? null : Y.createAbsolutePositionFromRelativePosition(behind, doc);
      const letter = letters[typed.length % letters.length] ?? '';
      const index = at?.index ?? text.length;
      text.insert(index, letter);
      behind = Y.createRelativePositionFromTypeIndex(text, index + 1, -1);
      typed += letter;
    }, 8);
  },
  stop: () => {
    clearInterval(timer);
    return typed;
  },
  state: () => opened().status().state,
  onDevice: () => opened().status().onDevice,
  whenKept: () => opened().whenKept(),
  text: () => firstText(opened().doc).toJSON(),
  forget: forgetKeptCopies,
  stored: async (storyId) => (await device?.load(storyId))?.updates.length ?? 0,
};

function opened(): WorkingCopy {
  if (copy === undefined) throw new Error('no working copy is open');
  return copy;
}

function firstText(doc: Y.Doc): Y.XmlText {
  return (doc.getXmlFragment('body').get(0) as Y.XmlElement).get(0) as Y.XmlText;
}
