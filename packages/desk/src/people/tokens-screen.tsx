import { useState } from 'react';
import type { ApiToken } from '../../../newsroom/src/story/api-shapes.ts';
import { useMe } from '../sign-in/me.ts';
import { useLoaded } from '../sign-in/use-loaded.ts';
import { formatInstant } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { Screen } from '../ui/screen.tsx';
import { MakeTokenDialog } from './make-token-dialog.tsx';
import { RevokeTokenDialog } from './revoke-token-dialog.tsx';
import { roleTexts } from './role-texts.ts';
import { tokensTexts } from './tokens-texts.ts';
import './people.css';

/** The tokens by which programs use the API. */
export default function TokensScreen() {
  const t = useTexts(tokensTexts);
  const { data, error, reload } = useLoaded<{ tokens: ApiToken[] }>('/api/v1/tokens');
  const [asked, setAsked] = useState<'make' | ApiToken | null>(null);
  const close = () => setAsked(null);
  const changed = () => void reload();
  return (
    <Screen
      title={t('tokens')}
      actions={
        <Button look="main" onClick={() => setAsked('make')}>
          {t('make')}
        </Button>
      }
    >
      <p>{t('why')}</p>
      {error !== null && <ErrorNotice error={error} onTryAgain={changed} />}
      {data === null && error === null && <Loading />}
      {data?.tokens.length === 0 && <Empty sentence={t('none')} />}
      {data !== null && data.tokens.length > 0 && (
        <div className="panel">
          <ul className="rows">
            {data.tokens.map((token) => (
              <TokenRow key={token.id} token={token} onRevoke={() => setAsked(token)} />
            ))}
          </ul>
        </div>
      )}
      {asked === 'make' && <MakeTokenDialog onClose={close} onMade={changed} />}
      {asked !== null && asked !== 'make' && (
        <RevokeTokenDialog token={asked} onClose={close} onRevoked={changed} />
      )}
    </Screen>
  );
}

function TokenRow({ token, onRevoke }: { token: ApiToken; onRevoke: () => void }) {
  const t = useTexts(tokensTexts);
  const role = useTexts(roleTexts);
  const { language } = useLanguage();
  const { newsroom } = useMe();
  const at = (instant: string) => formatInstant(instant, language, newsroom.timeZone);
  const { name, createdBy, createdAt, lastUsedAt, revokedAt } = token;
  const use = lastUsedAt === null ? t('neverUsed') : t('usedAt', { time: at(lastUsedAt) });
  return (
    <li className={revokedAt === null ? '' : 'row-off'}>
      <div className="row-text">
        <p className="row-name">
          {name}
          {revokedAt !== null && <span className="badge badge-danger">{t('revoked')}</span>}
        </p>
        <p className="small">{role(token.role)}</p>
        <p className="small soft">
          {t('by', { name: createdBy, time: at(createdAt) })} · {use}
        </p>
      </div>
      {revokedAt === null && (
        <Button className="button-small" aria-label={t('revokeOf', { name })} onClick={onRevoke}>
          {t('revoke')}
        </Button>
      )}
    </li>
  );
}
