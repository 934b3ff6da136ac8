/**
 * Loaded into a forked core before its own code: gives it the `process.parentPort` of a utility process and takes away
 * the channel of a child process, which a utility process does not have.
 */
import { EventEmitter } from 'node:events';
import { channel, MainPort, type ChannelEnd } from './ports.ts';
import type { FromChild, ToChild } from './utility-process.ts';

function install(): void {
  const send = process.send?.bind(process);
  if (send === undefined) return; // a worker thread, or started by hand
  Reflect.deleteProperty(process, 'send');
  const ports = new Map<number, ChannelEnd>();
  const early: unknown[] = [];
  const say = (message: FromChild): void => void send(message);

  const parentPort = Object.assign(new EventEmitter(), {
    postMessage: (data: unknown) => say({ kind: 'message', data }),
  });
  parentPort.on('newListener', (name) => {
    if (name === 'message') setImmediate(() => early.splice(0).forEach((event) => parentPort.emit('message', event)));
  });
  Object.defineProperty(process, 'parentPort', { value: parentPort });

  function open(id: number): MainPort {
    const [ours, theirs] = channel();
    ports.set(id, ours);
    ours.listen((data) => say({ kind: 'port', id, data }));
    ours.whenGone(() => say({ kind: 'close', id }));
    return new MainPort(theirs);
  }

  process.on('message', (message: ToChild) => {
    if (message.kind === 'port') ports.get(message.id)?.post(message.data);
    else if (message.kind === 'close') ports.get(message.id)?.close();
    else {
      const event = { data: message.data, ports: message.ports.map(open) };
      if (parentPort.listenerCount('message') === 0) early.push(event);
      else parentPort.emit('message', event);
    }
  });
  process.on('disconnect', () => process.exit(1)); // a utility process does not outlive its app
}

install();
