/** Where something stands in the window, in pixels from its top. */
export interface Heights {
  top: number;
  bottom: number;
}

/**
 * How far the other side has to scroll so that it reads along: as far into its sentences as `y` is into those of
 * the side that leads, at the same height of the window.
 *
 * @example scrollToFollow(150, { top: 100, bottom: 200 }, { top: 300, bottom: 500 }) // 250
 */
export function scrollToFollow(y: number, leading: Heights, following: Heights): number {
  const height = leading.bottom - leading.top;
  const share = height <= 0 ? 0 : Math.min(1, Math.max(0, (y - leading.top) / height));
  return following.top + share * (following.bottom - following.top) - y;
}

/** How far a frame has to scroll to show something in its upper third; 0 where it shows already. */
export function scrollToShow(place: Heights, frame: Heights): number {
  const margin = Math.min(48, (frame.bottom - frame.top) / 8);
  if (place.top >= frame.top + margin && place.bottom <= frame.bottom - margin) return 0;
  return place.top - frame.top - (frame.bottom - frame.top) / 3;
}
