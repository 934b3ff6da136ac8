import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startReaders } from '#main/threads/reader-pool';

test('the time a job may take counts from when its thread has started, and one that hangs is ended with its thread', async () => {
  const readers = startReaders({
    file: join(import.meta.dirname, 'tiny-slow-reader.ts'),
    words: null,
    size: 1,
    log: () => undefined,
  });
  onTestFinished(() => readers.close());
  const ask = (text: string): Promise<unknown> => readers.run('suggest', { title: '', text, language: null }, 500);
  expect(await ask('a')).toEqual([]);
  await expect(ask('hang')).rejects.toMatchObject({ code: 'failed' });
  expect(await ask('b')).toEqual([]);
}, 60_000);
