import type { Editor } from '@tiptap/core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { formatCount } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { blockText, goToMark } from './copy-check.ts';
import { editorTexts } from './editor-texts.ts';
import { whenIdle } from './idle.ts';
import { countTexts, readingMinutes, type TextCounts } from './text-counts.ts';
import { typingMode } from './typing-mode.ts';

/** Below the body: how long it is, what the copy check found, and how letters are typed. */
export function StatusLine({ editor, findings }: { editor: Editor; findings: number }) {
  const t = useTexts(editorTexts);
  const { language } = useLanguage();
  const counts = useCounts(editor);
  const mode = useSyncExternalStore(typingMode.subscribe, typingMode.now);
  const n = (count: number) => ({ n: formatCount(count, language) });
  return (
    <div className="status-line">
      {editor.isEditable && (
        <span className="status-typing">{t(mode.phonetic ? 'phoneticOn' : 'phoneticOff')}</span>
      )}
      <span>{t('words', n(counts.words))}</span>
      <span>{t('characters', n(counts.characters))}</span>
      <span>{t('minutes', n(readingMinutes(counts.words)))}</span>
      {findings === 0 ? (
        <span>{t('noFindings')}</span>
      ) : (
        <button type="button" className="status-findings" title="F8" onClick={() => goToMark(editor.view, 1)}>
          {t('findings', n(findings))}
        </button>
      )}
    </div>
  );
}

function useCounts(editor: Editor): TextCounts {
  const [counts, setCounts] = useState<TextCounts>(() => countTexts(textsOf(editor)));
  useEffect(() => {
    const idle = whenIdle(() => setCounts(countTexts(textsOf(editor))), 300);
    editor.on('update', idle.ask);
    idle.ask();
    return () => {
      editor.off('update', idle.ask);
      idle.cancel();
    };
  }, [editor]);
  return counts;
}

function textsOf(editor: Editor): string[] {
  const texts: string[] = [];
  editor.state.doc.descendants((node) => {
    if (node.isTextblock) texts.push(blockText(node));
    return !node.isTextblock;
  });
  return texts;
}
