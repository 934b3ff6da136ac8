/**
 * Images of articles: never loaded by the page, and by the core only for sources the analyst has allowed.
 */
import { Failure } from '#shared/failure';
import type { Fetcher } from '#main/fetch/fetcher';
import { readArticle } from '#main/store/article-reading';
import { missingArticle, type Handlers, type Workings } from './workings.ts';

// Sanitised HTML has its attributes in double quotes with "<", ">" and quotes escaped, so that a tag ends at its first ">".
const imageSource = /(<img\b[^>]*?)\ssrc="([^"]*)"/g;
const shown = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);
const mostImages = 40;
const mostBytes = 9_000_000;

/** The same HTML with image addresses out of reach of whoever shows it. */
export function withoutImages(html: string): string {
  return html.replaceAll(imageSource, '$1 data-src="$2"');
}

function decodeAttribute(value: string): string {
  return value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

type Image = { readonly type: string; readonly bytes: Uint8Array };

async function load(
  fetcher: Fetcher,
  url: string,
  { allowPrivate, source }: { readonly allowPrivate: string | null; readonly source: string },
  signal: AbortSignal,
): Promise<Image | null> {
  if (!/^https?:\/\//i.test(url)) return null;
  const result = await fetcher.fetch({ url, kind: 'image', allowPrivate, source, signal });
  if (result.outcome !== 'fetched') return null;
  const type = (result.headers.contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return shown.has(type) ? { type, bytes: result.bytes } : null;
}

export function imageHandlers({ db, fetcher }: Workings): Pick<Handlers, 'images.load'> {
  return {
    async 'images.load'({ id }, { signal }) {
      const article = readArticle(db, id);
      if (article === null) throw missingArticle();
      if (!article.images) {
        throw new Failure(
          'refused',
          'Images are off for this source. Turn them on above the text or under Sources; each image then tells its server that you read it.',
        );
      }
      const row = db
        .prepare('SELECT s.allow_private, s.id FROM article a JOIN source s ON s.number = a.source WHERE a.number = ?')
        .get(article.number);
      const allowPrivate = typeof row?.['allow_private'] === 'string' ? row['allow_private'] : null;
      const source = { allowPrivate, source: String(row?.['id']) };
      const addresses = new Set<string>();
      for (const [, , address] of article.html.matchAll(imageSource)) if (address !== undefined) addresses.add(address);
      let room = mostBytes;
      return await Promise.all(
        [...addresses].slice(0, mostImages).map(async (address) => {
          const src = decodeAttribute(address);
          const image = await load(fetcher, src, source, signal);
          if (image === null || image.bytes.byteLength > room) return { src, data: null };
          room -= image.bytes.byteLength;
          return { src, data: `data:${image.type};base64,${Buffer.from(image.bytes).toString('base64')}` };
        }),
      );
    },
  };
}
