import { dateErrors } from './date-errors.ts';
import { harmErrors } from './harm-errors.ts';
import { nameErrors } from './name-errors.ts';
import { negationErrors } from './negation-errors.ts';
import { numberErrors } from './number-errors.ts';
import type { ErrorKind } from './seeded-error.ts';

/** Every kind of error that is put in within a sentence. */
export const errorKinds: readonly ErrorKind[] = [
  ...numberErrors,
  ...dateErrors,
  ...nameErrors,
  ...harmErrors,
  ...negationErrors,
];
