import type { Context } from 'hono';
import { pageRoutes } from '../pages/page-routes.ts';
import { answerAsset } from './answer-asset.ts';
import { answerHealth, answerMetrics, answerReadiness } from './answer-operations.ts';
import { answerPublicPage } from './answer-public-page.ts';
import { answerSearchApi, answerSearchPage } from './answer-search.ts';
import type { WebParts } from './web-parts.ts';

/** Who may ask: every reader, or only the operator (from this machine, not through a proxy). */
export type RoutePermission = 'public' | 'operator';

export interface Route {
  method: 'GET';
  path: string;
  permission: RoutePermission;
  answer: (context: Context, parts: WebParts) => Response | Promise<Response>;
}

/** Every URL that this program answers, each with who may ask for it. HEAD goes with GET. */
export const routes: readonly Route[] = [
  get('/healthz', 'public', answerHealth),
  get('/readyz', 'public', answerReadiness),
  get('/metrics', 'operator', answerMetrics),
  get('/assets/:file', 'public', answerAsset),
  get('/search', 'public', answerSearchPage),
  get('/api/v1/search', 'public', answerSearchApi),
  ...pageRoutes.map(({ pattern }) => get(pattern, 'public', answerPublicPage)),
];

function get(path: string, permission: RoutePermission, answer: Route['answer']): Route {
  return { method: 'GET', path, permission, answer };
}
