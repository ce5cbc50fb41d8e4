import cutting from './cutting.ts';
import latin from './latin.ts';
import order from './order.ts';
import type { ProofPage } from './proof-page.ts';
import spelling from './spelling.ts';

/** Every page of packages/bangla/docs. */
export const proofPages: readonly ProofPage[] = [spelling, cutting, latin, order];
