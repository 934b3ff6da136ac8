import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { takeLock } from '#main/owner/lock';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'meridian-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function holder(library: string): Promise<ChildProcess> {
  const module = join(import.meta.dirname, '../../../../main/owner/lock.ts');
  const script = `import { takeLock } from ${JSON.stringify(module)}; globalThis.lock = takeLock(process.argv[1]); console.log(globalThis.lock === null ? 'busy' : 'held'); setInterval(() => globalThis.gc?.(), 10)`;
  const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', script, library], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const word = await new Promise<string>((resolve) =>
    child.stdout?.once('data', (data) => resolve(String(data).trim())),
  );
  expect(word).toBe('held');
  return child;
}

it('is held by one process at a time, and free when that is killed', async () => {
  const library = join(makeFolder(), 'new', 'library');
  const other = await holder(library);
  expect(takeLock(library)).toBeNull();
  expect(takeLock(library)).toBeNull(); // trying does not loosen it
  const gone = new Promise((resolve) => other.once('exit', resolve));
  other.kill('SIGKILL');
  await gone;
  const lock = takeLock(library);
  expect(lock).not.toBeNull();
  expect(takeLock(library)).toBeNull();
  lock?.release();
  lock?.release();
  await holder(library);
});

it('says why it cannot be taken', () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'file'), 'text');
  expect(() => takeLock(join(folder, 'file'))).toThrow(expect.objectContaining({ code: 'not-writable' }));
  writeFileSync(join(folder, 'library.lock'), 'no database at all, and long enough to be seen as none '.repeat(40));
  expect(() => takeLock(folder)).toThrow(expect.objectContaining({ code: 'not-writable' }));
});
