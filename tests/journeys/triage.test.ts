/**
 * Triage: a morning's inbox, by keyboard alone.
 */
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeBrowser, hosts, picture, type Shown } from '#tests/support/journey';
import {
  cursorOf,
  listOf,
  nothingWrong,
  openSample,
  readerOf,
  rowOf,
  saidOf,
  soon,
  titlesOf,
} from '#tests/support/journey-steps';

afterAll(closeBrowser);

const titleAt = async (page: Page): Promise<string> =>
  (await cursorOf(page).locator('.title').textContent({ timeout: 5_000 })) ?? '';

const placeCount = (page: Page, name: string): Promise<string | null> =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name }).locator('.n').textContent();

/** In which pane the focus is; "body" when it was lost. */
const focusIn = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane'] ??
      document.activeElement?.tagName.toLowerCase() ??
      'nowhere',
  );

async function keys(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await page.keyboard.press(name);
}

describe.each(hosts)('on the $name host', (host) => {
  let shown: Shown;
  let page: Page;
  beforeAll(async () => {
    shown = await openSample(host);
    ({ page } = shown);
  });
  afterAll(() => shown.close());

  /** From the top of the inbox, with nothing open or selected, whatever was before. */
  beforeEach(async () => {
    await keys(page, 'Escape', 'Escape', 'Escape', 'Control+1');
    await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
    await soon(() => cursorOf(page).count()).toBe(0);
    await soon(() => titlesOf(page).then((all) => all.length)).toBeGreaterThan(5);
    await soon(() => placeCount(page, 'Library')).toBe('64');
    await listOf(page).focus();
  });

  it('J, K and N move, and open what they reach', async () => {
    const [first = '', second = '', third = ''] = await titlesOf(page);
    await keys(page, 'j');
    await soon(() => titleAt(page)).toBe(first);
    await readerOf(page).getByRole('heading', { level: 1, name: first }).waitFor();
    await keys(page, 'j');
    await soon(() => titleAt(page)).toBe(second);
    await soon(() => cursorOf(page).getByText('Unread.').count()).toBe(0); // read after a moment
    await keys(page, 'k');
    await soon(() => titleAt(page)).toBe(first);
    await readerOf(page).getByRole('heading', { level: 1, name: first }).waitFor();
    await soon(() => cursorOf(page).getByText('Unread.').count()).toBe(0);
    await keys(page, 'n');
    await soon(() => titleAt(page)).toBe(third);
    await keys(page, 'ArrowUp');
    await soon(() => titleAt(page)).toBe(second);
    expect(await focusIn(page)).toBe('list');
  });

  it('E archives and goes on with the next; Z brings it back where it was', async () => {
    const [first = '', second = '', third = ''] = await titlesOf(page);
    await keys(page, 'j', 'j');
    await soon(() => titleAt(page)).toBe(second);
    await keys(page, 'e');
    await soon(() => titleAt(page)).toBe(third);
    await readerOf(page).getByRole('heading', { level: 1, name: third }).waitFor();
    expect((await titlesOf(page)).slice(0, 2)).toEqual([first, third]);
    await soon(() => saidOf(page).textContent()).toMatch(/^Archived “/);
    expect(await focusIn(page)).toBe('list');
    await keys(page, 'z');
    await soon(() => titlesOf(page).then((all) => all.slice(0, 3))).toEqual([first, second, third]);
    await soon(() => saidOf(page).textContent()).toMatch(/^Undone: Archived “/);
    expect(await focusIn(page)).toBe('list');
  });

  it('a search begun after archiving finds what was archived as well', async () => {
    await keys(page, 'j');
    const title = await titleAt(page);
    await keys(page, 'e', 'e', 'e');
    await soon(() => saidOf(page).textContent()).toMatch(/^Archived “/);
    await keys(page, '/');
    await page.getByRole('combobox', { name: 'Query' }).pressSequentially(`"${title}"`);
    await rowOf(page, title).waitFor();
    // They come back into a list that was asked for without them.
    await keys(page, 'Enter', 'Control+1');
    await soon(() => titlesOf(page).then((all) => all.includes(title))).toBe(false);
    await keys(page, 'z', 'z', 'z');
    await soon(() => titlesOf(page).then((all) => all[0])).toBe(title);
    nothingWrong(shown);
  });

  it('S stars and U marks unread, and both are undone', async () => {
    await keys(page, 'j');
    const title = await titleAt(page);
    await readerOf(page).getByRole('heading', { level: 1, name: title }).waitFor();
    await keys(page, 's');
    await soon(() => placeCount(page, 'Starred')).toBe('1');
    await soon(() => cursorOf(page).getByText('Starred.').count()).toBe(1);
    await keys(page, 'z');
    await soon(() => placeCount(page, 'Starred')).toBe('0');
    await soon(() => cursorOf(page).getByText('Starred.').count()).toBe(0);
    await soon(() => cursorOf(page).getByText('Unread.').count()).toBe(0); // read since it was opened
    await keys(page, 'u');
    await soon(() => cursorOf(page).getByText('Unread.').count()).toBe(1);
    await page.waitForTimeout(600); // what was marked unread by hand is not read again by lying open
    expect(await cursorOf(page).getByText('Unread.').count()).toBe(1);
    await keys(page, 'z');
    await soon(() => cursorOf(page).getByText('Unread.').count()).toBe(0);
  });

  it('Shift+J draws out a selection; one act and one undo are for all of it', async () => {
    const [first = '', second = '', third = '', fourth = ''] = await titlesOf(page);
    await keys(page, 'j', 'Shift+J', 'Shift+J');
    await page.getByRole('toolbar', { name: 'Selected articles' }).getByText('3 selected').waitFor();
    await picture(page, 'triage-selected');
    await keys(page, 'e');
    await soon(() => titleAt(page)).toBe(fourth);
    await soon(() => saidOf(page).textContent()).toMatch(/3 articles/);
    expect(await page.getByRole('toolbar', { name: 'Selected articles' }).count()).toBe(0);
    await keys(page, 'z');
    await soon(() => titlesOf(page).then((all) => all.slice(0, 4))).toEqual([first, second, third, fourth]);
    await keys(page, 'Escape');
    // The same with a tag.
    await keys(page, 'Control+1');
    await soon(() => cursorOf(page).count()).toBe(0);
    await soon(() => titlesOf(page).then((all) => all.length)).toBeGreaterThan(5);
    await keys(page, 'j', 'Shift+J', 'r');
    await page.getByRole('combobox', { name: 'Region for 2 articles' }).pressSequentially('japan');
    await keys(page, 'Enter');
    await soon(() => rowOf(page, first).getByText('Japan', { exact: true }).count()).toBe(1);
    await soon(() => rowOf(page, second).getByText('Japan', { exact: true }).count()).toBe(1);
    await keys(page, 'z');
    await soon(() => rowOf(page, first).getByText('Japan', { exact: true }).count()).toBe(0);
    await soon(() => rowOf(page, second).getByText('Japan', { exact: true }).count()).toBe(0);
  });

  it('single keys are letters where text is typed', async () => {
    await keys(page, 'j');
    const before = await placeCount(page, 'Inbox');
    await keys(page, '/');
    const field = page.getByRole('combobox', { name: 'Query' });
    await field.waitFor();
    await field.fill('');
    await page.keyboard.type('jkesurtpzn?/');
    expect(await field.inputValue()).toBe('jkesurtpzn?/');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await keys(page, 'Control+1');
    await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
    await soon(() => titlesOf(page).then((all) => all.length)).toBeGreaterThan(5);
    await keys(page, 'j', 't');
    const picker = page.getByRole('combobox', { name: /^Topic for/ });
    await page.keyboard.type('es');
    expect(await picker.inputValue()).toBe('es');
    await keys(page, 'Escape');
    await picker.waitFor({ state: 'detached' });
    expect(await placeCount(page, 'Inbox')).toBe(before);
    expect(await placeCount(page, 'Starred')).toBe('0');
  });

  it('Escape backs out one level at a time and leaves the focus in the list', async () => {
    await keys(page, 'j', 'Shift+J', '?');
    const sheet = page.getByRole('dialog', { name: 'Keys' });
    await sheet.waitFor();
    await sheet.getByText('Archive, or bring back').waitFor();
    await picture(page, 'triage-keys');
    await keys(page, 'e'); // a sheet keeps its keys
    await keys(page, 'Escape');
    await sheet.waitFor({ state: 'detached' });
    await page.getByText('2 selected').waitFor();
    await keys(page, 'Escape');
    await page.getByText('2 selected').waitFor({ state: 'detached' });
    await readerOf(page).getByRole('heading', { level: 1 }).waitFor();
    await keys(page, 'Escape');
    await readerOf(page).getByText('Where to go from here').waitFor();
    expect(await focusIn(page)).toBe('list');
  });

  it('F6 goes round the panes, both ways', async () => {
    await keys(page, 'j');
    await readerOf(page).getByRole('heading', { level: 1 }).waitFor();
    const round: string[] = [await focusIn(page)];
    for (let at = 0; at < 3; at += 1) {
      await keys(page, 'F6');
      round.push(await focusIn(page));
    }
    expect(round).toEqual(['list', 'reader', 'places', 'list']);
    await keys(page, 'Shift+F6');
    expect(await focusIn(page)).toBe('places');
    // From inside the article's own frame the keys still reach the window, once the article is shown in it.
    const title = await titleAt(page);
    await readerOf(page).frameLocator('iframe').locator('p').first().waitFor();
    await readerOf(page).locator('iframe').focus();
    await keys(page, 'F6');
    await soon(() => focusIn(page)).toBe('places');
    await readerOf(page).locator('iframe').focus();
    await keys(page, 'j');
    await soon(() => titleAt(page)).not.toBe(title);
    await listOf(page).focus(); // a key that closes the frame it was pressed in is never answered to the driver
  });

  it('Space reads on and then goes to the next', async () => {
    await keys(page, 'j', 'j');
    const title = await titleAt(page);
    await readerOf(page).getByRole('heading', { level: 1, name: title }).waitFor();
    const sheet = readerOf(page).getByRole('region', { name: 'Article text' });
    await soon(() => sheet.evaluate((one) => one.scrollHeight > one.clientHeight + 50)).toBe(true);
    await keys(page, 'Space');
    await soon(() => sheet.evaluate((one) => one.scrollTop)).toBeGreaterThan(50);
    for (let at = 0; at < 20 && (await titleAt(page)) === title; at += 1) {
      await keys(page, 'Space');
      await page.waitForTimeout(50);
    }
    expect(await titleAt(page)).not.toBe(title);
  });

  it('the palette does what is typed', async () => {
    await keys(page, 'Control+k');
    const field = page.getByRole('combobox', { name: 'Do, go, or search' });
    await field.pressSequentially('starred');
    await picture(page, 'triage-palette');
    await keys(page, 'Enter');
    await page.getByRole('heading', { level: 1, name: 'Starred' }).waitFor();
    await page.getByText('Nothing is starred.').waitFor();
  });

  it('an emptied inbox looks like an achievement, and can be filled again', async () => {
    await keys(page, 'j', 'Control+a');
    await page.getByText('64 selected').waitFor();
    await keys(page, 'e');
    await page.getByRole('heading', { name: 'You have read the day.' }).waitFor();
    await page.getByText('All 64 articles stay in the Library.').waitFor();
    await soon(() => placeCount(page, 'Inbox')).toBe('0');
    await picture(page, 'triage-empty');
    await keys(page, 'z');
    await soon(() => listOf(page).getByRole('option').count()).toBeGreaterThan(5);
    await soon(() => listOf(page).getByRole('option').first().getAttribute('aria-setsize')).toBe('64');
    nothingWrong(shown);
  });
});
