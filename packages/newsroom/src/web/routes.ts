import type { Context } from 'hono';
import { pageRoutes } from '../pages/page-routes.ts';
import { type AccountCall, answerAccountCall } from './account-calls.ts';
import {
  endOneSession,
  endOtherSessions,
  listSessions,
  setPassword,
  showMe,
  useWelcomeLink,
} from './account-operations.ts';
import { answerAsset } from './answer-asset.ts';
import { answerDesk } from './answer-desk.ts';
import { answerHealth, answerMetrics, answerReadiness } from './answer-operations.ts';
import { answerPublicPage } from './answer-public-page.ts';
import { answerSearchPage, searchOperation } from './answer-search.ts';
import {
  boardOperation,
  listStoriesOperation,
  sectionsOperation,
  topicsOperation,
} from './board-operations.ts';
import { lintOperation } from './copy-operations.ts';
import { eventsOperation } from './events-operation.ts';
import { history, readiness } from './history-operations.ts';
import { openApiOperation } from './openapi.ts';
import { answerOperation, type Operation } from './operation.ts';
import { change, invite, makeLink, showPeople } from './people-operations.ts';
import { previewOperation } from './preview-operation.ts';
import type { RoutePermission } from './requester.ts';
import { saveOperation } from './save-operation.ts';
import * as check from './source-check-operations.ts';
import {
  createStoryOperation,
  listRevisionsOperation,
  readRevisionOperation,
  readStoryOperation,
  saveStoryOperation,
} from './story-operations.ts';
import { endToken, makeToken, showTokens } from './token-operations.ts';
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
  api(
    'GET',
    '/api/v1/openapi.json',
    'public',
    openApiOperation(() => routes),
  ),
  api('GET', '/api/v1/search', 'public', searchOperation),
  api('POST', '/api/v1/lint', 'use-desk', lintOperation),
  api('POST', '/api/v1/check', 'use-desk', check.checkOperation),
  api('GET', '/api/v1/board', 'use-desk', boardOperation),
  api('GET', '/api/v1/sections', 'use-desk', sectionsOperation),
  api('GET', '/api/v1/topics', 'use-desk', topicsOperation),
  api('GET', '/api/v1/events', 'use-desk', eventsOperation),
  api('GET', '/api/v1/stories', 'use-desk', listStoriesOperation),
  api('POST', '/api/v1/stories', 'write-story', createStoryOperation),
  api('GET', '/api/v1/stories/:id', 'use-desk', readStoryOperation),
  api('PUT', '/api/v1/stories/:id', 'write-story', saveStoryOperation),
  api('POST', '/api/v1/stories/:id/save', 'write-story', saveOperation),
  api('GET', '/api/v1/stories/:id/revisions', 'use-desk', listRevisionsOperation),
  api('GET', '/api/v1/stories/:id/revisions/:number', 'use-desk', readRevisionOperation),
  api('GET', '/api/v1/stories/:id/preview', 'use-desk', previewOperation),
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
  api('GET', '/api/v1/stories/:id/source-check', 'use-desk', check.readJudgements),
  api('POST', '/api/v1/stories/:id/source-check/dismiss', 'write-story', check.dismiss),
  api('POST', '/api/v1/stories/:id/source-check/restore', 'write-story', check.restoreDismissed),
  api('GET', '/api/v1/stories/:id/history', 'use-desk', history),
  api('GET', '/api/v1/stories/:id/readiness', 'use-desk', readiness),
  account('POST', '/api/auth/sign-in/email', 'public', { guessing: 'named-account', way: 'password' }),
  account('POST', '/api/auth/two-factor/verify-totp', 'public', {
    guessing: 'address',
    way: 'code',
    act: 'turn-codes-on',
  }),
  account('POST', '/api/auth/two-factor/verify-backup-code', 'public', { guessing: 'address', way: 'code' }),
  account('GET', '/api/auth/passkey/generate-authenticate-options', 'public'),
  account('POST', '/api/auth/passkey/verify-authentication', 'public', {
    guessing: 'address',
    way: 'passkey',
  }),
  account('POST', '/api/auth/sign-out', 'public'),
  account('POST', '/api/auth/change-password', 'signed-in', {
    guessing: 'own-account',
    act: 'change-password',
  }),
  account('POST', '/api/auth/two-factor/enable', 'signed-in', { guessing: 'own-account' }),
  account('POST', '/api/auth/two-factor/disable', 'signed-in', {
    guessing: 'own-account',
    act: 'turn-codes-off',
  }),
  account('POST', '/api/auth/two-factor/generate-backup-codes', 'signed-in', {
    guessing: 'own-account',
    act: 'make-backup-codes',
  }),
  account('GET', '/api/auth/passkey/generate-register-options', 'signed-in'),
  account('POST', '/api/auth/passkey/verify-registration', 'signed-in', { act: 'add-passkey' }),
  account('GET', '/api/auth/passkey/list-user-passkeys', 'signed-in'),
  account('POST', '/api/auth/passkey/delete-passkey', 'signed-in', { act: 'remove-passkey' }),
  api('POST', '/api/v1/welcome', 'public', useWelcomeLink),
  api('GET', '/api/v1/me', 'signed-in', showMe),
  api('POST', '/api/v1/me/password', 'signed-in', setPassword),
  api('GET', '/api/v1/me/sessions', 'signed-in', listSessions),
  api('DELETE', '/api/v1/me/sessions', 'signed-in', endOtherSessions),
  api('DELETE', '/api/v1/me/sessions/:id', 'signed-in', endOneSession),
  api('GET', '/api/v1/people', 'use-desk', showPeople),
  api('POST', '/api/v1/people', 'manage-people', invite),
  api('PATCH', '/api/v1/people/:id', 'manage-people', change),
  api('POST', '/api/v1/people/:id/link', 'manage-people', makeLink),
  api('GET', '/api/v1/tokens', 'manage-tokens', showTokens),
  api('POST', '/api/v1/tokens', 'manage-tokens', makeToken),
  api('DELETE', '/api/v1/tokens/:id', 'manage-tokens', endToken),
  ...pageRoutes.map(({ pattern }) => get(pattern, 'public', answerPublicPage)),
];

function get(path: string, permission: RoutePermission, answer: Route['answer']): Route {
  return { method: 'GET', path, permission, answer };
}

/** A call that better-auth answers; no other path of its own is open. */
function account(method: Method, path: string, permission: RoutePermission, call: AccountCall = {}): Route {
  return { method, path, permission, answer: answerAccountCall(call) };
}

/** A call of the API: its operation says what it takes, does and answers. */
export function api(method: Method, path: string, permission: RoutePermission, operation: Operation): Route {
  return { method, path, permission, operation, answer: answerOperation(operation) };
}
