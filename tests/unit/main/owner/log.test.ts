import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openLog } from '#main/owner/log';
import { redact } from '#main/owner/redact';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'meridian-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it('takes secrets out of addresses and headers and leaves the rest readable', () => {
  const cases: [string, string][] = [
    ['GET https://ann:hunter2@example.org/feed?page=2', 'GET https://…@example.org/feed?page=2'],
    ['https://ann@example.org/', 'https://…@example.org/'],
    ['https://e.org/f?access_token=abc&lang=ru', 'https://e.org/f?access_token=…&lang=ru'],
    ['https://e.org/f?lang=ru&API-KEY=abc#top', 'https://e.org/f?lang=ru&API-KEY=…#top'],
    ['http://127.0.0.1:4000/#k=abcdef', 'http://127.0.0.1:4000/#k=…'],
    ['https://e.org/f?X-Amz-Signature=abc&x=1', 'https://e.org/f?X-Amz-Signature=…&x=1'],
    ['authorization: Bearer abcdefghij', 'authorization: …'],
    ['{"cookie":"meridian-1=abc"}', '{"cookie":"…"}'],
    ['sent Basic dXNlcjpwYXNz to it', 'sent Basic … to it'],
    [
      'mail ann@example.org about https://e.org/keynote?topic=energy',
      'mail ann@example.org about https://e.org/keynote?topic=energy',
    ],
  ];
  for (const [text, redacted] of cases) expect(redact(text)).toBe(redacted);
});

it('writes one JSON object a line, causes and all', () => {
  const folder = makeFolder();
  const log = openLog(folder, { now: () => 0, mayRotate: () => true });
  const cause = new Error('outer https://a:b@c.org/', { cause: Object.assign(new Error('inner'), { code: 'ENOSPC' }) });
  log('error', 'It failed\nbadly', cause);
  log('info', 'Fine');
  const lines = readFileSync(join(folder, 'logs/meridian.log'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(lines).toMatchObject([
    {
      time: '1970-01-01T00:00:00.000Z',
      level: 'error',
      what: 'It failed\nbadly',
      cause: { message: 'outer https://…@c.org/', cause: { message: 'inner', code: 'ENOSPC' } },
    },
    { level: 'info', what: 'Fine' },
  ]);
  expect(statSync(join(folder, 'logs/meridian.log')).mode & 0o077).toBe(0);
});

it('keeps three files of a megabyte, and only the owner moves them on', () => {
  const folder = makeFolder();
  const owner = openLog(folder, { now: () => 0, mayRotate: () => true });
  const relay = openLog(folder, { now: () => 0, mayRotate: () => false });
  owner('info', 'begin');
  const file = join(folder, 'logs/meridian.log');
  for (let round = 0; round < 5; round += 1) {
    writeFileSync(file, 'x'.repeat(1_000_001));
    relay('info', `relay ${round}`);
    owner('info', `owner ${round}`);
  }
  expect(readdirSync(join(folder, 'logs')).toSorted()).toEqual(['meridian.log', 'meridian.log.1', 'meridian.log.2']);
  expect(readFileSync(file, 'utf8')).toContain('owner 4');
  expect(readFileSync(`${file}.1`, 'utf8')).toContain('relay 4');
  expect(readFileSync(`${file}.2`, 'utf8')).toContain('relay 3');
});
