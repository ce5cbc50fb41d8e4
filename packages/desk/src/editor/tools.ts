import type { Editor } from '@tiptap/core';
import type { EditorText } from './editor-texts.ts';
import {
  addColumn,
  addRow,
  deleteColumn,
  deleteRow,
  deleteTable,
  insertTable,
  inTable,
} from './table-commands.ts';
import { typingMode } from './typing-mode.ts';

/** What a tool that asks something opens. */
export type ToolDialog = 'link' | 'embed' | 'shortcuts';

/** A tool of the toolbar: its sign, its keys (as ProseMirror writes them), what it does, whether it is on. */
export interface Tool {
  name: EditorText;
  sign: string;
  keys: string;
  run: (editor: Editor, open: (dialog: ToolDialog) => void) => void;
  isOn?: (editor: Editor) => boolean;
  /** Shown only where it can do something. */
  when?: (editor: Editor) => boolean;
}

const block = (type: string, attributes = {}) => ({
  isOn: (editor: Editor) => editor.isActive(type, attributes),
});
const table = (command: typeof addRow) => ({
  run: ({ state, view }: Editor) => {
    command(state, view.dispatch);
    view.focus();
  },
  when: ({ state }: Editor) => inTable(state.selection.$from),
});

/** The toolbar, in groups. */
export const toolGroups: readonly (readonly Tool[])[] = [
  [
    {
      name: 'phonetic',
      sign: 'অ',
      keys: 'Ctrl-m',
      run: typingMode.togglePhonetic,
      isOn: () => typingMode.now().phonetic,
    },
    {
      name: 'banglaDigits',
      sign: '১২৩',
      keys: 'Ctrl-Shift-m',
      run: typingMode.toggleBanglaDigits,
      isOn: () => typingMode.now().banglaDigits,
    },
  ],
  [
    { name: 'undo', sign: '↶', keys: 'Mod-z', run: (editor) => editor.chain().focus().undo().run() },
    { name: 'redo', sign: '↷', keys: 'Mod-y', run: (editor) => editor.chain().focus().redo().run() },
  ],
  [
    {
      name: 'heading2',
      sign: 'শি',
      keys: 'Mod-Alt-2',
      run: (editor) => editor.chain().focus().toggleNode('heading', 'paragraph', { level: 2 }).run(),
      ...block('heading', { level: 2 }),
    },
    {
      name: 'heading3',
      sign: 'শি₂',
      keys: 'Mod-Alt-3',
      run: (editor) => editor.chain().focus().toggleNode('heading', 'paragraph', { level: 3 }).run(),
      ...block('heading', { level: 3 }),
    },
    {
      name: 'quote',
      sign: '“”',
      keys: 'Mod-Shift-b',
      run: (editor) => editor.chain().focus().toggleWrap('blockquote').run(),
      ...block('blockquote'),
    },
    {
      name: 'bullets',
      sign: '• —',
      keys: 'Mod-Shift-8',
      run: (editor) => editor.chain().focus().toggleList('bulletList', 'listItem').run(),
      ...block('bulletList'),
    },
    {
      name: 'numbers',
      sign: '১. —',
      keys: 'Mod-Shift-7',
      run: (editor) => editor.chain().focus().toggleList('orderedList', 'listItem').run(),
      ...block('orderedList'),
    },
  ],
  [
    {
      name: 'bold',
      sign: 'B',
      keys: 'Mod-b',
      run: (editor) => editor.chain().focus().toggleMark('bold').run(),
      ...block('bold'),
    },
    {
      name: 'italic',
      sign: 'I',
      keys: 'Mod-i',
      run: (editor) => editor.chain().focus().toggleMark('italic').run(),
      ...block('italic'),
    },
    { name: 'link', sign: 'লিংক', keys: 'Mod-k', run: (_, open) => open('link'), ...block('link') },
    { name: 'embed', sign: '▶\ufe0e', keys: 'Mod-Alt-e', run: (_, open) => open('embed') },
    {
      name: 'table',
      sign: '▦',
      keys: 'Mod-Alt-t',
      ...table(insertTable),
      when: ({ state }) => !inTable(state.selection.$from),
    },
  ],
  [
    { name: 'addRow', sign: '▦↓', keys: 'Mod-Alt-ArrowDown', ...table(addRow) },
    { name: 'addColumn', sign: '▦→', keys: 'Mod-Alt-ArrowRight', ...table(addColumn) },
    { name: 'deleteRow', sign: '▦↓×', keys: 'Mod-Alt-ArrowUp', ...table(deleteRow) },
    { name: 'deleteColumn', sign: '▦→×', keys: 'Mod-Alt-ArrowLeft', ...table(deleteColumn) },
    { name: 'deleteTable', sign: '▦×', keys: 'Mod-Alt-Backspace', ...table(deleteTable) },
  ],
  [{ name: 'shortcuts', sign: '⌨\ufe0e', keys: 'Mod-/', run: (_, open) => open('shortcuts') }],
];

/** Keys that no tool stands for. */
export const furtherKeys: ReadonlyArray<{ name: EditorText; keys: readonly string[] }> = [
  { name: 'paragraph', keys: ['Mod-Alt-0'] },
  { name: 'lineBreak', keys: ['Shift-Enter'] },
  { name: 'toFields', keys: ['Enter'] },
  { name: 'nextFinding', keys: ['F8'] },
  { name: 'previousFinding', keys: ['Shift-F8'] },
  { name: 'correct', keys: ['Alt-Enter'] },
  { name: 'nextCell', keys: ['Tab', 'Shift-Tab'] },
  { name: 'listDeeper', keys: ['Tab', 'Shift-Tab'] },
  { name: 'tools', keys: ['Alt-F10'] },
];

/**
 * Keys as a keyboard names them.
 *
 * @example keysShown('Mod-Shift-b') // 'Ctrl+Shift+B'
 */
export function keysShown(keys: string): string {
  const mac = /Mac|iP/.test(globalThis.navigator?.platform ?? '');
  return keys
    .split('-')
    .map((key) =>
      key === 'Mod' ? (mac ? '⌘' : 'Ctrl') : key.length === 1 ? key.toUpperCase() : (arrows[key] ?? key),
    )
    .join('+');
}

const arrows: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };
