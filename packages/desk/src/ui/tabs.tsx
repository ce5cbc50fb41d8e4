import { type KeyboardEvent, type ReactNode, useId } from 'react';

/** Panels of which one shows. ← and → move along the tabs and choose; Home and End go to the ends. */
export function Tabs<Key extends string>(props: {
  /** What the tabs choose among, for screen readers. */
  label: string;
  tabs: readonly { key: Key; label: ReactNode }[];
  chosen: Key;
  onChoose: (key: Key) => void;
  /** The panel of the chosen tab. */
  children: ReactNode;
}) {
  const id = useId();
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const keys = props.tabs.map(({ key }) => key);
    const next = keys[tabAfter(event.key, keys.indexOf(props.chosen), keys.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    props.onChoose(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <div>
      <div role="tablist" tabIndex={-1} aria-label={props.label} className="tabs" onKeyDown={move}>
        {props.tabs.map(({ key, label }) => (
          <button
            key={key}
            id={`${id}-${key}`}
            type="button"
            role="tab"
            className="tab"
            aria-selected={key === props.chosen}
            aria-controls={`${id}-panel`}
            tabIndex={key === props.chosen ? 0 : -1}
            onClick={() => props.onChoose(key)}
          >
            {label}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${props.chosen}`} className="tab-panel">
        {props.children}
      </div>
    </div>
  );
}

/** The tab that a key leads to, in a ring; null for keys that do not move. */
function tabAfter(key: string, current: number, count: number): number | null {
  if (key === 'ArrowRight') return (current + 1) % count;
  if (key === 'ArrowLeft') return (current - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
