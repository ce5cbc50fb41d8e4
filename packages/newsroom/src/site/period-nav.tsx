import { formatNumber } from '@hurkaru/bangla';
import type { PeriodLink } from './view-data.ts';
import { words } from './words.ts';

interface PeriodNavProps {
  title: string;
  periods: readonly (PeriodLink & { stories?: number })[];
  nameOf: (period: string) => string;
}

/** Days or months to go on from, where the newest stories end. */
export function PeriodNav({ title, periods, nameOf }: PeriodNavProps) {
  if (periods.length === 0) return null;
  return (
    <nav class="periods" aria-labelledby="periods">
      <h2 id="periods">{title}</h2>
      <ul>
        {periods.map(({ period, path, stories }) => (
          <li>
            <a href={path}>{nameOf(period)}</a>{' '}
            {stories !== undefined && (
              <span class="meta">
                {formatNumber(stories)}
                {words.storyCount.bn}
              </span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface NeighboursProps {
  previous: PeriodLink | null;
  next: PeriodLink | null;
  previousWord: string;
  nextWord: string;
  nameOf: (period: string) => string;
}

/** The period before and after that has stories. */
export function Neighbours({ previous, next, previousWord, nextWord, nameOf }: NeighboursProps) {
  if (previous === null && next === null) return null;
  return (
    <nav class="neighbours" aria-label={words.olderNewer.bn}>
      {previous !== null && (
        <a href={previous.path} rel="prev">
          <span class="meta">{previousWord}</span> {nameOf(previous.period)}
        </a>
      )}
      {next !== null && (
        <a href={next.path} rel="next">
          <span class="meta">{nextWord}</span> {nameOf(next.period)}
        </a>
      )}
    </nav>
  );
}
