/**
 * How every suite is run. Sized for two cores; a suite that needs other limits is given them by tests/run.mjs.
 */
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'forks', // tests kill processes and change directories: they must not share one
    maxWorkers: 2,
    testTimeout: 60_000, // a guard against hanging, not a measure: machines differ
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
    slowTestThreshold: 2_000,
    expect: { requireAssertions: true },
  },
});
