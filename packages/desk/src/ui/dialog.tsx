import { type ReactNode, useEffect, useId, useRef } from 'react';

/** A modal dialog by the browser's own element: it keeps the focus, and Escape closes it. */
export function Dialog(props: { title: string; onClose: () => void; wide?: boolean; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={props.wide === true ? 'dialog dialog-wide' : 'dialog'}
      onClose={props.onClose}
    >
      <h2 id={titleId}>{props.title}</h2>
      {props.children}
    </dialog>
  );
}
