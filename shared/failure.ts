/**
 * What can go wrong, as a closed union of codes with a sentence for the person.
 *
 * The sentence says what happened, why, and what to do next. Causes and stacks go to the log, never over a pipe.
 */
import * as z from 'zod/mini';

export const failureCode = z.enum([
  'invalid', // the request does not fit the contract
  'unknown-request',
  'version', // the two ends speak different versions
  'not-found',
  'refused', // not permitted: a private address, a path a page may not name
  'cancelled',
  'unreachable', // the network, the server, or the time limit
  'not-a-feed',
  'choice', // several feeds were found, one must be chosen
  'bad-file', // a file that cannot be read as what it should be
  'newer-library',
  'damaged-library',
  'library-in-use',
  'disk-full',
  'not-writable',
  'unavailable', // this host cannot do it, or not now
  'failed', // our own fault
]);
export type FailureCode = z.infer<typeof failureCode>;

export const failure = z.strictObject({
  code: failureCode,
  message: z.string(),
  /** Machine-readable particulars, such as the feeds to choose from. */
  details: z.optional(z.unknown()),
});
export type FailureData = z.infer<typeof failure>;

/** The one error that crosses a pipe. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly details: unknown;

  constructor(
    code: FailureCode,
    message: string,
    options: { readonly details?: unknown; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'Failure';
    this.code = code;
    this.details = options.details;
  }

  toData(): FailureData {
    return this.details === undefined
      ? { code: this.code, message: this.message }
      : { code: this.code, message: this.message, details: this.details };
  }
}
