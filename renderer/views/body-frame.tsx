import { useCallback, useEffect, useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react';
import { parseFromFrame, type FromFrame, type ToFrame } from '#renderer/frame/messages.ts';
import { useLatest } from '#renderer/parts/latest.ts';
import { useActs } from '#renderer/state/acts.ts';
import { useKeyboard } from '#renderer/state/keyboard.tsx';
import { useSettings } from '#renderer/state/library.tsx';

const handedIn = [
  '--ink',
  '--ink-2',
  '--ink-3',
  '--pencil',
  '--pencil-wash',
  '--on-pencil',
  '--hair',
  '--hair-2',
  '--hit',
  '--mark-1',
  '--mark-1-line',
  '--serif',
  '--sans',
];

/** Where the frame is served from: the article origin the host wrote into the page, else beside the page. */
function frameAddress(): string {
  const origin = document.querySelector<HTMLMetaElement>('meta[name="meridian-article-origin"]')?.content ?? '';
  return origin === '' || origin.startsWith('__') ? './frame.html' : `${origin}/frame.html`;
}

export type FrameHandle = { tell(message: ToFrame): void };

/** A reader frame: our own static page in an opaque origin, which shows text that may be hostile. */
export function BodyFrame({
  title,
  className,
  look,
  onMessage,
  onReady,
  ref,
}: {
  title: string;
  className: string;
  /** Changes when the theme or the text's size did. */
  look: { readonly dark: boolean; readonly size: number };
  onMessage: (message: FromFrame) => void;
  onReady: () => void;
  ref: Ref<FrameHandle>;
}): ReactNode {
  const { press } = useKeyboard();
  const acts = useActs();
  const port = useRef<MessagePort | null>(null);
  const [ready, setReady] = useState(0);
  const hear = useLatest(onMessage);
  const settled = useLatest(onReady);

  const tell = useCallback((message: ToFrame) => port.current?.postMessage(JSON.stringify(message)), []);
  useImperativeHandle(ref, () => ({ tell }), [tell]);

  function connect(frame: HTMLIFrameElement): void {
    const { port1, port2 } = new MessageChannel();
    port.current?.close();
    port.current = port1;
    port1.addEventListener('message', (event: MessageEvent<unknown>) => {
      const message = parseFromFrame(event.data);
      if (message === null) return;
      if (message.name === 'ready') setReady((n) => n + 1);
      else if (message.name === 'link') void acts.attempt('links.open', { url: message.href });
      else if (message.name === 'key') {
        press({ ...message, composing: false, typing: false });
      } else hear.current(message);
    });
    port1.start();
    frame.contentWindow?.postMessage('meridian', '*', [port2]);
  }

  useEffect(() => {
    if (ready === 0) return;
    // The tokens are read after the theme of the page has changed.
    const style = getComputedStyle(document.documentElement);
    const tokens = Object.fromEntries(handedIn.map((name) => [name, style.getPropertyValue(name)]));
    tokens['--size'] = `${look.size}px`;
    tokens['--line'] = `${Math.round(look.size * 1.61)}px`;
    tell({ name: 'look', dark: look.dark, tokens });
  }, [ready, look.dark, look.size, tell]);
  useEffect(() => {
    if (ready > 0) settled.current();
  }, [ready, settled]);
  useEffect(() => () => port.current?.close(), []);

  return (
    <iframe
      className={className}
      title={title}
      src={frameAddress()}
      sandbox="allow-scripts"
      referrerPolicy="no-referrer"
      onLoad={(event) => connect(event.currentTarget)}
    />
  );
}

/** The look of the moment: dark or light, and the reader's text size. */
export function useLook(): { readonly dark: boolean; readonly size: number } {
  const settings = useSettings();
  const [dark, setDark] = useState(() => document.documentElement.dataset['theme'] === 'dark');
  useEffect(() => {
    const read = (): void => setDark(document.documentElement.dataset['theme'] === 'dark');
    const watch = new MutationObserver(read);
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'data-contrast'] });
    read();
    return () => watch.disconnect();
  }, []);
  return { dark, size: settings.readerSize };
}
