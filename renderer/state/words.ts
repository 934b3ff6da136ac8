/**
 * Sentences about states, said the same way everywhere.
 */
import type { ArticleRow } from '#shared/article';
import type { SyncReport } from '#shared/contract';
import type { Source, SyncOutcome } from '#shared/source';
import { whenNeeded } from '#shared/when-needed';
import { count, counted } from './when.ts';

/** "Teaser, 90 words". */
export function teaserWords(row: ArticleRow): string {
  return `Teaser, ${counted(row.words, 'word')}`;
}

export const outcomeWords: Readonly<Record<SyncOutcome, string>> = {
  never: 'Not visited yet',
  fetched: 'Fetched',
  unchanged: 'Nothing new',
  waiting: 'Asked us to wait',
  failed: 'Failed',
  gone: 'Gone',
  cancelled: 'Cancelled',
};

export function inTrouble(source: Source): boolean {
  return source.outcome === 'failed' || source.outcome === 'gone';
}

/** What the status line says of the last sync. */
export function syncWords(report: SyncReport | undefined, sources: number): string {
  if (sources === 0) return 'No sources yet';
  if (report === undefined) return counted(sources, 'source');
  if (report.running) {
    const added = report.added > 0 ? ` · ${count(report.added)} new` : '';
    return `Syncing ${count(report.done)} of ${count(report.total)}${added}`;
  }
  if (report.ended === null) return `${counted(sources, 'source')}, not synced yet`;
  const fine = report.sources.filter((one) => one.outcome === 'fetched' || one.outcome === 'unchanged').length;
  const waiting = report.sources.filter((one) => one.outcome === 'waiting').length;
  const failed = report.sources.filter((one) => one.outcome === 'failed' || one.outcome === 'gone').length;
  const parts = [`Synced ${count(fine)} of ${count(report.total)}`];
  if (waiting > 0) parts.push(`${count(waiting)} asked us to wait`);
  if (failed > 0) parts.push(`${count(failed)} failed`);
  return parts.join(' · ');
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb']);

/** The direction of a language's script; 'auto' when the language is not known. */
export function directionOf(language: string | null): 'ltr' | 'rtl' | 'auto' {
  if (language === null) return 'auto';
  const [first = ''] = language.toLowerCase().split('-');
  return rightToLeft.has(first) || /-arab\b/i.test(language) ? 'rtl' : 'ltr';
}

const languages = whenNeeded(() => new Intl.DisplayNames('en', { type: 'language' }));

/** A language's English name, or its code. */
export function languageName(code: string): string {
  try {
    return languages().of(code) ?? code;
  } catch {
    return code;
  }
}
