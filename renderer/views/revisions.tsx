import { useState, type ReactNode } from 'react';
import { Sheet } from '#renderer/parts/sheet.tsx';
import { SkeletonRows, Trouble } from '#renderer/parts/waiting.tsx';
import { compareTexts } from '#renderer/state/compare.ts';
import { useAsk } from '#renderer/state/library.tsx';
import { counted, full as fullTime } from '#renderer/state/when.ts';

/** The texts an article has had, paragraph by paragraph against the one of today. */
export function RevisionSheet({ article, onClose }: { article: string; onClose: () => void }): ReactNode {
  const { data: full, error } = useAsk('articles.read', { id: article });
  const revisions = (full?.revisions ?? []).toSorted((a, b) => b.number - a.number);
  const earlier = revisions.slice(1);
  const [picked, setPicked] = useState<number | null>(null);
  const number = picked ?? earlier[0]?.number ?? null;
  const { data: old } = useAsk('articles.revision', { id: article, number: number ?? 0 }, { enabled: number !== null });
  return (
    <Sheet title="What changed" wide onClose={onClose}>
      {error !== null ? <Trouble text={error.message} /> : null}
      {full === undefined ? <SkeletonRows rows={3} /> : null}
      {earlier.length > 1 ? (
        <label className="pick-revision">
          Compare with the text of{' '}
          <select value={number ?? ''} onChange={(event) => setPicked(Number(event.target.value))}>
            {earlier.map((one) => (
              <option key={one.number} value={one.number}>
                {fullTime(one.fetched)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {full === undefined || old === undefined ? null : (
        <>
          <p className="meta">
            Fetched {fullTime(old.revision.fetched)}, {counted(old.revision.words, 'word')}; now{' '}
            {counted(full.article.words, 'word')}. Words taken out are struck, words put in are underlined.
          </p>
          {old.revision.title === full.article.title ? null : (
            <p className="diff head">
              <del>{old.revision.title}</del> <ins>{full.article.title}</ins>
            </p>
          )}
          <div className="diff" lang={full.article.language ?? undefined} dir="auto">
            {compareTexts(old.text, full.text).map((block, index) => (
              // The order of a comparison never changes, so that its index names a block.
              <p key={index} className={block.same ? 'same' : ''}>
                {block.pieces.map((piece, at) =>
                  piece.is === 'out' ? (
                    <del key={at}>{piece.text}</del>
                  ) : piece.is === 'in' ? (
                    <ins key={at}>{piece.text}</ins>
                  ) : (
                    <span key={at}>{piece.text}</span>
                  ),
                )}
              </p>
            ))}
          </div>
        </>
      )}
    </Sheet>
  );
}
