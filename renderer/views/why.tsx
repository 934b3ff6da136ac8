import type { ReactNode } from 'react';
import { Sheet } from '#renderer/parts/sheet.tsx';
import { useAsk, useList } from '#renderer/state/library.tsx';
import { whyLines, type WhyLine } from '#renderer/state/why.ts';

function Lines({ lines }: { lines: readonly WhyLine[] }): ReactNode {
  return lines.map(({ text, figure }) => (
    <tr key={text}>
      <td>{text}</td>
      <td className="n">{figure}</td>
    </tr>
  ));
}

/** Why a result stands where it does: figures that add up, in words. */
export function WhySheet({ article, onClose }: { article: string; onClose: () => void }): ReactNode {
  const view = useList();
  const handle = view.answer?.handle ?? '';
  const at = view.indexOf(article);
  const asked = view.copyOf(at) ?? article;
  const { data: why, isPending, error } = useAsk('search.explain', { handle, id: asked }, { enabled: handle !== '' });
  const title = view.at(view.indexOf(asked))?.article.title ?? '';
  const lines = why === undefined || why === null ? null : whyLines(why);
  return (
    <Sheet title="Why this one" onClose={onClose}>
      <p className="why-title">{title}</p>
      {isPending ? null : error !== null || lines === null || why === undefined || why === null ? (
        <p className="none">
          {error?.message ?? 'The list has changed since it was searched. Search again, and ask once more.'}
        </p>
      ) : why.parts.length === 0 ? (
        <p>No word was searched for, so the list is in order of date: this one stands where its date puts it.</p>
      ) : (
        <>
          {why.order === 'date' ? (
            <p>The list is in order of date. By its words this would be the article’s score:</p>
          ) : null}
          <table className="why-figures">
            <tbody>
              <Lines lines={lines.sums} />
              {why.factors.length === 0 ? null : (
                <tr className="sum">
                  <td>Together</td>
                  <td className="n">{lines.together}</td>
                </tr>
              )}
              <Lines lines={lines.factors} />
              <tr className="sum">
                <td>Score</td>
                <td className="n">{lines.score}</td>
              </tr>
            </tbody>
          </table>
          <p className="quiet">
            A word weighs the more, the fewer articles have it, the oftener it stands in this one, and the shorter this
            one is.
            {why.order === 'blend'
              ? ' Of what freshness adds, half is gone every thirty days; age alone buries nothing.'
              : ''}
          </p>
        </>
      )}
    </Sheet>
  );
}
