import type { ImportResult } from '../commands/import-stories.ts';
import type { UnreadableStory } from '../exchange/unreadable-story.ts';

const barWidth = 30;

/** Tells how an import goes: a line for each story, a bar on a terminal, and the sum at the end. */
export class ImportReport {
  readonly #json: boolean;
  readonly #origin: string;
  readonly #bytes: number;
  readonly #counts = { imported: 0, skipped: 0, failed: 0 };
  #bytesOfFiles = 0;
  #barShown = false;

  constructor(settings: { json: boolean; origin: string; bytes: number }) {
    this.#json = settings.json;
    this.#origin = settings.origin;
    this.#bytes = settings.bytes;
  }

  stories(results: readonly ImportResult[]): void {
    for (const result of results) {
      this.#counts[result.outcome] += 1;
      this.#line(this.#json ? this.#jsonLine(result) : this.#readableLine(result));
    }
  }

  unreadable(file: string, story: UnreadableStory): void {
    this.#counts.failed += 1;
    const message = `${file}: ${story.message}`;
    const line = { id: null, url: null, headline: null, state: null, warnings: [message] };
    this.#line(this.#json ? JSON.stringify(line) : `✗ ${message}`);
  }

  /** @param bytes how far the file at hand has been read */
  read(bytes: number): void {
    if (!process.stderr.isTTY || this.#bytes === 0) return;
    const part = Math.min(1, (this.#bytesOfFiles + bytes) / this.#bytes);
    const filled = Math.round(part * barWidth);
    const { imported, skipped, failed } = this.#counts;
    const bar = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${Math.floor(part * 100)} %`;
    process.stderr.write(`\r\x1b[K${bar}  ${imported} imported, ${skipped} skipped, ${failed} failed`);
    this.#barShown = true;
  }

  fileDone(bytes: number): void {
    this.#bytesOfFiles += bytes;
  }

  /** Prints the sum; the command's exit code. */
  end(stopped: boolean): number {
    const { imported, skipped, failed } = this.#counts;
    this.#line(
      this.#json
        ? JSON.stringify(this.#counts)
        : `${imported} imported, ${skipped} skipped, ${failed} failed`,
    );
    if (stopped) process.stderr.write('Stopped; the same command goes on from here.\n');
    return stopped ? 130 : failed > 0 ? 1 : 0;
  }

  #jsonLine({ id, path, headline, state, warnings }: ImportResult): string {
    const url = path === null ? null : this.#origin + path;
    return JSON.stringify({ id, url, headline, state, warnings: warnings.map(sentence) });
  }

  #readableLine({ outcome, id, path, headline, state, warnings }: ImportResult): string {
    const mark = { imported: '✓', skipped: '=', failed: '✗' }[outcome];
    const place = path === null ? (state ?? '') : this.#origin + path;
    const notes = warnings.map((warning) => `\n    ! ${sentence(warning)}`);
    return `${mark} ${id ?? '–'}  ${headline}  ${place}${notes.join('')}`;
  }

  #line(text: string): void {
    if (this.#barShown) process.stderr.write('\r\x1b[K');
    this.#barShown = false;
    process.stdout.write(`${text}\n`);
  }
}

function sentence({ message, excerpt }: { message: string; excerpt?: string }): string {
  return excerpt === undefined ? message : `${message}: ${excerpt}`;
}
