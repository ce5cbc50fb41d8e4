import { answerQuestion } from './answer-question.ts';
import type { CheckQuestion } from './check-answer.ts';

// The check in a thread of its own, so that typing never waits for it. One message in, one out.
self.addEventListener('message', ({ data }: MessageEvent<CheckQuestion>) => {
  self.postMessage(answerQuestion(data));
});
