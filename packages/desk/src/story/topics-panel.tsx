import { normalize } from '@hurkaru/bangla';
import { useEffect, useRef, useState } from 'react';
import type { Topic } from '../../../newsroom/src/story/api-shapes.ts';
import { useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import { Button } from '../ui/button.tsx';
import { MoveButtons, moveOfKey } from './move-buttons.tsx';
import type { StoryDetails } from './story-details.ts';
import { storyTexts } from './story-texts.ts';
import { SuggestionInput } from './suggestion-input.tsx';
import { useFetched } from './use-fetched.ts';
import { useShared } from './use-shared.ts';

/** What the story is about, in the order in which readers see it. */
export function TopicsPanel({ details, mayWrite }: { details: StoryDetails; mayWrite: boolean }) {
  const t = useTexts(storyTexts);
  const announce = useAnnounce();
  const frame = useRef<HTMLDivElement>(null);
  const topics = useShared(details.map, details.topics.read);
  const remove = (name: string) => {
    details.topics.remove(name);
    frame.current?.querySelector('input')?.focus();
    announce(t('removed', { name }));
  };
  return (
    <div ref={frame}>
      {topics.length === 0 && <p className="soft">{t('noTopics')}</p>}
      <ol className="chips">
        {topics.map((name, place) => (
          <li
            key={name}
            className="chip"
            onKeyDown={(event) => {
              const by = mayWrite ? moveOfKey(event) : null;
              if (by !== null) details.topics.move(name, by);
            }}
          >
            <span>{name}</span>
            {mayWrite && (
              <MoveButtons
                name={name}
                isFirst={place === 0}
                isLast={place === topics.length - 1}
                onMove={(by) => details.topics.move(name, by)}
                onRemove={() => remove(name)}
              />
            )}
          </li>
        ))}
      </ol>
      {mayWrite && <AddTopic details={details} chosen={topics} />}
    </div>
  );
}

function AddTopic({ details, chosen }: { details: StoryDetails; chosen: readonly string[] }) {
  const t = useTexts(storyTexts);
  const announce = useAnnounce();
  const [typed, setTyped] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  const found = useFoundTopics(typed).filter(({ name }) => !chosen.includes(name));
  const add = (name: string) => {
    frame.current?.querySelector('input')?.focus();
    if (name === '') return;
    details.topics.add(normalize(name));
    announce(t('added', { name }));
    setTyped('');
  };
  return (
    <div ref={frame} className="adding">
      <SuggestionInput
        label={t('topicName')}
        hint={t('topicHint')}
        value={typed}
        onType={setTyped}
        suggestions={found.map(({ id, name }) => ({ key: String(id), label: name }))}
        onChoose={({ label }) => add(label)}
        onEnter={add}
      />
      <Button onClick={() => add(typed.trim())}>{t('addTopic')}</Button>
    </div>
  );
}

/** Asked for when the typing has paused, in milliseconds. */
const pause = 150;

function useFoundTopics(typed: string): Topic[] {
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  const path = asked === '' ? null : `/api/v1/topics?q=${encodeURIComponent(asked)}`;
  const { value } = useFetched<Topic[]>(path);
  return asked === '' || typed.trim() === '' ? [] : (value ?? []);
}
