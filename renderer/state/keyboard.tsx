/**
 * The keyboard of the window: presses, also those out of the reader frame, become commands.
 */
import { createContext, useContext, useEffect, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { commandOf, type CommandId, type Press } from './keys.ts';
import { useLibrary, useSettings } from './library.tsx';
import { createRunner, type Reach } from './run.ts';

type Keyboard = { readonly run: (command: CommandId) => void; readonly press: (press: Press) => boolean };

const KeyboardContext = createContext<Keyboard | null>(null);

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type)
  );
}

/** Inside trees, menus and buttons some keys belong to the thing itself. */
function isTaken(event: KeyboardEvent): boolean {
  if (!(event.target instanceof HTMLElement)) return false;
  const single = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.key === ' ' || event.key === 'Enter') {
    return (
      single && event.target.closest('button,a,input,summary,[role=menuitem],[role=treeitem],[role=slider]') !== null
    );
  }
  return (
    single &&
    event.key.startsWith('Arrow') &&
    event.target.closest('[role=tree],[role=menu],[role=radiogroup],[role=slider]') !== null
  );
}

export function KeyboardProvider({ reach, children }: { reach: Reach; children: ReactNode }): ReactNode {
  const library = useLibrary();
  const settings = useSettings();
  const latest = useRef(settings);
  useLayoutEffect(() => {
    latest.current = settings;
  });

  const keyboard = useMemo<Keyboard>(() => {
    const run = createRunner(library, reach);
    return {
      run,
      press(press) {
        const command = commandOf(press, latest.current);
        if (command === null) return false;
        const { dialog } = library.ui.getState();
        // A dialog keeps its keys; only closing it and the palette reach through.
        if (dialog !== null && command !== 'back') return false;
        run(command);
        return true;
      },
    };
  }, [library, reach]);

  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTaken(event)) return;
      const typing = isTyping(event.target);
      const pressed = keyboard.press({
        key: event.key,
        ctrl: event.ctrlKey,
        meta: event.metaKey,
        alt: event.altKey,
        shift: event.shiftKey,
        composing: event.isComposing || event.keyCode === 229,
        typing,
      });
      if (!pressed) return;
      event.preventDefault();
      if (typing && event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [keyboard]);

  return <KeyboardContext value={keyboard}>{children}</KeyboardContext>;
}

export function useKeyboard(): Keyboard {
  const keyboard = useContext(KeyboardContext);
  if (keyboard === null) throw new Error('A view stands outside the keyboard.');
  return keyboard;
}

/** Whether this is a Mac, where Mod is the Command key. */
export const isMac = (): boolean => navigator.platform.startsWith('Mac');
