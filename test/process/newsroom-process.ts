import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node = fileURLToPath(new URL('../../.runtime/node', import.meta.url));
const main = fileURLToPath(new URL('../../packages/newsroom/dist/cli/main.js', import.meta.url));

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export type Settings = Record<string, string>;

/** Runs a hurkaru command of the build to its end. */
export async function hurkaru(args: string[], settings: Settings): Promise<Ended> {
  const child = launch(args, settings);
  const output = collect(child);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...output };
}

/** A newsroom that runs as a process of its own. */
export interface NewsroomProcess {
  child: ChildProcess;
  url: string;
  /** Milliseconds from launch to the ready line. */
  readyAfterMs: number;
  output: { stdout: string; stderr: string };
  /** Sends a signal and waits for the end; the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts the newsroom on any free port; rejects with its output where it does not become ready. */
export async function startNewsroom(settings: Settings): Promise<NewsroomProcess> {
  const launchedAt = performance.now();
  const child = launch(['start'], { PORT: '0', ...settings });
  const output = collect(child);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const ready = /^ready (\S+)$/m.exec(output.stdout)?.[1];
      if (ready !== undefined) resolve(ready);
    });
    child.once('close', (code) => reject(new Error(`ended with ${code}: ${output.stdout}${output.stderr}`)));
  });
  return {
    child,
    url,
    readyAfterMs: performance.now() - launchedAt,
    output,
    end: async (signal) => {
      const ended = once(child, 'close');
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

export function launch(args: string[], settings: Settings): ChildProcess {
  const { DATABASE_URL: _, ...environment } = process.env;
  return spawn(node, [main, ...args], {
    cwd: root,
    env: { ...environment, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function collect(child: ChildProcess): { stdout: string; stderr: string } {
  const output = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  return output;
}
