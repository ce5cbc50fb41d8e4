import type { Editor } from '@tiptap/core';
import { type KeyboardEvent, type RefObject, useState, useSyncExternalStore } from 'react';
import { useTexts } from '../texts/language.tsx';
import { editorTexts } from './editor-texts.ts';
import { keysShown, type Tool, type ToolDialog, toolGroups } from './tools.ts';
import { typingMode } from './typing-mode.ts';
import { useToolState } from './use-tool-state.ts';

/** The toolbar: one stop of the Tab key; arrows, Home and End move within it, Escape leads back to the text. */
export function Toolbar(props: {
  editor: Editor;
  bar: RefObject<HTMLDivElement | null>;
  open: (dialog: ToolDialog) => void;
}) {
  const t = useTexts(editorTexts);
  useSyncExternalStore(typingMode.subscribe, typingMode.now);
  useToolState(props.editor);
  const [stop, setStop] = useState<Tool['name']>('phonetic');
  const shown = toolGroups.map((group) => group.filter((tool) => tool.when?.(props.editor) !== false));
  const stopShown = shown.flat().some((tool) => tool.name === stop) ? stop : 'phonetic';
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') props.editor.commands.focus();
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const next = nextIndex(
      event.key,
      buttons.indexOf(document.activeElement as HTMLButtonElement),
      buttons.length,
    );
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  return (
    <div ref={props.bar} role="toolbar" aria-label={t('tools')} className="tools" onKeyDown={move}>
      {shown
        .filter((group) => group.length > 0)
        .map((group) => (
          <div key={group[0]?.name} className="tool-group">
            {group.map((tool) => (
              <button
                key={tool.name}
                type="button"
                className={`tool tool-${tool.name}`}
                tabIndex={tool.name === stopShown ? 0 : -1}
                aria-label={t(tool.name)}
                aria-pressed={tool.isOn?.(props.editor)}
                title={`${t(tool.name)} (${keysShown(tool.keys)})`}
                onFocus={() => setStop(tool.name)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => tool.run(props.editor, props.open)}
                data-sign={tool.sign}
              />
            ))}
          </div>
        ))}
    </div>
  );
}

function nextIndex(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
