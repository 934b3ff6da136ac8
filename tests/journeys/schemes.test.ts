/**
 * An analyst keeps her own topics and groups of regions: makes one, tags with it by a Russian name, renames, merges and undoes,
 * deprecates, imports a scheme and exports one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { barriers } from '#tests/support/barriers';
import { closeBrowser, freshFolder, hosts, inTheme, picture, wide } from '#tests/support/journey';
import {
  goTo,
  nothingWrong,
  openArticle,
  openSample,
  saidOf,
  search,
  soon,
  statusOf,
  tagByKey,
  titlesOf,
  uranium,
} from '#tests/support/journey-steps';

afterAll(closeBrowser);

const treeOf = (page: Page): Locator => page.getByRole('tree');
const conceptOf = (page: Page, name: string): Locator => page.getByRole('article', { name, exact: true });
const formOf = (page: Page): Locator => page.getByRole('form', { name: /^(New|Edit) / });
const finder = (page: Page): Locator => page.getByRole('combobox', { name: 'Find a region or topic' });

/** Finds a concept by a name and shows it. */
async function show(page: Page, name: string): Promise<void> {
  await finder(page).fill(name);
  await page.getByRole('listbox', { name: 'Concepts found' }).getByRole('option').first().waitFor();
  await finder(page).press('Enter');
  await finder(page).fill('');
}

/** Takes a concept by a name in a field that takes one. */
async function take(field: Locator, name: string): Promise<void> {
  await field.pressSequentially(name);
  await field
    .page()
    .getByRole('listbox', { name: / found$/ })
    .getByRole('option')
    .first()
    .waitFor();
  await field.press('Enter');
}

/** How many articles have the concept itself. */
const givenTo = async (concept: Locator): Promise<string> =>
  (await concept
    .getByRole('row', { name: /^This one/ })
    .getByRole('cell')
    .first()
    .textContent()) ?? '';

