import type { AccountSession } from '../../../newsroom/src/story/api-shapes.ts';
import { callApi } from '../api-client.ts';
import { useMe } from '../sign-in/me.ts';
import { useAct } from '../sign-in/use-act.ts';
import { useLoaded } from '../sign-in/use-loaded.ts';
import { formatInstant } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { accountTexts } from './account-texts.ts';
import { deviceName } from './device-name.ts';

/** Where one is signed in, with the means to end it there. */
export function SessionsPart() {
  const t = useTexts(accountTexts);
  const announce = useAnnounce();
  const { data, error, reload } = useLoaded<{ sessions: AccountSession[] }>('/api/v1/me/sessions');
  const ending = useAct(async (path: string) => {
    await callApi('DELETE', path);
    announce(t('ended'));
    await reload();
  });
  const sessions = data?.sessions ?? [];
  return (
    <section className="panel">
      <h2>{t('sessions')}</h2>
      {error !== null && <ErrorNotice error={error} onTryAgain={() => void reload()} />}
      {data === null && error === null && <Loading />}
      <ul className="rows">
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            busy={ending.busy}
            onEnd={() => void ending.run(`/api/v1/me/sessions/${session.id}`)}
          />
        ))}
      </ul>
      {ending.error !== null && <ErrorNotice error={ending.error} />}
      {sessions.length > 1 && (
        <Button busy={ending.busy} onClick={() => void ending.run('/api/v1/me/sessions')}>
          {t('endOthers')}
        </Button>
      )}
    </section>
  );
}

function SessionRow(props: { session: AccountSession; busy: boolean; onEnd: () => void }) {
  const t = useTexts(accountTexts);
  const { language } = useLanguage();
  const { newsroom } = useMe();
  const { userAgent, isThis, begunAt, address } = props.session;
  const device = deviceName(userAgent) ?? t('unknownDevice');
  const time = formatInstant(begunAt, language, newsroom.timeZone);
  return (
    <li>
      <div className="row-text">
        <p className="row-name">
          {device}
          {isThis && <span className="badge badge-info">{t('here')}</span>}
        </p>
        <p className="small soft">{t('since', { time, address: address || '—' })}</p>
      </div>
      {!isThis && (
        <Button
          className="button-small"
          aria-label={t('endOf', { device })}
          busy={props.busy}
          onClick={props.onEnd}
        >
          {t('end')}
        </Button>
      )}
    </li>
  );
}
