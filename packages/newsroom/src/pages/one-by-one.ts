/** Does pieces of work one after another, in the order in which they came, and none while something is urgent. */
export class OneByOne {
  #last: Promise<unknown> = Promise.resolve();

  /** Resolves or rejects as the work does. */
  next(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** What comes from now on waits until the urgent work has ended, well or not. */
  pauseWhile(urgent: Promise<unknown>): void {
    this.#last = Promise.allSettled([this.#last, urgent]);
  }
}
