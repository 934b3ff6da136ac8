/**
 * Announces what a sync brought to saved searches that want it. What the analyst does herself brings nothing: only articles that
 * arrived since the sync before count, whatever their tags and statuses have become.
 */
import { savedReference } from '#shared/saved-search';
import type { ReadableDatabase } from '#main/store/database';
import { latestArticle, listSaved } from '#main/store/saved-searches';
import type { SearchClient } from '#main/threads/search-client';
import type { Connections } from './connections.ts';

/** Makes the function that is called whenever a sync has ended. */
export function createArrivals(ports: {
  readonly db: ReadableDatabase;
  readonly search: Pick<SearchClient, 'tally'>;
  readonly connections: Pick<Connections, 'tell' | 'lendAll'>;
}): () => Promise<void> {
  const { db, search, connections } = ports;
  let known = latestArticle(db);

  return async () => {
    const since = known;
    const until = latestArticle(db);
    known = until;
    if (until <= since) return;
    const found: { id: string; name: string; added: number }[] = [];
    for (const { id, name } of listSaved(db).filter(({ notify }) => notify)) {
      const { fresh } = await search.tally({ query: savedReference(name), since, until });
      if (fresh > 0) found.push({ id, name, added: fresh });
    }
    if (found.length === 0) return;
    connections.tell('searches.found', { found });
    const [first] = found;
    const title = `${first?.added ?? 0} new in ${first?.name ?? ''}`;
    const others = found.slice(1).map(({ name, added }) => `${added} new in ${name}`);
    await connections.lendAll('notice.show', { title, body: others.join('\n').slice(0, 400) });
  };
}
