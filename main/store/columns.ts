/**
 * Reading columns of a row, whose types SQLite's own binding does not know.
 */
export type SqlRow = Record<string, unknown>;

/** A text column that may be NULL. */
export const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
