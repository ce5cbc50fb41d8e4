import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { deskPolicy } from '../../../packages/newsroom/src/web/csp.ts';

/** The editor on a page of its own, built as the desk is and served under the desk's policy. */
export async function serveEditor(): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'hurkaru-editor-'));
  await buildEditor(folder);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://editor').pathname;
    const file = normalize(path === '/' ? '/index.html' : path);
    try {
      const bytes = readFileSync(join(folder, file));
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
      response.setHeader('content-security-policy', deskPolicy(`http://${request.headers.host}`));
      response.end(bytes);
    } catch {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise<void>((resolve) =>
    server.listen(Number(process.env.EDITOR_PORT ?? 0), '127.0.0.1', resolve),
  );
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function buildEditor(folder: string): Promise<void> {
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: fileURLToPath(new URL('../../../packages/desk/vite.config.ts', import.meta.url)),
    base: '/',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};
