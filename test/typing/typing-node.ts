import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.ts';

const node = fileURLToPath(new URL('../../.runtime/node', import.meta.url));
const main = fileURLToPath(new URL('newsroom-node.mjs', import.meta.url));

/** A newsroom process on one port, which can be killed at any moment and started again. */
export interface KillableNewsroom {
  port: number;
  start(): Promise<void>;
  kill(): Promise<void>;
  /** What it has written to its error output in all its lives. */
  errors(): string;
}

export async function killableNewsroom(databaseUrl: string, folder: string): Promise<KillableNewsroom> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  let errors = '';
  return {
    port,
    errors: () => errors,
    start: async () => {
      const env = { ...process.env, DATABASE_URL: databaseUrl, PAGES: folder, PORT: String(port) };
      const born = spawn(node, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
      child = born;
      born.stderr.setEncoding('utf8').on('data', (text: string) => {
        errors += text;
      });
      await new Promise<void>((resolve, reject) => {
        born.stdout.setEncoding('utf8').on('data', (text: string) => {
          if (text.includes('ready')) resolve();
        });
        born.once('close', (code) => reject(new Error(`ended with ${code}: ${errors}`)));
      });
    },
    kill: async () => {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const closed = once(child, 'close');
      child.kill('SIGKILL');
      await closed;
    },
  };
}

/** One writer's way to the newsroom, which can be cut without either side being told. */
export interface Network {
  port: number;
  /** Ends every connection and lets no new one through. */
  cut(): void;
  mend(): void;
  close(): void;
}

export async function networkTo(target: number): Promise<Network> {
  let whole = true;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    if (!whole) return void near.destroy();
    const far = connect(target, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far);
    far.pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    whole = false;
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as { port: number }).port,
    cut,
    mend: () => {
      whole = true;
    },
    close: () => {
      cut();
      server.close();
    },
  };
}
