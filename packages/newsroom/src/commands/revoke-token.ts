import { revokeApiTokenRow } from '../db/api-tokens.ts';
import { recordEvent } from '../db/events.ts';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { authorize } from '../story/permissions.ts';
import { type CommandContext, inOneTransaction } from './command-context.ts';

/**
 * Ends a token; the next request with it is refused.
 *
 * @throws NewsroomError 'not-found' where none in use has this number
 */
export async function revokeToken(context: CommandContext, input: { tokenId: number }): Promise<void> {
  authorize(context.actor, 'manage-tokens');
  await inOneTransaction(context, async (tx) => {
    const row = await revokeApiTokenRow(tx, input.tokenId, context.now);
    if (row === undefined) throw noToken(input.tokenId);
    await recordEvent(tx, {
      at: context.now,
      actor: context.actor.name,
      act: 'revoke',
      subject: 'token',
      subjectId: row.id,
      detail: { name: row.name },
    });
    return { result: undefined, touched: [] };
  });
}

function noToken(id: number): NewsroomError {
  return new NewsroomError('not-found', {
    en: `No token in use has the number ${id}.`,
    bn: inBangla`${id} নম্বরের কোনো চালু টোকেন নেই।`,
  });
}
