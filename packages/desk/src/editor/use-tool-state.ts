import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { toolGroups } from './tools.ts';

/**
 * Draws its component again when a tool has changed its state, and not for every key: the state is read once a
 * frame, after the letter has been shown.
 */
export function useToolState(editor: Editor): void {
  const [, setState] = useState('');
  useEffect(() => {
    let frame = 0;
    const read = () => {
      frame = 0;
      setState(toolStates(editor));
    };
    const ask = () => {
      if (frame === 0) frame = requestAnimationFrame(() => setTimeout(read));
    };
    editor.on('transaction', ask);
    ask();
    return () => {
      editor.off('transaction', ask);
      cancelAnimationFrame(frame);
      frame = -1;
    };
  }, [editor]);
}

function toolStates(editor: Editor): string {
  if (editor.isDestroyed) return '';
  return toolGroups
    .flat()
    .map((tool) => `${tool.isOn?.(editor) ?? ''},${tool.when?.(editor) ?? ''}`)
    .join(';');
}
