#!/usr/bin/env node
// The hurkaru command: makes the checkout ready where it is not, and goes on with its own Node.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { node, prepare, run } from '../../../setup/prepare.mjs';

run(prepare);

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
// What is sent to this process alone is passed on; a terminal sends Ctrl-C to both of us.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal));
}
child.once('exit', (code, signal) =>
  process.exit(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0)),
);
