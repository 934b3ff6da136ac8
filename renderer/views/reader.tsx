import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { ArticleFull } from '#shared/contract';
import type { Tag } from '#shared/tag';
import type { FromFrame } from '#renderer/frame/messages.ts';
import { Chip } from '#renderer/parts/chip.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { useLatest } from '#renderer/parts/latest.ts';
import { Trouble, useSlow } from '#renderer/parts/waiting.tsx';
import { labelOf } from '#renderer/state/branches.ts';
import { useActs } from '#renderer/state/acts.ts';
import { useKeyboard } from '#renderer/state/keyboard.tsx';
import type { CommandId } from '#renderer/state/keys.ts';
import { useAsk, useLibrary, useList, useSchemes, useUi } from '#renderer/state/library.tsx';
import { brief, count, counted, full as fullTime, minutes } from '#renderer/state/when.ts';
import { directionOf } from '#renderer/state/words.ts';
import { BodyFrame, useLook, type FrameHandle } from './body-frame.tsx';
import { useNow } from './rows.tsx';
import { Suggestions } from './suggestions.tsx';

const readAfter = 400;
const noTerms: readonly string[] = [];

function Tool({
  id,
  children,
  label,
  hint,
}: {
  id: CommandId;
  children: ReactNode;
  label?: string;
  hint: string;
}): ReactNode {
  const { run } = useKeyboard();
  return (
    <button type="button" className="act" onClick={() => run(id)} aria-label={label}>
      {children} <kbd>{hint}</kbd>
    </button>
  );
}

function Tools({ full }: { full: ArticleFull | undefined }): ReactNode {
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
        Add to pack
      </Tool>
      <span className="push" />
      <span className="wide-only">
        <Tool id="read" hint="U">
          {article?.read === true ? 'Mark unread' : 'Mark read'}
        </Tool>
      </span>
      {article?.url === null ? null : (
        <button type="button" className="act" onClick={() => run('original')}>
          <Icon name="outside" />
          Original
        </button>
      )}
    </div>
  );
}

