import { bijoyToUnicode, looksLikeBijoy } from '@hurkaru/bangla';

/**
 * Text in Unicode, where some of it is Bijoy copy; null where none of it looks so.
 *
 * @example
 * fromBijoy('AvR weRq w`em') // 'আজ বিজয় দিবস'
 * fromBijoy('আজ বিজয় দিবস')   // null
 */
export function fromBijoy(text: string): string | null {
  return looksLikeBijoy(text) ? bijoyToUnicode(text) : null;
}

/**
 * A record of texts, some of them in lists and records of their own, in Unicode; null where none looks like Bijoy. The
 * texts are judged together; one of a word or two, which could be a name in Latin, also by itself. Keys named in `kept`
 * hold no copy.
 */
export function recordFromBijoy<Value extends object>(
  record: Value,
  kept: ReadonlySet<string>,
): Value | null {
  const texts: string[] = [];
  withTexts(record, kept, (text) => {
    texts.push(text);
    return text;
  });
  if (!looksLikeBijoy(texts.join('\n'))) return null;
  return withTexts(record, kept, (text) => (isCopy(text) ? bijoyToUnicode(text) : text)) as Value;
}

function isCopy(text: string): boolean {
  return /\S\s+\S+\s+\S/.test(text) || looksLikeBijoy(text);
}

function withTexts(value: unknown, kept: ReadonlySet<string>, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => withTexts(item, kept, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, kept.has(key) ? item : withTexts(item, kept, change)]),
  );
}
