import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { type SaveAsked, type Saved, saveWorkingCopy } from '../commands/save-working-copy.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { savedCopy } from './answer-shapes.ts';
import { commandContext, idParams, operation } from './operation.ts';

const saveBody = z.strictObject({
  base: z.number().int().positive(),
  note: z.string().trim().min(1).max(2000).optional(),
  keep: z.enum(['ours', 'theirs']).optional(),
  seen: z.base64().max(100_000).optional(),
});

/** `POST /api/v1/stories/{id}/save`: what is typed on the desk becomes a revision. */
export const saveOperation = operation({
  summary: 'Save what is being typed as a revision',
  params: idParams,
  body: saveBody,
  answer: savedCopy,
  run: async ({ params, body, requester }, parts) => {
    const { seen, ...asked } = body;
    const { revision, changed } = await savePatiently(commandContext(requester, parts), {
      storyId: params.id,
      ...asked,
      ...(seen === undefined ? {} : { seen: Buffer.from(seen, 'base64') }),
    });
    return { revision: revision.number, changed };
  },
});

const attempts = 20;
const betweenMs = 50;

/** A colleague's letters that the person sees may be on their way into the log: they are awaited for a second. */
async function savePatiently(
  context: Parameters<typeof saveWorkingCopy>[0],
  asked: SaveAsked,
): Promise<Saved> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await saveWorkingCopy(context, asked);
    } catch (error) {
      const early = error instanceof NewsroomError && error.code === 'not-kept';
      if (!early || attempt === attempts) throw error;
      await delay(betweenMs);
    }
  }
}
