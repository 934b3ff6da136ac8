import { expect, test } from 'vitest';
import { linesOf } from '#main/hosts/node/commands/lines';
import { longestText } from '#shared/message';

async function read(...chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
  };
  const lines: string[] = [];
  for await (const line of linesOf(bytes())) lines.push(line);
  return lines;
}

test('A line ends with a line feed and with no other separator', async () => {
  expect(await read('{"a":"x\u2028y\u2029z\u0085"}\n{"b":1}\r\n\n{"c":2}')).toEqual([
    '{"a":"x\u2028y\u2029z\u0085"}',
    '{"b":1}',
    '',
    '{"c":2}',
  ]);
});

test('A byte order mark at the start is no part of the first line, and characters may be cut between chunks', async () => {
  const bytes = new TextEncoder().encode('\ufeff"ўз"\r\n"б"\n');
  expect(await read(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(['"ўз"', '"б"']);
});

test('Of a line too long to be passed on only the beginning is kept', async () => {
  const half = 'a'.repeat(longestText / 2 + 1);
  const [long = '', next] = await read(half, half, half, '\nb\n');
  expect(long.length).toBe(longestText + 1);
  expect(next).toBe('b');
});
