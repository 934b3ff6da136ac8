import { expect, it } from 'vitest';
import { exit } from '#main/owner/messages';
import { createRestarts } from '#main/owner/restarts';

it('starts a fallen core again four times in a minute, then gives up', () => {
  let now = 0;
  const restarts = createRestarts(() => now);
  for (let fall = 0; fall < 4; fall += 1) expect(restarts.ended(exit.fault)).toEqual({ after: 200 });
  now = 60_001;
  for (let fall = 0; fall < 4; fall += 1) expect(restarts.ended(null)).toEqual({ after: 200 });
  expect(restarts.ended(exit.restart)).toEqual({ after: 0 });
  expect(restarts.ended(1)).toMatchObject({ giveUp: { code: 'failed' } });
});
