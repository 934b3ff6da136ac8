import { memo, type ReactNode } from 'react';
import type { Hit } from '#shared/search';
import { FlatTag } from '#renderer/parts/chip.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { Marked } from '#renderer/parts/marked.tsx';
import { labelOf } from '#renderer/state/branches.ts';
import type { Schemes } from '#renderer/state/library.tsx';
import { splitAt } from '#renderer/state/snippet.ts';
import { foldedWords } from '#renderer/state/stories.ts';
import { brief, clock } from '#renderer/state/when.ts';
import { teaserWords } from '#renderer/state/words.ts';

export type RowProps = {
  readonly hit: Hit;
  readonly index: number;
  readonly total: number;
  readonly chosen: boolean;
  readonly selected: boolean;
  readonly schemes: Schemes;
  readonly now: Date;
  /** Days have heads of their own, so that a row shows the clock only. */
  readonly byDay: boolean;
  /** Whether the articles folded into it are shown below it. */
  readonly unfolded: boolean;
  /** Whether it is one of those itself. */
  readonly copy: boolean;
};

function Tags({ hit, schemes, most }: { hit: Hit; schemes: Schemes; most: number }): ReactNode {
  const { regions, topics } = hit.article;
  if (regions.length + topics.length === 0) return <span className="quiet">No tags yet</span>;
  const shown = [
    ...regions.map((id) => ({ kind: 'region' as const, id })),
    ...topics.map((id) => ({ kind: 'topic' as const, id })),
  ];
  return (
    <span className="tags">
      {shown.slice(0, most).map(({ kind, id }) => (
        <FlatTag kind={kind} key={`${kind}:${id}`}>
          {labelOf(schemes[kind], id)}
        </FlatTag>
      ))}
      {shown.length > most ? <span className="quiet">+{shown.length - most}</span> : null}
    </span>
  );
}

function States({ hit }: { hit: Hit }): ReactNode {
  const { article } = hit;
  return (
    <span className="st">
      {article.access === 'teaser' ? (
        <span className="state">
          <Icon name="teaser" />
          {teaserWords(article)}
        </span>
      ) : article.changed !== null ? (
        <span className="state">
          <Icon name="changed" />
          Changed {clock(article.changed)}
        </span>
      ) : article.packs > 0 ? (
        <span className="state">
          <Icon name="pack" />
          In a pack
        </span>
      ) : null}
      {article.suggested > 0 ? (
        <span className="state sug">
          <span>{article.suggested} suggested</span>
        </span>
      ) : null}
    </span>
  );
}

/** One article in a list: source and time, headline, tags and states. The title never moves. */
export const Row = memo(function Row({
  hit,
  index,
  total,
  chosen,
  selected,
  schemes,
  now,
  byDay,
}: RowProps): ReactNode {
  const { article } = hit;
  const classes = ['row', article.read ? '' : 'unread', chosen ? 'chosen' : '', selected ? 'picked' : ''];
  return (
    <div
      id={`row-${article.id}`}
      className={classes.filter((one) => one !== '').join(' ')}
      role="option"
      aria-selected={selected}
      aria-current={chosen || undefined}
      aria-posinset={index + 1}
      aria-setsize={total}
      data-id={article.id}
    >
      {article.read ? null : (
        <span className="dot">
          <span className="vh">Unread. </span>
        </span>
      )}
      {article.starred ? (
        <span className="star">
          <Icon name="star" className="solid" />
          <span className="vh">Starred. </span>
        </span>
      ) : null}
      {selected ? (
        <span className="tick">
          <Icon name="yes" />
        </span>
      ) : null}
      <div className="m">
        <span className="src" lang={article.language ?? undefined}>
          {article.source.title}
        </span>
        {article.archived ? <span className="quiet">archived</span> : null}
        <time dateTime={article.date}>{byDay ? clock(article.date) : brief(article.date, now)}</time>
      </div>
      <h2 className="title" lang={article.language ?? undefined} dir="auto">
        <Marked pieces={splitAt(article.title, hit.titleHits)} />
      </h2>
      <div className="f">
        <Tags hit={hit} schemes={schemes} most={2} />
        <States hit={hit} />
      </div>
    </div>
  );
});

