/**
 * What a saved search finds, written out: files on disk, and the feed and page a browser host serves.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { answerOf } from '#shared/answer';
import { askUntilExact } from '#shared/exact';
import { Failure } from '#shared/failure';
import { savedReference, type SearchFormat } from '#shared/saved-search';
import type { Facets, Hit } from '#shared/search';
import { toAtom } from '#main/export/atom';
import { toFindingsPage } from '#main/export/findings-page';
import type { Finding, Findings } from '#main/export/findings';
import { listSaved, type SavedRow } from '#main/store/saved-searches';
import { fileName, saveFile } from './saving.ts';
import { savedOf } from './searches.ts';
import type { Handlers, Workings } from './workings.ts';

/** Entries of a feed, as readers of feeds are used to; of a file. */
const inFeed = 100;
const inFile = 5_000;
const mostAtOnce = 200;
const mostAttempts = 5;

const kinds: Record<SearchFormat, { readonly name: string; readonly extensions: string[] }> = {
  atom: { name: 'Atom feed', extensions: ['atom', 'xml'] },
  html: { name: 'Web page', extensions: ['html'] },
  json: { name: 'JSON', extensions: ['json'] },
};

type Found = { readonly total: number; readonly hits: readonly Hit[]; readonly facets: Facets | null };

function findingOf({ article: row, snippet }: Hit, labels: ReadonlyMap<string, string>): Finding {
  const tag = (kind: 'region' | 'topic', id: string): Finding['tags'][number] => {
    const term = `${kind}:${id}`;
    return { kind, term, label: labels.get(term) ?? id };
  };
  return {
    id: row.id,
    title: row.title,
    url: row.url,
    outlet: row.source.title,
    author: row.author,
    published: row.published,
    updated: row.changed ?? row.date,
    language: row.language,
    access: row.access,
    summary: row.excerpt === '' ? snippet : row.excerpt,
    tags: [...row.regions.map((id) => tag('region', id)), ...row.topics.map((id) => tag('topic', id))],
  };
}

export function searchExportHandlers(workings: Workings): Pick<Handlers, 'searches.export' | 'searches.published'> {
  const { db, search, version } = workings;

  /** The newest articles, all of one result, each of them verified. */
  async function find(row: SavedRow, most: number, facets: boolean): Promise<Found> {
    const asked = { query: savedReference(row.name), sort: 'newest', typing: false, facets } as const;
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      // A reader of feeds comes again and again: what fits one answer takes no other result's place.
      const first = await askUntilExact((figuresAlone) =>
        search.run(
          figuresAlone
            ? { ...asked, count: 0, keep: false }
            : { ...asked, count: Math.min(most, mostAtOnce), keep: most > mostAtOnce },
        ),
      );
      const hits = [...first.hits];
      for (;;) {
        const count = Math.min(mostAtOnce, Math.min(most, first.total) - hits.length);
        if (count <= 0) return { total: first.total, hits, facets: first.facets };
        const more = await search.rows(first.handle, hits.length, count);
        if (more === null) break;
        if (more.length === 0) return { total: first.total, hits, facets: first.facets };
        hits.push(...more);
      }
    }
    throw new Failure('unavailable', 'The library kept changing while the search was read. Try again in a moment.');
  }

  function findings(row: SavedRow, { total, hits }: Found, served: Findings['served']): Findings {
    const { id, name, query, created } = row;
    const labels = workings.schemes.labels();
    const entries = hits.map((hit) => findingOf(hit, labels));
    return { id, name, query, created, total, entries, tool: `Meridian ${version}`, served };
  }

  /** The published search of a token; compared without telling by its time how much was right. */
  function published(token: string): SavedRow | null {
    const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
    const sought = digest(token);
    return listSaved(db).find((row) => row.token !== null && timingSafeEqual(digest(row.token), sought)) ?? null;
  }

  return {
    async 'searches.export'({ id, format, path }, { asker }) {
      const row = savedOf(db, id);
      const wanted = { what: 'the search', name: `${fileName(row.name)}.${format}`, kind: kinds[format], path };
      return await saveFile(workings, asker, wanted, async () => {
        const found = await find(row, inFile, format === 'json');
        if (format === 'json') return `${JSON.stringify(answerOf(found.total, found.hits, found.facets), null, 2)}\n`;
        const all = findings(row, found, null);
        return format === 'atom' ? toAtom(all) : toFindingsPage(all);
      });
    },
    async 'searches.published'({ token, format, origin }, { asker }) {
      if (asker.trust === 'page') throw new Failure('refused', 'Only a host serves what is published.');
      const row = published(token);
      if (row === null) return null;
      const address = `${origin}/feeds/${row.token ?? ''}`;
      const served = { atom: `${address}.atom`, html: `${address}.html` };
      const all = findings(row, await find(row, inFeed, false), served);
      // It may have been revoked while it was read.
      if (published(token) === null) return null;
      return { body: format === 'atom' ? toAtom(all) : toFindingsPage(all, { fonts: false }) };
    },
  };
}
