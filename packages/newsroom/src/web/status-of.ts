import type { ErrorCode, NewsroomError } from '../story/newsroom-error.ts';

const statuses = {
  invalid: 422,
  'signed-out': 401,
  refused: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'wrong-state': 409,
  'not-kept': 409,
  'open-findings': 409,
  'too-large': 413,
  'too-many': 429,
  unreadable: 422,
  failed: 500,
  unsupported: 500,
  'database-away': 503,
  'database-newer': 503,
  'data-folder': 500,
  'port-taken': 500,
} as const satisfies Record<ErrorCode, number>;

/** The HTTP status that fits an error's code. */
export function statusOf(error: NewsroomError): (typeof statuses)[ErrorCode] {
  return statuses[error.code];
}
