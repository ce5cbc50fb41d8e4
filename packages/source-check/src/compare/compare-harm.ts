import type { Compare } from '../facts.ts';

export const compareHarm: Compare = () => [];
