import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Lines of a file of the data folder beside the checkout, or null, with a message, where it is absent. */
export function sharedData(path: string): string[] | null {
  const file = fileURLToPath(new URL(`../../../../shared/data/${path}`, import.meta.url));
  if (existsSync(file)) return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  console.warn(`skipped: no ${file}`);
  return null;
}

/** Title, summary and body of every article of a JSONL file of news. */
export function newsTexts(path: string): string[] | null {
  const lines = sharedData(path);
  return lines === null
    ? null
    : lines.flatMap((line) => Object.values(pick(JSON.parse(line))).filter(Boolean));
}

function pick({ title, summary, body }: Record<string, string>): Record<string, string> {
  return { title: title ?? '', summary: summary ?? '', body: body ?? '' };
}
