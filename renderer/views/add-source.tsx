import { useState, type FormEvent, type ReactNode } from 'react';
import type { Input } from '#shared/contract';
import { Failure } from '#shared/failure';
import type { FeedChoice } from '#shared/source';
import { Sheet } from '#renderer/parts/sheet.tsx';
import { Check } from '#renderer/parts/switch.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { choicesIn } from '#renderer/state/choices.ts';
import { useLibrary } from '#renderer/state/library.tsx';

/** Looks like an address of this computer or of the network it stands in. */
function looksPrivate(address: string): boolean {
  return /^(https?:\/\/)?(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[?::1|\[?f[cd])/i.test(
    address.trim(),
  );
}

/** Adds a source by the address of a feed or a site; asks which when a site has several feeds. */
export function useAddSource(): {
  readonly busy: boolean;
  readonly trouble: string | null;
  readonly add: (address: string, allowPrivate: boolean) => Promise<boolean>;
} {
  const { link, ui } = useLibrary();
  const acts = useActs();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  return {
    busy,
    trouble,
    async add(address, allowPrivate) {
      setBusy(true);
      setTrouble(null);
      try {
        const { source, known } = await link.ask('sources.add', { address, allowPrivate });
        acts.say(known ? `${source.title} is a source already.` : `Added ${source.title}.`);
        if (!known) await acts.attempt('sync.run', { sources: [source.id] });
        return true;
      } catch (error) {
        const choices = error instanceof Failure && error.code === 'choice' ? choicesIn(error.details) : undefined;
        if (choices !== undefined) ui.setState({ dialog: { is: 'add-source', address, choices } });
        else setTrouble(error instanceof Error ? error.message : 'This address could not be added.');
        return choices !== undefined;
      } finally {
        setBusy(false);
      }
    },
  };
}

/** The field that adds a source. */
export function AddSource({ autoFocus = false }: { autoFocus?: boolean }): ReactNode {
  const { busy, trouble, add } = useAddSource();
  const [address, setAddress] = useState('');
  const [allow, setAllow] = useState(false);
  const isPrivate = looksPrivate(address);
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (address.trim() !== '' && (await add(address.trim(), isPrivate && allow))) setAddress('');
  }
  return (
    <form className="add-source" onSubmit={(event) => void submit(event)}>
      <input
        className="field-in"
        type="text"
        inputMode="url"
        aria-label="Address of a feed or site"
        placeholder="Paste an address, such as steppedispatch.example"
        value={address}
        autoFocus={autoFocus}
        spellCheck={false}
        onChange={(event) => setAddress(event.target.value)}
      />
      <button type="submit" className="act ruled go" disabled={busy || address.trim() === ''}>
        {busy ? 'Looking …' : 'Find its feeds'}
      </button>
      {isPrivate ? (
        <Check
          label="This address is on this computer or network, and I allow this source to reach it"
          checked={allow}
          onChange={setAllow}
        />
      ) : null}
      {trouble === null ? null : (
        <p className="wrongly" role="alert">
          {trouble}
        </p>
      )}
    </form>
  );
}

/** Several feeds were found: which? */
export function ChooseFeeds({
  address,
  choices,
  onClose,
}: {
  address: string;
  choices: readonly FeedChoice[];
  onClose: () => void;
}): ReactNode {
  const { busy, trouble, add } = useAddSource();
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set(choices.slice(0, 1).map((choice) => choice.url)));
  async function addAll(): Promise<void> {
    for (const url of wanted) if (!(await add(url, looksPrivate(url)))) return;
    onClose();
  }
  return (
    <Sheet
      title="Which feeds?"
      onClose={onClose}
      foot={
        <>
          <button
            type="button"
            className="act primary"
            disabled={busy || wanted.size === 0}
            onClick={() => void addAll()}
          >
            {busy ? 'Adding …' : wanted.size === 1 ? 'Add this feed' : `Add ${wanted.size} feeds`}
          </button>
          <button type="button" className="act ruled" onClick={onClose}>
            Cancel
          </button>
        </>
      }
    >
      <p>{address} offers several feeds. Choose those to follow.</p>
      <ul className="choices">
        {choices.map((choice) => (
          <li key={choice.url}>
            <Check
              label={
                <>
                  <b>{choice.title ?? choice.url}</b>
                  <span className="addr">
                    {choice.url} · {choice.kind}
                  </span>
                </>
              }
              checked={wanted.has(choice.url)}
              onChange={(on) => {
                const next = new Set(wanted);
                if (on) next.add(choice.url);
                else next.delete(choice.url);
                setWanted(next);
              }}
            />
          </li>
        ))}
      </ul>
      {trouble === null ? null : (
        <p className="wrongly" role="alert">
          {trouble}
        </p>
      )}
    </Sheet>
  );
}

/** Picks an OPML file; its preview follows. */
export function ImportButton({
  label = 'Import OPML',
  className = 'act ruled',
}: {
  label?: string;
  className?: string;
}): ReactNode {
  const { ui } = useLibrary();
  const pick = usePickFile();
  return (
    <button
      type="button"
      className={className}
      onClick={() =>
        void pick('opml').then((file) =>
          file === null ? undefined : ui.setState({ dialog: { is: 'import', ...file } }),
        )
      }
    >
      {label}
    </button>
  );
}

type FilePurpose = Input<'files.pick'>['purpose'];

const acceptedFiles: Readonly<Record<FilePurpose, string>> = {
  opml: '.opml,.xml,text/xml,text/x-opml',
  backup: '',
  scheme: '.ttl,.jsonld,.json,text/turtle,application/ld+json',
};

/** Lets the person choose a file: by the host's own dialog where it has one, else by the page's. */
export function usePickFile(
  abilities?: readonly string[],
): (purpose: FilePurpose) => Promise<{ readonly token: string; readonly name: string } | null> {
  const { link } = useLibrary();
  const acts = useActs();
  return async (purpose) => {
    const lent = abilities ?? (await acts.attempt('library.info', {}))?.abilities ?? [];
    if (lent.includes('file.open')) {
      const files = await acts.attempt('files.pick', { purpose });
      return files?.[0] ?? null;
    }
    return await new Promise((resolve) => {
      const input = document.createElement('input');
      input.type = 'file';
      input.accept = acceptedFiles[purpose];
      input.addEventListener('cancel', () => resolve(null), { once: true });
      input.addEventListener(
        'change',
        () => {
          const file = input.files?.[0];
          if (file === undefined) resolve(null);
          else
            link.grant(file).then(resolve, (error: unknown) => {
              acts.say(error instanceof Error ? error.message : 'The file could not be handed over.');
              resolve(null);
            });
        },
        { once: true },
      );
      input.click();
    });
  };
}
