/** The parts of the screen: the copy, and the panels beside it; on a phone one of them shows. */
export const storyParts = ['copy', 'details', 'credits', 'sources', 'topics', 'check'] as const;
export type StoryPart = (typeof storyParts)[number];

const partOfField: Record<string, StoryPart> = {
  section: 'details',
  slug: 'details',
  embargo: 'details',
  source: 'sources',
  credits: 'credits',
  topics: 'topics',
  'source-check': 'check',
};

/** The part in which a field of a remark stands. */
export function partOf(field: string): StoryPart {
  return partOfField[field] ?? 'copy';
}

/** The part that Alt and a digit lead to, by the key's place on the keyboard, whatever digits it types. */
export function partOfKey(event: { altKey: boolean; ctrlKey: boolean; code: string }): StoryPart | null {
  const [, digit] = /^(?:Digit|Numpad)([0-5])$/.exec(event.code) ?? [];
  if (!event.altKey || event.ctrlKey || digit === undefined) return null;
  return storyParts[Number(digit)] ?? null;
}
