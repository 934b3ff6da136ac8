import { useState, type ReactNode } from 'react';
import type { ClosedLibrary } from '#shared/closed';
import { Icon } from '#renderer/parts/icon.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { useUi } from '#renderer/state/library.tsx';
import { bytesOf, counted, full } from '#renderer/state/when.ts';
import { usePickFile } from './add-source.tsx';

const said = {
  'damaged-library': {
    title: 'This library cannot be opened.',
    lede: 'Its file is damaged: a part of it is missing or was written over. It has been left exactly as it is.',
  },
  'newer-library': {
    title: 'This library is newer than this Meridian.',
    lede: 'A newer Meridian has written it, and this one might spoil what it does not know. It has been left exactly as it is. Install the newer Meridian to open it.',
  },
} as const;

/** Stands in the place of everything when the library cannot be opened: what happened, where the file is, and the ways on. */
export function ClosedLibraryView({ code, closed }: { code: keyof typeof said; closed: ClosedLibrary }): ReactNode {
  const acts = useActs();
  const pick = usePickFile(closed.abilities);
  const notice = useUi((state) => state.notice);
  const [busy, setBusy] = useState<string | null>(null);

  async function restore(token: string, name: string): Promise<void> {
    setBusy(`Restoring “${name}” …`);
    const done = await acts.attempt('library.restore', { file: { token } });
    if (done === null) setBusy(null);
    else {
      acts.say(`Restored ${counted(done.articles, 'article')}. The file that was here is kept at ${done.kept}.`);
      setBusy('Opening the library …');
    }
  }
  async function choose(): Promise<void> {
    const file = await pick('backup');
    if (file !== null) await restore(file.token, file.name);
  }
  async function lookAgain(): Promise<void> {
    setBusy('Looking …');
    const done = await acts.attempt('library.check', {});
    if (done?.ok === true) setBusy('Opening the library …');
    else {
      setBusy(null);
      if (done !== null) acts.say('The file is as it was: it still cannot be opened.');
    }
  }

  return (
    <div className="app closed">
      <header className="bar">
        <div className="word alone">
          <Icon name="meridian" />
          <span>Meridian</span>
        </div>
      </header>
      <main className="first">
        <div className="in">
          <h1>{said[code].title}</h1>
          <p className="lede">{said[code].lede}</p>
          <div className="ways">
            <section className="way">
              <h2>Restore from a backup</h2>
              <button
                type="button"
                className="act primary go"
                disabled={busy !== null}
                autoFocus
                onClick={() => void choose()}
              >
                Restore from a backup …
              </button>
              <p>
                Choose a file that Meridian wrote with “Back up”. The file that is here now is kept, in the folder
                “backups” beside it.
              </p>
              {closed.backups.length === 0 ? null : (
                <ul className="copies" aria-label="Copies in the library’s folder">
                  {closed.backups.map(({ token, name, bytes, at }) => (
                    <li key={token}>
                      <span className="t">{name}</span>
                      <span className="quiet">
                        {bytesOf(bytes)}, {full(at)}
                      </span>
                      <button
                        type="button"
                        className="act"
                        aria-label={`Restore ${name}`}
                        disabled={busy !== null}
                        onClick={() => void restore(token, name)}
                      >
                        Restore
                      </button>
                    </li>
                  ))}
                </ul>
              )}
            </section>
            <section className="way">
              <h2>Look again</h2>
              <button type="button" className="act ruled go" disabled={busy !== null} onClick={() => void lookAgain()}>
                Look again
              </button>
              <p>When the disk was not connected, or somebody has put the file right meanwhile.</p>
            </section>
            <section className="way">
              <h2>Without a backup</h2>
              {closed.abilities.includes('file.reveal') ? (
                <button
                  type="button"
                  className="act ruled go"
                  onClick={() => void acts.attempt('files.reveal', { path: closed.folder })}
                >
                  Show the folder
                </button>
              ) : null}
              <p>
                {code === 'damaged-library'
                  ? 'Keep the file: much of it can often be brought out with “.recover” of the program sqlite3. '
                  : ''}
                To go on with an empty library meanwhile, start Meridian with another folder: --library FOLDER.
              </p>
            </section>
          </div>
          <p className={`outcome${notice?.tone === 'wrong' ? ' wrongly' : ''}`} role="status" aria-live="polite">
            {busy ?? notice?.text ?? ''}
          </p>
          <div className="fine">
            <span className="path">
              <Icon name="library" />
              {closed.file}
            </span>
            {closed.reason === null ? null : <span className="quiet">SQLite: {closed.reason}</span>}
          </div>
        </div>
      </main>
    </div>
  );
}
