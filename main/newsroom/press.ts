/** An article as it stands at one moment: with addresses, dates and, where there is one, its correction. */
import { moment } from './edition.ts';
import type { Article, Block, FeedPlan, Language, Outlet } from './outlet.ts';

/** What renderers need to know about the running server. */
export type Press = {
  /** "http://127.0.0.1:8080" */
  readonly origin: string;
  /** Midnight (UTC) of the edition's day. */
  readonly edition: number;
  /** Whether the correction of the article at this path is out. */
  readonly corrected: (path: string) => boolean;
};

export type Piece = {
  readonly article: Article;
  readonly path: string;
  readonly url: string;
  /** Address of the picture, or null. */
  readonly picture: string | null;
  readonly title: string;
  readonly body: readonly Block[];
  readonly language: Language;
  readonly published: number;
  /** When the correction appeared, or null. */
  readonly corrected: number | null;
};

/**
 * Where an outlet is reached. The busy one stands under the server's other name: who asks a server to wait speaks for its whole
 * host and port, and the other outlets are not to be silenced with it.
 */
export function originOf(press: Press, outlet: Outlet): string {
  return outlet.busySeconds === undefined ? press.origin : press.origin.replace('127.0.0.1', 'localhost');
}

export function articlePath(outlet: Outlet, article: Article): string {
  return `/${outlet.id}/${article.slug}`;
}

export function picturePath(outlet: Outlet, article: Article): string {
  return `/${outlet.id}/img/${article.slug}.png`;
}

export function feedPath(outlet: Outlet, feed: FeedPlan): string {
  return `/${outlet.id}/${feed.path}`;
}

export function pieceOf(press: Press, outlet: Outlet, article: Article): Piece {
  const path = articlePath(outlet, article);
  const correction = article.correction && press.corrected(path) ? article.correction : null;
  return {
    article,
    path,
    url: press.origin + path,
    picture: article.picture === undefined ? null : press.origin + picturePath(outlet, article),
    title: correction?.title ?? article.title,
    body: correction?.body ?? article.body,
    language: article.language ?? outlet.language,
    published: moment(press.edition, article.daysAgo, article.at),
    corrected: correction ? moment(press.edition, article.daysAgo, correction.at) : null,
  };
}

/** The outlet's pieces, newest first; with a feed, only those that stand in it. */
export function piecesOf(press: Press, outlet: Outlet, feed?: FeedPlan): readonly Piece[] {
  return outlet.articles
    .map((article) => pieceOf(press, outlet, article))
    .filter((piece) => feed?.language === undefined || piece.language === feed.language)
    .toSorted((a, b) => b.published - a.published);
}

/** The last moment anything in these pieces changed. */
export function lastChange(pieces: readonly Piece[], press: Press): number {
  return pieces.reduce((last, piece) => Math.max(last, piece.corrected ?? piece.published), press.edition - 86_400_000);
}
