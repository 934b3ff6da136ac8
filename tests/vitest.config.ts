/**
 * How every suite is run. Sized for two cores; a suite that needs other limits is given them by tests/run.mjs.
 */
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests of what keeps no state outside itself: their files share a process, which saves loading the same modules anew for each. */
const together = [
  'tests/unit/{shared,renderer}/**/*.test.ts',
  'tests/unit/main/{extract,pack,search,sources,suggest}/**/*.test.ts',
];

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    pool: 'forks', // tests kill processes and change directories: they must not share one
    maxWorkers: 2,
    testTimeout: 60_000, // a guard against hanging, not a measure: machines differ
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
    slowTestThreshold: 2_000,
    expect: { requireAssertions: true },
    projects: [
      { extends: true, test: { name: 'together', include: together, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['tests/**/*.test.ts'], exclude: together } },
    ],
  },
});
