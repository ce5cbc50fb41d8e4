import { z } from 'zod';
import { createToken } from '../commands/create-token.ts';
import { revokeToken } from '../commands/revoke-token.ts';
import { type ApiTokenRow, allApiTokens } from '../db/api-tokens.ts';
import type { ApiToken } from '../story/api-shapes.ts';
import { roles } from '../story/permissions.ts';
import { commandContext, idParams, operation } from './operation.ts';
import * as answers from './people-answer-shapes.ts';

export const showTokens = operation({
  summary: 'The tokens of programs, without the tokens themselves',
  answer: answers.tokens,
  run: async (_asked, parts): Promise<{ tokens: ApiToken[] }> => ({
    tokens: (await allApiTokens(parts.db)).map(tokenOf),
  }),
});

export const makeToken = operation({
  summary: 'Makes a token for a program; it is shown this once',
  answer: answers.newToken,
  body: z.strictObject({ name: z.string().trim().min(1).max(120), role: z.enum(roles) }),
  status: 201,
  run: async ({ requester, body }, parts) => {
    const { row, token } = await createToken(commandContext(requester, parts), body);
    return { ...tokenOf(row), token };
  },
});

export const endToken = operation({
  summary: 'Ends a token',
  params: idParams,
  status: 204,
  run: ({ requester, params }, parts) =>
    revokeToken(commandContext(requester, parts), { tokenId: params.id }),
});

function tokenOf(row: ApiTokenRow): ApiToken {
  const { id, name, role, createdBy } = row;
  return {
    id,
    name,
    role,
    createdBy,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  };
}
