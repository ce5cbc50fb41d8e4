import { useEffect } from 'react';
import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { editorTexts } from './editor-texts.ts';
import type { PasteNotice } from './pasted-copy.ts';
import { keysShown } from './tools.ts';

/** What a paste did besides pasting, and the way back. Goes by itself after a while. */
export function EditorNotice({ notice, close }: { notice: PasteNotice | null; close: () => void }) {
  const t = useTexts(editorTexts);
  useEffect(() => {
    if (notice === null) return;
    const timer = setTimeout(close, shownMs);
    return () => clearTimeout(timer);
  }, [notice, close]);
  return (
    <div role="status" className="editor-notice-place">
      {notice !== null && (
        <div className="editor-notice">
          <p className="editor-notice-text">{t(textOf[notice], { keys: keysShown('Mod-z') })}</p>
          <Button look="quiet" onClick={close}>
            {t('close')}
          </Button>
        </div>
      )}
    </div>
  );
}

const textOf = {
  'bijoy-converted': 'bijoyConverted',
  'bijoy-not-here': 'bijoyNotHere',
  'embed-made': 'embedMade',
} as const;

const shownMs = 20_000;
