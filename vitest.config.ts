import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  resolve: {
    alias: {
      '@hurkaru/bangla': path('packages/bangla/src/index.ts'),
      '#lists': path('packages/bangla/src/lists.ts'),
    },
  },
  test: {
    include: ['packages/*/{src,proof}/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    // Tests wait for browsers, processes and the database more than they compute: two at a time, also on two cores.
    maxWorkers: 2,
    globalSetup: ['test/database-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
