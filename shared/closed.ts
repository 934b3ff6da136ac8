/**
 * A library that cannot be opened: what a window is told of it, as the particulars of the failure each request ends with.
 */
import * as z from 'zod/mini';
import { time } from './article.ts';

export const closedLibrary = z.strictObject({
  /** The library's folder, and the file in it that cannot be opened. */
  folder: z.string(),
  file: z.string(),
  /** What SQLite or the file system said, in its own words. */
  reason: z.nullable(z.string()),
  /** Names of the abilities the asker's host lends. */
  abilities: z.array(z.string()),
  /** Copies that stand in the library's own folder, the latest first; whether one is sound is seen when it is restored. */
  backups: z.array(z.strictObject({ token: z.string(), name: z.string(), bytes: z.int(), at: time })),
});
export type ClosedLibrary = z.infer<typeof closedLibrary>;
