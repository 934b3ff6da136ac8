/**
 * The look: every view in both themes, wide and narrow, without overflow and without what keeps people out.
 *
 * Pictures go to tests/.results/journeys; axe (WCAG 2.2 A and AA) must find nothing serious in any of them.
 */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers } from '#tests/support/barriers';
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
import {
  bodyOf,
  goTo,
  listOf,
  lived,
  nothingWrong,
  readerOf,
  rowOf,
  search,
  soon,
  statusOf,
  titlesOf,
  uranium,
} from '#tests/support/journey-steps';

afterAll(closeBrowser);

const narrow: Size = { width: 390, height: 844 };
const middle: Size = { width: 900, height: 640 };
/** What a window of 1280 × 800 has at 200 %. */
const zoomed: Size = { width: 640, height: 400 };

type View = {
  readonly name: string;
  readonly go: (page: Page) => Promise<void>;
  /** Looked at where there is least room; elsewhere it is like its neighbours. */
  readonly onlyNarrow?: true;
};

const closed = async (page: Page): Promise<void> => {
  for (let at = 0; at < 4; at += 1) await page.keyboard.press('Escape');
  await page.keyboard.press('Control+1');
  await soon(() => titlesOf(page).then((all) => all.length)).toBeGreaterThan(2);
};

const dialogs: readonly (readonly [string, string, RegExp])[] = [
  ['settings', 'Control+,', /^Settings$/],
  ['keys', '?', /^Keys$/],
  ['palette', 'Control+k', /^Command palette$/],
];

const views: readonly View[] = [
  { name: 'desk', go: closed },
  {
    name: 'reader',
    async go(page) {
      await closed(page);
      await rowOf(page, uranium).click();
      await readerOf(page).getByRole('heading', { level: 1, name: uranium }).waitFor();
    },
  },
  {
    name: 'selection',
    onlyNarrow: true,
    async go(page) {
      await closed(page);
      await listOf(page).focus();
      for (const key of ['j', 'Shift+J', 'Shift+J']) await page.keyboard.press(key);
      await page.getByRole('toolbar', { name: 'Selected articles' }).waitFor({ state: 'attached' });
    },
  },
  {
    name: 'tag-picker',
    async go(page) {
      await closed(page);
      await rowOf(page, uranium).click();
      await page.keyboard.press('r');
      await page.getByRole('combobox', { name: /^Region for/ }).pressSequentially('caspian');
      await page.getByRole('listbox', { name: 'Tags found' }).getByRole('option').first().waitFor();
    },
  },
  {
    name: 'search',
    async go(page) {
      await closed(page);
      await search(page, 'uranium OR ウラン OR уран');
      await soon(() => listOf(page).locator('mark').count()).toBeGreaterThan(0);
    },
  },
  {
    name: 'search-none',
    async go(page) {
      await search(page, 'zebra xylophone');
      await page.getByText('Nothing in the library matches').waitFor();
    },
  },
  {
    name: 'saving',
    async go(page) {
      await closed(page);
      await search(page, 'kazakhstan uran');
      await page.keyboard.press('Control+s');
      await page.getByRole('form', { name: 'Save search' }).waitFor();
    },
  },
  {
    name: 'smart-folder',
    async go(page) {
      await page.keyboard.press('Escape');
      await closed(page);
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Do, go, or search' }).pressSequentially('caspian uranium');
      await page.getByRole('option', { name: /saved search$/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Caspian uranium' }).waitFor();
    },
  },
  {
    name: 'smart-folder-sheet',
    async go(page) {
      await page.keyboard.press('Control+i');
      await page
        .getByRole('dialog', { name: 'Smart folder' })
        .getByRole('checkbox', { name: /^Publish/ })
        .waitFor();
    },
  },
  {
    name: 'places',
    async go(page) {
      await closed(page);
      const places = page.getByRole('banner').getByRole('button', { name: 'Places' });
      if (await places.isVisible()) await places.click();
      await page.getByRole('navigation', { name: 'Places' }).waitFor();
    },
  },
  {
    name: 'packs',
    async go(page) {
      await closed(page);
      await page.keyboard.press('Control+3');
      await page.locator('.open-pack').first().waitFor();
    },
  },
  {
    name: 'pack',
    async go(page) {
      await page.locator('.open-pack').first().click();
      await page.getByRole('navigation', { name: 'Outline' }).waitFor();
      await page
        .frameLocator('iframe[title^="Preview"]')
        .getByText('Corridor risk')
        .first()
        .waitFor({ state: 'attached' });
    },
  },
  {
    name: 'review',
    async go(page) {
      await closed(page);
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Do, go, or search' }).pressSequentially('review sugg');
      await page.keyboard.press('Enter');
      await page.locator('.ask-about').first().waitFor();
    },
  },
  {
    name: 'records',
    async go(page) {
      await page.getByRole('button', { name: 'How well they do' }).click();
      await page
        .getByRole('button', { name: /^energy security$/ })
        .first()
        .click();
      await page.locator('.behind li').first().waitFor();
    },
  },
  {
    name: 'rules',
    async go(page) {
      await closed(page);
      await page.keyboard.press('Control+6');
      await page.getByRole('heading', { name: 'No rules yet.' }).waitFor();
    },
  },
  {
    name: 'rule-sheet',
    async go(page) {
      await page.getByRole('button', { name: 'New rule' }).click();
      await page.getByRole('dialog', { name: 'New rule' }).getByRole('combobox').waitFor();
    },
  },
  {
    name: 'schemes',
    async go(page) {
      await closed(page);
      await page.keyboard.press('Control+7');
      const tree = page.getByRole('tree', { name: 'World affairs and energy' });
      if (!(await tree.isVisible())) await page.getByRole('button', { name: 'Back to the tree' }).click();
      await tree.getByRole('treeitem').first().waitFor();
    },
  },
  {
    name: 'concept',
    async go(page) {
      await page.getByRole('tree').getByRole('treeitem').first().click();
      await page
        .getByRole('article', { name: 'Energy', exact: true })
        .getByRole('button', { name: 'Edit', exact: true })
        .waitFor();
    },
  },
  {
    name: 'concept-form',
    async go(page) {
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await page.getByRole('form', { name: 'Edit Energy' }).waitFor();
    },
  },
  {
    name: 'merge-sheet',
    async go(page) {
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: 'Merge into …' }).click();
      await page.getByRole('dialog', { name: 'Merge “Energy”' }).getByRole('combobox').waitFor();
    },
  },
  {
    name: 'sources',
    async go(page) {
      await closed(page);
      await page.keyboard.press('Control+4');
      await page.getByRole('rowheader', { name: /Pamir Gazette/ }).waitFor();
    },
  },
  {
    name: 'sent',
    onlyNarrow: true,
    async go(page) {
      await page.getByRole('button', { name: 'What left this computer' }).click();
      await page.getByRole('dialog', { name: 'What left this computer' }).getByRole('rowheader').first().waitFor();
    },
  },
  {
    name: 'sync',
    async go(page) {
      await closed(page);
      await statusOf(page)
        .getByRole('button', { name: /^Synced / })
        .click();
      await page.getByRole('dialog', { name: 'Sync' }).waitFor();
    },
  },
  ...dialogs.map(([name, key, title]) => ({
    name,
    async go(page: Page) {
      await closed(page);
      await page.keyboard.press(key);
      await page.getByRole('dialog', { name: title }).waitFor();
    },
  })),
];

