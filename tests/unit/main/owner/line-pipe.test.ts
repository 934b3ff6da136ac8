import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { linePipe } from '#main/owner/line-pipe';

async function sockets(): Promise<[Socket, Socket]> {
  const folder = mkdtempSync(join(tmpdir(), 'meridian-line-'));
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(folder, 's'), resolve));
  const accepted = new Promise<Socket>((resolve) => server.once('connection', resolve));
  const ours = connect(join(folder, 's'));
  const theirs = await accepted;
  onTestFinished(() => {
    ours.destroy();
    theirs.destroy();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return [ours, theirs];
}

it('keeps texts whole and in order, however the bytes arrive', async () => {
  const [ours, theirs] = await sockets();
  const pipe = linePipe(theirs);
  const bytes = Buffer.from('"日本"\n"Қазақ"\n""\n', 'utf8');
  for (const byte of bytes) {
    ours.write(Buffer.from([byte]));
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await pipe.take()).toBe('"日本"');
  const rest: string[] = [];
  pipe.onText((text) => rest.push(text));
  await expect.poll(() => rest).toEqual(['"Қазақ"', '""']);
});

it('turns white space that would end a line into a space', async () => {
  const [ours, theirs] = await sockets();
  linePipe(ours).send('{"a":\r\n1}');
  expect(await linePipe(theirs).take()).toBe('{"a": 1}');
});

it('lets go of a peer that sends a line without end', async () => {
  const [ours, theirs] = await sockets();
  const ended = new Promise<void>((resolve) => linePipe(theirs).onClose(resolve));
  const chunk = Buffer.alloc(4 * 1024 * 1024, 'x');
  ours.on('error', () => undefined);
  for (let sent = 0; sent <= 48 && !ours.destroyed; sent += 4) ours.write(chunk);
  await expect(ended).resolves.toBeUndefined();
});

it('lets go of a peer that does not read', async () => {
  const [ours, theirs] = await sockets();
  theirs.pause();
  const pipe = linePipe(ours);
  const ended = new Promise<void>((resolve) => pipe.onClose(resolve));
  const text = 'x'.repeat(8 * 1024 * 1024);
  for (let count = 0; count < 10; count += 1) pipe.send(text);
  await expect(ended).resolves.toBeUndefined();
});

it('tells of its end once, also to who asks late', async () => {
  const [ours, theirs] = await sockets();
  const pipe = linePipe(theirs);
  let ends = 0;
  pipe.onClose(() => (ends += 1));
  ours.destroy();
  await expect.poll(() => ends).toBe(1);
  pipe.close();
  await expect(pipe.take()).rejects.toThrow('ended');
  await new Promise<void>((resolve) => pipe.onClose(resolve));
  expect(ends).toBe(1);
});
