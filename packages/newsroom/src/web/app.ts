import { randomUUID } from 'node:crypto';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { UnjudgedFindings } from '../commands/ask-about-findings.ts';
import { RevisionConflict } from '../commands/command-context.ts';
import { isAway } from '../db/database.ts';
import type { NewsroomView } from '../site/view-data.ts';
import { errorPage, notFoundPage, unavailablePage } from '../site/views.ts';
import type { OpenFindingsAnswer } from '../story/api-shapes.ts';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { type Action, authorize } from '../story/permissions.ts';
import { answerOldAddress } from './answer-public-page.ts';
import { isLoopback } from './client-address.ts';
import { conflictAnswer } from './conflict-answer.ts';
import { contentSecurityPolicy } from './csp.ts';
import { requireOurPages } from './from-our-pages.ts';
import { setRequester } from './operation.ts';
import type { RoutePermission } from './requester.ts';
import { type Route, routes } from './routes.ts';
import { statusOf } from './status-of.ts';
import type { WebParts } from './web-parts.ts';

/** The program's web application: the table of routes, and what becomes of everything else. */
export function webApp(parts: WebParts): Hono {
  const app = new Hono();
  app.use(compress());
  app.use(async (_context, next) => {
    parts.counts.routed += 1;
    await next();
  });
  for (const route of routes) register(app, route, parts);
  app.options('/api/*', answerOptions);
  app.notFound((context) => answerMissing(context, parts));
  app.onError((error, context) => answerError(error, context, parts));
  return app;
}

function register(app: Hono, route: Route, parts: WebParts): void {
  app.on(route.method, route.path, guard(route.permission, parts), (context) => route.answer(context, parts));
}

function guard(permission: RoutePermission, parts: WebParts): MiddlewareHandler {
  return async (context, next) => {
    if (permission === 'operator' && !isOperator(context)) return context.notFound();
    if (permission === 'public') requireOurPages(context, parts);
    else if (permission !== 'operator') await admit(permission, context, parts);
    await next();
  };
}

/** Lets in who may do the action. A browser's request that changes something must come from our own pages. */
async function admit(action: Action | 'signed-in', context: Context, parts: WebParts): Promise<void> {
  const requester = await parts.findRequester(context.req.raw);
  if (requester === null) throw signedOut();
  if (requester.via === 'session') requireOurPages(context, parts);
  if (action !== 'signed-in') authorize(requester.actor, action);
  else if (requester.via === 'token') throw notForTokens();
  setRequester(context, requester);
}

function signedOut(): NewsroomError {
  return new NewsroomError('signed-out', {
    en: 'Sign in first, or send a token.',
    bn: 'আগে প্রবেশ করুন, অথবা টোকেন পাঠান।',
  });
}

function notForTokens(): NewsroomError {
  return new NewsroomError('forbidden', {
    en: 'This is about a person’s own account; a token has none.',
    bn: 'এটি ব্যক্তির নিজের অ্যাকাউন্টের কাজ; টোকেন দিয়ে হয় না।',
  });
}

/** From this machine itself: a proxy on it says for whom it asks. */
function isOperator(context: Context): boolean {
  const proxied = ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'].some(
    (name) => context.req.header(name) !== undefined,
  );
  return !proxied && isLoopback(context);
}

/** What there is at an address of the API. Pages of other sites may not call it, so nothing is said to them. */
function answerOptions(context: Context): Response | Promise<Response> {
  const methods = methodsAt(context.req.path);
  return methods.length === 0 ? context.notFound() : context.body(null, 204, { allow: methods.join(', ') });
}

function methodsAt(path: string): string[] {
  const steps = path.split('/');
  const here = routes.filter((route) => {
    const pattern = route.path.split('/');
    return (
      route.operation !== undefined &&
      pattern.length === steps.length &&
      pattern.every((step, at) => step.startsWith(':') || step === steps[at])
    );
  });
  if (here.length === 0) return [];
  const methods: string[] = here.map(({ method }) => method);
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].sort();
}

async function answerMissing(context: Context, parts: WebParts): Promise<Response> {
  const moved = await answerOldAddress(context, parts);
  if (moved !== null) return moved;
  if (isApi(context)) return apiError(context, notFound());
  const { assets } = parts;
  return html(context, parts, 404, (newsroom) => notFoundPage({ newsroom, assets }), {
    'cache-control': 'public, max-age=10',
  });
}

function notFound(): NewsroomError {
  return new NewsroomError('not-found', { en: 'There is nothing here.', bn: 'এখানে কিছু নেই।' });
}

async function answerError(error: Error, context: Context, parts: WebParts): Promise<Response> {
  parts.counts.failed += 1;
  if (error instanceof RevisionConflict) return answerConflict(error, context, parts);
  if (error instanceof UnjudgedFindings) return answerOpenFindings(error, context);
  if (error instanceof NewsroomError && statusOf(error) < 500) return apiError(context, error);
  const reference = randomUUID().slice(0, 8);
  parts.log.error({ reference, path: context.req.path, cause: error }, 'a request failed');
  const away = isAway(error) || (error instanceof NewsroomError && error.code === 'database-away');
  if (isApi(context)) return apiError(context, away ? unavailable(error) : failure(reference, error));
  const { assets } = parts;
  const view = (newsroom: NewsroomView) =>
    away ? unavailablePage({ newsroom, assets }) : errorPage({ newsroom, assets, reference });
  const headers: Record<string, string> = away ? { 'retry-after': '30' } : {};
  return html(context, parts, away ? 503 : 500, view, { ...headers, 'cache-control': 'no-store' });
}

async function answerConflict(
  error: RevisionConflict,
  context: Context,
  { db }: WebParts,
): Promise<Response> {
  const { code, message, messageBn } = error;
  const answer = await conflictAnswer(db, error, { code, message, messageBn });
  return context.json(answer, statusOf(error), { 'cache-control': 'no-store' });
}

function answerOpenFindings(error: UnjudgedFindings, context: Context): Response {
  const { code, message, messageBn, count, findings } = error;
  const answer: OpenFindingsAnswer = { error: { code, message, messageBn, count, findings: [...findings] } };
  return context.json(answer, statusOf(error), { 'cache-control': 'no-store' });
}

function unavailable(cause: unknown): NewsroomError {
  return new NewsroomError(
    'database-away',
    {
      en: 'The archive does not answer now; try again soon.',
      bn: 'সংবাদভান্ডার এখন সাড়া দিচ্ছে না; একটু পরে আবার চেষ্টা করুন।',
    },
    { cause },
  );
}

function failure(reference: string, cause: unknown): NewsroomError {
  return new NewsroomError(
    'failed',
    { en: `Something failed here (${reference}).`, bn: inBangla`এখানে একটি ত্রুটি হয়েছে (${reference})।` },
    { cause },
  );
}

function isApi(context: Context): boolean {
  return context.req.path.startsWith('/api/');
}

function apiError(context: Context, error: NewsroomError): Response {
  const { code, message, messageBn, field } = error;
  return context.json(
    { error: { code, message, messageBn, ...(field === undefined ? {} : { field }) } },
    statusOf(error),
    {
      'cache-control': 'no-store',
    },
  );
}

async function html(
  context: Context,
  parts: WebParts,
  status: 404 | 500 | 503,
  view: (newsroom: NewsroomView) => string,
  headers: Record<string, string>,
): Promise<Response> {
  return context.html(view(parts.pages.renderer.lastKnownNewsroom()), status, {
    ...headers,
    'content-security-policy': contentSecurityPolicy(parts.assets),
    'x-content-type-options': 'nosniff',
  });
}
