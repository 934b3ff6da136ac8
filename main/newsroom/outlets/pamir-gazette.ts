import type { Outlet } from '../outlet.ts';

/** An outlet whose server is never ready: it answers 503 and asks for four minutes. */
export const pamirGazette: Outlet = {
  id: 'pamir-gazette',
  title: 'Pamir Gazette',
  motto: 'Slow news from high places',
  language: 'en',
  zone: '+05:00',
  sections: ['Water', 'Roads'],
  feeds: [{ kind: 'rss', path: 'feed.xml', title: 'Pamir Gazette', content: 'full', charset: 'utf-8' }],
  pages: { layout: 'modern', metadata: 'json-ld', charset: 'utf-8', declared: 'both' },
  busySeconds: 240,
  articles: [],
};
