/** A range or score: digits, an en dash, digits. */
const range = /([\d০-৯]+(?:–[\d০-৯]+)+)/;

/**
 * Text in which no line ends inside a range of numbers or a score (৩–২, ২০২৪–২৫). Unicode's line breaking
 * allows a break after an en dash; a reader takes what is left behind for another number.
 */
export function UnbrokenText({ text }: { text: string }) {
  if (!range.test(text)) return <>{text}</>;
  return (
    <>{text.split(range).map((part, at) => (at % 2 === 1 ? <span class="together">{part}</span> : part))}</>
  );
}
