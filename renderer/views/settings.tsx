import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Settings } from '#shared/settings';
import { Segments } from '#renderer/parts/choice.tsx';
import { Sheet } from '#renderer/parts/sheet.tsx';
import { Check } from '#renderer/parts/switch.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { fetchFile } from '#renderer/state/fetch-file.ts';
import { isMac } from '#renderer/state/keyboard.tsx';
import { clash, commands, keysOf, nameOf, showKey, type Command } from '#renderer/state/keys.ts';
import { useAsk, useLibrary, useSettings } from '#renderer/state/library.tsx';
import { counted } from '#renderer/state/when.ts';
import { usePickFile } from './add-source.tsx';
import { EditText } from './edit-text.tsx';

function Line({ label, children, hint }: { label: string; children: ReactNode; hint?: string }): ReactNode {
  return (
    <div className="set-line">
      <div>
        <span className="label">{label}</span>
        {hint === undefined ? null : <span className="hint">{hint}</span>}
      </div>
      <div className="control">{children}</div>
    </div>
  );
}

function KeyField({
  command,
  settings,
  onChange,
}: {
  command: Command;
  settings: Settings;
  onChange: (key: string | null) => void;
}): ReactNode {
  const [asking, setAsking] = useState(false);
  const [taken, setTaken] = useState<string | null>(null);
  const [key] = keysOf(command, settings);
  function press(event: KeyboardEvent): void {
    if (!asking || event.key === 'Tab' || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      setAsking(false);
      return;
    }
    const name = nameOf({
      key: event.key,
      ctrl: event.ctrlKey,
      meta: event.metaKey,
      alt: event.altKey,
      shift: event.shiftKey,
      composing: false,
      typing: false,
    });
    const other = clash(command.id, name, settings);
    if (other !== null) setTaken(`${showKey(name, isMac())} is “${other.label}” already.`);
    else {
      setTaken(null);
      setAsking(false);
      onChange(name);
    }
  }
  return (
    <>
      {taken === null ? null : (
        <span className="cautious" role="alert">
          {taken}
        </span>
      )}
      <button
        type="button"
        className="act ruled key-field"
        aria-label={`Key for ${command.label}: ${key === undefined ? 'none' : showKey(key, isMac())}`}
        onClick={() => setAsking(true)}
        onBlur={() => {
          setAsking(false);
          setTaken(null);
        }}
        onKeyDown={press}
      >
        {asking ? 'Press a key' : key === undefined ? 'none' : showKey(key, isMac())}
      </button>
      {settings.keys[command.id] === undefined ? null : (
        <button type="button" className="act plain" onClick={() => onChange(null)}>
          Default
        </button>
      )}
    </>
  );
}

