import type { ReactNode } from 'react';
import type { ArticleRow } from '#shared/article';
import type { PackItem } from '#shared/pack';
import { Icon } from '#renderer/parts/icon.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { brief } from '#renderer/state/when.ts';
import { EditText } from './edit-text.tsx';
import { useNow } from './rows.tsx';

/** One article of a section: the words quoted, the analyst's comment, its place. */
export function PackItemEditor({
  item,
  number,
  of,
  section,
  article,
}: {
  item: PackItem;
  number: number;
  of: number;
  section: string;
  article: ArticleRow | undefined;
}): ReactNode {
  const acts = useActs();
  const now = useNow();
  const title = article?.title ?? 'An article that is no longer in the library';
  const move = (position: number): void => void acts.attempt('packs.moveItem', { item: item.id, section, position });
  return (
    <li className="item">
      <span className="no">{number}</span>
      <div>
        <h3 lang={article?.language ?? undefined} dir="auto">
          {title}
        </h3>
        <p className="meta">
          {article === undefined ? null : (
            <>
              {article.source.title}, {brief(article.date, now)}
              {article.access === 'teaser' ? (
                <span className="state cautious">
                  <Icon name="teaser" />
                  teaser only
                </span>
              ) : null}
            </>
          )}
        </p>
        <EditText
          area
          label={`Words quoted from “${title}”`}
          className="quoted"
          value={item.excerpt}
          placeholder="Words quoted from the article"
          onSave={(excerpt) => void acts.attempt('packs.changeItem', { item: item.id, excerpt })}
        />
        <EditText
          area
          label={`Comment on “${title}”`}
          className="comment"
          value={item.comment}
          placeholder="Your comment"
          onSave={(comment) => void acts.attempt('packs.changeItem', { item: item.id, comment })}
        />
      </div>
      <span className="move">
        <button
          type="button"
          className="act icon"
          aria-label={`Move “${title}” up`}
          disabled={number === 1}
          onClick={() => move(number - 2)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className="act icon"
          aria-label={`Move “${title}” down`}
          disabled={number === of}
          onClick={() => move(number)}
        >
          <Icon name="down" />
        </button>
        <button
          type="button"
          className="act icon"
          aria-label={`Take “${title}” out of the pack`}
          onClick={() => void acts.attempt('packs.removeItem', { item: item.id })}
        >
          <Icon name="no" />
        </button>
      </span>
    </li>
  );
}
