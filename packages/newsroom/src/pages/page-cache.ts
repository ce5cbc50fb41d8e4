import type { Page } from './page.ts';

/**
 * Pages in memory, up to a number of bytes. When it is full, pages that nobody asked for since their
 * last turn leave first (the clock, or second-chance, rule): reading stays one look-up.
 */
export class PageCache {
  readonly #limit: number;
  readonly #pages = new Map<string, { page: Page; bytes: number; asked: boolean }>();
  #bytes = 0;

  /** @param limit bytes of compressed pages to keep */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(path: string): Page | undefined {
    const kept = this.#pages.get(path);
    if (kept === undefined) return undefined;
    kept.asked = true;
    return kept.page;
  }

  /** Whether anybody asked for the page since it was last put here. */
  wasAsked(path: string): boolean {
    return this.#pages.get(path)?.asked ?? false;
  }

  set(page: Page): void {
    this.delete(page.path);
    const bytes = weightOf(page);
    if (bytes > this.#limit) return;
    this.#pages.set(page.path, { page, bytes, asked: false });
    this.#bytes += bytes;
    this.#makeRoom();
  }

  delete(path: string): void {
    const kept = this.#pages.get(path);
    if (kept === undefined) return;
    this.#pages.delete(path);
    this.#bytes -= kept.bytes;
  }

  clear(): void {
    this.#pages.clear();
    this.#bytes = 0;
  }

  get size(): { pages: number; bytes: number } {
    return { pages: this.#pages.size, bytes: this.#bytes };
  }

  #makeRoom(): void {
    for (const [path, kept] of this.#pages) {
      if (this.#bytes <= this.#limit) return;
      this.#pages.delete(path);
      if (kept.asked) this.#pages.set(path, { ...kept, asked: false });
      else this.#bytes -= kept.bytes;
    }
  }
}

/** Objects and headers around the bytes of a page. */
const overhead = 1024;

function weightOf(page: Page): number {
  return page.forms.br.body.length + page.forms.gzip.body.length + page.path.length * 2 + overhead;
}
