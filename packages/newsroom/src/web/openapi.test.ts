import { describe, expect, test } from 'vitest';
import { describeApi } from './openapi.ts';
import { routes } from './routes.ts';

interface Described {
  openapi: string;
  paths: Record<string, Record<string, DescribedOperation>>;
  components: { schemas: Record<string, unknown> };
}

interface DescribedOperation {
  operationId: string;
  summary: string;
  'x-permission': string;
  security: unknown[];
  parameters?: { name: string; in: string; required: boolean; schema: { type?: string } }[];
  requestBody?: { content: Record<string, { schema: { type?: string; properties?: object } }> };
  responses: Record<string, { description: string; content?: Record<string, { schema?: unknown }> }>;
}

const api = describeApi(routes, 'https://sanko.example') as unknown as Described;
const described = Object.entries(api.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    path,
    operation,
  })),
);

describe('the description of the API', () => {
  test('holds every route of the API, and each with its permission', () => {
    const wanted = routes
      .filter(({ path }) => path.startsWith('/api/v1/'))
      .map(({ method, path, permission }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')} ${permission}`);
    expect(described.map(({ name, operation }) => `${name} ${operation['x-permission']}`).sort()).toEqual(
      wanted.sort(),
    );
  });

  test('is OpenAPI 3.1 in plain JSON', () => {
    expect(api.openapi).toBe('3.1.0');
    expect(JSON.parse(JSON.stringify(api))).toEqual(api);
    expect(new Set(described.map(({ operation }) => operation.operationId)).size).toBe(described.length);
  });

  test.each(described)('$name says what it takes and answers', ({ path, operation }) => {
    expect(operation.summary).not.toBe('');
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const parameters = operation.parameters ?? [];
    expect(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)).toEqual(inPath);
    for (const parameter of parameters.filter(({ in: place }) => place === 'path')) {
      const type = path.includes('/sessions/') ? 'string' : 'integer';
      expect([parameter.required, parameter.schema.type]).toEqual([true, type]);
    }
    const success = Object.keys(operation.responses).filter((status) => status.startsWith('2'));
    expect(success).toHaveLength(1);
    const kinds = Object.keys(operation.responses[success[0] ?? '']?.content ?? {});
    expect(success[0] === '204' ? 1 : kinds.length, 'an operation says what it answers').toBe(1);
    if (operation['x-permission'] !== 'public')
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['401', '403']));
    const body = operation.requestBody?.content['application/json']?.schema;
    if (body !== undefined) expect(body).not.toEqual({});
  });

  test('every reference leads somewhere', () => {
    const names = [...JSON.stringify(api).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(Object.keys(api.components.schemas)).toContain(name);
  });

  test('the error has the contract’s form', () => {
    expect(api.components.schemas.Error).toMatchObject({
      properties: {
        error: { required: ['code', 'message', 'messageBn'], properties: { field: { type: 'string' } } },
      },
    });
  });
});
