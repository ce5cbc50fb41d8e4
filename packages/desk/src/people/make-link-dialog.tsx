import type { LinkAnswer, Person } from '../../../newsroom/src/story/api-shapes.ts';
import { callApi } from '../api-client.ts';
import { useAct } from '../sign-in/use-act.ts';
import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { uiTexts } from '../ui/ui-texts.ts';
import { peopleTexts } from './people-texts.ts';

/** Asks before a new one-time link is made, since it makes earlier ones worthless. */
export function MakeLinkDialog(props: {
  person: Person;
  onClose: () => void;
  onMade: (answer: LinkAnswer, email: string) => void;
}) {
  const t = useTexts(peopleTexts);
  const ui = useTexts(uiTexts);
  const { id, name, email } = props.person;
  const { busy, error, run } = useAct(async () => {
    props.onMade(await callApi<LinkAnswer>('POST', `/api/v1/people/${id}/link`, {}), email ?? '');
  });
  return (
    <Dialog title={t('newLinkOf', { name })} onClose={props.onClose}>
      <p>{t('makeLinkWhy')}</p>
      {error !== null && <ErrorNotice error={error} />}
      <div className="dialog-actions">
        <Button onClick={props.onClose}>{ui('cancel')}</Button>
        <Button look="main" busy={busy} onClick={() => void run()}>
          {t('makeLink')}
        </Button>
      </div>
    </Dialog>
  );
}
