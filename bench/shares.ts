import { grouped } from './figures.ts';

/** @example rate(9, 10) // '0.900 (0.60–0.98; 9 of 10)' */
export function rate(some: number, whole: number): string {
  return `${part(some, whole)} (${interval(some, whole)}; ${some} of ${whole})`;
}

export function part(some: number, whole: number): string {
  return whole === 0 ? '–' : (some / whole).toFixed(3);
}

export function interval(some: number, whole: number): string {
  const [low, high] = wilson(some, whole);
  return `${low.toFixed(2)}–${high.toFixed(2)}`;
}

export function perHundred(some: number, whole: number): string {
  const [low, high] = wilson(Math.min(some, whole), whole);
  return `${grouped((100 * some) / whole, 2)} (${grouped(100 * low, 1)}–${grouped(100 * high, 1)})`;
}

/** Wilson's interval of 95 % for a share. */
function wilson(some: number, whole: number): [number, number] {
  if (whole === 0) return [0, 1];
  const z = 1.96;
  const share = some / whole;
  const middle = share + (z * z) / (2 * whole);
  const reach = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  const scale = 1 + (z * z) / whole;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}
