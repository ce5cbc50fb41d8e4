import { Link } from 'wouter';
import { callApi } from '../api-client.ts';
import { useCan, useMe } from '../sign-in/me.ts';
import { useAct } from '../sign-in/use-act.ts';
import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Screen } from '../ui/screen.tsx';
import { accountTexts } from './account-texts.ts';
import { CodesPart } from './codes-part.tsx';
import { PasskeysPart } from './passkeys-part.tsx';
import { PasswordPart } from './password-part.tsx';
import { roleTexts } from './role-texts.ts';
import { SessionsPart } from './sessions-part.tsx';
import './people.css';

/** One's own account: how one signs in, and where one is signed in. */
export default function AccountScreen() {
  const t = useTexts(accountTexts);
  const role = useTexts(roleTexts);
  const me = useMe();
  const can = useCan();
  return (
    <Screen title={t('account')} actions={<SignOut />}>
      <div className="account">
        <section className="panel">
          <h2>{me.name}</h2>
          <p>{t('whoYouAre', { email: me.email, role: role(me.role) })}</p>
          <p className="hint">
            {can('manage-people') ? <Link href="/people">{t('inPeople')}</Link> : t('byAdmin')}
          </p>
        </section>
        <PasswordPart />
        <CodesPart />
        <PasskeysPart />
        <SessionsPart />
      </div>
    </Screen>
  );
}

function SignOut() {
  const t = useTexts(accountTexts);
  const { busy, error, run } = useAct(async () => {
    await callApi('POST', '/api/auth/sign-out', {});
    // A fresh page, so that nothing of this person stays in memory.
    location.assign('/desk/sign-in');
  });
  return (
    <div>
      <Button busy={busy} onClick={() => void run()}>
        {t('signOut')}
      </Button>
      {error !== null && <ErrorNotice error={error} />}
    </div>
  );
}
