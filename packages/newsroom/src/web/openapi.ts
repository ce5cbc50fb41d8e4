import { z } from 'zod';
import { conflictAnswer, errorAnswer, openFindingsAnswer } from './answer-shapes.ts';
import { type Operation, operation } from './operation.ts';
import type { Route } from './routes.ts';

/** The API's description (OpenAPI 3.1), made from the table of routes and the schemas that check requests. */
export function openApiOperation(routes: () => readonly Route[]): Operation {
  return operation({
    summary: 'This description of the API',
    answer: 'application/json',
    run: async (_asked, parts) => describeApi(routes(), parts.origin),
  });
}

/** The OpenAPI document of all routes that are operations. */
export function describeApi(routes: readonly Route[], origin: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    if (route.operation === undefined) continue;
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: describe(route, route.operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hurkaru',
      version: '1',
      description:
        'Stories of the newsroom. Instants are ISO 8601, offsets are UTF-16 code units. Send a token as `Authorization: Bearer …`.',
    },
    servers: [{ url: origin }],
    paths,
    components: {
      schemas: {
        Error: schemaOf(errorAnswer, 'output'),
        Conflict: schemaOf(conflictAnswer, 'output'),
        OpenFindings: schemaOf(openFindingsAnswer, 'output'),
      },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'made by `hurkaru token create`' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'session',
          description: 'who has signed in to the desk',
        },
      },
    },
  };
}

function describe({ path, method, permission }: Route, definition: Operation) {
  const { summary, params, query, body } = definition;
  const parameters = [...parametersOf(params, 'path'), ...parametersOf(query, 'query')];
  const isPublic = permission === 'public';
  return {
    operationId: nameOf(method, path),
    summary,
    description: isPublic ? 'For everybody.' : `For those who may \`${permission}\`.`,
    'x-permission': permission,
    security: isPublic ? [] : [{ token: [] }, { session: [] }],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(body, 'input') } },
          },
        }),
    responses: responsesOf(definition, permission),
  };
}

/** @example nameOf('PUT', '/api/v1/stories/:id') // 'put-stories-id' */
function nameOf(method: string, path: string): string {
  const words = path
    .replace('/api/v1/', '')
    .split('/')
    .map((part) => part.replaceAll(/[^\w-]/g, ''));
  return [method.toLowerCase(), ...words].join('-');
}

interface ObjectSchema {
  properties?: Record<string, { description?: string }>;
  required?: string[];
}

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query') {
  if (schema === undefined) return [];
  // A number in a path is checked as text first; what it means is a number.
  const { properties = {}, required = [] } = schemaOf(
    schema,
    place === 'path' ? 'output' : 'input',
  ) as ObjectSchema;
  return Object.entries(properties).map(([name, { description, ...type }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema: type,
  }));
}

function responsesOf(
  { answer, status = 200, params, query, body }: Operation,
  permission: Route['permission'],
) {
  const wrong = body !== undefined || query !== undefined;
  return {
    [status]: { description: 'done', ...contentOf(answer) },
    ...(permission === 'public' ? {} : { 401: refusal('nobody is signed in, the token is not valid') }),
    ...(permission === 'public' ? {} : { 403: refusal('the role may not do this') }),
    ...(params === undefined ? {} : { 404: refusal('there is nothing of this number') }),
    ...(params === undefined || body === undefined
      ? {}
      : {
          409: refusal(
            'another revision came first (then with both texts), errors of the source check are open (then with them), or the state does not allow it',
            'Conflict',
          ),
        }),
    ...(body === undefined ? {} : { 413: refusal('larger than 5 MB') }),
    ...(wrong ? { 422: refusal('a field does not fit; `field` names it') } : {}),
    429: refusal('too many requests'),
    default: refusal('something failed; the archive is away'),
  };
}

function contentOf(answer: Operation['answer']) {
  if (answer === undefined) return {};
  if (typeof answer === 'string') return { content: { [answer]: {} } };
  return { content: { 'application/json': { schema: schemaOf(answer, 'output') } } };
}

function refusal(description: string, kind: 'Error' | 'Conflict' = 'Error') {
  const kinds = kind === 'Error' ? ['Error'] : ['Conflict', 'OpenFindings', 'Error'];
  const [only, ...others] = kinds.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const schema = others.length === 0 ? only : { anyOf: [only, ...others] };
  return { description, content: { 'application/json': { schema } } };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return described;
}
