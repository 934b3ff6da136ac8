/**
 * Months of a histogram: a row without gaps, and the interval a person picked.
 */
export type Month = { readonly id: string; readonly n: number };

const mostMonths = 36;
const fewestMonths = 18;

function before(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

function after(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** All months from the first to the last with articles, empty ones included: at least 18, at most the newest 36. */
export function monthRow(counts: Readonly<Record<string, number>>): readonly Month[] {
  const ids = Object.keys(counts)
    .filter((id) => /^\d{4}-\d\d$/.test(id))
    .toSorted();
  const last = ids.at(-1);
  let id = ids[0];
  const row: Month[] = [];
  while (id !== undefined && last !== undefined && id <= last) {
    row.push({ id, n: counts[id] ?? 0 });
    id = after(id);
  }
  for (let first = row[0]; first !== undefined && row.length < fewestMonths; first = row[0])
    row.unshift({ id: before(first.id), n: 0 });
  return row.slice(-mostMonths);
}

/** What stands after `on:` for the months from one to another, in either order. */
export function intervalOf(from: string, to: string): string {
  const [first, last] = from <= to ? [from, to] : [to, from];
  return first === last ? first : `${first}/${last}`;
}

/** The months an `on:` value covers, or null when it is not made of months. */
export function monthsOf(value: string): readonly [string, string] | null {
  const match = /^(\d{4}-\d\d)(?:\/(\d{4}-\d\d))?$/.exec(value);
  return match?.[1] === undefined ? null : [match[1], match[2] ?? match[1]];
}
