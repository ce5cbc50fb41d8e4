import type { Compare } from '../facts.ts';

export const compareAttributions: Compare = () => [];
