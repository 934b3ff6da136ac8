/**
 * A pipe over a MessagePort of the main process.
 */
import type { MessagePortMain } from 'electron';
import type { Pipe } from '#shared/wire';

/** Wraps a port and starts it. The listeners keep the port alive: a port that is forgotten is closed by the collector. */
export function portPipe(port: MessagePortMain): Pipe {
  let listening = false;
  return {
    send: (text) => port.postMessage(text),
    onText(listener) {
      port.on('message', (event) => {
        if (typeof event.data === 'string') listener(event.data);
      });
      if (!listening) port.start();
      listening = true;
    },
    onClose: (listener) => void port.once('close', listener),
    close: () => port.close(),
  };
}
