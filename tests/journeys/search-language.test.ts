/**
 * Writing a query: completions by key and mouse, a slip corrected, the language explained.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { barriers } from '#tests/support/barriers';
import { closeBrowser, hosts, inTheme, picture, wide, type Shown } from '#tests/support/journey';
import { goTo, listOf, nothingWrong, lived, search, soon, titlesOf } from '#tests/support/journey-steps';

afterAll(closeBrowser);

const narrow = { width: 390, height: 844 };

describe.each(hosts)('writing a query ($name)', (host) => {
  let shown: Shown;

  beforeAll(async () => {
    shown = await lived(host);
    await goTo(shown.page, 'Search');
  });
  afterEach(() => nothingWrong(shown));
  afterAll(() => shown.close());

  const field = () => shown.page.getByRole('combobox', { name: 'Query' });
  const options = () => shown.page.getByRole('listbox', { name: 'Completions' }).getByRole('option');
  const value = (): Promise<string> => field().inputValue();

  it('completes a field and its value by keys, with counts, and Enter searches when nothing is highlighted', async () => {
    const { page } = shown;
    await search(page, 're');
    await options().first().waitFor();
    expect(await field().getAttribute('aria-expanded')).toBe('true');
    expect(await field().getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await field().getAttribute('aria-activedescendant')).toBe('completion-field-region');
    await page.keyboard.press('Tab');
    await soon(value).toBe('region:');
    await soon(() => options().count()).toBeGreaterThan(3);
    await soon(async () => Number(await options().first().locator('.n').textContent())).toBeGreaterThan(0);
    await picture(page, 'completions');
    await page.keyboard.type('cent');
    await soon(() => options().first().textContent()).toMatch(/^Central/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await soon(value).toMatch(/^region:"Central [A-Z]\w+" $/);
    expect(await options().count()).toBe(0);
    await page.keyboard.type('is:un');
    await options().first().waitFor();
    await page.keyboard.press('Enter');
    await soon(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
    expect(await value()).toMatch(/is:un$/);
  });

  it('puts the completions away by Escape and takes one by mouse', async () => {
    const { page } = shown;
    await search(page, 'topic:');
    await options().nth(2).waitFor();
    await page.keyboard.press('Escape');
    await soon(() => options().count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Query');
    await page.keyboard.type('en');
    await options().first().click();
    await soon(value).toMatch(/^topic:.{3,} $/);
    await soon(() => titlesOf(page).then((all) => all.length)).toBeGreaterThanOrEqual(0);
  });

  it('stays out of the way of plain words', async () => {
    const { page } = shown;
    await search(page, 'uranium corridor');
    expect(await options().count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await soon(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
  });

  it('shows what was meant when nothing is found, and searches as written when told', async () => {
    const { page } = shown;
    await search(page, 'uraniun');
    const said = page.getByText('Showing results for');
    await said.waitFor();
    await soon(() => titlesOf(page).then((all) => all.length)).toBeGreaterThan(0);
    await picture(page, 'did-you-mean');
    await page.getByRole('button', { name: 'uraniun', exact: true }).click();
    await page.getByText('Did you mean').waitFor();
    await soon(() => listOf(page).getByRole('option').count()).toBe(0);
    await page.getByRole('button', { name: 'uranium', exact: true }).click();
    await soon(value).toBe('uranium');
    await soon(() => titlesOf(page).then((all) => all.length)).toBeGreaterThan(0);
    expect(await page.getByText('Did you mean').count()).toBe(0);
  });

  it('goes to the results by Enter, also when it comes before they do', async () => {
    const { page } = shown;
    await search(page, 'zebra xylophone');
    await page.getByText('Nothing in the library matches').waitFor();
    // Typed and sent in one breath: no answer can come in between.
    await field().evaluate((input: HTMLInputElement) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'uranium');
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
    await soon(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
  });

  it('says honestly that nothing carries a grade yet', async () => {
    await search(shown.page, 'grade:B2');
    await soon(() => shown.page.getByText('Nothing carries a grade yet.').count()).toBe(1);
  });

  it('narrows to what is about a place, and widens to what merely names it', async () => {
    const { page } = shown;
    await search(page, 'uranium');
    const about = page.getByRole('radiogroup', { name: 'Articles by region' });
    await about.getByText('About').click();
    const places = page.getByRole('tree', { name: 'Region' }).getByRole('treeitem');
    await places.filter({ hasText: /[1-9]/ }).first().locator('.t').first().click();
    await soon(value).toMatch(/^uranium focus:/);
    await picture(page, 'facets-about');
    await about.getByText('Also mentioned').click();
    await soon(value).toMatch(/^uranium region:/);
  });

  it('explains itself on a sheet, whose lines can be tried', async () => {
    const { page } = shown;
    await page.getByRole('button', { name: 'How to search' }).click();
    const sheet = page.getByRole('dialog', { name: 'How to search' });
    await sheet.waitFor();
    await picture(page, 'how-to-search');
    await sheet.getByRole('button', { name: 'Search is:unread' }).click();
    await sheet.waitFor({ state: 'detached' });
    await soon(value).toBe('is:unread');
  });

  it('keeps nobody out, wide and narrow, in both themes', async () => {
    const { page } = shown;
    for (const size of [wide, narrow]) {
      await page.setViewportSize(size);
      for (const theme of ['light', 'dark'] as const) {
        await inTheme(page, theme);
        await search(page, 'uranium source:');
        await options().nth(2).waitFor();
        expect(await barriers(page, theme === 'light' ? 'all' : 'colours')).toEqual([]);
        const box = await page.locator('.completions').boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size.width);
      }
      await picture(page, size === wide ? 'completions-source' : 'completions-narrow');
      await page.getByRole('button', { name: 'How to search' }).click();
      await picture(page, size === wide ? 'how-to-search-wide' : 'how-to-search-narrow', ['light']);
      await page.keyboard.press('Escape');
    }
  });
});
