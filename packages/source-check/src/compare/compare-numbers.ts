import type { Compare } from '../facts.ts';

export const compareNumbers: Compare = () => [];
