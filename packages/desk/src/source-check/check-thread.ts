import type { CheckAnswer, CheckQuestion } from './check-answer.ts';

/** The check in a worker, which is started with the first question. */
export interface CheckThread {
  check: (question: CheckQuestion) => Promise<CheckAnswer>;
  close: () => void;
}

export function openCheckThread(): CheckThread {
  let worker: Worker | null = null;
  const close = () => {
    worker?.terminate();
    worker = null;
  };
  const check = (question: CheckQuestion) =>
    new Promise<CheckAnswer>((resolve, reject) => {
      worker ??= new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => resolve(data);
      // A worker that failed is not asked again: the next question starts another.
      worker.onerror = (event) => {
        close();
        reject(new Error(event.message));
      };
      worker.postMessage(question);
    });
  return { check, close };
}
