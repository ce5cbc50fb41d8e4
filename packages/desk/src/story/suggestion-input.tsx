import { type KeyboardEvent, useId, useState } from 'react';
import { formatCount } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { BanglaTyping } from '../ui/bangla-typing.tsx';
import { Field } from '../ui/field.tsx';
import { itemAfter } from '../ui/menu.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { storyTexts } from './story-texts.ts';

export interface Suggestion {
  key: string;
  label: string;
  /** What tells it from others of the same name. */
  note?: string | undefined;
}

/**
 * A line of text with suggestions below it: ↓ and ↑ go along them, Enter takes the chosen one, or what is
 * written where none is chosen, Escape closes the list.
 */
export function SuggestionInput(props: {
  label: string;
  hint?: string;
  value: string;
  suggestions: readonly Suggestion[];
  onType: (text: string) => void;
  onChoose: (suggestion: Suggestion) => void;
  /** Enter on what is written, where it is no suggestion. */
  onEnter: (text: string) => void;
}) {
  const t = useTexts(storyTexts);
  const { language } = useLanguage();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState(-1);
  const shown = open ? props.suggestions : [];
  const chosen = shown[place];
  const take = (suggestion: Suggestion) => {
    setOpen(false);
    setPlace(-1);
    props.onChoose(suggestion);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (chosen !== undefined) take(chosen);
      else if (props.value.trim() !== '') props.onEnter(props.value.trim());
    } else if (event.key === 'Escape' && shown.length > 0) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (props.suggestions.length > 0) setPlace(itemAfter(event.key, place, props.suggestions.length) ?? -1);
    }
  };
  return (
    <Field label={props.label} hint={props.hint}>
      {(control) => (
        <div className="suggesting">
          <BanglaTyping>
            <input
              {...control}
              type="text"
              role="combobox"
              autoComplete="off"
              aria-expanded={shown.length > 0}
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={chosen === undefined ? undefined : `${listId}-${chosen.key}`}
              value={props.value}
              onChange={(event) => {
                setOpen(true);
                setPlace(-1);
                props.onType(event.target.value);
              }}
              onKeyDown={onKeyDown}
              onBlur={() => setOpen(false)}
            />
          </BanglaTyping>
          <div
            id={listId}
            role="listbox"
            aria-label={props.label}
            className="suggestions"
            hidden={shown.length === 0}
          >
            {shown.map((suggestion) => (
              <div
                key={suggestion.key}
                id={`${listId}-${suggestion.key}`}
                role="option"
                tabIndex={-1}
                aria-selected={suggestion === chosen}
                className="suggestion"
                onPointerDown={(event) => {
                  event.preventDefault();
                  take(suggestion);
                }}
              >
                <span>{suggestion.label}</span>
                {suggestion.note !== undefined && <span className="soft small">{suggestion.note}</span>}
              </div>
            ))}
          </div>
          <VisuallyHidden>
            <span role="status">
              {shown.length > 0 ? t('suggestions', { n: formatCount(shown.length, language) }) : ''}
            </span>
          </VisuallyHidden>
        </div>
      )}
    </Field>
  );
}
