import type { Person } from '../../../newsroom/src/story/api-shapes.ts';
import { useMe } from '../sign-in/me.ts';
import { formatInstant } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { peopleTexts } from './people-texts.ts';
import { roleTexts } from './role-texts.ts';

/** Somebody in the list, with what can be done. */
export function PersonRow(props: {
  person: Person;
  onChange?: ((person: Person) => void) | undefined;
  onLink?: ((person: Person) => void) | undefined;
  onInvite?: ((person: Person) => void) | undefined;
}) {
  const t = useTexts(peopleTexts);
  const role = useTexts(roleTexts);
  const { personId } = useMe();
  const { person, onChange, onLink, onInvite } = props;
  const { name, email, initials } = person;
  const facts = [person.role === null ? null : role(person.role), initials, email].filter(
    (fact) => fact != null,
  );
  return (
    <li className={person.active === false ? 'row-off' : ''}>
      <div className="row-text">
        <p className="row-name">
          {name}
          {person.id === personId && <span className="badge badge-info">{t('you')}</span>}
          {person.active === false && <span className="badge badge-danger">{t('closed')}</span>}
        </p>
        <p className="small">{facts.join(' · ')}</p>
        {email != null && <LastSeen at={person.lastSeenAt ?? null} />}
      </div>
      <div className="button-row">
        {onInvite !== undefined && (
          <Button className="button-small" onClick={() => onInvite(person)}>
            {t('invite')}
          </Button>
        )}
        {onLink !== undefined && person.active !== false && (
          <Button
            className="button-small"
            aria-label={t('newLinkOf', { name })}
            onClick={() => onLink(person)}
          >
            {t('newLink')}
          </Button>
        )}
        {onChange !== undefined && (
          <Button
            className="button-small"
            aria-label={t('changeOf', { name })}
            onClick={() => onChange(person)}
          >
            {t('change')}
          </Button>
        )}
      </div>
    </li>
  );
}

function LastSeen({ at }: { at: string | null }) {
  const t = useTexts(peopleTexts);
  const { language } = useLanguage();
  const { newsroom } = useMe();
  const time = at === null ? '' : formatInstant(at, language, newsroom.timeZone);
  return <p className="small soft">{at === null ? t('neverSeen') : t('seen', { time })}</p>;
}
