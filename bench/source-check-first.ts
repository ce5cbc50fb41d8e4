// The first check of a process: reads { copy, source } as JSON, prints how many milliseconds it took.
import { readFileSync } from 'node:fs';
import { checkAgainstSource } from '@hurkaru/source-check';

const texts = JSON.parse(readFileSync(0, 'utf8')) as { copy: string; source: string };
const start = performance.now();
checkAgainstSource(texts);
process.stdout.write(String(performance.now() - start));
