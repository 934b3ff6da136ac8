/**
 * An outlet of one feed over real HTTP on loopback, whose items can be added to.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Outlet = {
  readonly url: string;
  /** Puts an article at the head of the feed. */
  readonly publish: (title: string, text: string) => void;
  readonly close: () => void;
};

/** Starts the Steppe Courier, which has published nothing yet. */
export async function startOutlet(): Promise<Outlet> {
  const items: string[] = [];
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    response.end(
      `<rss version="2.0"><channel><title>Steppe Courier</title><link>http://127.0.0.1/</link>${items.join('')}</channel></rss>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`,
    publish(title, text) {
      const day = new Date(Date.now() - items.length * 60_000).toUTCString();
      items.unshift(
        `<item><guid isPermaLink="false">item-${items.length}</guid><title>${title}</title><pubDate>${day}</pubDate><description>&lt;p&gt;${text.repeat(6)}&lt;/p&gt;</description></item>`,
      );
    },
    close: () => server.close(),
  };
}
