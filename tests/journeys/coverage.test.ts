/**
 * Coverage: an analyst looks where the library is rich and where it has become thin, without a mouse, and the terminal says the same.
 */
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { day } from '#shared/coverage';
import { barriers } from '#tests/support/barriers';
import { beats, fillCovered } from '#tests/support/covered-library';
import { terminal } from '#tests/support/hosts';
import {
  closeBrowser,
  freshFolder,
  hosts,
  inTheme,
  picture,
  wide,
  type Shown,
  type Size,
} from '#tests/support/journey';
import { goTo, listOf, nothingWrong, openSample, soon } from '#tests/support/journey-steps';

afterAll(closeBrowser);

const narrow: Size = { width: 390, height: 844 };
const middle: Size = { width: 900, height: 640 };
/** What a window of 1280 × 800 has at 200 %. */
const zoomed: Size = { width: 640, height: 400 };

const gridOf = (page: Page): Locator => page.getByRole('treegrid', { name: 'Articles by region and topic' });
const mapOf = (page: Page): Locator => page.getByRole('group', { name: 'Map of articles per country' });
const queryOf = (page: Page): Promise<string> => page.getByRole('combobox', { name: 'Query' }).inputValue();
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const radio = (page: Page, name: string): Locator => page.getByRole('radio', { name, exact: true });

