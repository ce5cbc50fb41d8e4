import type { ErrorAnswer } from '../../newsroom/src/story/api-shapes.ts';

/** An answer of the API that is not a success, with its sentences and, for a conflict, both texts. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly messageBn: string;
  readonly field: string | undefined;
  /** The whole answer, for a conflict that carries both texts. */
  readonly answer: unknown;

  constructor(status: number, answer: ErrorAnswer) {
    super(answer.error.message);
    this.status = status;
    this.code = answer.error.code;
    this.messageBn = answer.error.messageBn;
    this.field = answer.error.field;
    this.answer = answer;
  }
}

/**
 * A call of the API with the session's cookie.
 *
 * @throws ApiError where the server refuses, or with status 0 and code 'offline' where it is not reached
 */
export async function callApi<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await reach(method, path, body);
  const text = await response.text();
  const answer: unknown = text === '' ? null : asJson(text);
  if (response.ok) return answer as T;
  const error = new ApiError(response.status, isErrorAnswer(answer) ? answer : failed);
  if (error.code === 'signed-out') for (const listener of signedOutListeners) listener();
  throw error;
}

const signedOutListeners = new Set<() => void>();

/** Calls when the server no longer knows who asks; gives the function that stops listening. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => {
    signedOutListeners.delete(listener);
  };
}

async function reach(method: string, path: string, body: unknown): Promise<Response> {
  try {
    return await fetch(path, {
      method,
      credentials: 'same-origin',
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
  } catch {
    throw new ApiError(0, offline);
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isErrorAnswer(answer: unknown): answer is ErrorAnswer {
  return typeof (answer as ErrorAnswer | null)?.error?.messageBn === 'string';
}

const offline: ErrorAnswer = {
  error: {
    code: 'offline',
    message: 'The server cannot be reached. Try again when the network is back.',
    messageBn: 'সার্ভারের সঙ্গে সংযোগ নেই। নেটওয়ার্ক ফিরলে আবার চেষ্টা করুন।',
  },
};

const failed: ErrorAnswer = {
  error: {
    code: 'failed',
    message: 'Something failed at the server.',
    messageBn: 'সার্ভারে একটি ত্রুটি হয়েছে।',
  },
};