/** Relative luminance of "rgb(r, g, b)" (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of an article's text, inside the frame, on the sheet that shows through it. */
async function contrastInside(page: Page): Promise<number> {
  const ink = await bodyOf(page)
    .locator('article')
    .evaluate((one) => getComputedStyle(one).color);
  const sheet = await page.evaluate(() => {
    for (let at = document.querySelector('.reader iframe'); at !== null; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  });
  const [dark = 0, light = 0] = [luminance(ink), luminance(sheet)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What reaches beyond the window's width. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width)
      return [`the page is ${document.documentElement.scrollWidth} wide`];
    const hidden = (one: Element): boolean => {
      for (let at: Element | null = one; at !== null; at = at.parentElement)
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX)) return true;
      return false;
    };
    return [...document.querySelectorAll('button, a, input, h1, h2, p, [role=option]')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter(
        (one) =>
          one.getBoundingClientRect().right > width + 1 &&
          (!hidden(one) || one.matches('.tools-line *, .selbar *, .mast *, .bar *')),
      )
      .map((one) => `${one.tagName.toLowerCase()}.${one.className}: ${one.textContent?.slice(0, 30) ?? ''}`);
  });

describe.each(hosts)('on the $name host', (host) => {
  let shown: Shown;
  beforeAll(async () => {
    shown = await lived(host);
    const { page } = shown;
    await search(page, 'uranium caspian');
    await page.keyboard.press('Control+s');
    await page.getByRole('textbox', { name: 'Name of the saved search' }).fill('Caspian uranium');
    await page.keyboard.press('Enter');
    await statusOf(page).getByText('“Caspian uranium”').waitFor();
    await goTo(page, 'Desk');
    await page
      .getByRole('region', { name: 'Smart folders' })
      .getByRole('button', { name: 'Caspian uranium' })
      .first()
      .click();
    await page.keyboard.press('Control+i');
    const sheet = page.getByRole('dialog', { name: 'Smart folder' });
    await sheet.getByRole('checkbox', { name: /^Publish/ }).click();
    await statusOf(page).getByText('Published “Caspian uranium”').waitFor();
    await page.keyboard.press('Escape');
  });
  afterAll(() => shown.close());

  it('keeps nobody out of any view, in either theme', async () => {
    const { page } = shown;
    await page.setViewportSize(wide);
    const found: string[] = [];
    for (const view of views.filter(({ onlyNarrow }) => onlyNarrow !== true)) {
      await view.go(page);
      await picture(page, `look-${view.name}`);
      for (const theme of ['light', 'dark'] as const) {
        await inTheme(page, theme);
        found.push(
          ...(await barriers(page, theme === 'light' ? 'all' : 'colours')).map(
            (one) => `${view.name}, ${theme}: ${one}`,
          ),
        );
        if (view.name === 'reader') expect(await contrastInside(page)).toBeGreaterThan(7);
      }
      await inTheme(page, 'light');
    }
    await closed(page);
    expect(found).toEqual([]);
    nothingWrong(shown);
  }, 240_000);

  it.each([
    ['narrow', narrow],
    ['middle', middle],
    ['zoomed', zoomed],
  ] as const)('fits into a %s window', async (name, size) => {
    const { page } = shown;
    const found: string[] = [];
    await page.setViewportSize(size);
    for (const view of views) {
      if (view.onlyNarrow === true && name !== 'narrow') continue;
      await view.go(page);
      found.push(...(await overflow(page)).map((one) => `${view.name}: ${one}`));
      await picture(
        page,
        `look-${view.name}-${name}`,
        name === 'zoomed' ? ['light'] : name === 'narrow' ? ['light', 'dark'] : ['light'],
      );
      if (name === 'narrow')
        found.push(
          ...(await barriers(page, view.onlyNarrow === true ? 'all' : 'room')).map((one) => `${view.name}: ${one}`),
        );
    }
    await closed(page);
    await page.setViewportSize(wide);
    expect(found).toEqual([]);
    nothingWrong(shown);
  });

  it('lets hands do in a narrow window what keys do in a wide one', async () => {
    const { page } = shown;
    await page.setViewportSize(narrow);
    await closed(page);
    await page.getByRole('banner').getByRole('button', { name: 'Places' }).click();
    await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Library' }).click();
    await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
    await listOf(page).evaluate((list) => list.scrollTo(0, 900));
    const middle = listOf(page).getByRole('option', { selected: false }).filter({ visible: true }).nth(14);
    await middle.click();
    await readerOf(page).getByRole('heading', { level: 1 }).waitFor();
    expect(await listOf(page).isVisible()).toBe(false);
    const at = await listOf(page).evaluate((list) => list.scrollTop);
    await page.setViewportSize({ width: 420, height: 800 });
    await page.setViewportSize(narrow);
    if (host.name === 'browser') {
      const opened = page.context().waitForEvent('page');
      await readerOf(page).getByRole('button', { name: 'Original' }).click();
      expect((await opened).url()).toMatch(/^(about:blank|http:\/\/127\.0\.0\.1:\d+\/)/);
      await (await opened).close();
      shown.faults.splice(0, shown.faults.length, ...shown.faults.filter((fault) => !fault.startsWith('window: ')));
    }
    await readerOf(page)
      .getByRole('button', { name: /back|list/i })
      .first()
      .click();
    await soon(() => listOf(page).isVisible()).toBe(true);
    // The list is where it was left.
    expect(await listOf(page).evaluate((list) => list.scrollTop)).toBeCloseTo(at, -2);

    // A picker is left without a key.
    await listOf(page).getByRole('option').first().click();
    await readerOf(page).getByRole('button', { name: 'Topic' }).click();
    const picker = page.getByRole('dialog', { name: 'Give a topic' });
    await picker.getByRole('button', { name: 'Close' }).click();
    await picker.waitFor({ state: 'detached' });
    await goTo(page, 'Search');
    await page.getByRole('button', { name: 'Narrow' }).click();
    await page.getByRole('complementary', { name: 'Narrow' }).waitFor();
    await picture(page, 'look-facets-narrow');
    await page.setViewportSize(wide);
  });

  it('looks as good before anything is there', async () => {
    const empty = await host.open(freshFolder());
    const found: string[] = [];
    for (const theme of ['light', 'dark'] as const) {
      await inTheme(empty.page, theme);
      found.push(...(await barriers(empty.page)).map((one) => `first run, ${theme}: ${one}`));
    }
    for (const [name, size] of [
      ['narrow', narrow],
      ['middle', middle],
      ['zoomed', zoomed],
    ] as const) {
      await empty.page.setViewportSize(size);
      found.push(...(await overflow(empty.page)).map((one) => `first run, ${name}: ${one}`));
      await picture(empty.page, `look-first-run-${name}`, ['light']);
    }
    expect(found).toEqual([]);
    nothingWrong(empty);
    await empty.close();
  });
});
