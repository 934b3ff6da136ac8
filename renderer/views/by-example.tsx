import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Sheet } from '#renderer/parts/sheet.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { useLibrary, useUi } from '#renderer/state/library.tsx';
import { goAlike } from '#renderer/state/ui.ts';

const longest = 200_000;
const shownOf = 90;

/** Takes a paragraph, and finds what is like it. */
export function ByExampleSheet({ onClose }: { onClose: () => void }): ReactNode {
  const { ui } = useLibrary();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  function find(): void {
    if (!/[\p{L}\p{N}]/u.test(text)) {
      setWrong('There are no words in this text to search by. Paste a sentence or more.');
      field.current?.focus();
    } else {
      onClose();
      goAlike(ui, { is: 'text', text: text.slice(0, longest) });
    }
  }

  return (
    <Sheet
      title="Find articles like this text"
      onClose={onClose}
      foot={
        <>
          <span className="quiet">Nothing of it leaves this computer, and it is not kept.</span>
          <span className="push" />
          <button type="button" className="act go" onClick={find}>
            Find
          </button>
        </>
      }
    >
      <label className="by-example">
        <span>A sentence, a paragraph or a whole text, in any language</span>
        <textarea
          ref={field}
          rows={9}
          value={text}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : 'by-example-wrong'}
          onChange={(event) => {
            setText(event.target.value);
            setWrong(null);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) find();
          }}
        />
      </label>
      {wrong === null ? null : (
        <p className="cautious" role="alert" id="by-example-wrong">
          <Icon name="warning" /> {wrong}
        </p>
      )}
    </Sheet>
  );
}

/** What the results are like, and how to be rid of it. */
export function LikeLine(): ReactNode {
  const { ui } = useLibrary();
  const like = useUi((state) => state.like);
  if (like === null) return null;
  const whole = (like.is === 'article' ? like.title : like.text).replaceAll(/\s+/g, ' ').trim();
  const shown = [...whole].length > shownOf ? `${[...whole].slice(0, shownOf).join('')}…` : whole;
  return (
    <p className="like-line" role="status">
      <span className="quiet">{like.is === 'article' ? 'Like the article' : 'Like the text'}</span>
      <q>{shown}</q>
      <button type="button" className="act plain" onClick={() => ui.setState({ like: null, cursor: null, open: null })}>
        Any article
      </button>
    </p>
  );
}
