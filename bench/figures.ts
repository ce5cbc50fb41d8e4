/** The middle of some figures. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The figure that `share` percent of the figures do not exceed, by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = Math.max(1, Math.ceil((share / 100) * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

/** @example spread([3, 1, 2]) // '2 (1–3)' */
export function spread(values: readonly number[], digits = 0): string {
  const shown = (value: number) => grouped(value, digits);
  return `${shown(median(values))} (${shown(Math.min(...values))}–${shown(Math.max(...values))})`;
}

/** @example grouped(1234567.891, 1) // '1,234,567.9' */
export function grouped(value: number, digits = 0): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A target with its verdict. */
export function target(words: string, reached: boolean): string {
  return `target ${words}: ${reached ? 'reached' : 'NOT REACHED'}`;
}

/** Rows in columns, the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((cell, at) => Math.max(all[at] ?? 0, cell.length)),
    [],
  );
  const padded = (cell: string, at: number) =>
    at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  return rows.map((row) => `  ${row.map(padded).join('   ')}`.trimEnd()).join('\n');
}
