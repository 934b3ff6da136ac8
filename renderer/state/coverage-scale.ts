/**
 * The scale of coverage: five steps of colour above nothing, each about as many times the one before.
 */
export type CoverageScale = {
  /** What each step begins at. */
  readonly bounds: readonly number[];
  /** 0 for nothing, 1 to 5 for more. */
  step(n: number): number;
  /** What each step stands for: "0", "1–3", "4+". */
  readonly labels: readonly string[];
};

const steps = 5;

/** The scale up to a figure; those above it are of the last step. */
export function scaleTo(most: number): CoverageScale {
  const bounds: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    const bound = Math.max((bounds.at(-1) ?? 0) + 1, Math.round(most ** (step / steps)));
    if (bound <= most) bounds.push(bound);
  }
  const labels = bounds.map((from, at) => {
    const next = bounds[at + 1];
    if (next === undefined) return from === 1 ? '1' : `${from}+`;
    return next === from + 1 ? String(from) : `${from}–${next - 1}`;
  });
  return { bounds, labels: ['0', ...labels], step: (n) => bounds.filter((bound) => bound <= n).length };
}

/** Bars as one outline in a box of 100 by 100; nothing for a series of nothings. */
export function barsOf(series: readonly number[]): string {
  const most = Math.max(...series, 0);
  if (most === 0) return '';
  const width = 100 / series.length;
  return series
    .map((n, at) => {
      if (n === 0) return '';
      const height = Math.max(8, (100 * n) / most);
      return `M${(at * width + width * 0.12).toFixed(1)},100v${(-height).toFixed(1)}h${(width * 0.76).toFixed(1)}v${height.toFixed(1)}z`;
    })
    .join('');
}
