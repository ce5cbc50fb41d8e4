import { fileURLToPath } from 'node:url';
import { bundledBytes } from './bundled-bytes.ts';
import { grouped, table, target } from './figures.ts';
import type { BenchRun } from './run.ts';

const entry = fileURLToPath(new URL('../packages/bangla/dist/index.js', import.meta.url));
const mostBytes = 40_000;

/** What a browser would load of the library: bundled, minified, in brotli; whole and for one function alone. */
export async function benchBanglaSize(run: BenchRun): Promise<void> {
  const everything = `export * from ${JSON.stringify(entry)};`;
  const whole = await bundledBytes(everything, ['without-lists']);
  const alone = [
    'normalize',
    'slugify',
    'formatDate',
    'analyze',
    'findNumbers',
    'findDates',
    'nameMatch',
    'lint',
  ];
  const rows = await Promise.all(
    alone.map(async (name) => [name, grouped(await bundledBytes(oneExport(name)))]),
  );
  run.say(
    table([
      ['bundle', 'bytes in brotli'],
      ['everything', grouped(await bundledBytes(everything))],
      ['everything without the optional lists', grouped(whole)],
      ...rows,
    ]),
  );
  run.say(
    `  everything without the optional lists: ${target(`≤ ${grouped(mostBytes)} bytes`, whole <= mostBytes)}`,
  );
}

function oneExport(name: string): string {
  return `export { ${name} } from ${JSON.stringify(entry)};`;
}
