/**
 * The bridge into the page: functions only, no Electron object crosses it.
 *
 * Runs sandboxed, so it is built into one CommonJS file that requires nothing but Electron.
 */
import { contextBridge, ipcRenderer, webUtils } from 'electron';

/** The page's kind of port, as far as it is used; the main process's type library has no DOM. */
type DomPort = {
  addEventListener(type: 'message' | 'close', listener: (event: { readonly data?: unknown }) => void): void;
  start(): void;
  postMessage(text: string): void;
  close(): void;
};

type Link = {
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
  /** Sent before the port came. */
  readonly early: string[];
  port: DomPort | undefined;
};

/** What the page finds as `window.meridian`. */
export type Bridge = {
  /** Opens a pipe to the core. onClose is called once, when it is gone; then connect again. */
  connect(
    onText: (text: string) => void,
    onClose: () => void,
  ): { readonly send: (text: string) => void; readonly close: () => void };
  /** A token for a file the person dropped on the window. */
  grantFile(file: File): Promise<{ token: string; name: string }>;
  /** Hears commands chosen in the native menu. */
  onCommand(listener: (name: string) => void): void;
};

function bridge(): Bridge {
  const links = new Map<number, Link>();
  let last = 0;

  function end(number: number): void {
    const link = links.get(number);
    if (link === undefined) return;
    links.delete(number);
    link.port?.close();
    link.onClose();
  }

  ipcRenderer.on('core', (event, number: number) => {
    const port: DomPort | undefined = event.ports[0];
    const link = links.get(number);
    if (port === undefined) return;
    if (link === undefined) {
      port.close();
      return;
    }
    link.port = port;
    port.addEventListener('message', (message) => {
      if (typeof message.data === 'string') link.onText(message.data);
    });
    port.addEventListener('close', () => end(number));
    port.start();
    for (const text of link.early.splice(0)) port.postMessage(text);
  });

  return {
    connect(onText, onClose) {
      const number = ++last;
      links.set(number, { onText, onClose, early: [], port: undefined });
      ipcRenderer.send('connect', number);
      return {
        send(text) {
          const link = links.get(number);
          if (link?.port === undefined) link?.early.push(text);
          else link.port.postMessage(text);
        },
        close: () => end(number),
      };
    },
    grantFile: (file) => ipcRenderer.invoke('grant', webUtils.getPathForFile(file)),
    onCommand(listener) {
      ipcRenderer.on('command', (_event, name: string) => listener(name));
    },
  };
}

contextBridge.exposeInMainWorld('meridian', bridge());
