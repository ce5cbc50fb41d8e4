import { useState } from 'react';
import { callApi } from '../api-client.ts';
import { useMe, useRefreshMe } from '../sign-in/me.ts';
import { useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { accountTexts } from './account-texts.ts';
import { BackupCodes } from './backup-codes.tsx';
import { ConfirmPassword } from './confirm-password.tsx';
import { TurnCodesOn } from './turn-codes-on.tsx';

type Asked = 'on' | 'off' | 'backup' | { backupCodes: string[] };

/** The code that sign-in asks for after the password: on, off, and the codes that stand in for a lost phone. */
export function CodesPart() {
  const t = useTexts(accountTexts);
  const { hasTotp, hasPassword } = useMe();
  const refresh = useRefreshMe();
  const announce = useAnnounce();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const ended = (sentence: 'codesNowOn' | 'codesNowOff') => {
    close();
    announce(t(sentence));
    void refresh();
  };
  return (
    <section className="panel">
      <h2>{t('codes')}</h2>
      <p>
        <strong>{t(hasTotp ? 'codesOn' : 'codesOff')}</strong> {t('codesWhy')}
      </p>
      {!hasPassword && !hasTotp && <p className="hint">{t('codesNeedPassword')}</p>}
      <div className="button-row">
        {hasPassword && !hasTotp && <Button onClick={() => setAsked('on')}>{t('turnOn')}</Button>}
        {hasTotp && <Button onClick={() => setAsked('backup')}>{t('newBackup')}</Button>}
        {hasTotp && (
          <Button look="danger" onClick={() => setAsked('off')}>
            {t('turnOff')}
          </Button>
        )}
      </div>
      {asked === 'on' && <TurnCodesOn onClose={close} onDone={() => ended('codesNowOn')} />}
      {asked === 'off' && (
        <Dialog title={t('turnOff')} onClose={close}>
          <ConfirmPassword
            label={t('turnOff')}
            onConfirm={async (password) => {
              await callApi('POST', '/api/auth/two-factor/disable', { password });
              ended('codesNowOff');
            }}
          />
        </Dialog>
      )}
      {asked === 'backup' && (
        <Dialog title={t('newBackup')} onClose={close}>
          <ConfirmPassword
            label={t('newBackup')}
            onConfirm={async (password) => {
              const path = '/api/auth/two-factor/generate-backup-codes';
              setAsked(await callApi<{ backupCodes: string[] }>('POST', path, { password }));
            }}
          />
        </Dialog>
      )}
      {typeof asked === 'object' && asked !== null && (
        <Dialog title={t('backupTitle')} onClose={close}>
          <BackupCodes codes={asked.backupCodes} onDone={close} />
        </Dialog>
      )}
    </section>
  );
}
