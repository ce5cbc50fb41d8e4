import { type ApiTokenRow, insertApiToken } from '../db/api-tokens.ts';
import { recordEvent } from '../db/events.ts';
import { apiTokenPrefix, hashOfToken, secretToken } from '../sign-in/secret-token.ts';
import { authorize, type Role } from '../story/permissions.ts';
import { type CommandContext, inOneTransaction } from './command-context.ts';

/**
 * Makes a token by which a program may ask as a role.
 *
 * @returns the row, and the token itself, which is kept nowhere
 */
export async function createToken(
  context: CommandContext,
  input: { name: string; role: Role },
): Promise<{ row: ApiTokenRow; token: string }> {
  authorize(context.actor, 'manage-tokens');
  const token = secretToken(apiTokenPrefix);
  const { name, role } = input;
  return inOneTransaction(context, async (tx) => {
    const row = await insertApiToken(tx, {
      name,
      role,
      hash: hashOfToken(token),
      by: context.actor.name,
      at: context.now,
    });
    await recordEvent(tx, {
      at: context.now,
      actor: context.actor.name,
      act: 'create',
      subject: 'token',
      subjectId: row.id,
      detail: { name, role },
    });
    return { result: { row, token }, touched: [] };
  });
}
