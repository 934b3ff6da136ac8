/**
 * Learning from decisions: what would teach most, how suggestions do, and suggesting anew.
 */
import type { Quoted } from '#shared/learning';
import type { Evidence } from '#shared/tag';
import { readArticle } from '#main/store/article-reading';
import { readRows } from '#main/store/facts';
import { namesOf } from '#main/store/numbers';
import { readRecords, readToReview, readVerdict } from '#main/store/review';
import { readSuggestions } from '#main/store/suggestions';
import type { Handlers, Workings } from './workings.ts';

type LearningRequests =
  | 'learning.state'
  | 'learning.queue'
  | 'learning.records'
  | 'learning.articles'
  | 'suggestions.renew';

const around = 48;
const mostQuotes = 2;
const mostArticles = 200;

/** Words around others, cut between words where there are any; the paragraph is not left. */
function quote({ in: where, start, end }: Evidence, parts: Readonly<Record<'title' | 'text', string>>): Quoted {
  const part = parts[where];
  const before =
    part
      .slice(Math.max(0, start - around), start)
      .split('\n')
      .at(-1) ?? '';
  const after = part.slice(end, end + around).split('\n')[0] ?? '';
  return {
    in: where,
    before: before.length < around ? before : `… ${before.slice(before.search(/\s|$/) + 1) || before}`,
    words: part.slice(start, end),
    after: after.length < around ? after : `${after.slice(0, Math.max(0, after.search(/\s\S*$/))) || after} …`,
  };
}

export function learningHandlers({ db, learning }: Workings): Pick<Handlers, LearningRequests> {
  return {
    'learning.state': () => learning.state(),
    'learning.queue'({ count }) {
      return readToReview(db, count).flatMap(({ article: number, topic, alike }) => {
        const { ids } = namesOf(db, [number]);
        const [article] = readRows(db, { ids });
        const suggestion = readSuggestions(db, number).find(({ kind, id }) => kind === 'topic' && id === topic);
        if (article === undefined || suggestion === undefined) return [];
        const text = readArticle(db, article.id)?.text ?? '';
        const parts = { title: article.title, text };
        const quotes = suggestion.evidence.slice(0, mostQuotes).map((one) => quote(one, parts));
        return [{ article, suggestion, alike, quotes }];
      });
    },
    'learning.records': () => readRecords(db),
    'learning.articles': (of) => readVerdict(db, of, mostArticles),
    'suggestions.renew': () => ({ job: learning.renew() }),
  };
}
