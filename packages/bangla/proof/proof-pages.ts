import bijoy from './bijoy.ts';
import calendar from './calendar.ts';
import cutting from './cutting.ts';
import dates from './dates.ts';
import latin from './latin.ts';
import lint from './lint.ts';
import names from './names.ts';
import numbers from './numbers.ts';
import order from './order.ts';
import phonetic from './phonetic.ts';
import type { ProofPage } from './proof-page.ts';
import spelling from './spelling.ts';
import stemming from './stemming.ts';

/** Every page of packages/bangla/docs. */
export const proofPages: readonly ProofPage[] = [
  spelling,
  cutting,
  stemming,
  latin,
  phonetic,
  names,
  bijoy,
  numbers,
  dates,
  calendar,
  order,
  lint,
];
