/**
 * The stages of the pipeline one by one, for scripts: what sync would do with the given input, storing nothing.
 */
import { Failure } from '#shared/failure';
import type { Handlers, Workings } from './workings.ts';

/** The bytes of base64 (RFC 4648 section 4; lines may be folded, the padding may be missing). Fails with a sentence. */
function bytesOf(base64: string): Buffer {
  const compact = base64.replaceAll(/[\t\n\r ]+/g, '');
  const whole = /^[A-Za-z0-9+/]*={0,2}$/.test(compact);
  const padding = compact.length - compact.replace(/=+$/, '').length;
  if (!whole || (compact.length - padding) % 4 === 1 || (padding > 0 && compact.length % 4 !== 0))
    throw new Failure(
      'invalid',
      '“base64” is not base64: it holds other characters or is cut off. Encode the bytes again, with the standard alphabet.',
    );
  return Buffer.from(compact, 'base64');
}

export function stageHandlers({
  readers,
  schemes,
  now,
}: Workings): Pick<Handlers, Extract<keyof Handlers, `stages.${string}`>> {
  return {
    'stages.suggest': async (input) => [...schemes.kept(await readers.run('suggest', input))],
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
      const feed = await readers.run('feed', { bytes: bytesOf(base64), url, contentType, now: now() }, 5_000);
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
