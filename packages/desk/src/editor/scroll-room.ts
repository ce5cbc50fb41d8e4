/** How far from the edges the caret is brought into view, in pixels. */
export interface ScrollRoom {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const usual = 5;

/** Keeps the line being written clear of the editor's bars, which stick to the edges; measured at each scroll. */
export function scrollRoom(place: HTMLElement): ScrollRoom {
  const heldBy = (bar: string, edge: 'top' | 'bottom') => {
    const found = place.closest('.story-editor')?.querySelector<HTMLElement>(bar) ?? null;
    if (found === null) return usual;
    const { position, [edge]: offset } = getComputedStyle(found);
    return position === 'sticky' ? usual + found.offsetHeight + Number.parseFloat(offset) : usual;
  };
  return {
    left: usual,
    right: usual,
    get top() {
      return heldBy('.tools', 'top');
    },
    get bottom() {
      return heldBy('.editor-foot', 'bottom');
    },
  };
}
