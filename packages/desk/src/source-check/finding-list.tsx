import { useEffect, useRef } from 'react';
import { useTexts } from '../texts/language.tsx';
import type { KnownFinding } from './check-answer.ts';
import { FindingItem } from './finding-item.tsx';
import type { ShownPair } from './shown-pair.ts';
import { sourceCheckTexts } from './source-check-texts.ts';

/** The open findings in the order of the copy. */
export function FindingList({
  findings,
  shown,
}: {
  findings: readonly KnownFinding[];
  shown: ShownPair | null;
}) {
  const t = useTexts(sourceCheckTexts);
  const list = useRef<HTMLOListElement>(null);
  const leaving = useRef<{ id: string; place: number } | null>(null);
  const placed = withPlaces(findings);
  // After a dismissal the keys go on to the next finding, or the one before; after the last, to the sentence that says so.
  useEffect(() => {
    const gone = leaving.current;
    if (gone === null || placed.some(({ id }) => id === gone.id)) return;
    leaving.current = null;
    const items = list.current?.querySelectorAll<HTMLElement>('.finding-words') ?? [];
    (items[Math.min(gone.place, items.length - 1)] ?? standing())?.focus();
  });
  if (findings.length === 0) return null;
  return (
    <section className="check-part" aria-label={t('findings')}>
      <h2>{t('findings')}</h2>
      <ol ref={list} className="finding-list">
        {placed.map(({ finding, id, place }) => (
          <FindingItem
            key={id}
            finding={finding}
            isShown={shown?.finding?.key === finding.key}
            onLeaving={(isLeaving) => {
              leaving.current = isLeaving ? { id, place } : null;
            }}
          />
        ))}
      </ol>
    </section>
  );
}

function standing(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.check-standing');
}

/** The same remark may stand at several places. */
function withPlaces(findings: readonly KnownFinding[]) {
  const seen = new Map<string, number>();
  return findings.map((finding, place) => {
    const before = seen.get(finding.key) ?? 0;
    seen.set(finding.key, before + 1);
    return { finding, place, id: `${finding.key} ${before}` };
  });
}
