import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The desk's build: hashed files under /desk/assets/, no inline script or style, so that the policy can be strict. */
export default defineConfig({
  base: '/desk/',
  plugins: [react(), compressed()],
  resolve: { conditions: ['without-lists', 'module', 'browser', 'production', 'import', 'default'] },
  worker: { format: 'es', plugins: () => [withLists()] },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // Compressing takes most of the build, as it should.
      checks: { pluginTimings: false },
      // What most screens need is one file: a dozen small ones are a dozen requests, and pack worse.
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /desk\/src\/(?:ui|texts|shell)\/(?!not-found)|newsroom\/src\/story\/(?!compare-|align-|block-texts|embeds|checked-texts|open-errors|finding-names|followed-sources|newsroom-days|zone-offset)|react|wouter/,
            },
            // The same for what the story screen and its dialogs share.
            {
              name: 'story-parts',
              test: /desk\/src\/(?:story\/(?:sources-panel|story-details|ordered-items|use-shared|use-fetched|web-address|story-texts)|workflow\/(?:story-in-hand|story-acts|tell-result|spelled-time|newsroom-time)|editor\/(?:mark|text-edit)|source-check\/source-check-context)/,
            },
          ],
        },
      },
    },
  },
});

/** The source check knows names by the lists that the rest of the desk does without; its worker has them. */
function withLists(): Plugin {
  const lists = fileURLToPath(new URL('../bangla/dist/lists.js', import.meta.url));
  return {
    name: 'with-lists',
    enforce: 'pre',
    resolveId: (specifier) => (specifier === '#lists' ? lists : null),
  };
}

/** Scripts and styles also as .br and .gz beside them, so that the server compresses nothing while it serves. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    async writeBundle({ dir = '' }, bundle) {
      const files = Object.values(bundle).filter(({ fileName }) => /\.(?:js|css|svg)$/.test(fileName));
      await Promise.all(
        files.map(async (file) => {
          const bytes = Buffer.from(file.type === 'chunk' ? file.code : file.source);
          const path = join(dir, file.fileName);
          await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes));
          await writeFile(`${path}.gz`, await promisify(gzip)(bytes));
        }),
      );
    },
  };
}
