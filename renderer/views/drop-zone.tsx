import { useEffect, useState, type ReactNode } from 'react';
import { Icon } from '#renderer/parts/icon.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { useLibrary } from '#renderer/state/library.tsx';
import { useAddSource } from './add-source.tsx';

/** Takes an OPML or SKOS file or an address that is dropped anywhere in the window. */
export function DropZone({ children }: { children: ReactNode }): ReactNode {
  const { link, ui } = useLibrary();
  const acts = useActs();
  const { add } = useAddSource();
  const [over, setOver] = useState(false);

  useEffect(() => {
    const isOurs = (event: DragEvent): boolean =>
      event.dataTransfer !== null &&
      (event.dataTransfer.types.includes('Files') || event.dataTransfer.types.includes('text/uri-list'));
    const onOver = (event: DragEvent): void => {
      if (!isOurs(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!isOurs(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      const address = event.dataTransfer
        ?.getData('text/uri-list')
        .split(/\r?\n/)
        .find((line) => /^https?:/i.test(line));
      if (file !== undefined) {
        link.grant(file).then(
          ({ token, name }) =>
            ui.setState({
              dialog: { is: /\.(ttl|jsonld|json)$/i.test(name) ? 'import-scheme' : 'import', token, name },
            }),
          (error: unknown) => acts.say(error instanceof Error ? error.message : 'The file could not be read.'),
        );
      } else if (address !== undefined) void add(address, false);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [link, ui, acts, add]);

  return (
    <>
      {children}
      {over ? (
        <div className="dropping" aria-hidden="true">
          <p>
            <Icon name="drop" />
            Drop an OPML file, a SKOS file or the address of a feed
          </p>
        </div>
      ) : null}
    </>
  );
}
