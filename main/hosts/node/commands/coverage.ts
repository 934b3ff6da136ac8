/**
 * coverage: how much there is per region and topic in a period, where that is thin, and who used to write there.
 */
import { missingOf, type CoverageCell, type CoverageFigure, type CoverageSource } from '#shared/coverage';
import { dayOf, daysAfter, startOf } from '#shared/coverage-days';
import { askUntilExact } from '#shared/exact';
import { isCountry } from '#shared/schemes/levels';
import type { LibrarySchemes } from '#shared/schemes/library';
import type { TagKind } from '#shared/tag';
import { conceptIdOf, schemesOf } from './concept-names.ts';
import { plain, printJson, textOption, Usage, type Command, type Core, type Terminal, type Words } from './command.ts';

const usualDays = 30;
const mostThin = 12;

function dayOption(words: Words, name: string): string | undefined {
  const value = textOption(words, name);
  if (value !== undefined && startOf(value) === null)
    throw new Usage(`--${name} takes a day such as 2026-11-17, not “${value}”.`);
  return value;
}

/** The days asked for: the last thirty when neither is named, everything with --all. */
function periodOf(words: Words, now: number): { since?: string; until?: string } {
  const since = dayOption(words, 'since');
  const until = dayOption(words, 'until');
  const all = words.options['all'] === true;
  if (all && (since !== undefined || until !== undefined))
    throw new Usage('--all is every day there is: leave --since and --until out beside it.');
  if (all) return {};
  if (since === undefined && until === undefined) {
    const today = dayOf(now / 1000);
    return { since: daysAfter(today, 1 - usualDays), until: today };
  }
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}

/** What is looked at closely: a concept with what stands directly below it; else a whole level. */
function closely<L extends string>(schemes: LibrarySchemes, words: Words, kind: TagKind, level: L): string[] | L {
  const text = textOption(words, kind);
  if (text === undefined) return level;
  const id = conceptIdOf(schemes, kind, text);
  return [id, ...schemes[kind].children(id)];
}

function figures({ count, expected, thin }: CoverageFigure): string {
  if (expected === null) return String(count);
  return `${count} of about ${Math.round(expected)}${thin ? ', thin' : ''}`;
}

/** The thin cells, those that miss most first. */
async function thinOf(
  core: Core,
  asked: { since?: string; until?: string; query: string },
  cells: readonly CoverageCell[],
  signal: AbortSignal,
): Promise<(CoverageCell & { readonly sources: readonly CoverageSource[] })[]> {
  const thin = cells
    .filter((cell) => cell.thin)
    .toSorted((a, b) => missingOf(b) - missingOf(a))
    .slice(0, mostThin);
  const told: (CoverageCell & { readonly sources: readonly CoverageSource[] })[] = [];
  for (const cell of thin) {
    const { region, topic } = cell;
    const { sources } = await askUntilExact(() => core.ask('coverage.sources', { ...asked, region, topic }, signal));
    told.push({ ...cell, sources });
  }
  return told;
}

type LabelOf = (kind: TagKind, id: string) => string;

function printTable(
  terminal: Terminal,
  labelOf: LabelOf,
  rows: readonly string[],
  columns: readonly string[],
  cells: readonly CoverageCell[],
): void {
  const at = new Map(cells.map((cell) => [`${cell.region} ${cell.topic}`, cell]));
  for (const region of rows) {
    const own = columns.flatMap((topic) => {
      const cell = at.get(`${region} ${topic}`);
      return cell === undefined || (cell.count === 0 && !cell.thin)
        ? []
        : [`${labelOf('topic', topic)} ${figures(cell)}`];
    });
    if (own.length > 0) terminal.out(plain(`${labelOf('region', region)}: ${own.join('; ')}`));
  }
}

export const coverage: Command = {
  usage: 'coverage [--since DAY] [--until DAY] [--all] [--region R] [--topic T] [--query QUERY]',
  options: {
    since: { type: 'string' },
    until: { type: 'string' },
    all: { type: 'boolean' },
    region: { type: 'string' },
    topic: { type: 'string' },
    query: { type: 'string' },
  },
  needs: () => 'library',
  async run(words, terminal, core) {
    if (words.positionals.length > 0) throw new Usage('A query stands after --query here.');
    const query = textOption(words, 'query') ?? '';
    const asked = { ...periodOf(words, Date.now()), query };
    const signal = terminal.interrupted;
    const schemes = await schemesOf(core);
    const labelOf: LabelOf = (kind, id) => schemes[kind].get(id)?.label ?? id;
    const grid = await askUntilExact(() =>
      core.ask(
        'coverage.grid',
        {
          ...asked,
          rows: closely(schemes, words, 'region', 'area'),
          columns: closely(schemes, words, 'topic', 'field'),
        },
        signal,
      ),
    );
    const topic = textOption(words, 'topic');
    const of = topic === undefined ? {} : { topic: conceptIdOf(schemes, 'topic', topic) };
    const map = await askUntilExact(() => core.ask('coverage.map', { ...asked, ...of }, signal));
    const thin = await thinOf(core, asked, grid.cells, signal);
    for (const note of grid.notes) terminal.err(plain(note));
    const { since, until, baseline, bucket, buckets, total, all, tagged, cells } = grid;
    if (terminal.json) {
      const named = (kind: TagKind) => (one: CoverageFigure & { id: string }) => ({
        id: one.id,
        label: labelOf(kind, one.id),
        count: one.count,
        expected: one.expected,
        thin: one.thin,
      });
      printJson(terminal, {
        since,
        until,
        baseline,
        total,
        expected: all.expected,
        thin: all.thin,
        tagged,
        regions: grid.rows.map(named('region')),
        topics: grid.columns.map(named('topic')),
        bucket,
        buckets,
        cells,
        countries: map.countries.map(named('region')),
        thinCells: thin.map(({ series: _, ...cell }) => cell),
      });
      return 0;
    }
    printTable(
      terminal,
      labelOf,
      grid.rows.map(({ id }) => id),
      grid.columns.map(({ id }) => id),
      cells,
    );
    const countries = map.countries
      .filter(({ id, count, thin: isThin }) => isCountry(id) && (count > 0 || isThin))
      .toSorted((a, b) => b.count - a.count);
    if (countries.length > 0)
      terminal.out(
        plain(`Countries: ${countries.map((one) => `${labelOf('region', one.id)} ${figures(one)}`).join('; ')}`),
      );
    for (const { region, topic: about, sources, ...figure } of thin) {
      terminal.out(plain(`Thin: ${labelOf('region', region)}, ${labelOf('topic', about)}, ${figures(figure)}`));
      for (const one of sources.filter(({ count, expected }) => count < (expected ?? 0)))
        terminal.out(
          plain(`    ${one.title}: ${figures(one)}; ${one.articles} articles in all, ${one.untagged} without a tag`),
        );
    }
    const days = since === null ? (until === null ? 'all days' : `until ${until}`) : `${since} to ${until}`;
    const usual =
      baseline === null ? 'nothing to compare with' : `compared with ${baseline.periods} equal periods before`;
    terminal.err(`${total} articles, ${tagged.both} with a region and a topic; ${days}; ${usual}`);
    return 0;
  },
};
