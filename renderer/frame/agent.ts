/**
 * The agent of the reader frame: the one script that runs beside an article's text.
 *
 * It runs in an opaque origin with no access to anything and takes what to show over one MessagePort. It never changes
 * the article's DOM after showing it: hits are painted with the CSS Custom Highlight API.
 */
import DOMPurify from 'dompurify';
import '#renderer/styles/serif.css';
import './frame.css';
import { findTerms } from './find.ts';
import { findInk, inkBefore, offsetOfInk } from './ink.ts';
import type { FromFrame, ToFrame } from './messages.ts';

const plain =
  'p div br hr h1 h2 h3 h4 h5 h6 blockquote q cite pre code kbd samp var ul li dl dt dd figure figcaption table caption thead ' +
  'tbody tfoot tr em strong b i u s del ins mark small sub sup ruby rt rp span section article header footer nav aside main ' +
  'address colgroup col';
const particular: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['alt', 'width', 'height', 'data-src'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  abbr: ['title'],
  time: ['datetime'],
};
const everywhere = ['lang', 'dir', 'id', 'class', 'aria-label', 'aria-hidden', 'role'];

type Sanitising = Element & { setHTML?: (html: string, options: { sanitizer: unknown }) => void };

/** Puts HTML in, through a closed list of elements and attributes: the third of three walls, and the last. */
function insert(place: Sanitising, html: string, ours: boolean): void {
  const names = plain.split(' ');
  const common = ours ? everywhere : ['lang', 'dir'];
  if (typeof place.setHTML === 'function') {
    place.setHTML(html, {
      sanitizer: {
        elements: [
          ...names,
          ...Object.entries(particular).map(([name, attributes]) => ({
            name,
            attributes: name === 'img' && ours ? [...attributes, 'src'] : attributes,
          })),
        ],
        attributes: common,
      },
    });
    return;
  }
  const allowed = [...Object.values(particular).flat(), ...common, ...(ours ? ['src'] : [])];
  place.replaceChildren(
    DOMPurify.sanitize(html, {
      ALLOWED_TAGS: [...names, ...Object.keys(particular)],
      ALLOWED_ATTR: allowed,
      ALLOW_DATA_ATTR: false,
      RETURN_DOM_FRAGMENT: true,
    }),
  );
}

/** Puts a mark in the place of an image that is not shown. It holds no text, so that offsets stay as they are. */
function withhold(image: HTMLImageElement): void {
  const mark = document.createElement('span');
  mark.className = 'withheld';
  mark.dataset['alt'] = image.alt === '' ? 'Image' : `Image: ${image.alt}`;
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', mark.dataset['alt']);
  image.hidden = true;
  image.before(mark);
}

