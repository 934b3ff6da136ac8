import { EventEmitter } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { expect, it } from 'vitest';
import type { Pipe } from '#shared/wire';
import { utilityChannel, type ParentPort, type Port } from '#main/owner/host-channel';

/** A port as Electron hands it out: an event with data, and nothing before start(). */
function electronPort(port: MessagePort): Port {
  const waiting: (() => void)[] = [];
  return {
    on: (_event, listener) => waiting.push(() => port.on('message', (data: unknown) => listener({ data }))),
    once: (_event, listener) => port.once('close', listener),
    postMessage: (message) => port.postMessage(message),
    start() {
      for (const listen of waiting.splice(0)) listen();
    },
    close: () => port.close(),
  };
}

class Parent extends EventEmitter<{ message: [{ data: unknown; ports: Port[] }] }> implements ParentPort {
  readonly sent: unknown[] = [];
  postMessage(message: unknown): void {
    this.sent.push(message);
  }
}

it('takes pipes as ports under Electron, and reports through the parent port', async () => {
  const parent = new Parent();
  const opened: [Pipe, string][] = [];
  const heard: string[] = [];
  const channel = utilityChannel(parent, {
    start: ({ library }) => void heard.push(`start ${library}`),
    open: (pipe, trust) => void opened.push([pipe, trust]),
    leave: () => void heard.push('leave'),
    gone: () => void heard.push('gone'),
  });
  const threads = { reader: '/r', search: '/s', words: null };
  parent.emit('message', { data: { start: { library: '/l', threads, version: '1' } }, ports: [] });
  const { port1, port2 } = new MessageChannel();
  parent.emit('message', { data: { open: 'page' }, ports: [electronPort(port1)] });
  const stray = new MessageChannel();
  const strayClosed = new Promise((resolve) => stray.port2.once('close', resolve));
  parent.emit('message', { data: { open: 'god' }, ports: [electronPort(stray.port1)] });
  parent.emit('message', { data: { leave: true, and: 'more' }, ports: [] });
  parent.emit('message', { data: { leave: true }, ports: [] });
  await strayClosed;
  expect(heard).toEqual(['start /l', 'leave']);
  expect(opened.map(([, trust]) => trust)).toEqual(['page']);

  const [pipe] = opened[0] ?? [];
  const texts: string[] = [];
  pipe?.onText((text) => texts.push(text));
  const answered = new Promise((resolve) => port2.once('message', resolve));
  port2.postMessage('hello');
  port2.postMessage({ not: 'text' });
  pipe?.send('there');
  expect(await answered).toBe('there');
  await expect.poll(() => texts).toEqual(['hello']);
  const closed = new Promise<void>((resolve) => pipe?.onClose(resolve));
  port2.close();
  await closed;
  await channel.report({ staying: 2 });
  expect(parent.sent).toEqual([{ staying: 2 }]);
});
