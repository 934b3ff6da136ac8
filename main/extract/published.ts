/**
 * When an article was published, from the most deliberate statement to the merest hint.
 */
import { dateInAddress, findDate, parseTime } from './dates.ts';
import type { Page } from './page.ts';
import { plain } from './plain.ts';

/** The plain text of the first of these meta names that has any. */
export type ReadMeta = (...names: string[]) => string | null;

const PUBLISHED_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'published-date',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'article:published',
  'article_date_original',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'citation_publication_date',
  'citation_date',
  'cxenseparse:recs:publishtime',
  'date_published',
  'ptime',
  'date',
  'pdate',
  'created',
  'rnews:datepublished',
  'bt:pubdate',
];
/** Names of no standard, which still say what they are. */
const PUBLISHED_LIKE = /publi(?:sh|c)\w*[-_.:]?(?:date|time|on|at)\b|(?:date|time)[-_.:]?publi(?:sh|c)/;
const MODIFIED_NAMES = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'revised',
];

/** The day and time an article was published, else last changed, as far as anything on the page tells. */
export function publishedOf(
  page: Page,
  published: string | null,
  modified: string | null,
  meta: ReadMeta,
  url: string | null,
): string | null {
  const sources: (() => string | null)[] = [
    () => time(published),
    () => firstTime(PUBLISHED_NAMES.map((name) => meta(name))),
    () => firstTime(page.metas.map(({ name, content }) => (PUBLISHED_LIKE.test(name) ? plain(content) : null))),
    () => markedTime(page, 'published'),
    () => (url === null ? null : dateInAddress(url)),
    () => markedTime(page, 'time'),
    () => markedTime(page, 'class'),
    () => nearHeading(page),
    () => time(modified),
    () => firstTime(MODIFIED_NAMES.map((name) => meta(name))),
  ];
  for (const source of sources) {
    const found = source();
    if (found !== null) return found;
  }
  return null;
}

const time = (value: string | null): string | null => (value === null ? null : parseTime(value));

function firstTime(values: readonly (string | null)[]): string | null {
  for (const value of values) {
    const found = time(value);
    if (found !== null) return found;
  }
  return null;
}

function markedTime(page: Page, kind: Page['dateMarks'][number]['kind']): string | null {
  for (const mark of page.dateMarks) {
    if (mark.kind !== kind) continue;
    const found = (mark.value === null ? null : parseTime(mark.value)) ?? dateInText(mark.after, 60);
    if (found !== null) return found;
  }
  return null;
}

/** The first date within `reach` characters of the text of a piece of source. */
function dateInText(source: string, reach: number): string | null {
  const text = plain(source.replace(/<[^>]*$/, ''));
  const found = text === null ? null : findDate(text);
  return found !== null && found.index <= reach ? found.time : null;
}

/** Words just under the heading, where articles without any markup put their date. */
function nearHeading(page: Page): string | null {
  for (const { end } of page.headings) {
    const found = dateInText(page.body.slice(end, end + 4000), 300);
    if (found !== null) return found;
  }
  return null;
}
