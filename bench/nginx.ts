import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort, pinned } from './newsroom-process.ts';
import { childrenOf } from './process-memory.ts';
import type { BenchRun } from './run.ts';

export interface StaticSite {
  root: string;
  /** nginx's locations; the usual one where files are asked for by their full names. */
  locations?: string;
}

export interface StartedNginx {
  /** One for each site. */
  origins: string[];
  pids: number[];
}

/** Starts one nginx worker that serves ready-made gzip files with the headers given. */
export async function startNginx(
  run: BenchRun,
  sites: readonly StaticSite[],
  settings: { headers: readonly (readonly [string, string])[]; core?: number },
): Promise<StartedNginx> {
  const folder = run.folder('nginx');
  mkdirSync(join(folder, 'tmp'));
  const ports: number[] = [];
  for (const _ of sites) ports.push(await freePort());
  const servers = sites.map((site, at) => serverBlock(site, ports[at] ?? 0, settings.headers));
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, servers));
  const command = [
    ...pinned(settings.core),
    '/usr/sbin/nginx',
    '-p',
    folder,
    '-c',
    join(folder, 'nginx.conf'),
  ];
  const child = spawn(command[0] ?? '', command.slice(1), {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  run.atEnd(async () => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  });
  const origins = ports.map((port) => `http://127.0.0.1:${port}`);
  await untilAnswering(origins, join(folder, 'error.log'));
  return { origins, pids: [child.pid ?? 0, ...childrenOf(child.pid ?? 0)] };
}

function configuration(folder: string, servers: string[]): string {
  return `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pcre_jit on;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_timeout 65 65;
  keepalive_requests 100000000;
  gzip_static on;
  gzip_vary on;
  server_tokens off;
  types { text/html html; application/xml xml; application/feed+json json; text/plain txt; }
  default_type text/html;
  charset utf-8;
  charset_types text/html application/xml application/feed+json text/plain;
  client_body_temp_path ${folder}/tmp;
  proxy_temp_path ${folder}/tmp;
  fastcgi_temp_path ${folder}/tmp;
  uwsgi_temp_path ${folder}/tmp;
  scgi_temp_path ${folder}/tmp;
${servers.join('\n')}
}
`;
}

function serverBlock(
  { root, locations = 'location / { }' }: StaticSite,
  port: number,
  headers: readonly (readonly [string, string])[],
): string {
  const lines = headers.map(([name, value]) => `    add_header ${name} "${value.replaceAll('"', '\\"')}";`);
  return `  server {
    listen 127.0.0.1:${port};
    root ${root};
${lines.join('\n')}
    ${locations}
  }`;
}

async function untilAnswering(origins: string[], log: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answers = await Promise.all(origins.map((origin) => fetch(origin).then(Boolean, () => false)));
    if (answers.every(Boolean)) return;
    await wait(25);
  }
  throw new Error(`nginx did not start: ${readFileSync(log, 'utf8')}`);
}
