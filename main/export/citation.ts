/**
 * Citations in words: author, title, outlet, date, address, date of access, access state.
 */
import type { Citation } from '#main/pack/document';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "17 Nov 2026" from an ISO date. */
export function dayOf(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year ?? ''}`;
}

const quotes: Record<string, readonly [string, string]> = {
  ja: ['「', '」'],
  zh: ['“', '”'],
  ru: ['«', '»'],
  kk: ['«', '»'],
};

/** The title in the quotation marks of its language. */
export function quoted(title: string, language: string | null): string {
  const [open, close] = quotes[language ?? ''] ?? ['“', '”'];
  return `${open}${title}${close}`;
}

/** What follows the title and the outlet: date, date of access, what is held. */
export function afterOutlet(citation: Citation): string {
  const parts = [citation.date === null ? 'undated' : dayOf(citation.date), `accessed ${dayOf(citation.accessed)}`];
  return `${parts.join(', ')}. ${citation.access === 'teaser' ? 'Teaser only.' : 'Full text held.'}`;
}
