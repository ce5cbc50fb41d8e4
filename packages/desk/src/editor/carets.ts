import { Extension } from '@tiptap/core';
import { yCursorPlugin } from '@tiptap/y-tiptap';
import type { Awareness } from 'y-protocols/awareness';

/** A colleague as others see them in a text: `colour` is one of the eight of editor.css, 0–7. */
export interface Writer {
  name: string;
  /** By which the colleague signs. */
  initials?: string | null;
  colour: number;
}

/** Colleagues' carets and selections with their names. Each writer's own stands in awareness as `user`. */
export const Carets = Extension.create<{ awareness: Awareness }>({
  name: 'carets',
  addProseMirrorPlugins() {
    const { awareness } = this.options;
    return [
      yCursorPlugin(awareness, {
        awarenessStateFilter: (_document: number, client: number) => client !== awareness.clientID,
        cursorBuilder: caretOf,
        selectionBuilder: (user: unknown) => ({ class: `selection-of-colleague ${colourClass(user)}` }),
      }),
    ];
  },
});

/** The class of a writer's colour, whatever a colleague's browser sent. */
function colourClass(user: unknown): string {
  const colour = typeof user === 'object' && user !== null && 'colour' in user ? Number(user.colour) : 0;
  return `colour-${Number.isInteger(colour) && colour >= 0 ? colour % 8 : 0}`;
}

function caretOf(user: unknown): HTMLElement {
  const caret = document.createElement('span');
  caret.className = `caret-of-colleague ${colourClass(user)}`;
  const name = document.createElement('span');
  name.className = 'caret-name';
  name.textContent =
    typeof user === 'object' && user !== null && 'name' in user ? String(user.name).slice(0, 40) : '';
  caret.append('\u2060', name, '\u2060');
  return caret;
}
