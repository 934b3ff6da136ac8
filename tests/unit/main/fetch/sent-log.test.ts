import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SentRequest } from '#main/fetch/fetcher';
import { openSentLog } from '#main/fetch/sent-log';
import { temporaryFolder } from '../../../support/library.ts';

const sent = (n: number): SentRequest => ({
  url: `https://outlet.example/${n}`,
  at: '2026-11-23T12:00:00Z',
  status: 200,
  bytes: n,
  kind: 'feed',
  source: null,
  outcome: 'Fetched.',
});
const never = (cause: unknown): void => {
  throw cause;
};

test('what left the machine is known after a restart, the latest first', () => {
  const file = join(temporaryFolder(), 'sent.jsonl');
  const first = openSentLog(file, never);
  [1, 2, 3].forEach((n) => first.note(sent(n)));
  expect(first.latest(2).map(({ bytes }) => bytes)).toEqual([3, 2]);
  first.close();
  appendFileSync(file, '{"url": 7}\nnot a line of ours\n{"url":"https://cut.off');
  const again = openSentLog(file, never);
  expect(again.latest(500)).toEqual([sent(3), sent(2), sent(1)]);
  again.note(sent(4));
  again.close();
  expect(openSentLog(file, never).latest(500)).toEqual([sent(4), sent(3), sent(2), sent(1)]);
});

test('however much leaves, a few hundred lines are kept', () => {
  const file = join(temporaryFolder(), 'sent.jsonl');
  const log = openSentLog(file, never);
  for (let n = 1; n <= 5_000; n += 1) {
    log.note({ ...sent(n), url: `https://outlet.example/${'x'.repeat(9_000)}` });
    if (n % 70 === 0) log.close();
  }
  log.close();
  expect(log.latest(500).map(({ bytes }) => bytes)).toEqual(Array.from({ length: 500 }, (_, n) => 5_000 - n));
  const lines = readFileSync(file, 'utf8').split('\n');
  expect(lines.length).toBeLessThanOrEqual(1_001);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2_300);
  expect(openSentLog(file, never).latest(500)[0]?.bytes).toBe(5_000);
});

test('a disk that refuses the log stops nothing', () => {
  const faults: unknown[] = [];
  const log = openSentLog(join(temporaryFolder(), 'no such folder', 'sent.jsonl'), (cause) => faults.push(cause));
  log.note(sent(1));
  log.close();
  expect(log.latest(10)).toEqual([sent(1)]);
  expect(faults).toHaveLength(1);
});
