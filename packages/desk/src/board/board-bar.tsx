import { type RefObject, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { StoryState } from '../../../newsroom/src/story/story.ts';
import { useSections } from '../shell/sections.ts';
import { formatCount } from '../texts/format.ts';
import { type Language, useLanguage, useTexts } from '../texts/language.tsx';
import { BanglaTyping } from '../ui/bangla-typing.tsx';
import { Button } from '../ui/button.tsx';
import { shownStates, stateTexts } from '../ui/state-texts.ts';
import { type BoardFilter, boardAddress } from './board-filter.ts';
import type { BoardNow } from './board-follower.ts';
import { boardTexts } from './board-texts.ts';
import { focusFirstStory } from './use-board-keys.ts';

type Change = (change: Partial<BoardFilter>, how?: { replace: boolean }) => void;

/** What the board shows: words of the headline, section, whose, and the state. */
export function BoardBar(props: {
  filter: BoardFilter;
  counts: BoardNow['counts'];
  /** There is room for columns. */
  isWide: boolean;
  findBox: RefObject<HTMLInputElement | null>;
  onChange: Change;
  onHelp: () => void;
}) {
  const t = useTexts(boardTexts);
  const { filter, onChange } = props;
  return (
    <div className="board-bar">
      <search className="board-choices">
        <FindBox q={filter.q} box={props.findBox} onChange={onChange} />
        <SectionChoice section={filter.section} onChange={onChange} />
        <Button
          aria-pressed={filter.mine}
          aria-label={`${t('whose')}: ${t('mine')}`}
          onClick={() => onChange({ mine: !filter.mine })}
        >
          {t('mine')}
        </Button>
        {props.isWide && <FormChoice filter={filter} onChange={onChange} />}
        <Button
          look="quiet"
          className="board-help"
          title={t('keys')}
          aria-label={t('keys')}
          onClick={props.onHelp}
        >
          <kbd>?</kbd>
        </Button>
      </search>
      <StateTabs filter={filter} counts={props.counts} />
    </div>
  );
}

function FindBox({
  q,
  box,
  onChange,
}: {
  q: string;
  box: RefObject<HTMLInputElement | null>;
  onChange: Change;
}) {
  const t = useTexts(boardTexts);
  const [typed, setTyped] = useState(q);
  const sent = useRef(q);
  useEffect(() => {
    // The address changed by itself: back, forward, a cleared filter.
    if (q !== sent.current) setTyped(q);
    sent.current = q;
  }, [q]);
  useEffect(() => {
    const asked = typed.trim();
    if (asked === q) return;
    const timer = setTimeout(() => {
      sent.current = asked;
      onChange({ q: asked }, { replace: q !== '' });
    }, 250);
    return () => clearTimeout(timer);
  }, [typed, q, onChange]);
  return (
    <div className="board-find">
      <BanglaTyping>
        <input
          ref={box}
          type="search"
          className="input"
          aria-label={t('find')}
          placeholder={t('find')}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'ArrowDown') focusFirstStory();
            else if (event.key === 'Escape') setTyped('');
            else return;
            event.preventDefault();
          }}
        />
      </BanglaTyping>
    </div>
  );
}

function SectionChoice({ section, onChange }: { section: string | null; onChange: Change }) {
  const t = useTexts(boardTexts);
  const sections = useSections() ?? [];
  return (
    <select
      className="input board-section"
      aria-label={t('section')}
      value={section ?? ''}
      onChange={(event) => onChange({ section: event.target.value || null })}
    >
      <option value="">{t('allSections')}</option>
      {sections.map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {name}
        </option>
      ))}
      {section !== null && !sections.some(({ slug }) => slug === section) && (
        <option value={section}>{section}</option>
      )}
    </select>
  );
}

function FormChoice({ filter, onChange }: { filter: BoardFilter; onChange: Change }) {
  const t = useTexts(boardTexts);
  if (filter.state !== null || filter.q !== '') return null;
  return (
    <fieldset className="board-form">
      <legend className="visually-hidden">{t('form')}</legend>
      {[false, true].map((asList) => (
        <Button
          key={String(asList)}
          look="quiet"
          aria-pressed={filter.asList === asList}
          onClick={() => onChange({ asList })}
        >
          {t(asList ? 'asList' : 'asColumns')}
        </Button>
      ))}
    </fieldset>
  );
}

function StateTabs({ filter, counts }: { filter: BoardFilter; counts: BoardNow['counts'] }) {
  const t = useTexts(boardTexts);
  const nameOf = useTexts(stateTexts);
  const { language } = useLanguage();
  const tabs: { state: StoryState | null; name: string }[] = [
    { state: null, name: t('everyState') },
    ...shownStates.map((state) => ({ state, name: nameOf(state) })),
  ];
  const nav = useRef<HTMLElement>(null);
  const isCounted = counts !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is to show, or the counts have made them wider
  useEffect(() => {
    const chosen = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && chosen) nav.current.scrollLeft = chosen.offsetLeft - nav.current.offsetLeft - 48;
  }, [filter.state, isCounted]);
  return (
    <nav ref={nav} className="tabs board-states" aria-label={t('states')}>
      {tabs.map(({ state, name }) => (
        <Link
          key={name}
          href={boardAddress({ ...filter, state })}
          className="tab"
          aria-current={state === filter.state ? 'page' : undefined}
        >
          {name}
          {state !== null && counts !== null && (
            <span className="tab-count">{shownCount(counts[state], language)}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}

/** The API counts no further than 1,000. */
export function shownCount(count: number, language: Language): string {
  return count < 1000 ? formatCount(count, language) : `${formatCount(1000, language)}+`;
}
