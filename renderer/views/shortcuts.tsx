import type { ReactNode } from 'react';
import { Sheet } from '#renderer/parts/sheet.tsx';
import { isMac } from '#renderer/state/keyboard.tsx';
import { commands, keysOf, showKey, type CommandGroup } from '#renderer/state/keys.ts';
import { useLibrary, useSettings } from '#renderer/state/library.tsx';

const groups: readonly CommandGroup[] = ['Move', 'Act', 'Go', 'Window'];

/** All commands and their keys. */
export function ShortcutSheet({ onClose }: { onClose: () => void }): ReactNode {
  const { ui } = useLibrary();
  const settings = useSettings();
  const mac = isMac();
  return (
    <Sheet
      title="Keys"
      wide
      onClose={onClose}
      foot={
        <>
          <span className="quiet">
            {settings.singleKeys ? 'Single keys never fire while you type.' : 'Single keys are switched off.'}
          </span>
          <span className="push" />
          <button type="button" className="act plain" onClick={() => ui.setState({ dialog: { is: 'search-help' } })}>
            How to search
          </button>
          <button type="button" className="act plain" onClick={() => ui.setState({ dialog: { is: 'settings' } })}>
            Change keys
          </button>
        </>
      }
    >
      <div className="key-groups">
        {groups.map((group) => (
          <section key={group}>
            <h3 className="caps">{group}</h3>
            <dl>
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <div key={command.id}>
                    <dt>{command.label}</dt>
                    <dd>
                      {keysOf(command, settings)
                        .filter((key) => key !== '')
                        .map((key) => (
                          <kbd key={key}>{showKey(key, mac)}</kbd>
                        ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Sheet>
  );
}
