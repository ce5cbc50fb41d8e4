import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** An English sentence and the Bangla that people made of it. */
export interface ParallelPair {
  /** File and line (from 1), by which lists of real slips name it. */
  id: string;
  english: string;
  bangla: string;
  half: Half;
}

/** Rules and word lists are made looking at `tuning`; figures are told of `reported`, which nobody reads. */
export type Half = 'tuning' | 'reported';

/** The pairs of a file of shared/data/parallel (`risingnews-valid`), or null, with a message, where it is absent. */
export function parallelPairs(name: string): ParallelPair[] | null {
  const file = fileURLToPath(new URL(`../../../../shared/data/parallel/${name}.tsv`, import.meta.url));
  if (!existsSync(file)) {
    console.warn(`skipped: no ${file}`);
    return null;
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      const [english, bangla] = line.split('\t');
      return english && bangla
        ? [{ id: `${name}:${index + 1}`, english, bangla, half: halfOf(english) }]
        : [];
    });
}

/** By a hash of the English sentence (FNV-1a), so that a pair stays in its half wherever it stands. */
export function halfOf(english: string): Half {
  let hash = 0x811c9dc5;
  for (const unit of english) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 0) >> 7) % 2 === 0 ? 'tuning' : 'reported';
}
