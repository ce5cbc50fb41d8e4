import calendar from './calendar.ts';
import cutting from './cutting.ts';
import dates from './dates.ts';
import latin from './latin.ts';
import lint from './lint.ts';
import order from './order.ts';
import type { ProofPage } from './proof-page.ts';
import spelling from './spelling.ts';
import stemming from './stemming.ts';

/** Every page of packages/bangla/docs. */
export const proofPages: readonly ProofPage[] = [
  spelling,
  cutting,
  stemming,
  latin,
  dates,
  calendar,
  order,
  lint,
];
