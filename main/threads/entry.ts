/**
 * From a feed's entry and, where there is one, its page, to the article that is kept of it. Never without a text.
 */
import type { ExtractedArticle } from '#shared/article';
import { Failure } from '#shared/failure';
import { extractArticle } from '#main/extract/article';
import { wallOf } from '#main/extract/wall';
import { decode } from '#main/sources/charset';
import type { DocumentToPrepare } from './reader-jobs.ts';

/** `substitute`: made of less than was wanted, and so never to replace a longer text. */
export type ExtractedEntry = ExtractedArticle & { readonly substitute: boolean };

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text without its tags, in one linear pass: blocks become lines. */
function withoutTags(html: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < html.length;) {
    const tag = html.indexOf('<', at);
    pieces.push(html.slice(at, tag < 0 ? html.length : tag));
    const end = tag < 0 ? -1 : html.indexOf('>', tag);
    if (end < 0) break;
    if (/^<\/?(?:p|div|h[1-6]|li|br|tr|blockquote)\b/i.test(html.slice(tag, tag + 12))) pieces.push('\n');
    at = end + 1;
  }
  return pieces.join('');
}

function paragraphsOf(text: string): string {
  return text
    .split(/\n\s*/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => `<p>${line.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`)
    .join('');
}

/** Runs an extraction; answers a Failure when there was nothing to read in it. */
function attempt(work: () => ExtractedArticle): ExtractedArticle | Failure {
  try {
    return work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** Extracts one entry: its page, else the feed's own text, else its summary, else its title. */
export function extractEntry({ item, page, pageMissing, plain }: DocumentToPrepare): ExtractedEntry {
  const hint = {
    title: item.title,
    author: item.author,
    published: item.published,
    language: item.language,
    summary: item.summary,
  };
  const fragment = (html: string): ExtractedArticle | Failure =>
    attempt(() => extractArticle({ url: item.url, html, kind: 'fragment', hint }));
  const summary = `<p>${escape(item.summary || item.title || 'This entry holds no text.')}</p>`;
  const teaser = (reason: string): ExtractedEntry => ({
    ...extractArticle({ url: item.url, html: summary, kind: 'fragment', hint }),
    access: 'teaser',
    accessReason: reason,
    substitute: true,
  });

  /** The last try: whatever breaks it, the entry is kept with its summary. */
  const withoutForm = (html: string | null): ExtractedArticle | null => {
    try {
      return extractArticle({ url: item.url, html: paragraphsOf(withoutTags(html ?? '')), kind: 'fragment', hint });
    } catch {
      return null;
    }
  };

  if (plain) {
    const kept = withoutForm(item.contentHtml);
    if (kept === null) return teaser('The page took too long to read, so only its summary was kept.');
    return {
      ...kept,
      accessReason: 'It took too long to read; its text was kept without its form.',
      substitute: false,
    };
  }
  if (pageMissing !== null) return teaser(pageMissing);
  if (page !== null) {
    const { text } = decode(page.bytes, page.contentType, 'html');
    const found = attempt(() => extractArticle({ url: page.url, html: text, kind: 'page', hint }));
    if (found instanceof Failure) return teaser(found.message);
    const wall = wallOf(found.text, found.words, item.title);
    if (wall === null) return { ...found, substitute: false };
    // What reads like a wall never takes the place of a text that is held. The summary says more than a wall does; but a
    // page that goes on where the summary began is the article, whatever it reads like.
    const beginning = item.summary?.slice(0, 60).trim() ?? '';
    return beginning === '' || found.text.includes(beginning) ? { ...found, substitute: true } : teaser(wall);
  }
  const found = fragment(item.contentHtml ?? summary);
  return found instanceof Failure ? teaser(found.message) : { ...found, substitute: false };
}