/** A scheme of three kinds of ship, one of which stands below another, and a line that is wrong in a way that can be lived with. */
const ships = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix : <https://example.org/ships/> .
<https://example.org/ships> a skos:ConceptScheme ; dct:title "Kinds of ship"@en .
:ship a skos:Concept ; skos:inScheme <https://example.org/ships> ; skos:prefLabel "Ship"@en, "Судно"@ru .
:ferry a skos:Concept ; skos:inScheme <https://example.org/ships> ; skos:prefLabel "Rail ferry"@en ; skos:broader :ship .
:barge a skos:Concept ; skos:inScheme <https://example.org/ships> ; skos:prefLabel "Barge"@en ; skos:broader :gone .
`;

describe.each(hosts)('on the $name host', (host) => {
  it('makes a topic, tags with it, renames, merges and undoes, deprecates, imports and exports', async () => {
    const shown = await openSample(host);
    const { page } = shown;
    await openArticle(page, 'Owners order six Caspian rail ferries as queue lengthens');
    await tagByKey(page, 'T', 'trade corridors');
    const found: string[] = [];
    const check = async (where: string): Promise<void> => {
      for (const theme of ['light', 'dark'] as const) {
        await inTheme(page, theme);
        found.push(...(await barriers(page, theme === 'light' ? 'all' : 'colours')).map((one) => `${where}: ${one}`));
      }
      await inTheme(page, 'light');
    };

    // From where tags are given to where they are kept.
    await page.keyboard.press('t');
    await page.getByRole('button', { name: 'Edit schemes' }).click();
    await page.getByRole('heading', { level: 1, name: 'Schemes' }).waitFor();

    // By keys: letters find, arrows open, and the concept follows.
    await page.keyboard.press('Control+7');
    await treeOf(page)
      .getByRole('treeitem', { name: /^energy\b/ })
      .waitFor();
    await treeOf(page).getByRole('treeitem').first().focus();
    await page.keyboard.type('soc');
    await conceptOf(page, 'Society').waitFor();
    await page.waitForTimeout(750); // letters that follow later begin another word
    await page.keyboard.type('energy');
    await page.keyboard.press('ArrowRight');
    await conceptOf(page, 'Energy').waitFor();
    await picture(page, '70-schemes');
    await check('concept');

    // A topic below it, with a label in Russian; what is wrong is said where it is written.
    await conceptOf(page, 'Energy').getByRole('button', { name: 'New topic below' }).press('Enter');
    const form = formOf(page);
    await form.getByRole('textbox', { name: 'Label', exact: true }).fill('Coal');
    await form.getByRole('combobox', { name: 'Add a language' }).selectOption({ label: 'Russian' });
    await page.keyboard.type('Каспийские танкеры');
    await form.getByRole('button', { name: 'Make the topic' }).press('Enter');
    await form.getByRole('alert').getByText('has the label “Coal” already').waitFor();
    expect(await form.getByRole('textbox', { name: 'Label in Russian' }).inputValue()).toBe('Каспийские танкеры');
    await picture(page, '71-concept-form');
    await check('form');
    await form.getByRole('textbox', { name: 'Label', exact: true }).fill('Caspian tankers');
    await form.getByRole('button', { name: 'Make the topic' }).press('Enter');
    const tankers = conceptOf(page, 'Caspian tankers');
    await tankers.waitFor();
    await soon(() => saidOf(page).textContent()).toContain('Made the topic “Caspian tankers”');

    // It is given by its Russian name.
    await openArticle(page, uranium);
    await tagByKey(page, 'T', 'каспийские танк');
    await goTo(page, 'Schemes');
    await soon(() => givenTo(tankers)).toBe('1');

    // Renamed; what is written survives going elsewhere.
    await tankers.getByRole('button', { name: 'Edit' }).press('Enter');
    await form.getByRole('textbox', { name: 'Label', exact: true }).fill('Caspian shipping');
    await goTo(page, 'Rules');
    await goTo(page, 'Schemes');
    expect(await form.getByRole('textbox', { name: 'Label', exact: true }).inputValue()).toBe('Caspian shipping');
    await form.getByRole('button', { name: 'Save' }).press('Enter');
    const shipping = conceptOf(page, 'Caspian shipping');
    await shipping.waitFor();
    await soon(() => saidOf(page).textContent()).toContain('Renamed the topic “Caspian tankers” “Caspian shipping”');

    // Merged into another after what that does was seen, and undone.
    await shipping.getByRole('button', { name: 'Merge into …' }).press('Enter');
    const merge = page.getByRole('dialog', { name: 'Merge “Caspian shipping”' });
    await take(merge.getByRole('combobox'), 'trade corr');
    await merge.getByRole('row', { name: /trade corridors 1 2/ }).waitFor();
    await picture(page, '72-merge');
    await check('merge');
    await merge.getByRole('button', { name: 'Merge into “Trade corridors”' }).press('Enter');
    const corridors = conceptOf(page, 'Trade corridors');
    await soon(() => givenTo(corridors)).toBe('2');
    await corridors.getByText('“Caspian shipping” was merged into it.').waitFor();
    await picture(page, '73-merged');
    await corridors.getByRole('button', { name: 'Undo the merge' }).press('Enter');
    await soon(() => saidOf(page).textContent()).toContain('Undone: Merged the topic “Caspian shipping”');
    await soon(() => givenTo(corridors)).toBe('1');
    await show(page, 'Caspian shipping');
    await soon(() => givenTo(shipping)).toBe('1');

    // Moved below another by hand and by name, and back with Z.
    const row = (name: RegExp): Locator => treeOf(page).getByRole('treeitem', { name }).first();
    await row(/^Caspian shipping/).dragTo(row(/^coal/));
    await soon(() => saidOf(page).textContent()).toContain('Moved the topic “Caspian shipping”');
    await shipping.getByRole('button', { name: 'coal', exact: true }).waitFor();
    await page.locator('body').press('Control+z');
    await shipping.getByRole('button', { name: 'energy', exact: true }).waitFor();
    await shipping.getByRole('button', { name: 'Move …' }).press('Enter');
    const move = page.getByRole('dialog', { name: 'Move “Caspian shipping”' });
    await take(move.getByRole('combobox', { name: /below$/ }), 'trade corr');
    await move.getByRole('button', { name: 'Move', exact: true }).press('Enter');
    await shipping.getByRole('button', { name: 'trade corridors' }).waitFor();
    await page.locator('body').press('z');
    await shipping.getByRole('button', { name: 'energy', exact: true }).waitFor();

    // Deprecated: not offered any more, but found in the scheme.
    await shipping.getByRole('button', { name: 'Deprecate …' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Deprecate', exact: true }).press('Enter');
    await shipping.getByText('Deprecated: it is not offered').waitFor();
    await openArticle(page, uranium);
    await page.keyboard.press('t');
    await page.getByRole('combobox', { name: /^Topic for/ }).pressSequentially('Caspian shipping');
    await page.getByText('No region or topic is called “Caspian shipping”').waitFor();
    await page.keyboard.press('Escape');
    await goTo(page, 'Schemes');
    await finder(page).fill('каспийские танк');
    await page.getByRole('button', { name: 'Show 1 deprecated one' }).click();
    await page.getByRole('option', { name: /Caspian shipping/ }).waitFor();
    await picture(page, '74-deprecated');
    await finder(page).press('Enter');
    await finder(page).fill('');
    await treeOf(page)
      .getByRole('treeitem', { name: /^Caspian shipping/ })
      .waitFor();
    await shipping.getByRole('button', { name: 'Remove' }).press('Enter');
    await shipping.getByRole('alert').getByText('is in use by').waitFor();

    // What is shipped is changed, and goes back to as it came.
    await show(page, 'Society');
    await conceptOf(page, 'Society').getByRole('button', { name: 'Edit' }).press('Enter');
    await form.getByRole('textbox', { name: 'Label', exact: true }).fill('The public');
    await form.getByRole('button', { name: 'Save' }).press('Enter');
    await conceptOf(page, 'The public').getByRole('button', { name: 'Back to as shipped' }).press('Enter');
    await conceptOf(page, 'Society').waitFor();
    await soon(() => saidOf(page).textContent()).toContain('Put the topic “Society” back as it is shipped');
    expect(await page.getByRole('button', { name: 'Back to as shipped' }).count()).toBe(0);

    // A group of countries, found by its name.
    await page.getByRole('button', { name: /^Regions of the world/ }).click();
    await page.getByRole('button', { name: 'New region', exact: true }).first().click();
    await form.getByRole('textbox', { name: 'Label', exact: true }).fill('Ferry states');
    const countries = form.getByRole('combobox', { name: 'Add to: Countries and areas in it' });
    for (const name of ['KAZ', 'Азербайджан', 'turkmenistan']) await take(countries, name);
    await picture(page, '75-group-form');
    await form.getByRole('button', { name: 'Make the region' }).press('Enter');
    await conceptOf(page, 'Ferry states').getByRole('button', { name: 'Azerbaijan' }).waitFor();
    await picture(page, '76-group');

    // A scheme out of a file: first looked at, then imported.
    const file = join(freshFolder(), 'ships.ttl');
    writeFileSync(file, ships);
    await shown.choosing(file, () => page.getByRole('button', { name: 'Import SKOS …' }).click());
    const preview = page.getByRole('dialog', { name: 'Import SKOS' });
    await preview.getByText('3 topics, all new.').waitFor();
    await picture(page, '77-import');
    await check('import');
    await preview.getByRole('button', { name: 'Import 3 concepts' }).press('Enter');
    await conceptOf(page, 'Kinds of ship').waitFor();
    await soon(() => saidOf(page).textContent()).toContain('Imported “Kinds of ship”: 3 concepts');
    await treeOf(page).getByRole('treeitem', { name: /^Ship/ }).waitFor();
    await picture(page, '78-imported');

    // What is kept goes out again.
    await page.getByRole('button', { name: /^World affairs/ }).click();
    const saved = await shown.saved(async () => {
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('menuitem', { name: 'This scheme as Turtle' }).click();
    });
    const text = readFileSync(saved, 'utf8');
    expect(text).toContain('Caspian shipping');
    expect(text).toContain('Каспийские танкеры');
    await statusOf(page).getByText('concepts', { exact: false }).waitFor();

    // Where there is room for one pane: the tree, then the concept.
    await page.setViewportSize({ width: 390, height: 844 });
    await treeOf(page)
      .getByRole('treeitem', { name: /^energy/ })
      .first()
      .waitFor();
    await picture(page, '79-schemes-narrow');
    await check('narrow');
    await treeOf(page)
      .getByRole('treeitem', { name: /^energy/ })
      .first()
      .click();
    await conceptOf(page, 'Energy').getByRole('button', { name: 'Show the articles' }).waitFor();
    await picture(page, '80-concept-narrow');
    await check('narrow concept');
    await page.getByRole('button', { name: 'Back to the tree' }).click();
    await treeOf(page).waitFor();
    await page.setViewportSize({ width: 900, height: 640 });
    await picture(page, '81-schemes-middle');
    await page.setViewportSize(wide);

    // From a figure to its articles.
    await show(page, 'trade corridors');
    await corridors.getByRole('button', { name: 'Show the articles' }).press('Enter');
    await soon(() => titlesOf(page).then((all) => all.length)).toBe(1);
    await search(page, 'region:"Ferry states"');
    expect(found).toEqual([]);
    nothingWrong(shown);
    await shown.close();
  }, 120_000);
});
