import type { ReactNode } from 'react';
import type { Piece } from '#renderer/state/snippet.ts';

/** Text with its hits marked. */
export function Marked({ pieces }: { pieces: readonly Piece[] }): ReactNode {
  let at = 0;
  return pieces.map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.hit ? (
      <mark className="hl" key={key}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    );
  });
}
