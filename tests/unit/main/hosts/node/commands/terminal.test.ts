import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { longestText } from '#shared/message';

const entry = join(import.meta.dirname, '../../../../../../out/main/terminal.js');
const library = mkdtempSync(join(tmpdir(), 'meridian-terminal-'));
afterAll(() => rmSync(library, { recursive: true, force: true }));

type Ended = { readonly code: number | null; readonly out: string; readonly err: string; readonly ms: number };
type How = {
  readonly input?: string;
  readonly stdout?: number;
  /** Sent after the first answer, with standard input left open. */
  readonly signal?: 'SIGINT' | 'SIGTERM';
};

/** Runs a command; `ms` counts from the signal. */
function meridian(words: readonly string[], how: How = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry, ...words], {
      stdio: ['pipe', how.stdout ?? 'pipe', 'pipe'],
      env: { ...process.env, MERIDIAN_LIBRARY: library },
    });
    let out = '';
    let err = '';
    let signalled = 0;
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (how.signal === undefined || signalled > 0 || !out.includes('\n')) return;
      signalled = performance.now();
      child.kill(how.signal);
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err, ms: performance.now() - signalled }));
    child.stdin?.on('error', () => undefined); // a command with wrong words reads nothing
    if (how.signal === undefined) child.stdin?.end(how.input ?? '');
    else child.stdin?.write(how.input ?? '');
  });
}

test('A line too long to be passed on is answered with its id, and the rest goes on', { timeout: 60_000 }, async () => {
  const long = JSON.stringify({ id: 'long', text: 'a'.repeat(longestText) });
  const { code, out } = await meridian(['suggest', '--jsonl'], { input: `${long}\n{"id":2,"text":"Kenya"}\n` });
  const [first, second] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(first).toEqual({ id: 'long', error: expect.stringContaining('longer than Meridian takes at once') as string });
  expect(second).toMatchObject({ id: 2, regions: [{ id: 'KE' }] });
  expect(code).toBe(1);
});

test('A signal ends a batch whose input is still open, with the code of the signal', { timeout: 60_000 }, async () => {
  // One window of lines is asked before the first is answered.
  const input = '{"id":1,"text":"Kenya"}\n'.repeat(32);
  const { code, err, ms } = await meridian(['suggest', '--jsonl'], { input, signal: 'SIGTERM' });
  expect({ code, err }).toEqual({ code: 143, err: '' });
  expect(ms).toBeLessThan(3_000);
});

test.runIf(process.platform === 'linux')('An answer that cannot be written is a failure', async () => {
  const { code, err } = await meridian(['--version'], { stdout: openSync('/dev/full', 'w') });
  expect(err).toMatch(/^The answer could not be written to standard output: .*no space left.*\n$/);
  expect(code).toBe(1);
});

test('Words that name nothing are told from ids that name nothing', { timeout: 60_000 }, async () => {
  // At once: two of them relay through the third, which leaves while they may still be speaking.
  const ended = await Promise.all([
    meridian(['tag', 'abcdefgh', '+bogus:lng']),
    meridian(['list', '--since', '2026-02-30']),
    meridian(['show', 'NOPE-1']),
  ]);
  expect(ended.map(({ code }) => code)).toEqual([2, 2, 1]);
  expect(ended[0]?.err).toContain('“+bogus:lng” is no tag');
  expect(ended[1]?.err).toContain('not “2026-02-30”');
  expect(ended[2]?.err).toContain('There is no article “NOPE-1”. meridian list and');
});