/** Why this is a hit: where its words are, and the tags that stand for words that are not to be seen. */
function Why({ found, hit, schemes }: { found: readonly string[]; hit: Hit; schemes: Schemes }): ReactNode {
  if (hit.tagged.length === 0)
    return (
      <span className="why" data-why="" title="Why this one (W)">
        {found.length === 0 ? 'why' : `found in ${found.join(' and ')}`}
      </span>
    );
  const [first, ...more] = hit.tagged;
  return (
    <span className="why" data-why="" title="Why this one (W)">
      {found.length > 0 ? `found in ${found.join(' and ')}, tagged` : 'Tagged'}
      {first === undefined ? null : <FlatTag kind={first.kind}>{labelOf(schemes[first.kind], first.id)}</FlatTag>}
      {more.length > 0 ? `+${more.length}` : null}
    </span>
  );
}

/** What is folded into the row of a story. A click shows it, as C does. */
function Folded({ hit, unfolded }: { hit: Hit; unfolded: boolean }): ReactNode {
  if (hit.story === null) return null;
  return (
    <span
      className="folded"
      data-fold=""
      title={unfolded ? 'Hide the other outlets (C)' : 'Show the other outlets (C)'}
    >
      <Icon name={unfolded ? 'open' : 'closed'} />
      {foldedWords(hit.story)}
    </span>
  );
}

/** An article unfolded from the row of its story: outlet and date, since its text is the same. */
function CopyRow({ hit, index, total, chosen, selected, now }: RowProps): ReactNode {
  const { article } = hit;
  const classes = ['hit', 'copy', article.read ? '' : 'unread', chosen ? 'chosen' : '', selected ? 'picked' : ''];
  return (
    <div
      id={`row-${article.id}`}
      className={classes.filter((one) => one !== '').join(' ')}
      role="option"
      aria-selected={selected}
      aria-current={chosen || undefined}
      aria-posinset={index + 1}
      aria-setsize={total}
      data-id={article.id}
    >
      <div className="m">
        {article.read ? null : (
          <span className="dot">
            <span className="vh">Unread. </span>
          </span>
        )}
        <span className="src" lang={article.language ?? undefined}>
          {article.source.title}
        </span>
        {article.starred ? <span className="quiet">starred</span> : null}
        {article.archived ? <span className="quiet">archived</span> : null}
        {selected ? (
          <span className="state">
            <Icon name="yes" />
            selected
          </span>
        ) : null}
        <span className="title" lang={article.language ?? undefined} dir="auto">
          {article.title}
        </span>
        <time dateTime={article.date}>{brief(article.date, now)}</time>
      </div>
    </div>
  );
}

/** One result of a search: as a row, with the words around its hits. */
export const HitRow = memo(function HitRow(props: RowProps): ReactNode {
  const { hit, index, total, chosen, selected, schemes, now, unfolded } = props;
  if (props.copy) return <CopyRow {...props} />;
  const { article } = hit;
  const inTitle = hit.titleHits.length;
  const inText = hit.snippetHits.length;
  const found = [
    inTitle > 0 ? 'title' : '',
    inText > 0 ? (article.access === 'teaser' ? 'teaser' : 'text') : '',
  ].filter((one) => one !== '');
  const classes = ['hit', article.read ? '' : 'unread', chosen ? 'chosen' : '', selected ? 'picked' : ''];
  return (
    <div
      id={`row-${article.id}`}
      className={classes.filter((one) => one !== '').join(' ')}
      role="option"
      aria-selected={selected}
      aria-current={chosen || undefined}
      aria-posinset={index + 1}
      aria-setsize={total}
      data-id={article.id}
    >
      <div className="m">
        {article.read ? null : (
          <span className="dot">
            <span className="vh">Unread. </span>
          </span>
        )}
        <span className="src" lang={article.language ?? undefined}>
          {article.source.title}
        </span>
        {article.access === 'teaser' ? (
          <span className="state">
            <Icon name="teaser" />
            Teaser
          </span>
        ) : null}
        {article.archived ? <span className="quiet">archived</span> : null}
        {selected ? (
          <span className="state">
            <Icon name="yes" />
            selected
          </span>
        ) : null}
        <time dateTime={article.date}>{brief(article.date, now)}</time>
      </div>
      <h2 className="title" lang={article.language ?? undefined} dir="auto">
        <Marked pieces={splitAt(article.title, hit.titleHits)} />
      </h2>
      <p lang={article.language ?? undefined} dir="auto">
        <Marked pieces={splitAt(hit.snippet, hit.snippetHits)} />
      </p>
      <div className="f">
        <Folded hit={hit} unfolded={unfolded} />
        <Tags hit={hit} schemes={schemes} most={4} />
        <Why found={found} hit={hit} schemes={schemes} />
      </div>
    </div>
  );
});
