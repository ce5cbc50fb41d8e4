import { storableText } from '../story/storable-text.ts';

/**
 * Reads JSON; its texts come without what the database cannot store, whatever the field.
 *
 * @throws SyntaxError
 */
export function readStorableJson(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'string' ? storableText(value) : value,
  );
}

/** The same for the texts of a query or path. */
export function storableTexts(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, storableText(text)]));
}
