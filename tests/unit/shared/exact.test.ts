import { expect, test } from 'vitest';
import { askUntilExact, createPersistence } from '#shared/exact';

const answer = (verified: number, total: number, partial = true) => ({ verified, total, partial });

test('figures are asked for until they are exact, then the whole', async () => {
  const asked: boolean[] = [];
  const answers = [answer(20, 90), answer(40, 80), answer(40, 70), answer(60, 60, false), answer(60, 60, false)];
  const got = await askUntilExact((figuresAlone) => {
    asked.push(figuresAlone);
    return Promise.resolve(answers.shift() ?? answer(0, 0));
  });
  expect(got).toEqual(answer(60, 60, false));
  expect(asked).toEqual([false, true, true, true, false]);
});

test('an exact answer is asked for once', async () => {
  let asked = 0;
  await askUntilExact(() => Promise.resolve(((asked += 1), answer(5, 5, false))));
  expect(asked).toBe(1);
});

test('askings that get no further end with a sentence', async () => {
  let asked = 0;
  await expect(askUntilExact(() => Promise.resolve(((asked += 1), answer(20, 90))))).rejects.toThrow(
    'could not all be verified',
  );
  expect(asked).toBeLessThan(30);
});

test('figures that are exact while the whole never is end as well', async () => {
  let asked = 0;
  const ask = (figuresAlone: boolean) =>
    Promise.resolve(((asked += 1), figuresAlone ? answer(90, 90, false) : answer(20, 90)));
  await expect(askUntilExact(ask)).rejects.toThrow('could not all be verified');
  expect(asked).toBeLessThan(60);
});

test('a list that is certain waits longer for what only its facets count', () => {
  const mayGoOn = createPersistence();
  expect(Array.from({ length: 100 }, () => mayGoOn(answer(50, 50))).every(Boolean)).toBe(true);
  const stalled = createPersistence();
  expect(Array.from({ length: 100 }, () => stalled(answer(20, 50))).at(-1)).toBe(false);
});
