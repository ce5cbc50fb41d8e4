import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { type Page, pageOfForms } from './page.ts';

const unbrotli = promisify(brotliDecompress);
const ungzip = promisify(gunzip);

/**
 * Pages as files, laid out so that nginx or a CDN can serve them with no program of ours: /world
 * as world.html, /world/7/kim as world/7/kim, each with .br and .gz beside it. Withdrawn pages answer 410, which a
 * plain file cannot say, and so lie in a folder of their own.
 */
export class PageFolder {
  /** The folder that another server may serve. */
  readonly served: string;
  readonly #gone: string;
  readonly #unfinished: string;

  constructor(folder: string) {
    this.served = join(folder, 'public');
    this.#gone = join(folder, 'gone');
    this.#unfinished = join(folder, 'unfinished');
  }

  /**
   * Writes the page's files, each whole or not at all.
   *
   * @param text the page uncompressed, for servers and clients that want it so
   */
  async write(page: Page, text: Buffer): Promise<void> {
    const [home, other] = page.status === 410 ? [this.#gone, this.served] : [this.served, this.#gone];
    const file = join(home, fileOf(page.path));
    const forms: [string, Buffer][] = [
      [`${file}.br`, page.forms.br.body],
      [`${file}.gz`, page.forms.gzip.body],
      [file, text],
    ];
    const write = async () => {
      for (const [name, bytes] of forms) await this.#writeWhole(name, bytes);
    };
    try {
      await write();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      for (const folder of [this.#unfinished, dirname(file)]) await mkdir(folder, { recursive: true });
      await write();
    }
    await removeForms(join(other, fileOf(page.path)));
  }

  /**
   * Reads a page back. Files that a crash of the machine tore, or that do not agree with one another,
   * count as absent.
   */
  async read(path: string): Promise<Page | undefined> {
    return (await readForms(this.served, path, 200)) ?? (await readForms(this.#gone, path, 410));
  }

  async remove(path: string): Promise<void> {
    await removeForms(join(this.served, fileOf(path)));
    await removeForms(join(this.#gone, fileOf(path)));
  }

  /** Removes what a crash left half written. */
  async tidy(): Promise<void> {
    await rm(this.#unfinished, { recursive: true, force: true });
  }

  /** Removes every page; at once for readers, the bytes follow. */
  async clear(): Promise<void> {
    for (const folder of [this.served, this.#gone]) {
      const away = `${folder}.${randomUUID()}.old`;
      await rename(folder, away).catch(ignoreAbsent);
      await rm(away, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
    }
  }

  /** Written aside, where no server looks, and moved to its place. */
  async #writeWhole(file: string, bytes: Buffer): Promise<void> {
    const fresh = join(this.#unfinished, randomUUID());
    try {
      await writeFile(fresh, bytes);
      await rename(fresh, file);
    } catch (error) {
      await rm(fresh, { force: true });
      throw error;
    }
  }
}

/**
 * The file of a path. Pages that nothing stands below (stories, days, months, authors) and files with an
 * ending lie at their own path, where another server finds them at its first look; fronts, which are
 * folders too, end in .html.
 *
 * @example fileOf('/world/7/kim') // 'world/7/kim'
 * @example fileOf('/topic/nadi') // 'topic/nadi.html'
 */
export function fileOf(path: string): string {
  if (path === '/') return 'index.html';
  const isFront = /^\/[^/.]+$|^\/topic\/[^/]+$/.test(path);
  return isFront ? `${path.slice(1)}.html` : path.slice(1);
}

async function readForms(home: string, path: string, status: 200 | 410): Promise<Page | undefined> {
  const file = join(home, fileOf(path));
  try {
    const [{ mtime }, text, br, gzip] = await Promise.all([
      stat(file),
      readFile(file),
      readFile(`${file}.br`),
      readFile(`${file}.gz`),
    ]);
    const [fromBrotli, fromGzip] = await Promise.all([unbrotli(br), ungzip(gzip)]);
    const whole = text.equals(fromBrotli) && text.equals(fromGzip);
    return whole ? pageOfForms({ path, status, madeAt: mtime, br, gzip }) : undefined;
  } catch {
    return undefined;
  }
}

/** Looks first, since most pages that a change drops were never made, and a failed removal costs more. */
async function removeForms(file: string): Promise<void> {
  const forms = [file, `${file}.br`, `${file}.gz`].filter((form) => existsSync(form));
  await Promise.all(forms.map((form) => unlink(form).catch(ignoreAbsent)));
}

function ignoreAbsent(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
