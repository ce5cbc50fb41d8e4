import type { Compare } from '../facts.ts';

export const compareQuotes: Compare = () => [];
