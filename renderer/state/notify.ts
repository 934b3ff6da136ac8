/**
 * Telling of new matches: in the status line always, and beside the window where the person has allowed it.
 *
 * Where the host can notify, the core asks it; else the page does, if the browser lets it.
 */
import type { EventData } from '#shared/contract';
import type { Library } from './library.tsx';
import { goTo } from './ui.ts';
import { count } from './when.ts';

async function hostNotifies({ link }: Pick<Library, 'link'>): Promise<boolean> {
  const { abilities } = await link.ask('library.info', {});
  return abilities.includes('notice.show');
}

/** Asks the browser for leave, if it is needed; answers whether notices will be shown beside the window. */
export async function askToNotify(library: Pick<Library, 'link'>): Promise<boolean> {
  if (await hostNotifies(library)) return true;
  if (!('Notification' in window)) return false;
  const now = Notification.permission;
  return (now === 'default' ? await Notification.requestPermission() : now) === 'granted';
}

/** "3 new in “Central Asia energy”, 1 new in “LNG”". */
export function foundWords(found: EventData<'searches.found'>['found']): string {
  return found.map(({ name, added }) => `${count(added)} new in “${name}”`).join(', ');
}

/** Says what a sync has found. */
export async function tellFound(library: Library, found: EventData<'searches.found'>['found']): Promise<void> {
  const { ui } = library;
  const [first, ...others] = found;
  if (first === undefined) return;
  const place = { is: 'saved', id: first.id } as const;
  ui.setState({ found: { text: foundWords(found), place } });
  if (document.hasFocus() || !('Notification' in window) || Notification.permission !== 'granted') return;
  if (await hostNotifies(library)) return;
  const notice = new Notification(`${count(first.added)} new in ${first.name}`, {
    body: others.length === 0 ? '' : foundWords(others),
    tag: first.id,
  });
  notice.addEventListener('click', () => {
    window.focus();
    goTo(ui, place);
    notice.close();
  });
}
