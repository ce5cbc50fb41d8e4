import type { Context } from 'hono';
import { pageRoutes } from '../pages/page-routes.ts';
import { answerAsset } from './answer-asset.ts';
import { answerDesk } from './answer-desk.ts';
import { answerHealth, answerMetrics, answerReadiness } from './answer-operations.ts';
import { answerPublicPage } from './answer-public-page.ts';
import { answerSearchApi, answerSearchPage } from './answer-search.ts';
import * as story from './history-operations.ts';
import { answerOperation, type Operation } from './operation.ts';
import type { RoutePermission } from './requester.ts';
import type { WebParts } from './web-parts.ts';
import * as workflow from './workflow-operations.ts';

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
  api('POST', '/api/v1/stories/:id/hand-over', 'hand-over-story', workflow.handOver),
  api('POST', '/api/v1/stories/:id/send-back', 'send-back-story', workflow.sendBack),
  api('POST', '/api/v1/stories/:id/approve', 'approve-story', workflow.approve),
  api('POST', '/api/v1/stories/:id/schedule', 'schedule-story', workflow.schedule),
  api('POST', '/api/v1/stories/:id/unschedule', 'schedule-story', workflow.unschedule),
  api('POST', '/api/v1/stories/:id/publish', 'publish-story', workflow.publish),
  api('POST', '/api/v1/stories/:id/correct', 'correct-story', workflow.correct),
  api('POST', '/api/v1/stories/:id/withdraw', 'withdraw-story', workflow.withdraw),
  api('POST', '/api/v1/stories/:id/reinstate', 'reinstate-story', workflow.reinstate),
  api('POST', '/api/v1/stories/:id/restore', 'write-story', workflow.restore),
  api('PUT', '/api/v1/stories/:id/details', 'write-story', workflow.changeDetails),
  api('GET', '/api/v1/stories/:id/history', 'use-desk', story.history),
  api('GET', '/api/v1/stories/:id/readiness', 'use-desk', story.readiness),
  ...pageRoutes.map(({ pattern }) => get(pattern, 'public', answerPublicPage)),
];

function get(path: string, permission: RoutePermission, answer: Route['answer']): Route {
  return { method: 'GET', path, permission, answer };
}

/** A call of the API: its operation says what it takes, does and answers. */
export function api(method: Method, path: string, permission: RoutePermission, operation: Operation): Route {
  return { method, path, permission, operation, answer: answerOperation(operation) };
}
