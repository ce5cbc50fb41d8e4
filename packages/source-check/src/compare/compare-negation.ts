import type { Compare } from '../facts.ts';

export const compareNegation: Compare = () => [];
