/**
 * Gathers what changed and tells it in short, spaced announcements: a first sync changes thousands of articles in seconds.
 */
import { namesOf } from '#main/store/numbers';
import type { ReadableDatabase } from '#main/store/database';
import type { SavedArticle } from '#main/store/articles';
import { latestAct, type ActResult, type Touched } from '#main/store/acts';
import type { SearchClient } from '#main/threads/search-client';
import type { Connections } from './connections.ts';

export type Announcer = {
  /** Articles committed by sync: the index hears at once, pages within a quarter of a second. */
  saved(articles: readonly SavedArticle[]): void;
  acted(result: Pick<ActResult, 'touched'>): void;
  /** What a slice of a rule's run touched: the index hears at once, pages within a quarter of a second. */
  worked(touched: Touched): void;
  sources(ids: readonly string[]): void;
  close(): void;
};

const wait = 250; // ms
/** Longer lists are cut to none, which means: ask afresh. */
const mostIds = 500;

export function createAnnouncer(ports: {
  readonly db: ReadableDatabase;
  readonly search: SearchClient;
  readonly connections: Connections;
  /** Called when what saved searches find may have changed; after the search thread has heard of it. */
  readonly onChange: () => void;
  /** Called when regions or topics are others; before anybody is told. */
  readonly onSchemes: () => void;
}): Announcer {
  const { db, search, connections, onChange, onSchemes } = ports;
  let added = 0;
  let ids = new Set<string>();
  let packs = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    timer = undefined;
    connections.tell('articles.changed', { added, ids: ids.size > mostIds ? [] : [...ids] });
    if (packs.size > 0) connections.tell('packs.changed', { ids: [...packs] });
    added = 0;
    ids = new Set();
    packs = new Set();
  }

  function schemesChanged(): void {
    onSchemes();
    connections.tell('schemes.changed', {});
  }

  function later(): void {
    timer ??= setTimeout(flush, wait);
  }

  return {
    saved(articles) {
      const touched = articles.filter(({ outcome }) => outcome !== 'same');
      if (touched.length === 0) return;
      search.changed(touched.flatMap(({ docno, replaced }) => (replaced === null ? [docno] : [replaced, docno])));
      for (const { id, outcome } of touched) {
        ids.add(id);
        if (outcome === 'added') added += 1;
      }
      onChange();
      later();
    },
    worked(touched) {
      if (touched.schemes) schemesChanged();
      const names = namesOf(db, touched.articles);
      search.changed(names.docnos);
      for (const id of names.ids) ids.add(id);
      for (const id of touched.packs) packs.add(id);
      onChange();
      later();
    },
    acted({ touched }) {
      if (touched.schemes) schemesChanged();
      const names = namesOf(db, touched.articles);
      if (names.docnos.length > 0) {
        search.changed(names.docnos);
        connections.tell('articles.changed', { added: 0, ids: names.ids.length > mostIds ? [] : names.ids });
      }
      if (touched.searches.size > 0) {
        search.savedChanged();
        connections.tell('searches.changed', { ids: [...touched.searches], what: 'searches' });
      }
      if (touched.packs.size > 0) connections.tell('packs.changed', { ids: [...touched.packs] });
      if (touched.rules.size > 0) connections.tell('rules.changed', { ids: [...touched.rules], what: 'rules' });
      if (touched.senses.size > 0) connections.tell('senses.changed', {});
      const sources = [...touched.sources].flatMap((number) => {
        const row = db.prepare('SELECT id FROM source WHERE number = ?').get(number);
        return row === undefined ? [] : [String(row['id'])];
      });
      if (sources.length > 0) {
        search.sourcesChanged();
        connections.tell('sources.changed', { ids: sources });
      }
      if (names.docnos.length + touched.searches.size + sources.length > 0 || touched.schemes) onChange();
      connections.tell('acts.changed', { last: latestAct(db) });
    },
    sources(changed) {
      if (changed.length === 0) return;
      search.sourcesChanged();
      onChange();
      connections.tell('sources.changed', { ids: [...changed] });
    },
    close() {
      clearTimeout(timer);
    },
  };
}
