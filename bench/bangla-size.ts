import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { grouped, table, target } from './figures.ts';
import type { BenchRun } from './run.ts';

const entry = fileURLToPath(new URL('../packages/bangla/dist/index.js', import.meta.url));
const mostBytes = 40_000;

/** What a browser would load of the library: bundled, minified, in brotli; whole and for one function alone. */
export async function benchBanglaSize(run: BenchRun): Promise<void> {
  const everything = `export * from ${JSON.stringify(entry)};`;
  const whole = await bytesOf(everything, ['without-lists']);
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
  const rows = await Promise.all(alone.map(async (name) => [name, grouped(await bytesOf(oneExport(name)))]));
  run.say(
    table([
      ['bundle', 'bytes in brotli'],
      ['everything', grouped(await bytesOf(everything))],
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

/** The size of the bundle of a module whose code is given, with conditions for what it imports. */
async function bytesOf(code: string, conditions: string[] = []): Promise<number> {
  const bundle = await rolldown({
    input: 'entry.js',
    logLevel: 'silent',
    resolve: { conditionNames: [...conditions, 'import', 'default'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry.js' ? id : null),
        load: (id) => (id === 'entry.js' ? code : null),
      },
    ],
  });
  const { output } = await bundle.generate({ minify: true });
  await bundle.close();
  return brotliCompressSync(output[0].code).length;
}
