import type { ReactNode } from 'react';

/** A stretch of text, and whether it is a hit. */
export type Piece = { readonly text: string; readonly hit: boolean };

/** Text with its hits marked. */
export function Marked({ pieces }: { pieces: readonly Piece[] }): ReactNode {
  return pieces.map((piece, index) =>
    piece.hit ? (
      // The order of pieces is that of the text.
      <mark className="hl" key={index}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
