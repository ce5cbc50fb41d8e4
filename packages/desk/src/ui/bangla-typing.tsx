import { type FocusEvent, type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { typingMode } from '../editor/typing-mode.ts';
import { useTexts } from '../texts/language.tsx';
import { uiTexts } from './ui-texts.ts';

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** The typing itself, once it has come: then the next field has it from its first letter. */
let typeIn: typeof import('../editor/type-in-bangla.ts').typeInBangla | null = null;

/**
 * Gives the one field within it Avro typing and Bangla digits, in the mode of the whole desk, with a sign of
 * the mode while the field has the focus. What it needs is loaded when a field is first entered, or at once for
 * who types by Avro's rules already.
 */
export function BanglaTyping({ children }: { children: ReactNode }) {
  const t = useTexts(uiTexts);
  const { phonetic } = useSyncExternalStore(typingMode.subscribe, typingMode.now);
  const [field, setField] = useState<TextField | null>(null);
  useEffect(() => {
    if (phonetic) void bringTyping();
  }, [phonetic]);
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
  if (typeIn !== null) return typeIn(field);
  let hasLeft = false;
  let end = () => {};
  void bringTyping().then(() => {
    if (!hasLeft && typeIn !== null) end = typeIn(field);
  });
  return () => {
    hasLeft = true;
    end();
  };
}

/** Without a connection letters go in as the keyboard gives them. */
async function bringTyping(): Promise<void> {
  try {
    typeIn ??= (await import('../editor/type-in-bangla.ts')).typeInBangla;
  } catch {
    typeIn = null;
  }
}
