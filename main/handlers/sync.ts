/**
 * Syncing, what it sent out, jobs, and the sample newsroom.
 */
import { Failure } from '#shared/failure';
import { decode } from '#main/sources/charset';
import { parseOpml } from '#main/sources/opml';
import { addSources, listSources, readSource } from '#main/store/sources';
import { isoTime, type Handlers, type Workings } from './workings.ts';

type SyncRequests = 'sent.list' | 'sync.run' | 'sync.report' | 'jobs.cancel' | 'jobs.wait' | 'sample.open';

export function syncHandlers({
  db,
  now,
  sync,
  jobs,
  newsroom,
  fetcher,
  sent,
  act,
}: Workings): Pick<Handlers, SyncRequests> {
  return {
    'sync.run': ({ sources }) => ({ job: sync.run(sources) }),
    'sync.report': () => sync.report(),
    'sent.list'({ count }) {
      const titles = new Map(listSources(db).map(({ id, title }) => [id, title]));
      return sent.latest(count).map(({ source, ...one }) => ({
        ...one,
        source: source === null ? null : (titles.get(source) ?? readSource(db, source)?.title ?? null),
      }));
    },
    'jobs.cancel': ({ job }) => ({ found: jobs.cancel(job) }),
    async 'jobs.wait'({ job }) {
      const ending = jobs.wait(job);
      if (ending === null) throw new Failure('not-found', 'This job is not known; it may have ended long ago.');
      return await ending;
    },
    async 'sample.open'(_, { signal, asker }) {
      const { origin, opml } = await newsroom();
      const permit = new URL(origin).host;
      const list = await fetcher.fetch({ url: opml, kind: 'feed', allowPrivate: permit, signal });
      if (list.outcome !== 'fetched')
        throw new Failure('unavailable', 'The sample newsroom did not answer. Please try again.');
      const { entries } = parseOpml(decode(list.bytes, list.headers.contentType, 'feed').text);
      const feeds = entries.map(({ title, feedUrl, siteUrl }) => ({
        url: feedUrl,
        title,
        site: siteUrl,
        allowPrivate: new URL(feedUrl).host,
        sample: true,
      }));
      await act(asker, 'sample.open', 'Added the sample newsroom', (hand) => {
        addSources(db, hand, feeds, isoTime(now()));
      });
      return { job: sync.run() };
    },
  };
}
