import type { CheckAnswer, CheckQuestion } from './check-answer.ts';

/** Asks the check while somebody types. */
export interface Checker {
  /** Asks about texts; as often as you like. */
  ask(question: CheckQuestion): void;
  /** Nobody waits for an answer any more: the next question is a first one. */
  forget(): void;
  /** Asks the last question again, after a failure. */
  again(): void;
  close(): void;
}

export interface CheckerParts {
  /** Checks elsewhere, one question at a time. */
  check: (question: CheckQuestion) => Promise<CheckAnswer>;
  /** The answer to the newest question; older ones are not told. */
  answered: (question: CheckQuestion, answer: CheckAnswer) => void;
  failed: (error: unknown) => void;
  /** Calls once after so many milliseconds; gives what takes it back. */
  after: (ms: number, call: () => void) => () => void;
}

/** How long after the last key the check begins, in milliseconds. */
export const pauseMs = 400;

/**
 * The first question is asked at once, each further one when typing pauses, and none twice. Only the newest
 * question's answer counts; while one is being answered the newest waits.
 */
export function openChecker({ check, answered, failed, after }: CheckerParts): Checker {
  let newest: CheckQuestion | null = null;
  let isBusy = false;
  let isWaiting = false;
  let stopTimer = () => {};
  let isClosed = false;
  const go = async () => {
    if (newest === null || isBusy) {
      isWaiting = newest !== null;
      return;
    }
    const question = newest;
    isBusy = true;
    isWaiting = false;
    try {
      const answer = await check(question);
      if (question === newest && !isClosed) answered(question, answer);
    } catch (error) {
      if (question === newest && !isClosed) failed(error);
    }
    isBusy = false;
    if (isWaiting && !isClosed) void go();
  };
  return {
    ask: (question) => {
      if (newest !== null && isSame(newest, question)) return;
      const isFirst = newest === null;
      newest = question;
      stopTimer();
      if (isFirst) void go();
      else stopTimer = after(pauseMs, () => void go());
    },
    forget: () => {
      newest = null;
      stopTimer();
    },
    again: () => void go(),
    close: () => {
      isClosed = true;
      stopTimer();
    },
  };
}

function isSame(one: CheckQuestion, other: CheckQuestion): boolean {
  return (
    one.copy === other.copy &&
    one.source === other.source &&
    one.date === other.date &&
    one.updated.length === other.updated.length &&
    one.updated.every(({ id, madeFrom }, at) => {
      const same = other.updated[at];
      return same?.id === id && same.madeFrom === madeFrom;
    })
  );
}
