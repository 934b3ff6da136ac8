import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { ArticleFull } from '#shared/contract';
import type { FromFrame } from '#renderer/frame/messages.ts';
import { Icon } from '#renderer/parts/icon.tsx';
import { useLatest } from '#renderer/parts/latest.ts';
import { Trouble, useSlow } from '#renderer/parts/waiting.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { useAsk, useLibrary, useList, useUi } from '#renderer/state/library.tsx';
import { full as fullTime } from '#renderer/state/when.ts';
import { directionOf } from '#renderer/state/words.ts';
import { BodyFrame, useLook, type FrameHandle } from './body-frame.tsx';
import { NothingOpen } from './nothing-open.tsx';
import { Access, Chips, Notices, Tools, type HitsAt } from './reader-head.tsx';
import { Similar } from './similar.tsx';
import { Suggestions } from './suggestions.tsx';

const readAfter = 400;
const noTerms: readonly string[] = [];

function Sheet({ full, onHits }: { full: ArticleFull; onHits: (hits: HitsAt) => void }): ReactNode {
  const { ui } = useLibrary();
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
  const hitStep = useUi((state) => state.hitStep);
  useEffect(() => {
    if (hitStep !== null) frame.current?.tell({ name: 'step', by: hitStep.by });
  }, [hitStep]);
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
    if (message.name === 'selected') {
      ui.setState({ quoted: message.text === '' ? null : { article: article.id, text: message.text } });
    } else if (message.name === 'size') {
      setHeight(message.height);
      setImages(message.images);
    } else if (message.name === 'hits') onHits({ total: message.total, at: message.at });
    else if (message.name === 'place') {
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
      <Similar article={article} />
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
  } = useAsk('articles.read', { id: open ?? '00000000' }, { enabled: open !== null, keep: true });
  const [hits, setHits] = useState<HitsAt>({ total: 0, at: 0 });
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
          <Tools full={full} hits={hits} />
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
            <Sheet full={full} onHits={setHits} />
          )}
        </>
      )}
    </article>
  );
}
