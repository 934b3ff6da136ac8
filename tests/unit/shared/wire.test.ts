import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { Failure } from '#shared/failure';
import { longestText } from '#shared/message';
import { pipePair, talk, type HandlersOf } from '#shared/wire';

const table = {
  'sum.add': { input: z.strictObject({ a: z.int(), b: z.int() }), output: z.int() },
  'wait.long': { input: z.strictObject({}), output: z.null() },
  'wrong.answer': { input: z.strictObject({}), output: z.int() },
  'broken.handler': { input: z.strictObject({}), output: z.null() },
  'told.failure': { input: z.strictObject({}), output: z.null() },
};
const events = { 'count.changed': z.strictObject({ count: z.int() }) };

function meet(version = 1) {
  const [ours, theirs] = pipePair();
  const faults: string[] = [];
  const seen: { signal?: AbortSignal } = {};
  const handlers: HandlersOf<typeof table, object> = {
    'sum.add': ({ a, b }) => a + b,
    'wait.long': (_, { signal }) =>
      new Promise((_resolve, reject) => {
        seen.signal = signal as AbortSignal;
        signal.addEventListener('abort', () => reject(new Error('stopped')));
      }),
    'wrong.answer': () => 'text' as unknown as number,
    'broken.handler': () => {
      throw new TypeError('secret path /home/analyst');
    },
    'told.failure': () => {
      throw new Failure('disk-full', 'The disk is full.', { details: { free: 0 }, cause: new Error('secret') });
    },
  };
  const core = talk(theirs, {
    hello: { version: 1, role: 'core', abilities: [] },
    serves: { table, handlers, context: {} },
    asks: {},
    hears: {},
    emits: events,
    onFault: (what) => void faults.push(what),
  });
  const page = talk(ours, { hello: { version, role: 'page', abilities: [] }, asks: table, hears: events, emits: {} });
  return { page, core, faults, seen, raw: ours };
}

test('an answer comes back to its own question', async () => {
  const { page } = meet();
  expect(await Promise.all([page.ask('sum.add', { a: 1, b: 2 }), page.ask('sum.add', { a: 3, b: 4 })])).toEqual([3, 7]);
});

test('a failure crosses with its code, sentence and details, and without its cause', async () => {
  const { page } = meet();
  const error = await page.ask('told.failure', {}).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: 'disk-full', message: 'The disk is full.', details: { free: 0 } });
  expect(JSON.stringify(error)).not.toContain('secret');
});

test('a fault of ours is one sentence to them and goes to our log', async () => {
  const { page, faults } = meet();
  const error = await page.ask('broken.handler', {}).catch((caught: Error) => caught);
  expect(error).toMatchObject({ code: 'failed' });
  expect((error as Error).message).not.toContain('/home');
  await expect(page.ask('wrong.answer', {})).rejects.toMatchObject({ code: 'failed' });
  expect(faults).toEqual(['broken.handler failed', 'The answer to wrong.answer does not fit the contract']);
});

test('cancelling reaches the handler', async () => {
  const { page, seen } = meet();
  const abort = new AbortController();
  const asked = page.ask('wait.long', {}, abort.signal);
  await page.ask('sum.add', { a: 1, b: 1 });
  abort.abort();
  await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
  expect(seen.signal?.aborted).toBe(true);
});

test('what waits when the pipe closes is rejected, and its handler is told', async () => {
  const { page, core, seen } = meet();
  const asked = page.ask('wait.long', {});
  await page.ask('sum.add', { a: 1, b: 1 });
  core.close();
  await expect(asked).rejects.toMatchObject({ code: 'unavailable' });
  expect(seen.signal?.aborted).toBe(true);
});

test('texts that are no messages are passed over', async () => {
  const { page, raw, faults } = meet();
  await page.ready;
  for (const text of [
    '',
    'null',
    '{',
    '[]',
    '{"kind":"ask"}',
    '{"kind":"answer","id":1e99,"output":1}',
    'x'.repeat(1000),
  ])
    raw.send(text);
  expect(await page.ask('sum.add', { a: 2, b: 2 })).toBe(4);
  expect(faults.length).toBe(7);
});

test('events arrive parsed, until one stops listening', async () => {
  const { page, core } = meet();
  await page.ready;
  await core.ready;
  const heard: number[] = [];
  const stop = page.on('count.changed', ({ count }) => void heard.push(count));
  core.emit('count.changed', { count: 1 });
  await page.ask('sum.add', { a: 0, b: 0 });
  stop();
  core.emit('count.changed', { count: 2 });
  await page.ask('sum.add', { a: 0, b: 0 });
  expect(heard).toEqual([1]);
});

test('two versions end in one sentence on both sides', async () => {
  const { page, core } = meet(2);
  await expect(page.ready).rejects.toMatchObject({ code: 'version' });
  await expect(core.ready).rejects.toMatchObject({ code: 'version' });
  await expect(page.ask('sum.add', { a: 1, b: 1 })).rejects.toMatchObject({ code: 'version' });
});

test('what is too long to pass on is refused at once, as a question and as an answer', async () => {
  const long = { 'text.echo': { input: z.strictObject({ times: z.int() }), output: z.string() } };
  const loud = { 'text.say': { input: z.strictObject({ text: z.string() }), output: z.null() } };
  const [ours, theirs] = pipePair();
  talk(theirs, {
    hello: { version: 1, role: 'core', abilities: [] },
    serves: { table: long, handlers: { 'text.echo': ({ times }) => 'x'.repeat(times) }, context: {} },
    asks: {},
    hears: {},
    emits: {},
  });
  const page = talk(ours, {
    hello: { version: 1, role: 'page', abilities: [] },
    asks: { ...long, ...loud },
    hears: {},
    emits: {},
  });
  await expect(page.ask('text.echo', { times: longestText })).rejects.toMatchObject({ code: 'refused' });
  await expect(page.ask('text.say', { text: 'x'.repeat(longestText) })).rejects.toMatchObject({ code: 'refused' });
  expect(await page.ask('text.echo', { times: 3 })).toBe('xxx');
});
