import { useState } from 'react';
import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { type EditorText, editorTexts } from './editor-texts.ts';

/** Asks for an address, of a link or of an embed. `take` is false where the address will not do. */
export function AddressDialog(props: {
  title: EditorText;
  label: EditorText;
  put: EditorText;
  wrong: EditorText;
  address: string;
  take: (typed: string) => boolean;
  remove?: (() => void) | undefined;
  onClose: () => void;
}) {
  const t = useTexts(editorTexts);
  const [typed, setTyped] = useState(props.address);
  const [wrong, setWrong] = useState(false);
  return (
    <Dialog title={t(props.title)} onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (props.take(typed)) props.onClose();
          else setWrong(true);
        }}
      >
        <Field label={t(props.label)} hint={t('addressHint')} error={wrong ? t(props.wrong) : undefined}>
          {(control) => (
            <input
              {...control}
              type="text"
              inputMode="url"
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <div className="dialog-actions">
          {props.remove !== undefined && (
            <Button
              look="danger"
              onClick={() => {
                props.remove?.();
                props.onClose();
              }}
            >
              {t('removeLink')}
            </Button>
          )}
          <Button onClick={props.onClose}>{t('cancel')}</Button>
          <Button look="main" type="submit">
            {t(props.put)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
