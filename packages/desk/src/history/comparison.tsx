import { type ReactNode, useMemo } from 'react';
import {
  type ComparedContent,
  compareRevisions,
  hasChanges,
  type ItemChange,
  type SourceChange,
} from '../../../newsroom/src/story/compare-revisions.ts';
import type { Piece } from '../../../newsroom/src/story/compare-texts.ts';
import type { Credit } from '../../../newsroom/src/story/story.ts';
import { creditRoleTexts } from '../story/story-texts.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { Notice } from '../ui/notice.tsx';
import { ComparedBody } from './compared-body.tsx';
import { historyTexts } from './history-texts.ts';
import { MarkedText } from './marked-text.tsx';

/** Two texts of a story, compared: what is the same is there to read, what changed is marked. */
export function Comparison({ before, after }: { before: ComparedContent; after: ComparedContent }) {
  const t = useTexts(historyTexts);
  const compared = useMemo(() => compareRevisions(before, after), [before, after]);
  if (!hasChanges(compared)) return <Notice>{t('same')}</Notice>;
  return (
    <div className="comparison" lang="bn">
      <p className="soft small">{t('key')}</p>
      <Part title={t('headline')} changed>
        <p className="compared-headline">
          <MarkedText pieces={compared.headline} />
        </p>
      </Part>
      <Part title={t('standfirst')} changed={isChanged(compared.standfirst)}>
        <p>
          <MarkedText pieces={compared.standfirst} />
        </p>
      </Part>
      <Part title={t('body')} changed={compared.body.some(({ kind }) => kind !== 'same')}>
        <ComparedBody blocks={compared.body} />
      </Part>
      <Part title={t('credits')} changed={compared.credits.some(({ kind }) => kind !== 'same')}>
        <Items changes={compared.credits} show={(credit) => <CreditLine credit={credit} />} />
      </Part>
      <Part title={t('sources')} changed={compared.sources.some(isChangedSource)}>
        <Items
          changes={compared.sources}
          show={({ name, url }) => (
            <>
              {name} {url !== null && <bdi dir="ltr">{url}</bdi>}
            </>
          )}
        />
        <SourceTexts changes={compared.sources} />
        <FollowedSources changes={compared.sources} />
      </Part>
      <Part title={t('topics')} changed={compared.topics.some(({ kind }) => kind !== 'same')}>
        <Items changes={compared.topics} show={(name) => name} />
      </Part>
      <p className="soft small">{t('restSame')}</p>
    </div>
  );
}

function isChanged(pieces: readonly Piece[]): boolean {
  return pieces.some(({ kind }) => kind !== 'same');
}

function isChangedSource({ kind, text, followed }: SourceChange): boolean {
  return kind !== 'same' || text !== null || followed !== null;
}

function Part(props: { title: string; changed: boolean; children: ReactNode }) {
  if (!props.changed) return null;
  return (
    <section>
      <h3>{props.title}</h3>
      {props.children}
    </section>
  );
}

function CreditLine({ credit }: { credit: Credit }) {
  const { language } = useLanguage();
  return credit.role === null ? credit.name : `${creditRoleTexts[credit.role][language]}: ${credit.name}`;
}

function Items<Item>(props: { changes: readonly ItemChange<Item>[]; show: (item: Item) => ReactNode }) {
  const t = useTexts(historyTexts);
  return (
    <ul className="compared-items">
      {props.changes.map(({ kind, item }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a comparison never changes once it is made
        <li key={place} className={`compared-${kind}`}>
          {kind === 'deleted' || kind === 'moved-away' ? (
            <del>{props.show(item)}</del>
          ) : kind === 'same' ? (
            props.show(item)
          ) : (
            <ins>{props.show(item)}</ins>
          )}
          {kind !== 'same' && <span className="compared-note"> {t(kind)}</span>}
        </li>
      ))}
    </ul>
  );
}

function FollowedSources({ changes }: { changes: readonly SourceChange[] }) {
  const t = useTexts(historyTexts);
  return changes.map(({ item: { name, url }, followed }) =>
    followed === null ? null : (
      <p key={`${name} ${url}`} className="small">
        {t(followed ? 'sourceFollowed' : 'sourceMovedOn', { name })}
      </p>
    ),
  );
}

function SourceTexts({ changes }: { changes: readonly SourceChange[] }) {
  const t = useTexts(historyTexts);
  return changes.map(({ item, text }) =>
    text === null ? null : (
      <details key={`${item.name} ${item.url}`}>
        <summary>{t('sourceTextOf', { name: item.name })}</summary>
        <p className="compared-source-text" dir="auto">
          <MarkedText pieces={text} />
        </p>
      </details>
    ),
  );
}
