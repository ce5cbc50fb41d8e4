import { createToken } from '../commands/create-token.ts';
import { revokeToken } from '../commands/revoke-token.ts';
import { allApiTokens } from '../db/api-tokens.ts';
import type { Role } from '../story/permissions.ts';
import { CommandLineError } from './command-line-error.ts';
import { readArguments } from './read-arguments.ts';
import { readRole } from './read-role.ts';
import { withNewsroom } from './with-newsroom.ts';

const actor = 'hurkaru token';

/** `hurkaru token create|list|revoke`: tokens of programs. `create` prints the token on the last line. */
export async function token(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { name: { type: 'string' }, role: { type: 'string' } });
  const [verb, id, ...rest] = positionals;
  if (rest.length > 0) throw new CommandLineError(`expected nothing after ${id}`);
  if (verb === 'create' && id === undefined) return create(values.name?.trim() ?? '', readRole(values.role));
  if (verb === 'list' && id === undefined) return list();
  if (verb === 'revoke') return revoke(id);
  throw new CommandLineError('expected create, list or revoke');
}

async function create(name: string, role: Role): Promise<number> {
  return withNewsroom(actor, async (context) => {
    const made = await createToken(context, { name: name === '' ? `program (${role})` : name, role });
    process.stdout.write(`${made.token}\n`);
    return 0;
  });
}

async function list(): Promise<number> {
  return withNewsroom(actor, async ({ db }) => {
    for (const { id, name, role, lastUsedAt, revokedAt } of await allApiTokens(db)) {
      const use = revokedAt === null ? `last used ${lastUsedAt?.toISOString() ?? 'never'}` : 'revoked';
      process.stdout.write(`${id}\t${name}\t${role}\t${use}\n`);
    }
    return 0;
  });
}

async function revoke(text: string | undefined): Promise<number> {
  const tokenId = Number(text);
  if (!Number.isInteger(tokenId) || tokenId < 1) throw new CommandLineError('expected the number of a token');
  return withNewsroom(actor, async (context) => {
    await revokeToken(context, { tokenId });
    return 0;
  });
}