function start(port: MessagePort): void {
  const article = document.createElement('article');
  document.body.append(article);
  const sheet = new CSSStyleSheet();
  let text = '';
  let terms: readonly string[] = [];
  let hits: readonly Range[] = [];
  /** The hit that was gone to, from 1; 0 before any was. */
  let hitAt = 0;
  let pending = 0;

  const say = (what: FromFrame): void => port.postMessage(JSON.stringify(what));

  function textNodes(): Text[] {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
    return nodes;
  }

  function rangeOf(from: number, to: number): Range | null {
    const nodes = textNodes();
    const found = findInk(
      nodes.map((node) => node.data),
      from,
      to,
    );
    const first = found === null ? undefined : nodes[found.start.piece];
    const last = found === null ? undefined : nodes[found.end.piece];
    if (found === null || first === undefined || last === undefined) return null;
    const range = new Range();
    range.setStart(first, found.start.offset);
    range.setEnd(last, found.end.offset);
    return range;
  }

  function size(): void {
    pending = 0;
    const box = article.getBoundingClientRect();
    say({
      name: 'size',
      width: Math.ceil(Math.max(0, box.width)),
      height: Math.ceil(Math.max(0, box.bottom + window.scrollY)),
      images: article.querySelectorAll('img[data-src]').length,
    });
  }
  const sizeSoon = (): void => {
    if (pending === 0) pending = requestAnimationFrame(size);
  };

  function paint(): void {
    CSS.highlights.delete('hit');
    CSS.highlights.delete('hit-at');
    hits = [];
    hitAt = 0;
    if (terms.length === 0) {
      say({ name: 'hits', total: 0, at: 0 });
      return;
    }
    const ranges: Range[] = [];
    let nodes: Text[] = [];
    const flush = (): void => {
      const whole = nodes.map((node) => node.data).join('');
      for (const [from, to] of findTerms(whole, terms)) {
        const range = new Range();
        let at = 0;
        for (const node of nodes) {
          const end = at + node.data.length;
          if (from >= at && from < end) range.setStart(node, from - at);
          if (to > at && to <= end) range.setEnd(node, to - at);
          at = end;
        }
        ranges.push(range);
      }
      nodes = [];
    };
    let block: Element | null = null;
    for (const node of textNodes()) {
      const own =
        node.parentElement?.closest('p,li,h1,h2,h3,h4,h5,h6,td,th,dt,dd,blockquote,figcaption,pre,div') ?? null;
      if (own !== block) flush();
      block = own;
      nodes.push(node);
    }
    flush();
    CSS.highlights.set('hit', new Highlight(...ranges));
    hits = ranges;
    say({ name: 'hits', total: hits.length, at: 0 });
  }

  /** The first step goes to the first hit, or from behind to the last; beyond the last comes the first. */
  function step(by: 1 | -1): void {
    if (hits.length === 0) return;
    hitAt = hitAt === 0 ? (by === 1 ? 1 : hits.length) : ((hitAt - 1 + by + hits.length) % hits.length) + 1;
    const range = hits[hitAt - 1];
    if (range === undefined) return;
    const at = new Highlight(range);
    at.priority = 1;
    CSS.highlights.set('hit-at', at);
    say({ name: 'hits', total: hits.length, at: hitAt });
    placeOf(range);
  }

  function placeOf(range: Range): void {
    const box = range.getBoundingClientRect();
    say({ name: 'place', top: box.top + window.scrollY, bottom: box.bottom + window.scrollY });
  }

  function flash(from: number, to: number): void {
    const range = rangeOf(inkBefore(text, from), inkBefore(text, to));
    if (range === null) return;
    CSS.highlights.set('flash', new Highlight(range));
    placeOf(range);
  }

  function showArticle(message: Extract<ToFrame, { name: 'show' }>): void {
    CSS.highlights.delete('flash');
    text = message.text;
    document.documentElement.lang = message.lang ?? '';
    article.dir = message.dir;
    document.documentElement.className = message.kind;
    if (message.kind === 'document') {
      // Its styles are taken out before it is parsed: inline they would be held up by our own policy.
      let styles = '';
      const bare = message.html.replaceAll(/<style[^>]*>([\s\S]*?)<\/style>/g, (_, css: string) => {
        styles += `${css}\n`;
        return '';
      });
      const parsed = new DOMParser().parseFromString(bare, 'text/html');
      document.documentElement.lang = parsed.documentElement.lang;
      sheet.replaceSync(styles);
      for (const own of document.styleSheets) own.disabled = true;
      document.adoptedStyleSheets = [sheet];
      insert(article, parsed.body.innerHTML, true);
    } else {
      insert(article, message.html, false);
      for (const image of article.querySelectorAll('img')) withhold(image);
      window.scrollTo(0, 0);
    }
    paint();
    size();
  }

  function placeImages(images: readonly { readonly src: string; readonly data: string | null }[]): void {
    const bySource = new Map(images.map((one) => [one.src, one.data]));
    for (const image of article.querySelectorAll<HTMLImageElement>('img[data-src]')) {
      const data = bySource.get(image.dataset['src'] ?? '');
      if (data === undefined || data === null || !data.startsWith('data:image/')) continue;
      image.addEventListener('load', sizeSoon, { once: true });
      image.src = data;
      image.hidden = false;
      if (image.previousElementSibling?.className === 'withheld') image.previousElementSibling.remove();
      delete image.dataset['src'];
    }
    sizeSoon();
  }

  function look(message: Extract<ToFrame, { name: 'look' }>): void {
    document.documentElement.style.colorScheme = message.dark ? 'dark' : 'light';
    for (const [name, value] of Object.entries(message.tokens)) document.documentElement.style.setProperty(name, value);
    sizeSoon();
  }

  port.addEventListener('message', (event: MessageEvent<string>) => {
    const message = JSON.parse(event.data) as ToFrame;
    if (message.name === 'show') showArticle(message);
    else if (message.name === 'look') look(message);
    else if (message.name === 'terms') {
      terms = message.terms;
      paint();
    } else if (message.name === 'step') step(message.by);
    else if (message.name === 'flash') flash(message.start, message.end);
    else placeImages(message.images);
  });
  port.start();

  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) {
      say({ name: 'selected', start: 0, end: 0, text: '' });
      return;
    }
    const range = selection.getRangeAt(0);
    const before = new Range();
    before.setStart(article, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const inked = (part: string): number => inkBefore(part, part.length);
    const first = inked(before.toString());
    const ink = inked(range.toString());
    const start = offsetOfInk(text, first);
    const end = ink === 0 ? start : offsetOfInk(text, first + ink - 1) + 1;
    say({ name: 'selected', start, end, text: text.slice(start, end).slice(0, 100_000) });
  });
  document.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (
      event.key === ' ' ||
      event.key === 'F6' ||
      event.key === 'F3' ||
      ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k')
    ) {
      event.preventDefault();
    }
    say({
      name: 'key',
      key: event.key.slice(0, 64),
      code: event.code.slice(0, 64),
      ctrl: event.ctrlKey,
      meta: event.metaKey,
      alt: event.altKey,
      shift: event.shiftKey,
    });
  });
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    const own = link.getAttribute('href') ?? '';
    if (own.startsWith('#')) document.getElementById(own.slice(1))?.scrollIntoView();
    else if (link.href.length <= 4096) say({ name: 'link', href: link.href });
  };
  document.addEventListener('click', follow);
  document.addEventListener('auxclick', follow);
  new ResizeObserver(sizeSoon).observe(article);
  void document.fonts.ready.then(sizeSoon);
  say({ name: 'ready' });
}

window.addEventListener('message', function hear(event: MessageEvent<unknown>) {
  const port = event.ports[0];
  if (event.source !== window.parent || port === undefined) return;
  window.removeEventListener('message', hear);
  start(port);
});
