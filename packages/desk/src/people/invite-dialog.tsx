import { useState } from 'react';
import type { LinkAnswer, Person } from '../../../newsroom/src/story/api-shapes.ts';
import type { Role } from '../../../newsroom/src/story/permissions.ts';
import { ApiError, callApi } from '../api-client.ts';
import { useAct } from '../sign-in/use-act.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorNotice, errorSentence } from '../ui/error-notice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { uiTexts } from '../ui/ui-texts.ts';
import { peopleTexts } from './people-texts.ts';
import { RoleSelect } from './role-select.tsx';

/** Invites somebody new, or somebody of the list who has no account yet. */
export function InviteDialog(props: {
  person: Person | null;
  onClose: () => void;
  onInvited: (answer: LinkAnswer, email: string) => void;
}) {
  const t = useTexts(peopleTexts);
  const ui = useTexts(uiTexts);
  const { language } = useLanguage();
  const { person } = props;
  const [name, setName] = useState(person?.name ?? '');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>(person?.role ?? 'reporter');
  const [initials, setInitials] = useState(person?.initials ?? '');
  const { busy, error, run } = useAct(async () => {
    const invitation = { name, email: email.trim(), role, initials: initials.trim() || null };
    const body = person === null ? invitation : { ...invitation, personId: person.id };
    props.onInvited(await callApi<LinkAnswer>('POST', '/api/v1/people', body), invitation.email);
  });
  const errorOf = (field: string) =>
    error instanceof ApiError && error.field === field ? errorSentence(error, language) : undefined;
  const ofField = errorOf('email') ?? errorOf('initials') ?? errorOf('name');
  return (
    <Dialog title={t('inviteTitle')} onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <TextInput
          label={t('name')}
          bangla
          hint={t('nameHint')}
          error={errorOf('name')}
          required
          maxLength={120}
          autoComplete="off"
          readOnly={person !== null}
          autoFocus={person === null}
          value={name}
          onChange={setName}
        />
        <TextInput
          label={t('email')}
          error={errorOf('email')}
          type="email"
          inputMode="email"
          autoComplete="off"
          required
          maxLength={200}
          autoFocus={person !== null}
          value={email}
          onChange={setEmail}
        />
        <RoleSelect label={t('role')} value={role} onChange={setRole} />
        <TextInput
          label={t('initials')}
          bangla
          hint={t('initialsHint')}
          error={errorOf('initials')}
          maxLength={20}
          autoComplete="off"
          value={initials}
          onChange={setInitials}
        />
        {error !== null && ofField === undefined && <ErrorNotice error={error} />}
        <div className="dialog-actions">
          <Button onClick={props.onClose}>{ui('cancel')}</Button>
          <Button look="main" type="submit" busy={busy}>
            {t('send')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
