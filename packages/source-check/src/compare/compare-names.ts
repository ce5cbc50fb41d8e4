import type { Compare } from '../facts.ts';

export const compareNames: Compare = () => [];
