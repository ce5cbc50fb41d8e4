import { toLatinDigits } from '@hurkaru/bangla';
import { useState } from 'react';
import { callApi } from '../api-client.ts';
import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { OutsideScreen } from './outside-screen.tsx';
import { signInTexts } from './sign-in-texts.ts';
import { useAct } from './use-act.ts';

const ways = {
  app: { path: '/api/auth/two-factor/verify-totp', label: 'codeLabel', hint: 'codeHint' },
  backup: { path: '/api/auth/two-factor/verify-backup-code', label: 'backupLabel', hint: 'backupHint' },
} as const;

/** The second step: the code of the app, or one of the backup codes. */
export function CodeStep({ onDone, onBack }: { onDone: () => void; onBack: () => void }) {
  const t = useTexts(signInTexts);
  const [way, setWay] = useState<keyof typeof ways>('app');
  const [code, setCode] = useState('');
  const { path, label, hint } = ways[way];
  const { busy, error, run } = useAct(async () => {
    await callApi('POST', path, { code: plainCode(code) });
    onDone();
  });
  const other = way === 'app' ? 'backup' : 'app';
  return (
    <OutsideScreen title={t('codeTitle')}>
      <form
        className="code-input"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <TextInput
          key={way}
          label={t(label)}
          hint={t(hint)}
          autoComplete={way === 'app' ? 'one-time-code' : 'off'}
          inputMode={way === 'app' ? 'numeric' : 'text'}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={20}
          required
          autoFocus
          value={code}
          onChange={setCode}
        />
        {error !== null && <ErrorNotice error={error} />}
        <Button look="main" type="submit" busy={busy}>
          {t('goOn')}
        </Button>
      </form>
      <div className="outside-foot outside-actions">
        <Button
          look="quiet"
          onClick={() => {
            setWay(other);
            setCode('');
          }}
        >
          {t(other === 'backup' ? 'useBackup' : 'useApp')}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {t('back')}
        </Button>
      </div>
    </OutsideScreen>
  );
}

/** Codes may be typed with Bangla digits, and copied with spaces. */
export function plainCode(code: string): string {
  return toLatinDigits(code).replace(/\s/g, '');
}
