import type { ReactNode } from 'react';
import { Sheet } from '#renderer/parts/sheet.tsx';
import { useLibrary } from '#renderer/state/library.tsx';
import { fieldHelp, operatorHelp, stateHelp } from '#renderer/state/query-help.ts';
import { goSearch } from '#renderer/state/ui.ts';

function Lines({
  title,
  lines,
  onTry,
}: {
  title: string;
  lines: readonly { readonly example: string; readonly means: string }[];
  onTry: (query: string) => void;
}): ReactNode {
  return (
    <section>
      <h3 className="caps">{title}</h3>
      <ul>
        {lines.map(({ example, means }) => (
          <li key={example}>
            <button type="button" onClick={() => onTry(example)} aria-label={`Search ${example}`}>
              <code>{example}</code>
            </button>
            <span className="quiet">{means}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The search language on one sheet; each line can be tried. */
export function SearchHelp({ onClose }: { onClose: () => void }): ReactNode {
  const { ui } = useLibrary();
  const goThere = (query: string): void => {
    onClose();
    goSearch(ui, query);
  };
  return (
    <Sheet
      title="How to search"
      wide
      onClose={onClose}
      foot={
        <>
          <span className="quiet">
            Nothing you type is wrong: what is not understood is searched as words, and said.
          </span>
          <span className="push" />
          <button type="button" className="act plain" onClick={() => ui.setState({ dialog: { is: 'by-example' } })}>
            Find articles like a text …
          </button>
          <button type="button" className="act plain" onClick={() => ui.setState({ dialog: { is: 'shortcuts' } })}>
            Keys
          </button>
        </>
      }
    >
      <div className="search-help">
        <Lines title="Words" lines={operatorHelp} onTry={goThere} />
        <Lines title="Fields" lines={fieldHelp.filter(({ name }) => name !== 'is')} onTry={goThere} />
        <Lines
          title="States"
          lines={Object.entries(stateHelp).map(([state, means]) => ({ example: `is:${state}`, means }))}
          onTry={goThere}
        />
      </div>
    </Sheet>
  );
}
