import type { HistoryEntry } from '../../../newsroom/src/story/api-shapes.ts';
import { useMe } from '../sign-in/me.ts';
import { formatCount, formatInstant } from '../texts/format.ts';
import { type Language, useLanguage, useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { historySentence } from './history-sentence.ts';
import { historyTexts } from './history-texts.ts';

/** Who did what when, each line a sentence; those that made a revision lead to what changed in it. */
export function HistoryList(props: {
  entries: readonly HistoryEntry[];
  /** The revision that is being looked at. */
  chosen: number | null;
  onChoose: (revision: number) => void;
}) {
  return (
    <ol className="list history-entries">
      {props.entries.map((entry) => (
        <Entry
          key={`${entry.at} ${entry.act} ${entry.revision}`}
          entry={entry}
          isChosen={entry.isLive !== undefined && entry.revision === props.chosen}
          onChoose={props.onChoose}
        />
      ))}
    </ol>
  );
}

function Entry(props: { entry: HistoryEntry; isChosen: boolean; onChoose: (revision: number) => void }) {
  const { entry, isChosen, onChoose } = props;
  const t = useTexts(historyTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().newsroom;
  const { revision, headline, hiddenBecause } = entry;
  const madeRevision = entry.isLive !== undefined && revision !== null;
  const isWithheld = hiddenBecause != null && headline === undefined;
  return (
    <li>
      <p className="history-sentence">{historySentence(entry, language, timeZone)}</p>
      <p className="soft small">
        <time dateTime={entry.at}>{formatInstant(entry.at, language, timeZone)}</time>
        {revision !== null && ` · ${t('revision', { n: formatCount(revision, language) })}`}
        {entry.isLive === true && <span className="badge badge-info">{t('isLive')}</span>}
      </p>
      <ToldFindings entry={entry} language={language} />
      {hiddenBecause != null && <p className="small">{t('hidden', { reason: hiddenBecause })}</p>}
      {madeRevision && headline !== undefined && <p className="small">{headline}</p>}
      {madeRevision && !isWithheld && (
        <Button className="button-small" aria-pressed={isChosen} onClick={() => onChoose(revision)}>
          {t('whatChanged')}
        </Button>
      )}
    </li>
  );
}

/** What the source check said, of which the line tells. */
function ToldFindings({ entry, language }: { entry: HistoryEntry; language: Language }) {
  const { finding, openFindings } = entry;
  const told = finding === undefined ? (openFindings?.findings ?? []) : [finding];
  if (told.length === 0) return null;
  return (
    <ul className="history-findings small">
      {told.map(({ kind, copy, source, message, messageBn }) => (
        <li key={`${kind} ${copy} ${source}`}>{language === 'bn' ? messageBn : message}</li>
      ))}
    </ul>
  );
}
