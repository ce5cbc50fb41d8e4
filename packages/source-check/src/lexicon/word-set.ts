import { normalize } from '@hurkaru/bangla';

/**
 * A set of words, listed with spaces between, in the spelling in which texts are read; made when first asked for.
 *
 * @example
 * wordSet('বলেন জানান')().has('বলেন') // true
 */
export function wordSet(words: string): () => ReadonlySet<string> {
  let made: ReadonlySet<string> | null = null;
  return () => {
    made ??= new Set(normalize(words).trim().split(/\s+/));
    return made;
  };
}

/** What words stand for, from a table whose values list words with spaces between; made when first asked for. */
export function wordTable<Value extends string>(
  table: Readonly<Partial<Record<Value, string>>>,
): () => ReadonlyMap<string, Value> {
  let made: ReadonlyMap<string, Value> | null = null;
  return () => {
    made ??= new Map(
      (Object.entries(table) as [Value, string][]).flatMap(([value, words]) =>
        normalize(words)
          .trim()
          .split(/\s+/)
          .map((word): [string, Value] => [word, value]),
      ),
    );
    return made;
  };
}
