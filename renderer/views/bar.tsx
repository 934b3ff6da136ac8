import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from '#renderer/parts/icon.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { isMac, useKeyboard } from '#renderer/state/keyboard.tsx';
import { showKey } from '#renderer/state/keys.ts';
import { useAsk, useLibrary, useSettings, useUi } from '#renderer/state/library.tsx';
import { goSection, type Section } from '#renderer/state/ui.ts';
import { count } from '#renderer/state/when.ts';

const sections: readonly { readonly id: Section; readonly label: string }[] = [
  { id: 'desk', label: 'Desk' },
  { id: 'search', label: 'Search' },
  { id: 'coverage', label: 'Coverage' },
  { id: 'packs', label: 'Packs' },
  { id: 'rules', label: 'Rules' },
  { id: 'schemes', label: 'Schemes' },
  { id: 'sources', label: 'Sources' },
];

/** The top bar: wordmark, sections, find, tools. */
export function Bar({ bare }: { bare: boolean }): ReactNode {
  const { ui } = useLibrary();
  const { run } = useKeyboard();
  const acts = useActs();
  const section = useUi((state) => state.section);
  const settings = useSettings();
  const { data: info } = useAsk('library.info', {});
  const finding = info === undefined ? 'Search' : `Search ${count(info.articles)} articles`;
  const sectionsShown = useRef<HTMLElement>(null);
  // Where they are swiped, the current one is in sight.
  useEffect(() => {
    sectionsShown.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [section]);
  const dark = document.documentElement.dataset['theme'] === 'dark';

  return (
    <header className="bar">
      {bare ? null : (
        <button
          type="button"
          className="act icon to-places"
          aria-label="Places"
          onClick={() => ui.setState({ section: 'desk', pane: 'places' })}
        >
          <Icon name="menu" />
        </button>
      )}
      <div className={bare ? 'word alone' : 'word'}>
        <Icon name="meridian" />
        <span>Meridian</span>
      </div>
      {bare ? null : (
        <>
          <nav className="sections" aria-label="Sections" ref={sectionsShown}>
            {sections.map((one) => (
              <button
                type="button"
                key={one.id}
                data-section={one.id}
                aria-current={one.id === section ? 'page' : undefined}
                onClick={() =>
                  one.id === 'packs' ? (ui.setState({ pack: null }), goSection(ui, one.id)) : goSection(ui, one.id)
                }
              >
                {one.label}
              </button>
            ))}
          </nav>
          {section === 'search' ? (
            <span className="push" />
          ) : (
            <button type="button" className="find" aria-label={finding} onClick={() => run('search')}>
              <Icon name="search" />
              <span className="t">{finding}</span>
              <kbd>/</kbd>
            </button>
          )}
        </>
      )}
      <div className="tools">
        {bare ? null : (
          <button type="button" className="act" title="Command palette" onClick={() => run('palette')}>
            <span className="vh">Command palette </span>
            <kbd>{showKey('Mod+K', isMac())}</kbd>
          </button>
        )}
        <button
          type="button"
          className="act icon"
          aria-label={dark ? 'Use the light theme' : 'Use the dark theme'}
          onClick={() => void acts.attempt('settings.change', { change: { theme: dark ? 'light' : 'dark' } })}
          data-theme-now={settings.theme}
        >
          <Icon name="moon" />
        </button>
        <button type="button" className="act icon" aria-label="Settings" onClick={() => run('settings')}>
          <Icon name="settings" />
        </button>
      </div>
    </header>
  );
}
