import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button, type ButtonLook } from './button.tsx';

export interface MenuItem {
  /** Its React key. */
  key: string;
  label: ReactNode;
  onChoose: () => void;
  look?: 'danger';
  /** For items of which one holds: whether this one does. */
  checked?: boolean;
  disabled?: boolean;
}

/**
 * A button that opens a menu. By keyboard: Enter, Space or ↓ opens, ↑ and ↓, Home and End move, Escape closes
 * and gives the focus back to the button, Tab leaves.
 */
export function Menu(props: {
  /** What the button shows. */
  children: ReactNode;
  /** The name for screen readers, where the button shows no words. */
  label?: string;
  look?: ButtonLook;
  /** Where the list opens: `end` (its right side under the button's) unless given. */
  place?: 'start' | 'end' | 'above';
  items: readonly MenuItem[];
}) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const listId = useId();
  useEffect(() => {
    if (!open) return;
    itemsOf(frame.current)[0]?.focus();
    return whenLeft(frame.current, () => setOpen(false));
  }, [open]);
  const close = () => {
    setOpen(false);
    frame.current?.querySelector('button')?.focus();
  };
  const choose = (item: MenuItem) => {
    if (item.disabled === true) return;
    close();
    item.onChoose();
  };
  return (
    <div ref={frame} className={`menu menu-${props.place ?? 'end'}`}>
      <Button
        look={props.look ?? 'plain'}
        aria-label={props.label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {props.children}
      </Button>
      {open && (
        <div
          id={listId}
          role="menu"
          tabIndex={-1}
          className="menu-list"
          onKeyDown={(event) => moveInMenu(event, frame.current, close)}
        >
          {props.items.map((item) => (
            <ItemOfMenu key={item.key} item={item} onChoose={() => choose(item)} />
          ))}
        </div>
      )}
    </div>
  );
}

/** Calls when a press or the focus goes elsewhere; gives the function that stops listening. */
function whenLeft(frame: HTMLElement | null, leave: () => void): () => void {
  const listen = (event: Event) => {
    if (event.target instanceof Node && frame?.contains(event.target) !== true) leave();
  };
  document.addEventListener('pointerdown', listen);
  document.addEventListener('focusin', listen);
  return () => {
    document.removeEventListener('pointerdown', listen);
    document.removeEventListener('focusin', listen);
  };
}

function ItemOfMenu({ item, onChoose }: { item: MenuItem; onChoose: () => void }) {
  const choice = item.checked === undefined ? {} : { 'aria-checked': item.checked };
  return (
    <button
      type="button"
      tabIndex={-1}
      className={item.look === 'danger' ? 'menu-item menu-item-danger' : 'menu-item'}
      role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
      aria-disabled={item.disabled === true || undefined}
      onClick={onChoose}
      {...choice}
    >
      {item.label}
    </button>
  );
}

function moveInMenu(event: KeyboardEvent, frame: HTMLElement | null, close: () => void): void {
  if (event.key === 'Escape') {
    event.stopPropagation();
    close();
    return;
  }
  const items = itemsOf(frame);
  const next = itemAfter(
    event.key,
    items.findIndex((item) => item.matches(':focus')),
    items.length,
  );
  if (next === null) return;
  event.preventDefault();
  items[next]?.focus();
}

/** The place that a key leads to among `count` in a ring; null for keys that do not move. */
export function itemAfter(key: string, current: number, count: number): number | null {
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return (Math.max(current, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

function itemsOf(frame: HTMLElement | null): HTMLElement[] {
  return [...(frame?.querySelectorAll<HTMLElement>('.menu-item') ?? [])];
}
