/**
 * Steps several journeys share, done as an analyst does them: by keys, names and roles.
 */
import type { FrameLocator, Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { freshFolder, type Host, type Shown } from './journey.ts';

/** The first article every journey knows. */
export const uranium = 'Kazakhstan moves a fifth of its uranium off the northern route';

/** Opens an empty library and lets the sample newsroom fill it. */
export async function openSample(host: Host): Promise<Shown> {
  const shown = await host.open(freshFolder());
  await shown.page.getByRole('button', { name: 'Open the sample' }).click();
  await synced(shown.page);
  return shown;
}

/** Waits until the sync that runs, or is about to, has ended. */
export async function synced(page: Page): Promise<void> {
  await statusOf(page)
    .getByRole('button', { name: /^Synced \d+ of \d+/ })
    .waitFor({ timeout: 60_000 });
}

/** Syncs by key, and waits until that has ended. */
export async function syncNow(page: Page): Promise<void> {
  await page.locator('body').press('Control+r');
  await statusOf(page)
    .getByRole('button', { name: /^Syncing/ })
    .waitFor({ timeout: 5_000 })
    .catch(() => undefined);
  await synced(page);
}

/** Adds the outlet of a test by its address. */
export async function addOutlet(page: Page, url: string): Promise<void> {
  await goTo(page, 'Sources');
  const address = page.getByRole('textbox', { name: 'Address of a feed or site' });
  await address.fill(url);
  await page.getByRole('checkbox', { name: /^This address is on this computer/ }).check();
  await address.press('Enter');
  await page
    .getByRole('rowheader', { name: /Steppe Courier|127\.0\.0\.1/ })
    .first()
    .waitFor();
}

export const statusOf = (page: Page): Locator => page.getByRole('contentinfo');

/** What the status line says was done last. */
export const saidOf = (page: Page): Locator => statusOf(page).getByRole('status', { name: 'Last act' });

/** The list of the desk or of Search. */
export const listOf = (page: Page): Locator => page.locator('[data-focus=list][role=listbox]');

/** The row of an article. Only rows in sight are there. */
export const rowOf = (page: Page, title: string | RegExp): Locator =>
  listOf(page)
    .getByRole('option')
    .filter({ has: page.locator('.title', { hasText: title }) });

/** The headlines in sight, from the top. */
export const titlesOf = (page: Page): Promise<string[]> => listOf(page).locator('.title').allTextContents();

/** The row under the cursor. */
export const cursorOf = (page: Page): Locator => listOf(page).locator('[aria-current=true]');

export const readerOf = (page: Page): Locator => page.getByRole('article', { name: 'Reader' });

/** The text of the article in the reader. */
export const bodyOf = (page: Page): FrameLocator => readerOf(page).frameLocator('iframe');

/** Opens a section by its name in the top bar. */
export async function goTo(
  page: Page,
  section: 'Desk' | 'Search' | 'Coverage' | 'Packs' | 'Rules' | 'Schemes' | 'Sources',
): Promise<void> {
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: section }).click();
}

/** Finds an article by its title and opens it in Search. */
export async function openArticle(page: Page, title: string): Promise<void> {
  await search(page, `"${title.replaceAll('"', '')}"`);
  await rowOf(page, title).first().click();
  await readerOf(page).getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Types a query, having gone to Search by key. */
export async function search(page: Page, query: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Query' });
  if (!(await field.isVisible())) {
    await page.locator('body').press('/');
    await field.waitFor();
  }
  await field.fill('');
  await field.pressSequentially(query, { delay: 5 });
}

/** Gives the open article a tag by its picker's key and a name, as fast fingers do. */
export async function tagByKey(page: Page, key: 'R' | 'T', name: string): Promise<void> {
  await page.keyboard.press(key.toLowerCase());
  const field = page.getByRole('combobox', { name: key === 'R' ? /^Region for/ : /^Topic for/ });
  await field.pressSequentially(name);
  await page.getByRole('listbox', { name: 'Tags found' }).getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'detached' });
}

/** The origin of the sample newsroom, as the sources show it. */
export async function newsroomOf(page: Page): Promise<string> {
  await goTo(page, 'Sources');
  const address = await page
    .getByRole('table')
    .getByText(/^127\.0\.0\.1:\d+\//)
    .first()
    .textContent();
  return `http://${(address ?? '').split('/')[0] ?? ''}`;
}

/** A library as it is in the middle of a week: read, tagged, starred, three articles in a pack. */
export async function lived(host: Host): Promise<Shown> {
  const shown = await openSample(host);
  const { page } = shown;
  await rowOf(page, uranium).click();
  await readerOf(page).getByRole('heading', { level: 1, name: uranium }).waitFor();
  await tagByKey(page, 'R', 'kazakhstan');
  await tagByKey(page, 'T', 'nuclear fuel');
  await page.keyboard.press('s');
  await page.keyboard.press('Shift+J');
  await page.keyboard.press('Shift+J');
  await tagByKey(page, 'T', 'energy security');
  await page.keyboard.press('p');
  await page.getByRole('combobox', { name: 'Pack' }).pressSequentially('Corridor risk');
  await page.keyboard.press('Enter');
  await statusOf(page).getByText('“Corridor risk”').waitFor();
  return shown;
}

/** What the newsroom was asked for so far. */
export async function requestsOf(origin: string): Promise<readonly string[]> {
  const answer = (await (await fetch(`${origin}/requests.json`)).json()) as readonly { path: string }[];
  return answer.map(({ path }) => path);
}

/** Expects of what is asked again and again, until it holds or ten seconds have passed. */
export const soon = <T>(ask: () => T): ReturnType<typeof expect.poll<Awaited<T>>> =>
  expect.poll(ask, { timeout: 10_000, interval: 25 });

/** Nothing that should never happen has happened. */
export function nothingWrong(shown: Shown): void {
  expect(shown.faults).toEqual([]);
}
