/** Makes pages one after another when there is nothing more urgent, each path once however often it was added. */
export class PageBacklog {
  readonly #make: (path: string) => Promise<unknown>;
  readonly #onError: (error: unknown) => void;
  readonly #paths = new Set<string>();
  #working: Promise<void> | undefined;
  #paused: Promise<void> = Promise.resolve();
  #ended = false;

  constructor(make: (path: string) => Promise<unknown>, onError: (error: unknown) => void) {
    this.#make = make;
    this.#onError = onError;
  }

  add(paths: readonly string[]): void {
    for (const path of paths) this.#paths.add(path);
    this.#working ??= this.#work();
  }

  /** Lets urgent work go first: the next page waits until it has ended. */
  pauseWhile(urgent: Promise<unknown>): void {
    this.#paused = Promise.allSettled([this.#paused, urgent]).then(() => undefined);
  }

  /** Resolves when nothing is left to make. */
  async done(): Promise<void> {
    while (this.#working !== undefined) await this.#working;
  }

  /** Forgets what is left; resolves when the page in hand is done. */
  async end(): Promise<void> {
    this.#ended = true;
    this.#paths.clear();
    await this.done();
  }

  async #work(): Promise<void> {
    await this.#paused;
    for (const path of this.#paths) {
      this.#paths.delete(path);
      await this.#make(path).catch(this.#onError);
      await this.#paused;
      if (this.#ended) break;
    }
    this.#working = undefined;
  }
}
