/**
 * Telling of new matches: in the status line always, and beside the window where the person has allowed it.
 *
 * Where the host can notify, the core asks it; else the page does, if the browser lets it.
 */
import type { EventData } from '#shared/contract';
import type { Library } from './library.tsx';
import { goSection, goTo } from './ui.ts';
import { count, counted } from './when.ts';

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

/** "3 articles for the rule “Kazakhstan”". */
export function ruledWords(found: EventData<'rules.found'>['found']): string {
  return found.map(({ name, added }) => `${counted(added, 'article')} for the rule “${name}”`).join(', ');
}

/** Says what a sync has found for saved searches. */
export async function tellFound(library: Library, found: EventData<'searches.found'>['found']): Promise<void> {
  const { ui } = library;
  const [first, ...others] = found;
  if (first === undefined) return;
  const place = { is: 'saved', id: first.id } as const;
  const before = ui.getState().found.filter((one) => one.place === null);
  ui.setState({ found: [...before, { text: foundWords(found), place }] });
  const title = `${count(first.added)} new in ${first.name}`;
  await notify(library, { title, body: foundWords(others), tag: first.id, go: () => goTo(ui, place) });
}

/** Says what a sync has brought to rules. */
export async function tellRules(library: Library, found: EventData<'rules.found'>['found']): Promise<void> {
  const { ui } = library;
  const [first, ...others] = found;
  if (first === undefined) return;
  const before = ui.getState().found.filter((one) => one.place !== null);
  ui.setState({ found: [...before, { text: ruledWords(found), place: null }] });
  const title = `${counted(first.added, 'article')} for the rule ${first.name}`;
  await notify(library, { title, body: ruledWords(others), tag: first.id, go: () => goSection(ui, 'rules') });
}

type Told = { readonly title: string; readonly body: string; readonly tag: string; readonly go: () => void };

async function notify(library: Library, { title, body, tag, go }: Told): Promise<void> {
  if (document.hasFocus() || !('Notification' in window) || Notification.permission !== 'granted') return;
  if (await hostNotifies(library)) return;
  const notice = new Notification(title, { body, tag });
  notice.addEventListener('click', () => {
    window.focus();
    go();
    notice.close();
  });
}
