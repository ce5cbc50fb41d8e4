import { useState } from 'react';
import type { Person } from '../../../newsroom/src/story/api-shapes.ts';
import { ApiError, callApi } from '../api-client.ts';
import { useMe, useRefreshMe } from '../sign-in/me.ts';
import { useAct } from '../sign-in/use-act.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorNotice, errorSentence } from '../ui/error-notice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { uiTexts } from '../ui/ui-texts.ts';
import { peopleTexts } from './people-texts.ts';
import { RoleSelect } from './role-select.tsx';

/** Changes somebody's name, initials, address and role, or shuts them out. */
export function ChangePersonDialog(props: { person: Person; onClose: () => void; onChanged: () => void }) {
  const t = useTexts(peopleTexts);
  const ui = useTexts(uiTexts);
  const { language } = useLanguage();
  const { draft, set, busy, error, run } = useChange(props);
  const errorOf = (field: string) =>
    error instanceof ApiError && error.field === field ? errorSentence(error, language) : undefined;
  const ofField = errorOf('email') ?? errorOf('initials') ?? errorOf('name');
  return (
    <Dialog title={t('changeOf', { name: props.person.name })} onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <TextInput
          label={t('name')}
          bangla
          error={errorOf('name')}
          required
          maxLength={120}
          autoComplete="off"
          value={draft.name}
          onChange={(name) => set({ name })}
        />
        <TextInput
          label={t('email')}
          error={errorOf('email')}
          type="email"
          inputMode="email"
          autoComplete="off"
          required
          maxLength={200}
          value={draft.email}
          onChange={(email) => set({ email })}
        />
        <RoleSelect label={t('role')} value={draft.role} onChange={(role) => set({ role })} />
        <TextInput
          label={t('initials')}
          bangla
          hint={t('initialsHint')}
          error={errorOf('initials')}
          maxLength={20}
          autoComplete="off"
          value={draft.initials}
          onChange={(initials) => set({ initials })}
        />
        <Check checked={draft.active} onChange={(active) => set({ active })}>
          {t('mayEnter')}
        </Check>
        <p className="hint">{t('mayEnterWhy')}</p>
        {error !== null && ofField === undefined && <ErrorNotice error={error} />}
        <div className="dialog-actions">
          <Button onClick={props.onClose}>{ui('cancel')}</Button>
          <Button look="main" type="submit" busy={busy}>
            {t('keep')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function useChange(props: { person: Person; onClose: () => void; onChanged: () => void }) {
  const t = useTexts(peopleTexts);
  const announce = useAnnounce();
  const { personId } = useMe();
  const refresh = useRefreshMe();
  const { id, name, email, initials, role, active } = props.person;
  const [draft, setDraft] = useState({
    name,
    email: email ?? '',
    initials: initials ?? '',
    role: role ?? 'reporter',
    active: active !== false,
  });
  const act = useAct(async () => {
    await callApi('PATCH', `/api/v1/people/${id}`, { ...draft, email: draft.email.trim() });
    announce(t('kept', { name: draft.name }));
    props.onChanged();
    props.onClose();
    if (id === personId) await refresh();
  });
  return { ...act, draft, set: (changed: Partial<typeof draft>) => setDraft({ ...draft, ...changed }) };
}
