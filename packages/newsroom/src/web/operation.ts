import type { Context } from 'hono';
import { z } from 'zod';
import type { CommandContext } from '../commands/command-context.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { fieldProblem } from './field-problem.ts';
import { readBody } from './read-body.ts';
import type { Requester } from './requester.ts';
import { readStorableJson, storableTexts } from './storable-json.ts';
import type { WebParts } from './web-parts.ts';

/** One call of the API: what it takes (checked before it runs), what it does, what it answers. */
export interface Operation {
  summary: string;
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  /** The status of success, 200 where it is left out. */
  status?: 200 | 201 | 204;
  /** What success answers, for the API's description; a media type where it is not JSON. */
  answer?: z.ZodType | string;
  run(asked: Asked<never, never, never>, parts: WebParts): Promise<unknown>;
}

/** A request whose parts have been checked. */
export interface Asked<Params, Query, Body> {
  params: Params;
  query: Query;
  body: Body;
  requester: Requester;
  context: Context;
}

/** An operation whose `run` knows the types of what its schemas let in. A Response that it gives goes out as it is. */
export function operation<
  Params extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
  Body extends z.ZodType = z.ZodUndefined,
>(definition: {
  summary: string;
  params?: Params;
  query?: Query;
  body?: Body;
  status?: 200 | 201 | 204;
  answer?: z.ZodType | string;
  run(asked: Asked<z.output<Params>, z.output<Query>, z.output<Body>>, parts: WebParts): Promise<unknown>;
}): Operation {
  return definition as unknown as Operation;
}

/** A number as a path or query gives it, no larger than the database's. */
export const numberText = z
  .string()
  .regex(/^[1-9][0-9]*$/)
  .pipe(z.coerce.number<string>().int().max(2_147_483_647));

/** A number in a path: /api/v1/stories/12. */
export const idParams = z.object({ id: numberText });

/** What a command needs, for who asks, now. */
export function commandContext(requester: Requester, parts: WebParts): CommandContext {
  return { db: parts.db, actor: requester.actor, now: parts.clock(), timeZone: parts.timeZone };
}

/** The route's answer: parses params, query and body at the door, runs, answers JSON. */
export function answerOperation(definition: Operation) {
  return async (context: Context, parts: WebParts): Promise<Response> => {
    const asked = {
      params: checkPath(definition.params, context.req.param()),
      query: check(definition.query, storableTexts(context.req.query())),
      body: definition.body === undefined ? undefined : check(definition.body, await readJson(context)),
      requester: requesterOf(context),
      context,
    };
    const answer = await definition.run(asked as unknown as Asked<never, never, never>, parts);
    if (answer instanceof Response) return answer;
    context.header('cache-control', 'no-store');
    return definition.status === 204
      ? context.body(null, 204)
      : context.json(answer as object, definition.status ?? 200);
  };
}

const requesterKey = 'requester';

export function setRequester(context: Context, requester: Requester): void {
  context.set(requesterKey, requester);
}

/** Who asks; on a public route there is none, and asking for it is a mistake of ours. */
function requesterOf(context: Context): Requester {
  return context.get(requesterKey) as Requester;
}

function check(schema: z.ZodType | undefined, value: unknown): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw fieldProblem(parsed.error);
}

/** A path that names nothing that can be there: /api/v1/stories/abc. */
function checkPath(schema: z.ZodType | undefined, params: Record<string, string>): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(storableTexts(params));
  if (parsed.success) return parsed.data;
  throw new NewsroomError(
    'not-found',
    { en: 'There is nothing here.', bn: 'এখানে কিছু নেই।' },
    { cause: parsed.error },
  );
}

/** The body of a request as JSON; {} where there is none. */
export async function readJson(context: Context): Promise<unknown> {
  const text = await readBody(context.req.raw);
  try {
    return readStorableJson(text === '' ? '{}' : text);
  } catch (cause) {
    throw new NewsroomError(
      'invalid',
      { en: 'The body is not JSON.', bn: 'অনুরোধের মূল অংশ JSON নয়।' },
      { cause },
    );
  }
}
