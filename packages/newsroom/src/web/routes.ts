import type { Context } from 'hono';
import { pageRoutes } from '../pages/page-routes.ts';
import { answerAsset } from './answer-asset.ts';
import { answerDesk } from './answer-desk.ts';
import { answerHealth, answerMetrics, answerReadiness } from './answer-operations.ts';
import { answerPublicPage } from './answer-public-page.ts';
import { answerSearchApi, answerSearchPage } from './answer-search.ts';
import { answerOperation, type Operation } from './operation.ts';
import type { RoutePermission } from './requester.ts';
import type { WebParts } from './web-parts.ts';

export interface Route {
  method: Method;
  path: string;
  permission: RoutePermission;
  answer: (context: Context, parts: WebParts) => Response | Promise<Response>;
  /** What the API's description says of it; pages have none. */
  operation?: Operation;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Every URL that this program answers, each with who may ask for it. HEAD goes with GET. */
export const routes: readonly Route[] = [
  get('/healthz', 'public', answerHealth),
  get('/readyz', 'public', answerReadiness),
  get('/metrics', 'operator', answerMetrics),
  get('/assets/:file', 'public', answerAsset),
  get('/desk', 'public', answerDesk),
  get('/desk/assets/:file', 'public', answerAsset),
  get('/desk/*', 'public', answerDesk),
  get('/search', 'public', answerSearchPage),
  get('/api/v1/search', 'public', answerSearchApi),
  ...pageRoutes.map(({ pattern }) => get(pattern, 'public', answerPublicPage)),
];

function get(path: string, permission: RoutePermission, answer: Route['answer']): Route {
  return { method: 'GET', path, permission, answer };
}

/** A call of the API: its operation says what it takes, does and answers. */
export function api(method: Method, path: string, permission: RoutePermission, operation: Operation): Route {
  return { method, path, permission, operation, answer: answerOperation(operation) };
}
