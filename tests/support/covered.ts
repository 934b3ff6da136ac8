/**
 * Notes which hosts a run has really driven, so that its last lines can say so.
 */
import { appendFileSync } from 'node:fs';

/** Called by whatever starts a host for a test. Does nothing outside tests/run.mjs. */
export function covered(host: 'browser' | 'terminal' | 'desktop (fake)' | 'desktop (real)'): void {
  const notes = process.env['MERIDIAN_COVERED'];
  if (notes !== undefined) appendFileSync(notes, `${host}\n`);
}
