import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  resolve: {
    alias: {
      '@hurkaru/bangla': path('packages/bangla/src/index.ts'),
      '@hurkaru/source-check': path('packages/source-check/src/index.ts'),
      '#lists': path('packages/bangla/src/lists.ts'),
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['packages/*/{src,proof}/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          // They wait for processes and the database more than they compute: two at a time, also on two cores.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browsers',
          include: ['test/browser/**/*.test.ts'],
          // Browser, server and database have the machine for themselves, as those of a person at the desk have.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
    globalSetup: ['test/database-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
