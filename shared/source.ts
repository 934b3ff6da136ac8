/**
 * A source: one feed we sync, with its permissions and its health.
 */
import * as z from 'zod/mini';
import { time } from './article.ts';

export const sourceId = z.string().check(z.regex(/^[a-z0-9]{8,40}$/));

/**
 * How the last visit ended.
 * 'never': not visited yet; 'fetched': new bytes; 'unchanged': the server said nothing is new;
 * 'waiting': skipped, the server asked to be left alone; 'failed': see the reason; 'gone': the feed was withdrawn, it is visited no more; 'cancelled'.
 */
export const syncOutcome = z.enum(['never', 'fetched', 'unchanged', 'waiting', 'failed', 'gone', 'cancelled']);
export type SyncOutcome = z.infer<typeof syncOutcome>;

export const source = z.strictObject({
  id: sourceId,
  url: z.string(),
  title: z.string(),
  site: z.nullable(z.string()),
  added: time,
  articles: z.int(),
  unread: z.int(),
  /** "host:port" this source may reach although the address is private, or null. */
  allowPrivate: z.nullable(z.string()),
  /** Whether its articles may load their images (fetched by the core, never by the page). */
  images: z.boolean(),
  /** Minutes between visits. */
  interval: z.int(),
  outcome: syncOutcome,
  /** One sentence, for a person. */
  reason: z.string(),
  httpStatus: z.nullable(z.int()),
  lastTried: z.nullable(time),
  lastSuccess: z.nullable(time),
  nextTry: z.nullable(time),
  /** Failures in a row. */
  failures: z.int(),
  /** Part of the sample newsroom. */
  sample: z.boolean(),
  /** The change of its address that stands, since its server said it has moved for good: the act, for changing it back. */
  moved: z.nullable(z.strictObject({ act: z.int(), from: z.string(), at: time })),
});
export type Source = z.infer<typeof source>;

export const feedChoice = z.strictObject({
  url: z.string(),
  title: z.nullable(z.string()),
  kind: z.string(),
});
export type FeedChoice = z.infer<typeof feedChoice>;

/** What a sync did with one source. */
export const sourceReport = z.strictObject({
  id: sourceId,
  url: z.string(),
  title: z.string(),
  outcome: syncOutcome,
  reason: z.string(),
  added: z.int(),
  changed: z.int(),
  ms: z.number(),
});
export type SourceReport = z.infer<typeof sourceReport>;
