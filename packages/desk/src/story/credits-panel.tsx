import { useRef, useState } from 'react';
import type { Person } from '../../../newsroom/src/story/api-shapes.ts';
import type { Credit, CreditRole } from '../../../newsroom/src/story/story.ts';
import { type Text, useLanguage, useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import { BanglaTyping } from '../ui/bangla-typing.tsx';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { MoveButtons, moveOfKey } from './move-buttons.tsx';
import type { StoryDetails } from './story-details.ts';
import { creditRoleTexts, storyTexts } from './story-texts.ts';
import { idOfSigner, suggestPeople } from './suggest-people.ts';
import { SuggestionInput } from './suggestion-input.tsx';
import { useFetched } from './use-fetched.ts';
import { useKeptKeys } from './use-kept-keys.ts';
import { useShared } from './use-shared.ts';

/** Who did what on the story, in the order in which readers see it. */
export function CreditsPanel({ details, mayWrite }: { details: StoryDetails; mayWrite: boolean }) {
  const t = useTexts(storyTexts);
  const announce = useAnnounce();
  const frame = useRef<HTMLDivElement>(null);
  const credits = useShared(details.map, details.credits.read);
  const people = useFetched<{ people: Person[] }>('/api/v1/people').value?.people ?? [];
  const keys = useKeptKeys();
  const replace = (was: Credit, is: Credit) => {
    keys.becomes(saysOf(was), saysOf(is));
    details.credits.replace(was, is);
  };
  const remove = (credit: Credit) => {
    details.credits.remove(credit);
    frame.current?.querySelector('input')?.focus();
    announce(t('removed', { name: credit.name }));
  };
  return (
    <div ref={frame}>
      {credits.length === 0 && <p className="soft">{t('noCredits')}</p>}
      <ol className="ordered">
        {credits.map((credit, place) => (
          <li
            key={keys.keyOf(saysOf(credit))}
            className="ordered-item"
            onKeyDown={(event) => {
              const by = mayWrite ? moveOfKey(event) : null;
              if (by !== null) details.credits.move(credit, by);
            }}
          >
            <RoleSelect
              credit={credit}
              mayWrite={mayWrite}
              onChange={(role) => replace(credit, { ...credit, role })}
            />
            <CreditName
              name={credit.name}
              mayWrite={mayWrite}
              onChange={(name) => replace(credit, { ...credit, name, personId: idOfSigner(people, name) })}
            />
            {mayWrite && (
              <MoveButtons
                name={credit.name}
                isFirst={place === 0}
                isLast={place === credits.length - 1}
                onMove={(by) => details.credits.move(credit, by)}
                onRemove={() => remove(credit)}
              />
            )}
          </li>
        ))}
      </ol>
      {mayWrite && <AddCredit details={details} people={people} />}
    </div>
  );
}

/** What tells a credit from the others of its list. */
function saysOf({ role, name }: Credit): string {
  return `${role ?? ''} ${name}`;
}

/** Taken in when the field is left or Enter is pressed; an empty name leaves the one before. */
function CreditName(props: { name: string; mayWrite: boolean; onChange: (name: string) => void }) {
  const t = useTexts(storyTexts);
  const [typed, setTyped] = useState<string | null>(null);
  if (!props.mayWrite) return <span className="ordered-name">{props.name}</span>;
  const keep = () => {
    const name = typed?.trim() ?? '';
    if (name !== '' && name !== props.name) props.onChange(name);
    setTyped(null);
  };
  return (
    <div className="ordered-name">
      <BanglaTyping>
        <input
          type="text"
          className="input"
          aria-label={t('nameOf', { name: props.name })}
          maxLength={200}
          autoComplete="off"
          value={typed ?? props.name}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep();
            else if (event.key === 'Escape') setTyped(null);
          }}
        />
      </BanglaTyping>
    </div>
  );
}

function RoleSelect(props: {
  credit: Credit;
  mayWrite: boolean;
  onChange: (role: CreditRole | null) => void;
}) {
  const t = useTexts(storyTexts);
  const { language } = useLanguage();
  const { name, role } = props.credit;
  if (!props.mayWrite) {
    return (
      <span className="soft">{role === null ? t('initialsOnly') : creditRoleTexts[role][language]}</span>
    );
  }
  return (
    <select
      className="input role-select"
      aria-label={t('roleOf', { name })}
      value={role ?? ''}
      onChange={(event) => props.onChange((event.target.value || null) as CreditRole | null)}
    >
      <RoleOptions />
    </select>
  );
}

function RoleOptions() {
  const { language } = useLanguage();
  return roleChoices(language, useTexts(storyTexts)('initialsOnly')).map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

type RoleChoice = CreditRole | '';

function roleChoices(language: keyof Text, initialsOnly: string): { value: RoleChoice; label: string }[] {
  const roles = Object.entries(creditRoleTexts) as [CreditRole, Text][];
  return [
    ...roles.map(([value, text]) => ({ value, label: text[language] })),
    { value: '' as const, label: initialsOnly },
  ];
}

function AddCredit({ details, people }: { details: StoryDetails; people: readonly Person[] }) {
  const t = useTexts(storyTexts);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const [role, setRole] = useState<RoleChoice>('reporter');
  const [typed, setTyped] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  const add = (name: string, personId: number | null) => {
    frame.current?.querySelector('input')?.focus();
    if (name === '') return;
    details.credits.add({ name, role: role === '' ? null : role, personId });
    announce(t('added', { name }));
    setTyped('');
  };
  const found = suggestPeople(people, typed);
  const nameOf = (person: Person) => (role === '' ? (person.initials ?? person.name) : person.name);
  return (
    <div ref={frame} className="adding">
      <Select
        label={t('role')}
        value={role}
        options={roleChoices(language, t('initialsOnly'))}
        onChange={setRole}
      />
      <SuggestionInput
        label={t('creditName')}
        hint={t('creditHint')}
        value={typed}
        onType={setTyped}
        suggestions={found.map((person) => ({
          key: String(person.id),
          label: nameOf(person),
          note: role === '' ? person.name : (person.initials ?? undefined),
        }))}
        onChoose={({ key }) => {
          const person = found.find(({ id }) => String(id) === key);
          if (person !== undefined) add(nameOf(person), person.id);
        }}
        onEnter={(name) => add(name, idOfSigner(people, name))}
      />
      <Button onClick={() => add(typed.trim(), idOfSigner(people, typed.trim()))}>{t('addCredit')}</Button>
    </div>
  );
}
