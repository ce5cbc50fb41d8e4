import { lint } from '@hurkaru/bangla';
import { z } from 'zod';
import * as answers from './answer-shapes.ts';
import { operation } from './operation.ts';

export const lintOperation = operation({
  summary: 'The copy check: errors of typing in a Bangla text, with suggestions',
  body: z.object({ text: z.string().max(1_000_000) }),
  answer: answers.lintAnswer,
  run: async ({ body }) => lint(body.text),
});
