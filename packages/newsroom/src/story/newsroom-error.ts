/** Every code that an error of the newsroom can carry. The web room gives each its status. */
export const errorCodes = [
  'invalid',
  'signed-out',
  'refused',
  'forbidden',
  'not-found',
  'conflict',
  'wrong-state',
  'not-kept',
  'open-findings',
  'too-large',
  'too-many',
  'unreadable',
  'database-away',
  'database-newer',
  'data-folder',
  'port-taken',
  'failed',
  'unsupported',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error that a person can act on: a code, a sentence in both languages, and the cause for the log. */
export class NewsroomError extends Error {
  readonly code: ErrorCode;
  readonly messageBn: string;
  readonly field: string | undefined;

  constructor(
    code: ErrorCode,
    sentences: { en: string; bn: string },
    details: { field?: string; cause?: unknown } = {},
  ) {
    super(sentences.en, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'NewsroomError';
    this.code = code;
    this.messageBn = sentences.bn;
    this.field = details.field;
  }
}