function LibraryPart(): ReactNode {
  const acts = useActs();
  const { client, ui } = useLibrary();
  const pick = usePickFile();
  const { data: info } = useAsk('library.info', {});
  const [said, setSaid] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState<string | null>(null);
  const during = async (what: string, work: () => Promise<void>): Promise<void> => {
    setBusy(what);
    setSaid([]);
    await work();
    setBusy(null);
  };
  const backup = async (): Promise<void> => {
    const done = await acts.attempt('library.backup', {});
    if (done === null) return;
    setSaid([done.download === null ? `Backup written to ${done.path}.` : 'The backup goes to your downloads.']);
    if (done.download !== null) fetchFile(done.download);
  };
  const restore = async (): Promise<void> => {
    const file = await pick('backup');
    if (file === null) return;
    const done = await acts.attempt('library.restore', { file: { token: file.token } });
    if (done === null) return;
    setSaid([`Restored ${counted(done.articles, 'article')}. The library before it was kept at ${done.kept}.`]);
    await client.invalidateQueries();
  };
  const check = async (): Promise<void> => {
    const done = await acts.attempt('library.check', {});
    if (done !== null) setSaid(done.ok ? ['The library is sound.', ...done.checked] : done.problems);
  };
  return (
    <>
      <Line
        label="Folder"
        hint={
          info === undefined
            ? ''
            : `${counted(info.articles, 'article')}, ${Math.max(1, Math.round(info.bytes / 1_048_576))} MB`
        }
      >
        <code className="path">{info?.path}</code>
        {info?.abilities.includes('file.reveal') === true ? (
          <button type="button" className="act" onClick={() => void acts.attempt('files.reveal', { path: info.path })}>
            Show
          </button>
        ) : null}
      </Line>
      <Line label="Backup" hint="One file with everything. Restoring keeps the present library beside it.">
        <button
          type="button"
          className="act ruled"
          disabled={busy !== null}
          onClick={() => void during('backup', backup)}
        >
          {busy === 'backup' ? 'Writing …' : 'Back up'}
        </button>
        <button
          type="button"
          className="act ruled"
          disabled={busy !== null}
          onClick={() => void during('restore', restore)}
        >
          {busy === 'restore' ? 'Restoring …' : 'Restore'}
        </button>
        <button
          type="button"
          className="act ruled"
          disabled={busy !== null}
          onClick={() => void during('check', check)}
        >
          {busy === 'check' ? 'Checking …' : 'Check'}
        </button>
      </Line>
      {said.length === 0 ? null : (
        <ul className="said-list" role="status">
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <Line
        label="What left this computer"
        hint="Only the visits to your sources, and images of those you allow: each is noted."
      >
        <button type="button" className="act ruled" onClick={() => ui.setState({ dialog: { is: 'sent' } })}>
          Show
        </button>
      </Line>
      <p className="hint">Meridian {info?.version}</p>
    </>
  );
}

/** Settings; each takes effect at once. */
export function SettingsSheet({ onClose }: { onClose: () => void }): ReactNode {
  const acts = useActs();
  const settings = useSettings();
  const change = (part: Partial<Settings>): void => void acts.attempt('settings.change', { change: part });
  function changeKey(id: string, key: string | null): void {
    const keys = Object.fromEntries(Object.entries(settings.keys).filter(([name]) => name !== id));
    change({ keys: key === null ? keys : { ...keys, [id]: key } });
  }
  return (
    <Sheet title="Settings" wide onClose={onClose}>
      <section className="set">
        <h3 className="caps">Look</h3>
        <Line label="Theme">
          <Segments
            label="Theme"
            name="theme"
            chosen={settings.theme}
            onChoose={(theme) => change({ theme })}
            choices={[
              { id: 'system', label: 'As the system' },
              { id: 'light', label: 'Light' },
              { id: 'dark', label: 'Dark' },
            ]}
          />
        </Line>
        <Line label="Contrast">
          <Segments
            label="Contrast"
            name="contrast"
            chosen={settings.contrast}
            onChoose={(contrast) => change({ contrast })}
            choices={[
              { id: 'normal', label: 'Normal' },
              { id: 'more', label: 'More' },
            ]}
          />
        </Line>
        <Line label="Density" hint="How close the rows of a list stand.">
          <Segments
            label="Density"
            name="density"
            chosen={settings.density}
            onChoose={(density) => change({ density })}
            choices={[
              { id: 'compact', label: 'Compact' },
              { id: 'cosy', label: 'Cosy' },
              { id: 'roomy', label: 'Roomy' },
            ]}
          />
        </Line>
        <Line label="Text size in the reader" hint={`${settings.readerSize} px`}>
          <button
            type="button"
            className="act ruled"
            disabled={settings.readerSize <= 12}
            onClick={() => change({ readerSize: settings.readerSize - 1 })}
          >
            Smaller
          </button>
          <button
            type="button"
            className="act ruled"
            disabled={settings.readerSize >= 32}
            onClick={() => change({ readerSize: settings.readerSize + 1 })}
          >
            Larger
          </button>
        </Line>
      </section>
      <section className="set">
        <h3 className="caps">You</h3>
        <Line label="Author" hint="Acts and packs are signed with it.">
          <EditText
            label="Author"
            value={settings.author}
            placeholder="Your name"
            className="field-in"
            onSave={(author) => change({ author: author.slice(0, 80) })}
          />
        </Line>
      </section>
      <section className="set">
        <h3 className="caps">Library</h3>
        <LibraryPart />
      </section>
      <section className="set">
        <h3 className="caps">Keys</h3>
        <Check
          label="Single keys, such as J, E and T"
          checked={settings.singleKeys}
          onChange={(singleKeys) => change({ singleKeys })}
        />
        {commands
          .filter((command) => command.id !== 'back')
          .map((command) => (
            <Line key={command.id} label={command.label}>
              <KeyField command={command} settings={settings} onChange={(key) => changeKey(command.id, key)} />
            </Line>
          ))}
      </section>
    </Sheet>
  );
}
