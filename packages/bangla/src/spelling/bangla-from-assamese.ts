/**
 * ৰ and ৱ as র and ব inside words, unless the text is Assamese: several ৰ or ৱ, and nowhere the র that Assamese
 * does not use.
 */
export function banglaFromAssamese(text: string): string {
  if (!/[ৰৱ]/.test(text) || isAssamese(text)) return text;
  return text.replace(/ৰ/g, 'র').replace(/ৱ/g, 'ব');
}

function isAssamese(text: string): boolean {
  return !text.includes('র') && (text.match(/[ৰৱ]/g) ?? []).length >= SURELY;
}

const SURELY = 3;
