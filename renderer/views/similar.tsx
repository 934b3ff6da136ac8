import { useEffect, useState, type ReactNode } from 'react';
import type { ArticleRow } from '#shared/article';
import { useActs } from '#renderer/state/acts.ts';
import { useAsk, useLibrary } from '#renderer/state/library.tsx';
import { goAlike } from '#renderer/state/ui.ts';
import { brief, count } from '#renderer/state/when.ts';
import { useNow } from './rows.tsx';

const shown = 5;
/** Whoever pages through articles does not wait for what is like each of them (ms). */
const stayed = 250;

/** The articles most like this one, below its text: outlet, date, and the words they share. */
export function Similar({ article }: { article: ArticleRow }): ReactNode {
  const { ui } = useLibrary();
  const acts = useActs();
  const now = useNow();
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(article.id), stayed);
    return () => clearTimeout(timer);
  }, [article.id]);
  const { data, error } = useAsk(
    'search.similar',
    { like: { article: article.id }, count: shown },
    { enabled: settled === article.id },
  );
  if (error !== null) return <p className="similar none">What is like this one could not be found: {error.message}</p>;
  if (data === undefined || data.items.length === 0) return null;
  return (
    <nav className="similar" aria-label="Similar articles" data-similar="">
      <h2 className="caps">
        Similar <kbd>M</kbd>
      </h2>
      <ul>
        {data.items.map(({ article: other, words }) => (
          <li key={other.id}>
            <button type="button" onClick={() => acts.open(other.id)}>
              <span className="m">
                <span className="src" lang={other.language ?? undefined}>
                  {other.source.title}
                </span>
                {other.read ? null : <span className="quiet">unread</span>}
                <time dateTime={other.date}>{brief(other.date, now)}</time>
              </span>
              <span className="title" lang={other.language ?? undefined} dir="auto">
                {other.title}
              </span>
              <span className="words">{words.join(', ')}</span>
            </button>
          </li>
        ))}
      </ul>
      {data.stories > data.items.length ? (
        <button
          type="button"
          className="act plain"
          onClick={() => goAlike(ui, { is: 'article', id: article.id, title: article.title })}
        >
          All {count(data.stories)} in Search
        </button>
      ) : null}
    </nav>
  );
}