/** How many articles the list found. */
const total = async (page: Page): Promise<number> =>
  Number(/^[\d,]+/.exec(await page.locator('.tally b').innerText())?.[0].replaceAll(',', ''));

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** What reaches beyond the window's width: the page itself, or what stands in its bar and its masthead. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const beyond = [...document.querySelectorAll('.bar *, .mast *, .asked *, .cap *, .twin *')].filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        one.getBoundingClientRect().right > width + 1 &&
        !one.matches('.vh, caption, input[type=radio]'),
    );
    return [
      ...(document.documentElement.scrollWidth > width ? ['the page'] : []),
      ...beyond.map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} ${one.textContent}`),
    ];
  });

const figure = { count: z.int(), expected: z.nullable(z.number()), thin: z.boolean() };
const concept = z.strictObject({ id: z.string(), label: z.string(), ...figure });
const cell = { region: z.string(), topic: z.string(), ...figure };
/** What the README promises. */
const told = z.strictObject({
  since: z.nullable(day),
  until: z.nullable(day),
  baseline: z.nullable(z.strictObject({ since: day, until: day, periods: z.int() })),
  total: z.int(),
  expected: z.nullable(z.number()),
  thin: z.boolean(),
  tagged: z.strictObject({ region: z.int(), topic: z.int(), both: z.int() }),
  regions: z.array(concept),
  topics: z.array(concept),
  bucket: z.string(),
  buckets: z.array(day),
  cells: z.array(z.strictObject({ ...cell, series: z.array(z.int()) })),
  countries: z.array(concept),
  thinCells: z.array(
    z.strictObject({
      ...cell,
      sources: z.array(
        z.strictObject({ id: z.string(), title: z.string(), ...figure, articles: z.int(), untagged: z.int() }),
      ),
    }),
  ),
});

async function tells(library: string, ...words: readonly string[]): Promise<z.output<typeof told>> {
  const { code, out, err } = await terminal(library, ['coverage', '--json', ...words]);
  expect(code, err).toBe(0);
  return told.parse(JSON.parse(out));
}

const of = (region: string): number =>
  beats.filter(([, id]) => id === region).reduce((sum, [, , , , now]) => sum + now, 0);

describe.each(hosts)('on the $name host', (host) => {
  let shown: Shown;
  beforeAll(async () => {
    const folder = freshFolder();
    await fillCovered(folder);
    shown = await host.open(folder);
    await goTo(shown.page, 'Coverage');
    await gridOf(shown.page).waitFor();
  }, 120_000);
  afterAll(() => shown.close());

  it('walks the grid by keyboard, opens a cell as a search, and comes back to it', async () => {
    const { page, library } = shown;
    const stop = gridOf(page).locator('[tabindex="0"]');
    await soon(() => stop.count()).toBe(1);
    await stop.focus();
    await press(page, 'Control+Home', 'ArrowDown', 'Home');
    await soon(() => focused(page)).toMatch(/^Asia: /);
    await press(page, 'ArrowDown');
    await soon(() => focused(page)).toMatch(/^Central Asia: /);
    const centralAsia = gridOf(page).getByRole('row').filter({ hasText: 'Central Asia' });
    expect(await centralAsia.getAttribute('aria-expanded')).toBe('false');
    await press(page, 'ArrowRight');
    await soon(() => centralAsia.getAttribute('aria-expanded')).toBe('true');
    await press(page, 'ArrowDown');
    await soon(() => focused(page)).toMatch(/^Kazakhstan: /);
    await press(page, 'ArrowRight');
    await soon(() => focused(page)).toMatch(/^Kazakhstan, energy: 6 articles; about 5 are usual$/);
    await picture(page, '70-coverage-cell');

    await press(page, 'Enter');
    await soon(() => queryOf(page)).toMatch(/^region:Kazakhstan topic:energy on:\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
    await soon(() => total(page)).toBe(6);
    await soon(() => listOf(page).evaluate((list) => list === document.activeElement)).toBe(true);

    await press(page, 'Escape');
    await gridOf(page).waitFor();
    await soon(() => focused(page)).toMatch(/^Kazakhstan, energy: /);

    // The terminal says the same, and refuses what is no day or no place.
    const wrong = await terminal(library, ['coverage', '--since', '2026-02-30']);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('takes a day such as')]);
    const turned = await terminal(library, ['coverage', '--since', '2026-03-01', '--until', '2026-02-01']);
    expect([turned.code, turned.err]).toEqual([1, expect.stringContaining('Swap the two days')]);
    const { cells } = await tells(library, '--region', 'Kazakhstan', '--topic', 'energy');
    expect(cells.find(({ region, topic }) => region === 'KZ' && topic === 'energy')).toMatchObject({
      count: 6,
      expected: 5,
      thin: false,
    });
    nothingWrong(shown);
  });

  it('goes through the map by keyboard and opens a country', async () => {
    const { page, library } = shown;
    const stop = mapOf(page).locator('[tabindex="0"]');
    await soon(() => stop.count()).toBe(1);
    await stop.focus();
    await press(page, 'Home');
    await soon(() => focused(page)).toMatch(new RegExp(`^Japan: ${of('JP')} articles; about 8 are usual$`));
    await press(page, 'ArrowLeft');
    await soon(() => focused(page)).toMatch(/^(South Korea|China): /);
    await picture(page, '71-coverage-map');
    await press(page, 'Home', 'Enter');
    await soon(() => queryOf(page)).toMatch(/^region:Japan on:/);
    await soon(() => total(page)).toBe(of('JP'));
    await press(page, 'Escape');
    await soon(() => focused(page)).toMatch(/^Japan: /);
    const { countries } = await tells(library);
    expect(countries.find(({ id }) => id === 'JP')?.count).toBe(of('JP'));
    expect(countries.find(({ id }) => id === 'SG')?.count).toBe(of('SG'));
  });

  it('says what is thin, and which sources fell silent or were not tagged', async () => {
    const { page, library } = shown;
    const thin = page.getByRole('complementary', { name: 'Thin coverage' });
    const turkmen = thin.getByRole('listitem').filter({ hasText: 'Turkmenistan' }).first();
    await turkmen.getByText('1 of about 9').waitFor();
    await turkmen.getByText('Steppe Wire').waitFor();
    await turkmen.getByText('Wrote of other things').waitFor();
    const png = thin.getByRole('listitem').filter({ hasText: 'Papua New Guinea' }).first();
    await png.getByText('0 of about 4').waitFor();
    await png.getByRole('button', { name: '3 articles without a tag' }).press('Enter');
    await soon(() => queryOf(page)).toMatch(/^source:"Pacific Desk" on:\S+ -is:tagged$/);
    await soon(() => total(page)).toBe(3);
    await press(page, 'Escape');
    await gridOf(page).waitFor();

    const { thinCells } = await tells(library, '--region', 'TM', '--topic', 'natural-gas');
    expect(thinCells[0]).toMatchObject({ region: 'TM', topic: 'natural-gas', count: 1, expected: 9, thin: true });
    expect(thinCells[0]?.sources).toMatchObject([
      { title: 'Steppe Wire', count: 0 },
      { title: 'Caspian Notes', count: 1 },
    ]);
  });

  it('says the same in tables, for other periods, and under a search', async () => {
    const { page } = shown;
    await radio(page, 'Table').check();
    const countries = page.getByRole('table', { name: 'Articles per country' });
    await countries.getByRole('row', { name: /Kazakhstan Central Asia .*8/ }).waitFor();
    const cells = page.getByRole('table', { name: 'Articles per region and topic' });
    await cells.getByRole('row', { name: /Kazakhstan energy .*6/ }).waitFor();
    await picture(page, '72-coverage-table');
    await cells.getByRole('button', { name: 'Kazakhstan, energy: 6, open' }).press('Enter');
    await soon(() => total(page)).toBe(6);
    await press(page, 'Escape');
    await soon(() => focused(page)).toBe('Kazakhstan, energy: 6, open');
    await radio(page, 'Picture').check();

    await radio(page, 'All').check();
    await page.getByText('All days have nothing before them').waitFor();
    await picture(page, '73-coverage-all', ['light']);
    await radio(page, '90 days').check();
    await page.getByText(/^\d+ of [\d,]+ articles with a region and a topic/).waitFor();
    await radio(page, '30 days').check();

    const only = page.getByRole('textbox', { name: 'Only articles that match' });
    await only.fill('source:"Caspian Notes"');
    await only.press('Enter');
    const german = gridOf(page).getByRole('rowheader', { name: /^Asia: 7 articles/ });
    await german.waitFor();
    await page.getByRole('button', { name: 'Clear' }).click();
    await gridOf(page)
      .getByRole('rowheader', { name: /^Oceania: / })
      .waitFor();

    await page.getByRole('button', { name: /^Topics: / }).click();
    await page.getByRole('menuitemradio', { name: 'energy' }).click();
    await gridOf(page)
      .getByRole('columnheader', { name: /^nuclear energy: / })
      .waitFor();
    await picture(page, '74-coverage-energy', ['light']);
    await page.getByRole('button', { name: /^Topics: / }).click();
    await page.getByRole('menuitemradio', { name: 'All fields' }).click();
    await radio(page, 'Groups').check();
    await gridOf(page)
      .getByRole('rowheader', { name: /^South Caucasus: / })
      .waitFor();
    await picture(page, '75-coverage-groups', ['light']);
    await radio(page, 'Geography').check();
    nothingWrong(shown);
  });

  it('keeps nobody out, in either theme, wide or narrow', async () => {
    const { page } = shown;
    const found: string[] = [];
    for (const [name, size] of [
      ['wide', wide],
      ['middle', middle],
      ['zoomed', zoomed],
      ['narrow', narrow],
    ] as const) {
      await page.setViewportSize(size);
      await gridOf(page).waitFor();
      await picture(page, `look-coverage-${name}`);
      found.push(...(await overflow(page)).map((one) => `${name}: too wide: ${one}`));
      for (const theme of name === 'middle' || name === 'zoomed' ? [] : (['light', 'dark'] as const)) {
        await inTheme(page, theme);
        found.push(
          ...(await barriers(page, theme === 'light' ? 'all' : 'colours')).map((one) => `${name}, ${theme}: ${one}`),
        );
      }
      await inTheme(page, 'light');
      if (name !== 'narrow') continue;
      await gridOf(page).scrollIntoViewIfNeeded();
      await picture(page, 'look-coverage-narrow-grid');
      await radio(page, 'Table').check();
      await page.getByRole('table', { name: 'Articles per country' }).waitFor();
      await picture(page, 'look-coverage-narrow-table', ['light']);
      found.push(...(await barriers(page)).map((one) => `table: ${one}`));
      found.push(...(await overflow(page)).map((one) => `table: too wide: ${one}`));
      await radio(page, 'Picture').check();
    }
    await page.setViewportSize(wide);
    await page.emulateMedia({ forcedColors: 'active' });
    await picture(page, 'look-coverage-forced', ['light']);
    await page.emulateMedia({ forcedColors: 'none' });
    expect(found).toEqual([]);
    nothingWrong(shown);
  });

  it('says what to do where nothing is tagged yet', async () => {
    const sample = await openSample(host);
    const { page } = sample;
    await page.keyboard.press('Control+5');
    await page.getByText('Nothing to draw yet.').waitFor();
    await picture(page, '76-coverage-empty');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: /^Confirm suggestions on / }).click();
    await page.getByRole('heading', { level: 1, name: 'To confirm' }).waitFor();
    nothingWrong(sample);
    await sample.close();
  });
});
