import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** What a browser would load of a module whose code is given: bundled, minified, in brotli; with conditions for what it imports. */
export async function bundledBytes(code: string, conditions: string[] = []): Promise<number> {
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
