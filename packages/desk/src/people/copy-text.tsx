import { useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { peopleTexts } from './people-texts.ts';

/** A text to hand on, whole in its field and with a button that copies it. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const t = useTexts(peopleTexts);
  const announce = useAnnounce();
  return (
    <div className="copy-text">
      <Field label={label}>
        {(control) => (
          <textarea
            {...control}
            readOnly
            rows={Math.ceil(text.length / 28)}
            value={text}
            onFocus={(event) => event.target.select()}
          />
        )}
      </Field>
      <Button
        onClick={() => {
          void navigator.clipboard.writeText(text).then(() => announce(t('copied')));
        }}
      >
        {t('copy')}
      </Button>
    </div>
  );
}
