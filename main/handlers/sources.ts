/**
 * Sources: finding, adding, importing, changing, removing. Syncing is in sync.ts.
 */
import { readFileSync, statSync } from 'node:fs';
import { Failure } from '#shared/failure';
import type { FeedChoice } from '#shared/source';
import { hostAndPort } from '#main/fetch/address';
import { decode } from '#main/sources/charset';
import { guessFeedUrls } from '#main/sources/discover';
import { parseOpml, writeOpml } from '#main/sources/opml';
import { addSources, listSources, readSource, sourceByUrl, sourceRecord } from '#main/store/sources';
import { saveFile } from './saving.ts';
import { isoTime, shortTitle, type Handlers, type Workings } from './workings.ts';

const opmlKind = { name: 'List of feeds (OPML)', extensions: ['opml'] };

type Found = { readonly choices: readonly FeedChoice[]; readonly site: string | null };

/** Reads what a person typed as an address; a bare host gets https. Fails with a sentence. */
function readAddress(text: string): URL {
  const trimmed = text.trim();
  const withScheme =
    /^[a-z][a-z0-9+.-]*:/i.test(trimmed) && !/^[^/]*:\d+(\/|$)/.test(trimmed) ? trimmed : `https://${trimmed}`;
  const url = URL.parse(withScheme.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:(?:\/\/)?/i, 'https://'));
  if (url === null || trimmed === '')
    throw new Failure(
      'invalid',
      `“${shortTitle(text)}” is not an address. Type one such as example.org or https://example.org/feed.xml.`,
    );
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Failure(
      'refused',
      `Only web addresses (http or https) can be sources; “${shortTitle(text)}” is not one.`,
    );
  }
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

async function look(workings: Workings, url: URL, allowPrivate: boolean, signal: AbortSignal): Promise<Found> {
  const permit = allowPrivate ? hostAndPort(url) : null;
  const result = await workings.fetcher.fetch({ url: url.href, kind: 'feed', allowPrivate: permit, signal });
  if (result.outcome === 'unchanged')
    throw new Failure('unreachable', 'The server answered that nothing changed, to a first visit. Please try again.');
  if (result.outcome === 'failed')
    throw new Failure(result.code === 'private-address' ? 'refused' : 'unreachable', result.reason);
  const input = { bytes: result.bytes, url: result.url, contentType: result.headers.contentType };
  try {
    const feed = await workings.readers.run('feed', { ...input, now: workings.now() }, 10_000);
    return { choices: [{ url: result.url, title: feed.title, kind: 'feed' }], site: feed.link };
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'not-a-feed') throw error;
    const offered = await workings.readers.run('discover', input);
    const choices = offered.length > 0 ? offered : await guess(workings, result.url, permit, signal);
    if (choices.length === 0) throw error;
    return { choices, site: result.url };
  }
}

