import { existsSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { grouped, table, target } from './figures.ts';
import { runHurkaru, startNewsroom } from './newsroom-process.ts';
import { dataFolder } from './real-articles.ts';
import type { BenchRun } from './run.ts';
import { wireBytes } from './wire-bytes.ts';

const page = `${dataFolder}page-lavrov-kim.txt`;
const mostBytes = 14_000;

/** What a reader's browser must fetch to read the imported page: exact bytes, so one run tells all. */
export async function benchSize(run: BenchRun): Promise<void> {
  if (!existsSync(page)) return run.say(`  skipped: ${page} is not here`);
  const data = run.folder('data');
  const { lines } = await runHurkaru(run, ['import', page, '--publish', '--json'], { data });
  const { url } = JSON.parse(lines[0] ?? '{}') as { url?: string };
  if (url === undefined) throw new Error('the page did not come in');
  const { origin } = await startNewsroom(run, { data });
  await measure(run, origin + new URL(url).pathname);
}

async function measure(run: BenchRun, address: string): Promise<void> {
  const brotli = await wireBytes(address, 'br');
  const gzip = await wireBytes(address, 'gzip');
  const plain = gunzipSync(gzip);
  const html = plain.toString();
  const css = sum(html, /<style[^>]*>(.*?)<\/style>/gs);
  run.say(
    table([
      ['brotli', 'gzip', 'plain', 'of it inlined CSS', 'of it JSON-LD', 'JavaScript'],
      [brotli.length, gzip.length, plain.length, css, sum(html, dataBlock), scriptBytes(html)].map((size) =>
        grouped(size),
      ),
    ]),
  );
  run.say(`  HTML in brotli: ${target(`≤ ${grouped(mostBytes)} bytes`, brotli.length <= mostBytes)}`);
  run.say(`  JavaScript: ${target('0 bytes', scriptBytes(html) === 0)}`);
  await measureFonts(run, html, address);
}

/** What the page fetches besides, once for all pages. */
async function measureFonts(run: BenchRun, html: string, address: string): Promise<void> {
  const fonts = new Set(html.match(/\/assets\/[^"')\s]+\.woff2/g));
  for (const font of fonts) {
    const { length } = await wireBytes(new URL(font, address).href, 'identity');
    run.say(`  once, kept for ever: ${font} ${grouped(length)} bytes`);
  }
}

const dataBlock = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs;

/** Scripts inside the page and event attributes; a script of an address of its own counts as at least one byte. */
function scriptBytes(html: string): number {
  const code = html.replaceAll(dataBlock, '');
  const linked = code.match(/<script[^>]* src=/g)?.length ?? 0;
  return linked + sum(code, /<script[^>]*>(.*?)<\/script>/gs) + sum(code, /\son\w+="([^"]*)"/g);
}

function sum(html: string, pattern: RegExp): number {
  return [...html.matchAll(pattern)].reduce((bytes, [, text = '']) => bytes + Buffer.byteLength(text), 0);
}
