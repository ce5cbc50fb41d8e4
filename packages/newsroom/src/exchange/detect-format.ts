import { looksBinary } from './looks-binary.ts';

export type ReadableFormat = 'page' | 'jsonl';

/** What the ending of a name says. Endings that are not here say nothing: the content decides. */
const ENDINGS: ReadonlyMap<string, ReadableFormat | 'not-yet'> = new Map([
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  // formats with readers to come, and files that are no text
  ...[
    'html',
    'htm',
    'xhtml',
    'xml',
    'wxr',
    'rss',
    'atom',
    'json',
    'csv',
    'tsv',
    'doc',
    'docx',
    'odt',
    'rtf',
    'pdf',
    'zip',
    'gz',
    'png',
    'jpg',
    'jpeg',
    'gif',
    'webp',
    'mp3',
    'mp4',
  ].map((ending) => [ending, 'not-yet'] as const),
]);

const FIRST = 4000;

/**
 * The format of a file by its name and its first text; null for one that this release cannot read.
 *
 * @example
 * detectFormat('stories.jsonl', '{"headline":"…"')  // → 'jsonl'
 * detectFormat('page.txt', 'সেতু খুলে দেওয়া হলো\n…') // → 'page'
 * detectFormat('feed.xml', '<?xml version="1.0"?>') // → null
 */
export function detectFormat(name: string, firstText: string): ReadableFormat | null {
  const text = firstText.slice(0, FIRST).replace(/^[\ufeff\s]+/, '');
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  const byEnding = ENDINGS.get(ending);
  if (text === '' || looksBinary(text)) return null;
  if (byEnding === 'not-yet') return ending === 'json' && isJsonLines(text) ? 'jsonl' : null;
  if (byEnding !== undefined) return text.startsWith('<') ? null : byEnding;
  if (/^<(?:!|\?|[a-z])/i.test(text)) return null;
  if (/^[{[]\s*(?:"|\{|\}|\[|\]|$)/.test(text)) return isJsonLines(text) ? 'jsonl' : null;
  return /\p{L}/u.test(text) ? 'page' : null;
}

/** A whole object on the first line that has the key of the contract's form. */
function isJsonLines(text: string): boolean {
  const [first = '', second] = text.split(/\r?\n/, 2);
  if (!/^\{.*"headline"\s*:/.test(first)) return false;
  return second === undefined || second.trim() === '' || second.trim().startsWith('{');
}
