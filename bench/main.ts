import { benchBangla } from './bangla.ts';
import { benchDesk } from './desk.ts';
import { benchDeskTyping } from './desk-typing.ts';
import { benchImport } from './import.ts';
import { describeMachine } from './machine.ts';
import { benchMemory } from './memory.ts';
import { benchPublishing } from './publishing.ts';
import type { BenchRun } from './run.ts';
import { startRun } from './run.ts';
import { benchServing } from './serving.ts';
import { benchSize } from './size.ts';
import { benchSourceCheck } from './source-check.ts';

/** Every benchmark by the name that runs it alone: `npm run bench -- size`. */
const benchmarks: Record<string, { about: string; measure: (run: BenchRun) => Promise<void> }> = {
  bangla: { about: 'pace, size and accuracy of @hurkaru/bangla', measure: benchBangla },
  'source-check': {
    about: 'errors seen, false alarms and pace of @hurkaru/source-check',
    measure: benchSourceCheck,
  },
  serving: { about: 'story pages from one Node process, beside nginx', measure: benchServing },
  size: { about: 'bytes of a story page', measure: benchSize },
  publishing: { about: 'from publishing to visible on every page', measure: benchPublishing },
  desk: {
    about: 'the desk with 100,000 stories: board, bytes, opening, typing together',
    measure: benchDesk,
  },
  import: { about: '10,000 real articles by hurkaru import', measure: benchImport },
  'desk-typing': { about: 'from key press to letter on the desk', measure: benchDeskTyping },
  memory: { about: 'memory of all processes of a newsroom', measure: benchMemory },
};

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const unknown = [
    ...names.filter((name) => !Object.hasOwn(benchmarks, name)),
    ...args.filter(isUnknownFlag),
  ];
  if (unknown.length > 0) return refuse(unknown);
  const run = startRun({ quick: args.includes('--quick') });
  try {
    for (const [name, benchmark] of Object.entries(benchmarks)) {
      if (names.length > 0 && !names.includes(name)) continue;
      run.say(
        `\n== ${name}: ${benchmark.about}${run.quick ? ' (--quick: smaller than the targets mean)' : ''} ==`,
      );
      run.say(describeMachine());
      await benchmark.measure(run);
      await run.end();
    }
    return 0;
  } finally {
    await run.end();
  }
}

function isUnknownFlag(arg: string): boolean {
  return arg.startsWith('--') && arg !== '--quick';
}

function refuse(unknown: string[]): number {
  const names = Object.keys(benchmarks).join(', ');
  process.stderr.write(`bench: ${unknown.join(' ')} is none of ${names}, --quick\n`);
  return 2;
}
