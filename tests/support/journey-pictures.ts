/**
 * Takes the pictures of the README, of the built app with the sample newsroom. By hand, when the look has changed:
 *
 *   npm run build && node tests/support/journey-pictures.ts
 *   mogrify -colors 256 -define png:compression-level=9 .readme/*.png     (ImageMagick; a third of the size, the same to the eye)
 */
import { join } from 'node:path';
import type { Page } from 'playwright';
import { closeBrowser, freshFolder, hosts, inTheme, root } from './journey.ts';
import {
  cursorOf,
  goTo,
  openArticle,
  openSample,
  readerOf,
  rowOf,
  search,
  statusOf,
  tagByKey,
  uranium,
} from './journey-steps.ts';

const [host] = hosts;
if (host === undefined) throw new Error('There is no host to take pictures of.');

async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(root, '.readme', `${name}.png`), animations: 'disabled' });
}

const fill = async (page: Page, label: string, text: string): Promise<void> => {
  const field = page.getByRole('textbox', { name: label });
  await field.fill(text);
  await field.blur();
};

type Tagged = {
  readonly title: string;
  readonly regions: readonly string[];
  readonly topics: readonly string[];
  readonly pack?: true;
};
const ferries = 'Caspian ferry owners order six hulls as the Aktau queue passes nine days';
const count = 'Four consignments, counted';
const shipment = '中央アジアのウラン、カスピ海回廊で初の日本向け出荷';
const tagged: readonly Tagged[] = [
  { title: '電力三社、LNGの長期契約を共同で調達　カスピ海経由の核燃料にも関心', regions: ['japan'], topics: ['lng'] },
  { title: ferries, regions: ['kazakhstan'], topics: ['trade corridors'], pack: true },
  { title: 'A landlocked sea orders six ships', regions: ['caspian littoral'], topics: ['trade corridors'] },
  {
    title: 'Six rail ferries ordered for Caspian as Aktau queue passes nine days',
    regions: ['kazakhstan'],
    topics: ['trade corridors'],
  },
  {
    title: 'Inside the room where the corridor tariff was settled',
    regions: ['south caucasus'],
    topics: ['trade corridors'],
  },
  { title: 'Tashkent delays its interconnector tender to March', regions: ['uzbekistan'], topics: ['power grids'] },
  {
    title: 'Порт Актау обещает выгрузку за двое суток',
    regions: ['kazakhstan'],
    topics: ['trade corridors'],
    pack: true,
  },
  {
    title: 'Ankara and Tbilisi agree on a single rail waybill',
    regions: ['south caucasus'],
    topics: ['trade corridors'],
  },
  { title: 'Атырауда газ химиясы кешені іске қосылды', regions: ['kazakhstan'], topics: [] },
  { title: count, regions: ['kazakhstan'], topics: ['nuclear fuel cycle'], pack: true },
  {
    title: 'Converters book early as Caspian uranium arrives out of season',
    regions: ['kazakhstan'],
    topics: ['nuclear fuel cycle'],
    pack: true,
  },
  { title: shipment, regions: ['japan', 'kazakhstan'], topics: ['nuclear fuel cycle'], pack: true },
  {
    title: 'Казахстанский уран пойдёт через Баку: что меняется для перевозчиков',
    regions: ['kazakhstan', 'azerbaijan'],
    topics: ['nuclear fuel cycle'],
  },
];

/** How the titles begin that stay unread, as on any desk. */
const unread = ['Caspian ferry', '電力', 'A landlocked', 'Порт Актау', 'Inside', 'Атырауда', 'Converters'];

const empty = await host.open(freshFolder());
await take(empty.page, 'first-run-light');
await empty.close();

const shown = await openSample(host);
const { page } = shown;

async function intoPack(): Promise<void> {
  await page.keyboard.press('p');
  const field = page.getByRole('combobox', { name: 'Pack' });
  await field.fill('Corridor risk: uranium and the Caspian');
  await page.getByRole('listbox', { name: 'Packs' }).getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await statusOf(page).getByText('“Corridor risk').waitFor();
}

