import { checkAgainstSource } from '@hurkaru/source-check';
import { digitSetBaseline } from '../packages/source-check/test/digit-set-baseline.ts';
import { type CleanFigures, measureClean } from '../packages/source-check/test/measure-clean.ts';
import { measureDocuments } from '../packages/source-check/test/measure-documents.ts';
import { measureRecall, type Trial } from '../packages/source-check/test/measure-recall.ts';
import { naturalErrors } from '../packages/source-check/test/natural-errors.ts';
import { type Half, type ParallelPair, parallelPairs } from '../packages/source-check/test/parallel-pairs.ts';
import { errorKinds } from '../packages/source-check/test/seeded-errors/error-kinds.ts';
import type { ErrorKind } from '../packages/source-check/test/seeded-errors/seeded-error.ts';
import { grouped, table, target } from './figures.ts';
import type { BenchRun } from './run.ts';
import { interval, part, perHundred, rate } from './shares.ts';
import { benchSourceCheckSpeed } from './source-check-speed.ts';

const files = ['risingnews-valid', 'suparadev', 'tico19-en-bn', 'tatoeba'];
/** Everyday sentences, without numbers and harm: asked for negation only, and shown by themselves. */
const everyday = 'tatoeba';

/** How many errors the source check sees, and how often it cries wolf, on real translations. */
export async function benchSourceCheck(run: BenchRun): Promise<void> {
  const pairs = files.flatMap((file) => parallelPairs(file) ?? []);
  if (pairs.length === 0) return run.say('  skipped: no parallel texts beside the checkout');
  run.say(
    '  Seeded errors: rules and word lists were made on the tuning half; the reported half was not read.',
  );
  for (const half of ['tuning', 'reported'] as const) {
    const chosen = pairs.filter((pair) => pair.half === half).filter((_, at) => !run.quick || at % 5 === 0);
    recall(run, half, chosen);
    clean(run, half, chosen);
    documents(run, half, chosen);
  }
  await benchSourceCheckSpeed(run, pairs);
}

function recall(run: BenchRun, half: Half, pairs: readonly ParallelPair[]): void {
  run.say(`\n  Recall, ${half} half (95 % interval): errors that are seen, of those put in`);
  const rows = errorKinds.map((kind) => ({
    kind,
    trials: measureRecall(kind, forKind(kind, pairs), checkAgainstSource),
  }));
  run.say(
    table([
      ['error put in', 'put in', 'seen', 'interval', 'as an error', 'digit sets'],
      ...rows.map(({ kind, trials }) => recallRow(kind, trials, pairs)),
    ]),
  );
  for (const [group, least] of Object.entries(leastRecall)) {
    const trials = rows.flatMap((row) => (row.kind.group === group ? row.trials : []));
    const seen = trials.filter((trial) => trial.seen).length;
    run.say(
      `  ${group}: ${rate(seen, trials.length)}, ${target(`≥ ${least}`, seen / trials.length >= least)}`,
    );
  }
  for (const { kind, trials } of rows) misses(run, half, kind, trials);
}

/** Tatoeba's sentences hold no news: they would drown the others in the kinds that they have at all. */
function forKind(kind: ErrorKind, pairs: readonly ParallelPair[]): ParallelPair[] {
  return pairs.filter(
    ({ id }) => kind.group === 'negation' || kind.group === 'harm' || !id.startsWith(everyday),
  );
}

function recallRow(kind: ErrorKind, trials: readonly Trial[], pairs: readonly ParallelPair[]): string[] {
  const seen = trials.filter((trial) => trial.seen).length;
  const asError = trials.filter((trial) => trial.asError).length;
  const plain = measureRecall({ ...kind, answers: ['number'] }, forKind(kind, pairs), digitSetBaseline);
  const alarms = plain.filter((trial) => trial.seen).length;
  return [
    kind.name,
    grouped(trials.length),
    part(seen, trials.length),
    interval(seen, trials.length),
    part(asError, trials.length),
    part(alarms, plain.length),
  ];
}

/** Of the reported half only what was changed, so that nobody mends rules by it. */
function misses(run: BenchRun, half: Half, kind: ErrorKind, trials: readonly Trial[]): void {
  const missed = trials.filter(({ seen }) => !seen);
  if (missed.length === 0) return;
  run.say(`  missed, ${kind.name} (${missed.length}):`);
  for (const { pair, error } of missed.slice(0, SHOWN)) {
    const sentence = half === 'tuning' ? `  ${pair.english.slice(0, 110)} | ${around(error)}` : '';
    run.say(`    ${pair.id} ${error.was} → ${error.became || 'nothing'}${sentence}`);
  }
  if (missed.length > SHOWN) run.say(`    and ${missed.length - SHOWN} more`);
}

