import type { ReactNode } from 'react';
import type { ArticleFull } from '#shared/contract';
import type { Tag } from '#shared/tag';
import { Chip } from '#renderer/parts/chip.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { labelOf } from '#renderer/state/branches.ts';
import { useKeyboard } from '#renderer/state/keyboard.tsx';
import type { CommandId } from '#renderer/state/keys.ts';
import { useLibrary, useSchemes } from '#renderer/state/library.tsx';
import { brief, count, counted, minutes } from '#renderer/state/when.ts';
import { useNow } from './rows.tsx';

function Tool({ id, children, hint }: { id: CommandId; children: ReactNode; hint: string }): ReactNode {
  const { run } = useKeyboard();
  return (
    <button type="button" className="act" onClick={() => run(id)}>
      {children} <kbd>{hint}</kbd>
    </button>
  );
}

/** How many hits the text has, and at which one the reader stands; 0 before any was gone to. */
export type HitsAt = { readonly total: number; readonly at: number };

/** "3 of 12", with ways to the next and the previous hit. */
function Hits({ hits: { total, at } }: { hits: HitsAt }): ReactNode {
  const { run } = useKeyboard();
  if (total === 0) return null;
  return (
    <span className="hits-at" role="group" aria-label="Hits in the text">
      <span role="status" aria-live="polite">
        {at === 0 ? counted(total, 'hit') : `${count(at)} of ${count(total)}`}
      </span>
      <button
        type="button"
        className="act"
        aria-label="Previous hit"
        title="Previous hit (Shift F3)"
        onClick={() => run('previous-hit')}
      >
        <Icon name="up" />
      </button>
      <button type="button" className="act" aria-label="Next hit" title="Next hit (F3)" onClick={() => run('next-hit')}>
        <Icon name="down" />
      </button>
    </span>
  );
}

/** What can be done with the article, with the keys. */
export function Tools({ full, hits }: { full: ArticleFull | undefined; hits: HitsAt }): ReactNode {
  const { ui } = useLibrary();
  const { run } = useKeyboard();
  const article = full?.article;
  return (
    <div className="tools-line" role="toolbar" aria-label="Article">
      <button
        type="button"
        className="act icon back"
        aria-label="Back to the list"
        onClick={() => ui.setState({ pane: 'list' })}
      >
        <Icon name="left" />
      </button>
      <Tool id="archive" hint="E">
        {article?.archived === true ? 'Bring back' : 'Archive'}
      </Tool>
      <Tool id="star" hint="S">
        {article?.starred === true ? 'Unstar' : 'Star'}
      </Tool>
      <Tool id="topic" hint="T">
        Topic
      </Tool>
      <Tool id="region" hint="R">
        Region
      </Tool>
      <Tool id="pack" hint="P">
        <span>
          <span className="at-length">Add to </span>
          <span className="last">pack</span>
        </span>
      </Tool>
      <span className="push" />
      <Hits hits={hits} />
      <span className="wide-only">
        <Tool id="read" hint="U">
          {article?.read === true ? 'Mark unread' : 'Mark read'}
        </Tool>
      </span>
      {article?.url === null ? null : (
        <button type="button" className="act original" onClick={() => run('original')}>
          <Icon name="outside" />
          Original
        </button>
      )}
    </div>
  );
}

/** Whether the whole text is held, and why that is known. */
export function Access({ full }: { full: ArticleFull }): ReactNode {
  const now = useNow();
  const { article } = full;
  return (
    <div className="access">
      <span className={`state${article.access === 'teaser' ? ' is-teaser' : ''}`} title={full.accessReason}>
        <Icon name={article.access === 'teaser' ? 'teaser' : 'text'} />
        {article.access === 'teaser' ? 'Teaser only' : 'Full text'}
      </span>
      <span>
        {counted(article.words, 'word')}, {minutes(article.words)} min
      </span>
      <span className="opt reason">{full.accessReason}</span>
      <span className="opt quiet">Fetched {brief(full.fetched, now)}</span>
    </div>
  );
}

/** The tags it was given. */
export function Chips({ full }: { full: ArticleFull }): ReactNode {
  const { ui } = useLibrary();
  const schemes = useSchemes();
  const acts = useActs();
  const { article } = full;
  const tags: readonly Tag[] = [
    ...article.regions.map((id) => ({ kind: 'region' as const, id })),
    ...article.topics.map((id) => ({ kind: 'topic' as const, id })),
  ];
  return (
    <div className="chips">
      {tags.map((tag) => (
        <Chip
          key={`${tag.kind}:${tag.id}`}
          kind={tag.kind}
          label={labelOf(schemes[tag.kind], tag.id)}
          onRemove={() => void acts.tag([article.id], [], [tag])}
        />
      ))}
      <button
        type="button"
        className="act"
        onClick={() => ui.setState({ dialog: { is: 'tag', kind: 'region', articles: [article.id] } })}
      >
        <Icon name="plus" />
        Tag
      </button>
    </div>
  );
}

/** Notices above the text: that it changed, that images are off, in which packs it stands. */
export function Notices({
  full,
  images,
  onImages,
}: {
  full: ArticleFull;
  images: number;
  onImages: () => void;
}): ReactNode {
  const { ui } = useLibrary();
  const acts = useActs();
  const now = useNow();
  const { article } = full;
  return (
    <>
      {full.revisions.length > 1 && article.changed !== null ? (
        <p className="notice">
          <Icon name="changed" />
          <span>
            Changed {brief(article.changed, now)}. {counted(full.revisions.length - 1, 'earlier text')} kept.
          </span>
          <button
            type="button"
            className="act plain"
            onClick={() => ui.setState({ dialog: { is: 'revisions', article: article.id } })}
          >
            Compare
          </button>
        </p>
      ) : null}
      {full.packs.length > 0 ? (
        <p className="notice">
          <Icon name="pack" />
          <span>In</span>
          {full.packs.map((pack) => (
            <button
              type="button"
              className="act plain"
              key={pack.id}
              onClick={() => ui.setState({ section: 'packs', pack: pack.id, open: null, cursor: null })}
            >
              {pack.title}
            </button>
          ))}
        </p>
      ) : null}
      {images > 0 && !full.images ? (
        <p className="notice">
          <Icon name="image" />
          <span>
            {images === 1 ? 'One image is' : `${count(images)} images are`} off. Showing them tells{' '}
            {article.source.title} that you read this.
          </span>
          <button
            type="button"
            className="act plain"
            onClick={() =>
              void acts
                .attempt('sources.change', { id: article.source.id, images: true })
                .then((done) => done && onImages())
            }
          >
            Show for this source
          </button>
        </p>
      ) : null}
    </>
  );
}
