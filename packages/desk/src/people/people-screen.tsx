import { useState } from 'react';
import type { LinkAnswer, Person } from '../../../newsroom/src/story/api-shapes.ts';
import { useLoaded } from '../sign-in/use-loaded.ts';
import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { Screen } from '../ui/screen.tsx';
import { ChangePersonDialog } from './change-person-dialog.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { MakeLinkDialog } from './make-link-dialog.tsx';
import { peopleTexts } from './people-texts.ts';
import { PersonRow } from './person-row.tsx';
import './people.css';

type Asked =
  | { what: 'invite'; person: Person | null }
  | { what: 'change' | 'make-link'; person: Person }
  | { what: 'link'; answer: LinkAnswer; email: string };

/** Everybody of the newsroom: who may sign in, as what; inviting, changing, shutting out. */
export default function PeopleScreen() {
  const t = useTexts(peopleTexts);
  const { data, error, reload } = useLoaded<{ people: Person[] }>('/api/v1/people');
  const [asked, setAsked] = useState<Asked | null>(null);
  const people = data?.people ?? [];
  return (
    <Screen
      title={t('people')}
      actions={
        <Button look="main" onClick={() => setAsked({ what: 'invite', person: null })}>
          {t('invite')}
        </Button>
      }
    >
      {error !== null && <ErrorNotice error={error} onTryAgain={() => void reload()} />}
      {data === null && error === null && <Loading />}
      {data !== null && people.length === 0 && <Empty sentence={t('nobody')} />}
      <Part
        title={t('withAccount')}
        people={people.filter(({ email }) => email != null)}
        onChange={(person) => setAsked({ what: 'change', person })}
        onLink={(person) => setAsked({ what: 'make-link', person })}
      />
      <Part
        title={t('withoutAccount')}
        hint={t('withoutAccountWhy')}
        people={people.filter(({ email }) => email == null)}
        onInvite={(person) => setAsked({ what: 'invite', person })}
      />
      {asked !== null && <AskedDialog asked={asked} onAsk={setAsked} onChanged={() => void reload()} />}
    </Screen>
  );
}

function Part(props: {
  title: string;
  hint?: string;
  people: readonly Person[];
  onChange?: (person: Person) => void;
  onLink?: (person: Person) => void;
  onInvite?: (person: Person) => void;
}) {
  if (props.people.length === 0) return null;
  return (
    <section className="panel people-part">
      <h2>{props.title}</h2>
      {props.hint !== undefined && <p className="hint">{props.hint}</p>}
      <ul className="rows">
        {props.people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            onChange={props.onChange}
            onLink={props.onLink}
            onInvite={props.onInvite}
          />
        ))}
      </ul>
    </section>
  );
}

function AskedDialog(props: { asked: Asked; onAsk: (asked: Asked | null) => void; onChanged: () => void }) {
  const { asked, onAsk } = props;
  const close = () => onAsk(null);
  const showLink = (answer: LinkAnswer, email: string) => {
    props.onChanged();
    onAsk({ what: 'link', answer, email });
  };
  if (asked.what === 'invite') {
    return <InviteDialog person={asked.person} onClose={close} onInvited={showLink} />;
  }
  if (asked.what === 'link') return <LinkDialog answer={asked.answer} email={asked.email} onClose={close} />;
  if (asked.what === 'make-link') {
    return <MakeLinkDialog person={asked.person} onClose={close} onMade={showLink} />;
  }
  return <ChangePersonDialog person={asked.person} onClose={close} onChanged={props.onChanged} />;
}
