import { useState } from 'react';
import { callApi } from '../api-client.ts';
import { plainCode } from '../sign-in/code-step.tsx';
import { useAct } from '../sign-in/use-act.ts';
import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { accountTexts } from './account-texts.ts';
import { BackupCodes } from './backup-codes.tsx';
import { ConfirmPassword } from './confirm-password.tsx';
import { QrSquare } from './qr-square.tsx';

interface Enrolment {
  totpURI: string;
  backupCodes: string[];
}

/** Turns codes on in three steps: the password, the app and its first code, the backup codes to keep. */
export function TurnCodesOn({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const t = useTexts(accountTexts);
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [verified, setVerified] = useState(false);
  return (
    <Dialog title={t(verified ? 'backupTitle' : 'turnOn')} onClose={verified ? onDone : onClose}>
      {enrolment === null && (
        <ConfirmPassword
          label={t('turnOn')}
          onConfirm={async (password) =>
            setEnrolment(await callApi<Enrolment>('POST', '/api/auth/two-factor/enable', { password }))
          }
        />
      )}
      {enrolment !== null && !verified && (
        <FirstCode address={enrolment.totpURI} onDone={() => setVerified(true)} />
      )}
      {enrolment !== null && verified && <BackupCodes codes={enrolment.backupCodes} onDone={onDone} />}
    </Dialog>
  );
}

function FirstCode({ address, onDone }: { address: string; onDone: () => void }) {
  const t = useTexts(accountTexts);
  const [code, setCode] = useState('');
  const { busy, error, run } = useAct(async () => {
    await callApi('POST', '/api/auth/two-factor/verify-totp', { code: plainCode(code) });
    onDone();
  });
  const secret = new URL(address).searchParams.get('secret') ?? '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <p>{t('scan')}</p>
      <QrSquare text={address} label={t('square')} />
      <p>
        {t('key')}: <span className="key-text">{secret.replace(/.{4}(?=.)/g, '$& ')}</span>
      </p>
      <TextInput
        label={t('enterCode')}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={20}
        required
        value={code}
        onChange={setCode}
      />
      {error !== null && <ErrorNotice error={error} />}
      <div className="dialog-actions">
        <Button look="main" type="submit" busy={busy}>
          {t('turnOn')}
        </Button>
      </div>
    </form>
  );
}
