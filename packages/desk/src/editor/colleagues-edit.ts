import type { Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';

/** Whether a transaction brings what came through Yjs: a colleague's edit, or a step of undo. */
export function isColleaguesEdit(tr: Transaction): boolean {
  const change: { isChangeOrigin?: boolean } | undefined = tr.getMeta(ySyncPluginKey);
  return change?.isChangeOrigin === true;
}
