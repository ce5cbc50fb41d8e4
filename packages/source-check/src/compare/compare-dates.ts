import type { Compare } from '../facts.ts';

export const compareDates: Compare = () => [];
