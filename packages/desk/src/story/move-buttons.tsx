import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { storyTexts } from './story-texts.ts';

/** Up, down and away for one item of an ordered list. At the ends the buttons keep the focus and do nothing. */
export function MoveButtons(props: {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: number) => void;
  onRemove: () => void;
}) {
  const t = useTexts(storyTexts);
  const { name } = props;
  return (
    <span className="move-buttons">
      <Button
        look="quiet"
        aria-label={t('moveUp', { name })}
        aria-disabled={props.isFirst || undefined}
        onClick={() => props.onMove(-1)}
      >
        <span aria-hidden="true">↑</span>
      </Button>
      <Button
        look="quiet"
        aria-label={t('moveDown', { name })}
        aria-disabled={props.isLast || undefined}
        onClick={() => props.onMove(1)}
      >
        <span aria-hidden="true">↓</span>
      </Button>
      <Button look="quiet" aria-label={t('remove', { name })} onClick={props.onRemove}>
        <span aria-hidden="true">✕</span>
      </Button>
    </span>
  );
}

/** Alt+↑ and Alt+↓ on an item move it; gives by how much, or null for other keys. */
export function moveOfKey(event: { altKey: boolean; key: string }): number | null {
  if (!event.altKey) return null;
  if (event.key === 'ArrowUp') return -1;
  return event.key === 'ArrowDown' ? 1 : null;
}