function Access({ full }: { full: ArticleFull }): ReactNode {
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

function Chips({ full }: { full: ArticleFull }): ReactNode {
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
function Notices({ full, images, onImages }: { full: ArticleFull; images: number; onImages: () => void }): ReactNode {
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

function Sheet({ full }: { full: ArticleFull }): ReactNode {
  const acts = useActs();
  const view = useList();
  const look = useLook();
  const section = useUi((state) => state.section);
  const frame = useRef<FrameHandle>(null);
  const body = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  const [images, setImages] = useState(0);
  const { article } = full;
  const terms = section === 'search' ? (view.answer?.terms ?? noTerms) : noTerms;

  const show = useCallback(() => {
    frame.current?.tell({
      name: 'show',
      kind: 'article',
      html: full.html,
      text: full.text,
      lang: article.language,
      dir: directionOf(article.language),
    });
  }, [full.html, full.text, article.language]);
  const shine = useCallback(() => frame.current?.tell({ name: 'terms', terms }), [terms]);
  useEffect(show, [show, article.id]);
  useEffect(shine, [shine]);
  useEffect(() => {
    body.current?.closest('.sheet')?.scrollTo(0, 0);
  }, [article.id]);

  const loadImages = useCallback(async () => {
    const loaded = await acts.attempt('images.load', { id: article.id });
    if (loaded !== null) frame.current?.tell({ name: 'images', images: loaded });
  }, [acts, article.id]);
  const wanted = full.images && images > 0;
  useEffect(() => {
    if (wanted) void loadImages();
  }, [wanted, loadImages]);

  function hear(message: FromFrame): void {
    if (message.name === 'size') {
      setHeight(message.height);
      setImages(message.images);
    } else if (message.name === 'place') {
      const sheet = body.current?.closest('.sheet');
      const box = body.current?.getBoundingClientRect();
      if (sheet === null || sheet === undefined || box === undefined) return;
      const top = box.top - sheet.getBoundingClientRect().top + sheet.scrollTop + message.top;
      sheet.scrollTo({ top: Math.max(0, top - sheet.clientHeight / 3) });
    }
  }

  return (
    <div className="sheet" tabIndex={0} data-focus="reader" aria-label="Article text" role="region">
      <div className="byline">
        <span className="src">{article.source.title}</span>
        {article.author === null ? null : <span>{article.author}</span>}
        <span className="quiet">
          {article.published === null
            ? `No date of its own; first seen ${fullTime(article.date)}`
            : fullTime(article.published)}
        </span>
      </div>
      <h1 lang={article.language ?? undefined} dir="auto">
        {article.title}
      </h1>
      <Access full={full} />
      <Chips full={full} />
      <Suggestions full={full} onShow={(start, end) => frame.current?.tell({ name: 'flash', start, end })} />
      <Notices full={full} images={images} onImages={() => void loadImages()} />
      <div className="body" ref={body} style={{ height: Math.max(height, 40) }}>
        <BodyFrame
          ref={frame}
          className="body-frame"
          title={`Text of “${article.title}”`}
          look={look}
          onMessage={hear}
          onReady={() => {
            show();
            shine();
          }}
        />
      </div>
      {article.access === 'teaser' ? (
        <p className="teaser-end">
          <Icon name="teaser" />
          The rest stands behind the outlet’s paywall. {full.accessReason}
        </p>
      ) : (
        <p className="end" aria-hidden="true" />
      )}
    </div>
  );
}

/** What stands in the reader while nothing is open. */
function NothingOpen(): ReactNode {
  const { ui } = useLibrary();
  const { run } = useKeyboard();
  const { data: counts } = useAsk('library.counts', {});
  const { data: packs } = useAsk('packs.list', {});
  const latest = packs?.[0];
  return (
    <div className="next">
      <div>
        <h2 className="caps">Where to go from here</h2>
        <ul>
          <li>
            <button type="button" onClick={() => run('next-unread')}>
              Read the next unread article<kbd>N</kbd>
            </button>
          </li>
          {(counts?.toConfirm ?? 0) > 0 ? (
            <li>
              <button
                type="button"
                onClick={() => ui.setState({ section: 'desk', place: { is: 'confirm' }, cursor: null, open: null })}
              >
                Confirm suggested tags<span className="n">{counted(counts?.toConfirm ?? 0, 'article')}</span>
              </button>
            </li>
          ) : null}
          {latest === undefined ? null : (
            <li>
              <button
                type="button"
                onClick={() => ui.setState({ section: 'packs', pack: latest.id, cursor: null, open: null })}
              >
                Go on with “{latest.title}”<span className="n">{counted(latest.items, 'article')}</span>
              </button>
            </li>
          )}
          <li>
            <button type="button" onClick={() => run('search')}>
              Search everything<kbd>/</kbd>
            </button>
          </li>
          <li>
            <button type="button" onClick={() => run('shortcuts')}>
              See all keys<kbd>?</kbd>
            </button>
          </li>
        </ul>
        <p>J and K move through the list. Space reads on.</p>
      </div>
    </div>
  );
}

/** The reader: tools, masthead, tags, suggestions and the text. */
export function Reader(): ReactNode {
  const acts = useActs();
  const open = useUi((state) => state.open);
  const {
    data: full,
    error,
    refetch,
    isPending,
  } = useAsk('articles.read', { id: open ?? '00000000' }, { enabled: open !== null });
  const slow = useSlow(open !== null && isPending, 150);
  const unread = full !== undefined && !full.article.read;
  const latest = useLatest(unread);

  // Read is what stayed open for a moment; marking it unread afterwards holds.
  const shownId = full?.article.id;
  useEffect(() => {
    if (shownId === undefined || !latest.current) return undefined;
    const timer = setTimeout(() => void acts.mark([shownId], { read: true }, { quietly: true }), readAfter);
    return () => clearTimeout(timer);
  }, [shownId, acts, latest]);

  return (
    <article className="reader" aria-label="Reader" data-pane="reader">
      {open === null ? (
        <NothingOpen />
      ) : (
        <>
          <Tools full={full} />
          {error !== null ? <Trouble text={error.message} onRetry={() => void refetch()} /> : null}
          {full === undefined ? (
            slow ? (
              <div className="sheet" aria-hidden="true">
                <span className="bone" />
                <span className="bone title" />
                <span className="bone long" />
                <span className="bone long" />
              </div>
            ) : null
          ) : (
            <Sheet full={full} />
          )}
        </>
      )}
    </article>
  );
}
