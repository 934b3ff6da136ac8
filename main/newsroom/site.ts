/** From a path to an answer: everything the newsroom's server can be asked for. */
import { renderFeed, renderOpml } from './feed.ts';
import type { FeedPlan, Outlet } from './outlet.ts';
import { articlePage, frontPage, homePage } from './page.ts';
import { picture } from './picture.ts';
import { articlePath, feedPath, lastChange, picturePath, pieceOf, piecesOf, type Press } from './press.ts';

export type Answer = {
  readonly status: number;
  readonly type: string;
  /** Text is still to be encoded in `charset`. */
  readonly body: string | Uint8Array;
  readonly charset: string;
  readonly headers: Readonly<Record<string, string>>;
  /** When it last changed, in milliseconds since 1970, or null when nobody could say. */
  readonly modified: number | null;
};

/** Answers for a path without its query. */
export type Site = (path: string) => Answer;

type Render = () => Answer;

/** The smallest picture there is: one transparent point. */
const dot = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Lays out the newsroom's addresses. What they answer is rendered when asked, since corrections come in between. */
export function site(outlets: readonly Outlet[], press: Press): Site {
  const addresses = new Map<string, Render>([
    ['/', () => html(frontPage(press, outlets))],
    ['/newsroom.opml', () => answer('text/x-opml; charset=utf-8', renderOpml(press, outlets))],
    ...outlets.flatMap((outlet) => outletAddresses(press, outlet)),
  ]);
  return (path) => {
    const outlet = outlets.find(({ id }) => path === `/${id}` || path.startsWith(`/${id}/`));
    if (outlet?.busySeconds !== undefined) return busy(outlet.busySeconds);
    const render = addresses.get(path);
    if (render) return render();
    if (path.startsWith('/pixel/')) return answer('image/gif', dot);
    if (path.startsWith('/canary/')) return canary(path);
    return {
      ...html('<!DOCTYPE html><title>Not found</title><p>There is no such page in the newsroom.</p>'),
      status: 404,
    };
  };
}

function outletAddresses(press: Press, outlet: Outlet): readonly (readonly [string, Render])[] {
  return [
    [`/${outlet.id}/`, () => page(outlet, homePage(press, outlet), lastChange(piecesOf(press, outlet), press))],
    [`/${outlet.id}`, () => ({ ...html(''), status: 301, headers: { location: `${press.origin}/${outlet.id}/` } })],
    ...outlet.feeds.map((feed) => [feedPath(outlet, feed), () => feedAnswer(press, outlet, feed)] as const),
    ...outlet.articles.map((article) => {
      const render = (): Answer => {
        const piece = pieceOf(press, outlet, article);
        return page(outlet, articlePage(press, outlet, piece), piece.corrected ?? piece.published);
      };
      return [articlePath(outlet, article), render] as const;
    }),
    ...outlet.articles
      .filter((article) => article.picture !== undefined)
      .map((article) => [picturePath(outlet, article), () => answer('image/png', picture(article.slug))] as const),
  ];
}

function feedAnswer(press: Press, outlet: Outlet, feed: FeedPlan): Answer {
  const { type, text } = renderFeed(press, outlet, feed);
  return { ...answer(type, text), charset: feed.charset, modified: lastChange(piecesOf(press, outlet, feed), press) };
}

/** A page in its outlet's encoding, declared where the outlet declares it. */
function page(outlet: Outlet, text: string, modified: number): Answer {
  const { charset, declared } = outlet.pages;
  const type = declared === 'meta' ? 'text/html' : `text/html; charset=${charset}`;
  return { ...answer(type, text), charset, modified };
}

function html(text: string): Answer {
  return answer('text/html; charset=utf-8', text);
}

function answer(type: string, body: string | Uint8Array): Answer {
  return { status: 200, type, body, charset: 'utf-8', headers: {}, modified: null };
}

/** RFC 9110, 10.2.3. */
function busy(seconds: number): Answer {
  return {
    ...answer('text/plain; charset=utf-8', `The press is busy. Please come back in ${seconds} seconds.\n`),
    status: 503,
    headers: { 'retry-after': String(seconds) },
  };
}

/** Whatever a hostile article manages to ask for: harmless, but of the kind that was asked for. */
function canary(path: string): Answer {
  if (/\.(png|gif)$/.test(path)) return answer('image/gif', dot);
  if (path.endsWith('.js')) return answer('text/javascript; charset=utf-8', 'window.__canary = 1;\n');
  if (path.endsWith('.css')) return answer('text/css; charset=utf-8', '/* canary */\n');
  return html('<!DOCTYPE html><title>Canary</title><p>Something followed a hostile address to get here.</p>');
}
