import { type FocusEvent, type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { typingMode } from '../editor/typing-mode.ts';
import { useTexts } from '../texts/language.tsx';
import { uiTexts } from './ui-texts.ts';

type TextField = HTMLInputElement | HTMLTextAreaElement;

/**
 * Gives the one field within it Avro typing and Bangla digits, in the mode of the whole desk, with a sign of
 * the mode while the field has the focus. What it needs is loaded when the field is first entered.
 */
export function BanglaTyping({ children }: { children: ReactNode }) {
  const t = useTexts(uiTexts);
  const { phonetic } = useSyncExternalStore(typingMode.subscribe, typingMode.now);
  const [field, setField] = useState<TextField | null>(null);
  useEffect(() => (field === null ? undefined : typeBanglaIn(field)), [field]);
  const enter = ({ target }: FocusEvent) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) setField(target);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field within is the control
    <div className="bangla-typing" onFocus={enter}>
      {children}
      <button
        type="button"
        className="typing-sign"
        tabIndex={-1}
        aria-label={t('phonetic')}
        aria-pressed={phonetic}
        title={`${t(phonetic ? 'phoneticOn' : 'phoneticOff')} (Ctrl+M)`}
        onPointerDown={(event) => event.preventDefault()}
        onClick={typingMode.togglePhonetic}
      >
        {phonetic ? 'অ' : 'A'}
      </button>
    </div>
  );
}

function typeBanglaIn(field: TextField): () => void {
  let hasLeft = false;
  let end = () => {};
  import('../editor/type-in-bangla.ts').then(
    ({ typeInBangla }) => {
      if (!hasLeft) end = typeInBangla(field);
    },
    () => {
      // Without a connection letters go in as the keyboard gives them.
    },
  );
  return () => {
    hasLeft = true;
    end();
  };
}