function around({ copy, start, end }: { copy: string; start: number; end: number }): string {
  return copy.slice(Math.max(0, start - 40), end + 30);
}

function clean(run: BenchRun, half: Half, pairs: readonly ParallelPair[]): void {
  const groups = [...files.map((file) => [file]), files.slice(0, 3)];
  const rows = groups.map((names) => {
    const some = pairs.filter(({ id }) => names.some((name) => id.startsWith(name)));
    return {
      names,
      figures: measureClean(some, checkAgainstSource),
      plain: measureClean(some, digitSetBaseline),
    };
  });
  run.say(`\n  Clean pairs, ${half} half: findings per 100 pairs (95 % interval)`);
  run.say(
    table([
      ['', 'pairs', 'false errors', 'warnings', 'natural errors', 'alarms of digit sets'],
      ...rows.map(({ names, figures, plain }) =>
        cleanRow(names.length > 1 ? 'news and health' : (names[0] ?? ''), figures, plain),
      ),
    ]),
  );
  const all = rows.at(-1)?.figures;
  if (all === undefined) return;
  run.say(`  ${target('≤ 2 false errors', all.errors.length <= 0.02 * all.pairs)}`);
  run.say(`  ${target('≤ 6 warnings', all.warnings.length <= 0.06 * all.pairs)}`);
  byKind(run, all);
  if (half === 'tuning') falseAlarms(run, all);
  natural(run, all);
}

function cleanRow(name: string, figures: CleanFigures, plain: CleanFigures): string[] {
  const { pairs, errors, warnings } = figures;
  return [
    name,
    grouped(pairs),
    perHundred(errors.length, pairs),
    perHundred(warnings.length, pairs),
    grouped(figures.natural.length),
    perHundred(plain.errors.length + plain.natural.length, pairs),
  ];
}

function byKind(run: BenchRun, { errors, warnings, pairs }: CleanFigures): void {
  const kinds = [...new Set([...errors, ...warnings].map(({ finding }) => finding.kind))].sort();
  const of = (list: CleanFigures['errors'], kind: string) =>
    grouped((100 * list.filter(({ finding }) => finding.kind === kind).length) / pairs, 2);
  run.say(
    table([
      ['per 100 pairs', 'errors', 'warnings'],
      ...kinds.map((kind) => [kind, of(errors, kind), of(warnings, kind)]),
    ]),
  );
}

function falseAlarms(run: BenchRun, { errors, warnings }: CleanFigures): void {
  for (const { pair, finding } of [...errors, ...warnings.slice(0, SHOWN)]) {
    run.say(`    ${finding.severity} ${pair.id} ${finding.kind}: ${finding.message}`);
  }
}

function natural(run: BenchRun, { natural: found }: CleanFigures): void {
  if (found.length === 0) return;
  run.say('  Natural errors: slips of the translators that were found');
  for (const { pair, finding } of found) {
    const slip = (naturalErrors[pair.id] ?? []).find(({ kind }) => kind === finding.kind);
    run.say(`    ${pair.id} ${finding.kind}: ${slip?.what ?? ''}`);
  }
}

function documents(run: BenchRun, half: Half, pairs: readonly ParallelPair[]): void {
  const news = pairs.filter(({ id }) => !id.startsWith(everyday));
  const {
    documents: count,
    sentences,
    errors,
    warnings,
    dropped,
  } = measureDocuments(news, checkAgainstSource);
  const seen = dropped.filter((one) => one.seen).length;
  run.say(`\n  Texts of 10 pairs, ${half} half: ${grouped(count)} texts, ${grouped(sentences)} sentences`);
  run.say(
    `  untouched: errors ${perHundred(errors, sentences)}, warnings ${perHundred(warnings, sentences)} per 100 sentences (natural errors among them)`,
  );
  run.say(`  a sentence that holds facts dropped from each: seen ${rate(seen, dropped.length)}`);
}

const leastRecall: Record<string, number> = {
  numbers: 0.97,
  dates: 0.95,
  names: 0.9,
  harm: 0.9,
  negation: 0.85,
  speaker: 0.85,
};

const SHOWN = 20;
