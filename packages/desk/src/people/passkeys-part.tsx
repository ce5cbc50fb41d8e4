import { useState } from 'react';
import { callApi } from '../api-client.ts';
import { useMe } from '../sign-in/me.ts';
import { addPasskey, passkeysWork } from '../sign-in/passkeys.ts';
import { useAct } from '../sign-in/use-act.ts';
import { useLoaded } from '../sign-in/use-loaded.ts';
import { formatInstant } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { accountTexts } from './account-texts.ts';
import { deviceName } from './device-name.ts';

interface Passkey {
  id: string;
  name: string | null;
  createdAt: string;
}

/** The passkeys of one's account. */
export function PasskeysPart() {
  const t = useTexts(accountTexts);
  const { data, error, reload } = useLoaded<Passkey[]>('/api/auth/passkey/list-user-passkeys');
  return (
    <section className="panel">
      <h2>{t('passkeys')}</h2>
      <p>{t('passkeysWhy')}</p>
      {error !== null && <ErrorNotice error={error} onTryAgain={() => void reload()} />}
      {data === null && error === null && <Loading />}
      {data?.length === 0 && <p className="soft">{t('noPasskeys')}</p>}
      {data !== null && data.length > 0 && (
        <ul className="rows">
          {data.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} onRemoved={() => void reload()} />
          ))}
        </ul>
      )}
      {passkeysWork() ? (
        <Add onAdded={() => void reload()} />
      ) : (
        <p className="hint">{t('passkeysNotHere')}</p>
      )}
    </section>
  );
}

function PasskeyRow({ passkey, onRemoved }: { passkey: Passkey; onRemoved: () => void }) {
  const t = useTexts(accountTexts);
  const { language } = useLanguage();
  const { newsroom } = useMe();
  const announce = useAnnounce();
  const name = passkey.name ?? t('unknownDevice');
  const { busy, error, run } = useAct(async () => {
    await callApi('POST', '/api/auth/passkey/delete-passkey', { id: passkey.id });
    announce(t('passkeyRemoved'));
    onRemoved();
  });
  return (
    <li>
      <div className="row-text">
        <p className="row-name">{name}</p>
        <p className="small soft">
          {t('added', { time: formatInstant(passkey.createdAt, language, newsroom.timeZone) })}
        </p>
      </div>
      <Button
        className="button-small"
        aria-label={t('removeOf', { name })}
        busy={busy}
        onClick={() => void run()}
      >
        {t('remove')}
      </Button>
      {error !== null && <ErrorNotice error={error} />}
    </li>
  );
}

function Add({ onAdded }: { onAdded: () => void }) {
  const t = useTexts(accountTexts);
  const announce = useAnnounce();
  const [name, setName] = useState(() => deviceName(navigator.userAgent) ?? '');
  const { busy, error, run } = useAct(async () => {
    await addPasskey(name.trim());
    announce(t('passkeyAdded'));
    onAdded();
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <TextInput label={t('passkeyName')} required maxLength={80} value={name} onChange={setName} />
      {error !== null && <ErrorNotice error={error} />}
      <Button type="submit" busy={busy}>
        {t('addPasskey')}
      </Button>
    </form>
  );
}
