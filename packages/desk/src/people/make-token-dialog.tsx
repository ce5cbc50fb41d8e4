import { useState } from 'react';
import type { Role } from '../../../newsroom/src/story/permissions.ts';
import { callApi } from '../api-client.ts';
import { useAct } from '../sign-in/use-act.ts';
import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { uiTexts } from '../ui/ui-texts.ts';
import { CopyText } from './copy-text.tsx';
import { peopleTexts } from './people-texts.ts';
import { RoleSelect } from './role-select.tsx';
import { tokensTexts } from './tokens-texts.ts';

/** Makes a token and shows it, this once. */
export function MakeTokenDialog({ onClose, onMade }: { onClose: () => void; onMade: () => void }) {
  const t = useTexts(tokensTexts);
  const [token, setToken] = useState<string | null>(null);
  return (
    <Dialog title={t(token === null ? 'make' : 'made')} onClose={onClose}>
      {token === null ? (
        <TokenForm
          onClose={onClose}
          onMade={(made) => {
            setToken(made);
            onMade();
          }}
        />
      ) : (
        <MadeToken token={token} onClose={onClose} />
      )}
    </Dialog>
  );
}

function TokenForm({ onClose, onMade }: { onClose: () => void; onMade: (token: string) => void }) {
  const t = useTexts(tokensTexts);
  const ui = useTexts(uiTexts);
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('reporter');
  const { busy, error, run } = useAct(async () => {
    const { token } = await callApi<{ token: string }>('POST', '/api/v1/tokens', { name, role });
    onMade(token);
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <TextInput
        label={t('name')}
        hint={t('nameHint')}
        required
        maxLength={120}
        autoComplete="off"
        autoFocus
        value={name}
        onChange={setName}
      />
      <RoleSelect label={t('role')} value={role} onChange={setRole} />
      {error !== null && <ErrorNotice error={error} />}
      <div className="dialog-actions">
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button look="main" type="submit" busy={busy}>
          {t('create')}
        </Button>
      </div>
    </form>
  );
}

function MadeToken({ token, onClose }: { token: string; onClose: () => void }) {
  const t = useTexts(tokensTexts);
  const people = useTexts(peopleTexts);
  return (
    <>
      <Notice look="warn">{t('once')}</Notice>
      <CopyText label={t('made')} text={token} />
      <div className="dialog-actions">
        <Button look="main" onClick={onClose}>
          {people('done')}
        </Button>
      </div>
    </>
  );
}
