/**
 * The stages of the pipeline one by one, for scripts: what sync would do with the given input, storing nothing.
 */
import type { Handlers, Workings } from './workings.ts';

export function stageHandlers({ readers, now }: Workings): Pick<Handlers, Extract<keyof Handlers, `stages.${string}`>> {
  return {
    'stages.suggest': async (input) => [...(await readers.run('suggest', input))],
    async 'stages.extract'({ url, html }) {
      const {
        title,
        byline,
        published,
        language,
        text,
        html: clean,
        access,
        accessReason,
      } = await readers.run('extract', { url, html }, 5_000);
      return { title, byline, published, language, text, html: clean, access, accessReason };
    },
    async 'stages.feed'({ url, contentType, base64 }) {
      const feed = await readers.run(
        'feed',
        { bytes: Buffer.from(base64, 'base64'), url, contentType, now: now() },
        5_000,
      );
      return {
        title: feed.title,
        link: feed.link,
        items: feed.items.map(({ item }) => ({
          id: item.guid,
          url: item.url,
          title: item.title,
          summary: item.summary,
          contentHtml: item.contentHtml,
          published: item.published,
          updated: item.updated,
          author: item.author,
        })),
      };
    },
  };
}
