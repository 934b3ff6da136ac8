/** Pages written for these tests, in the manner of real ones. */

const SENTENCE =
  'Officials in Astana said on Tuesday that the new pipeline would carry gas to four neighbouring countries by spring.';

/** Paragraphs of prose, all different. */
export function prose(paragraphs: number): string {
  return Array.from(
    { length: paragraphs },
    (_, at) => `<p>${SENTENCE} Point ${at + 1} of the agreement covers tariffs, transit and repair.</p>`,
  ).join('\n');
}

export type PageParts = {
  readonly head?: string;
  readonly body?: string;
  readonly after?: string;
  readonly heading?: string;
};

/** A news page with navigation and footer around its article. */
export function newsPage({
  head = '',
  body = prose(6),
  after = '',
  heading = 'Gas to flow by spring',
}: PageParts = {}): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${heading} | The Steppe Courier</title>${head}
<style>.paywall{color:red}</style><script>window.dataLayer=[]</script></head>
<body><header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
<main><article><h1>${heading}</h1>${body}</article>${after}</main>
<footer>Copyright The Steppe Courier</footer></body></html>`;
}

export const jsonLd = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
