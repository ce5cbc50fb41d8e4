import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTexts } from '../texts/language.tsx';
import { Button } from './button.tsx';
import { uiTexts } from './ui-texts.ts';

/**
 * A modal dialog by the browser's own element: it keeps the focus, Escape or the cross closes it, and the focus
 * returns to where it was. Its buttons stand in a `.dialog-actions` at the end, the main one last.
 */
export function Dialog(props: { title: string; onClose: () => void; wide?: boolean; children: ReactNode }) {
  const t = useTexts(uiTexts);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // After Escape the browser has seen to it, and whoever is quick is elsewhere by now.
      const isLost = document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={props.wide === true ? 'dialog dialog-wide' : 'dialog'}
      onClose={props.onClose}
    >
      <h2 id={titleId}>{props.title}</h2>
      {props.children}
      {/* Last, so that the browser gives the first focus to what the dialog asks. */}
      <Button
        look="quiet"
        className="dialog-close"
        aria-label={t('close')}
        title={t('close')}
        onClick={props.onClose}
      >
        <span aria-hidden="true">✕</span>
      </Button>
    </dialog>
  );
}