await openArticle(page, uranium);
await tagByKey(page, 'R', 'kazakhstan');
await tagByKey(page, 'T', 'nuclear fuel cycle');
await intoPack();
for (const { title, regions, topics, pack } of tagged) {
  await openArticle(page, title);
  for (const region of regions) await tagByKey(page, 'R', region);
  for (const topic of topics) await tagByKey(page, 'T', topic);
  if (pack) await intoPack();
  await page.waitForTimeout(600);
  if (unread.some((begin) => title.startsWith(begin))) await page.keyboard.press('u');
  if (title === ferries) await page.keyboard.press('s');
}

// The desk, with the lead article open. What came without a date of its own stands above it: it is archived.
await goTo(page, 'Desk');
await rowOf(page, uranium).waitFor();
await page.keyboard.press('j');
while (!(await cursorOf(page).textContent())?.includes(uranium)) {
  const before = await cursorOf(page).textContent();
  await page.keyboard.press('e');
  while ((await cursorOf(page).textContent()) === before) await page.waitForTimeout(20);
}
await rowOf(page, uranium).click();
await readerOf(page).getByRole('heading', { level: 1, name: uranium }).waitFor();
await page.waitForTimeout(700);
await take(page, 'desk-light');

// Search, in the dark.
await inTheme(page, 'dark');
await search(page, 'region:"Central Asia" topic:"nuclear fuel cycle" (uranium OR ウラン OR уран)');
await page.keyboard.press('Enter');
await page.locator('mark').first().waitFor();
await page.keyboard.press('/');
await page.waitForTimeout(400);
await take(page, 'search-dark');
await inTheme(page, 'light');

// The pack, in three sections.
await goTo(page, 'Packs');
await page.locator('.open-pack').first().click();
const outline = page.getByRole('navigation', { name: 'Outline' });
await fill(page, 'Subtitle', 'Why a fifth of Kazakhstan’s uranium now goes the long way round');
await fill(page, 'Author', 'Energy desk');
await fill(page, 'Title of the section', 'What has changed');
await fill(
  page,
  'Note of the section',
  'The Caspian leg now carries about a fifth of Kazakhstan’s expected uranium exports, up from almost nothing a year ago. The volume is small beside oil or grain. Its importance is that it sets the safety standard for the whole crossing.',
);
await fill(page, `Words quoted from “${uranium}”`, 'Since August four such cargoes have crossed the Caspian.');
await fill(page, `Comment on “${uranium}”`, 'The only count of cargoes from the port itself.');
for (const [title, moved] of [
  ['What holds it back', [ferries, 'Порт Актау обещает выгрузку за двое суток']],
  ['What buyers pay for', ['Converters book early as Caspian uranium arrives out of season', shipment]],
] as const) {
  await page.getByRole('button', { name: 'Add a section' }).click();
  await outline.getByRole('button', { name: /^Section \d$/ }).waitFor();
  await fill(page, 'Title of the section', title);
  await outline.getByRole('button', { name: title }).waitFor();
  for (const one of moved) {
    await outline.getByText(one).dragTo(outline.getByRole('button', { name: title }));
    await page.getByRole('region', { name: 'Articles in this section' }).getByRole('heading', { name: one }).waitFor();
  }
}
await outline.getByRole('button', { name: 'What has changed' }).click();
await fill(page, `Words quoted from “${count}”`, 'Four consignments, August to November');
await page.frameLocator('iframe[title^="Preview"]').getByText('What buyers pay for').first().waitFor();
await page.waitForTimeout(500);
await take(page, 'pack-light');

// The schemes, with a topic chosen.
await goTo(page, 'Schemes');
await page.getByRole('combobox', { name: 'Find a region or topic' }).fill('nuclear fuel');
await page.keyboard.press('Enter');
await page.getByRole('article', { name: 'Nuclear fuel cycle' }).waitFor();
await page.waitForTimeout(500);
await take(page, 'schemes-light');

await shown.close();
await closeBrowser();
