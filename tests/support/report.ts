/**
 * How benches sum figures up and print them.
 */

/** The value that `share` (0 … 1) of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** A figure with as many places as it is worth. */
export const show = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0));

/** "p50 / p95". */
export const bothOf = (values: readonly number[]): string =>
  `${show(percentile(values, 0.5))} / ${show(percentile(values, 0.95))}`;

/** One figure with its name, its target and a remark. */
export function line(name: string, value: string, target = '', note = ''): void {
  console.log(`${name.padEnd(46)} ${value.padStart(16)}  ${target.padEnd(14)} ${note}`.trimEnd());
}

/** Rows under a head, every column as wide as its widest cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)));
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    );
}
