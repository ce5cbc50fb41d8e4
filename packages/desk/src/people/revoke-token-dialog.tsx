import type { ApiToken } from '../../../newsroom/src/story/api-shapes.ts';
import { callApi } from '../api-client.ts';
import { useAct } from '../sign-in/use-act.ts';
import { useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { uiTexts } from '../ui/ui-texts.ts';
import { tokensTexts } from './tokens-texts.ts';

/** Asks before a token is ended for good. */
export function RevokeTokenDialog(props: { token: ApiToken; onClose: () => void; onRevoked: () => void }) {
  const t = useTexts(tokensTexts);
  const ui = useTexts(uiTexts);
  const announce = useAnnounce();
  const { id, name } = props.token;
  const { busy, error, run } = useAct(async () => {
    await callApi('DELETE', `/api/v1/tokens/${id}`);
    announce(t('revokedNow', { name }));
    props.onRevoked();
    props.onClose();
  });
  return (
    <Dialog title={t('revokeOf', { name })} onClose={props.onClose}>
      <p>{t('revokeWhy')}</p>
      {error !== null && <ErrorNotice error={error} />}
      <div className="dialog-actions">
        <Button onClick={props.onClose}>{ui('cancel')}</Button>
        <Button look="danger" busy={busy} onClick={() => void run()}>
          {t('revoke')}
        </Button>
      </div>
    </Dialog>
  );
}
