import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The desk's build: hashed files under /desk/assets/, no inline script or style, so that the policy can be strict. */
export default defineConfig({
  base: '/desk/',
  plugins: [react()],
  resolve: { conditions: ['without-lists', 'module', 'browser', 'production', 'import', 'default'] },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
  },
});