/** The usual places of a feed, for a site that names none. */
async function guess(
  workings: Workings,
  site: string,
  permit: string | null,
  signal: AbortSignal,
): Promise<FeedChoice[]> {
  for (const url of guessFeedUrls(site)) {
    const result = await workings.fetcher.fetch({ url, kind: 'feed', allowPrivate: permit, signal });
    if (result.outcome !== 'fetched') continue;
    try {
      const feed = await workings.readers.run('feed', {
        bytes: result.bytes,
        url,
        contentType: result.headers.contentType,
        now: workings.now(),
      });
      return [{ url: result.url, title: feed.title, kind: 'feed' }];
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }
  return [];
}

export function sourceHandlers(workings: Workings): Pick<Handlers, Extract<keyof Handlers, `sources.${string}`>> {
  const { db, act, now, files } = workings;
  const known = (url: string): boolean => sourceByUrl(db, url)?.removed === false;

  return {
    'sources.list': () => listSources(db),
    async 'sources.find'({ address, allowPrivate }, { signal }) {
      const { choices } = await look(workings, readAddress(address), allowPrivate, signal);
      return { choices: [...choices] };
    },
    async 'sources.add'({ address, allowPrivate }, { signal, asker }) {
      const url = readAddress(address);
      const held = sourceByUrl(db, url.href);
      let chosen: FeedChoice = { url: url.href, title: null, kind: 'feed' };
      let site: string | null = null;
      if (held === null) {
        const found = await look(workings, url, allowPrivate, signal);
        const [first] = found.choices;
        if (first === undefined || found.choices.length > 1) {
          throw new Failure('choice', `${url.hostname} offers ${found.choices.length} feeds. Choose which to add.`, {
            details: { choices: found.choices },
          });
        }
        chosen = first;
        site = found.site;
      }
      const before = sourceByUrl(db, chosen.url);
      const permit = allowPrivate ? hostAndPort(new URL(chosen.url)) : null;
      const title = chosen.title ?? chosen.url;
      const added = [{ url: chosen.url, title, site, allowPrivate: permit, sample: false }];
      await act(asker, 'sources.add', `Added the source ${shortTitle(title)}`, (hand) => {
        addSources(db, hand, added, isoTime(now()));
      });
      const source = readSource(db, sourceByUrl(db, chosen.url)?.id ?? '');
      if (source === null) throw new Failure('failed', 'The source was not added. Please try again.');
      return { source, known: before !== null && !before.removed };
    },
    async 'sources.change'({ id, title, interval, images, allowPrivate }, { asker }) {
      const source = sourceRecord(db, id);
      if (source === null) throw new Failure('not-found', 'This source is not there any more.');
      const patch: Record<string, string | number | null> = {};
      if (title !== undefined) patch['title'] = title;
      if (interval !== undefined) patch['interval'] = interval;
      if (images !== undefined) patch['images'] = images ? 1 : 0;
      if (allowPrivate !== undefined) patch['allow_private'] = allowPrivate ? hostAndPort(new URL(source.url)) : null;
      const what = images === undefined ? 'Changed' : images ? 'Allowed images of' : 'Turned off images of';
      return await act(asker, 'sources.change', `${what} ${shortTitle(source.title)}`, (hand) =>
        hand.update('source', { number: source.number }, patch),
      );
    },
    async 'sources.remove'({ ids }, { asker }) {
      const sources = ids.flatMap((id) => sourceRecord(db, id) ?? []);
      const what = sources.length === 1 ? (sources[0]?.title ?? '') : `${sources.length} sources`;
      return await act(asker, 'sources.remove', `Removed ${shortTitle(what)}; its articles stay`, (hand) => {
        for (const { number } of sources) hand.update('source', { number }, { removed: isoTime(now()) });
      });
    },
    async 'sources.export'({ path }, { asker }) {
      const entries = listSources(db).map(({ title, url, site }) => ({
        title,
        feedUrl: url,
        siteUrl: site,
        folder: [],
      }));
      if (entries.length === 0) throw new Failure('not-found', 'There is no source to export yet. Add one first.');
      const wanted = { what: 'the list of sources', name: 'meridian-sources.opml', kind: opmlKind, path };
      const written = await saveFile(workings, asker, wanted, () =>
        writeOpml({ title: 'Sources of Meridian', created: now(), entries }),
      );
      return written === null ? null : { ...written, sources: entries.length };
    },
    async 'sources.import'({ file, confirm, allowPrivate }, { asker }) {
      const path = files.resolve(file, asker);
      if (!statSync(path).isFile()) throw new Failure('bad-file', `${path} is not a file. Choose an OPML file.`);
      if (statSync(path).size > 10_000_000)
        throw new Failure(
          'bad-file',
          'This file is larger than 10 MB, which no list of feeds is. Choose an OPML file.',
        );
      const opml = parseOpml(decode(readFileSync(path), null, 'feed').text);
      const feeds = opml.entries.map((entry) => ({
        url: entry.feedUrl,
        title: entry.title || entry.feedUrl,
        known: known(entry.feedUrl),
      }));
      if (!confirm) return { title: opml.title, feeds, refused: [...opml.refused], added: 0 };
      const entries = opml.entries.map((entry) => ({
        url: entry.feedUrl,
        title: entry.title || entry.feedUrl,
        site: entry.siteUrl,
        allowPrivate: allowPrivate ? hostAndPort(new URL(entry.feedUrl)) : null,
        sample: false,
      }));
      let added = 0;
      await act(asker, 'sources.import', `Added the feeds of ${shortTitle(opml.title ?? 'a list')}`, (hand) => {
        added = addSources(db, hand, entries, isoTime(now())).length;
      });
      return { title: opml.title, feeds, refused: [...opml.refused], added };
    },
  };
}
