import type { ReactNode } from 'react';
import type { SchemeInfo, SchemesRead } from '#shared/scheme';
import { Icon } from '#renderer/parts/icon.tsx';
import { useSchemes, useUi } from '#renderer/state/library.tsx';
import { draftName, useSchemeActs } from '#renderer/state/scheme-acts.ts';
import { count } from '#renderer/state/when.ts';

const kinds = [
  ['topic', 'Topics'],
  ['region', 'Regions'],
] as const;

/** Concepts that are begun and not saved. */
export function Waiting(): ReactNode {
  const acts = useSchemeActs();
  const schemes = useSchemes();
  const drafts = useUi((state) => state.conceptDrafts);
  const editing = useUi((state) => state.schemes.editing);
  const waiting = Object.entries(drafts).filter(([key]) => key !== editing);
  if (waiting.length === 0) return null;
  return (
    <section className="waiting" aria-label="Not saved yet">
      <h2 className="caps">Not saved yet</h2>
      <ul>
        {waiting.map(([key, draft]) => (
          <li key={key}>
            <button type="button" className="place" onClick={() => acts.goOn(key)}>
              <Icon name="changed" />
              <span className="t">{draftName(schemes[draft.kind], draft)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All schemes by kind, and what is begun and not saved. */
export function SchemeList({ data, shown }: { data: SchemesRead; shown: SchemeInfo }): ReactNode {
  const acts = useSchemeActs();
  const size = ({ id, kind }: SchemeInfo): number =>
    (kind === 'region' ? data.regions : data.topics).filter(({ scheme, deprecated }) => scheme === id && !deprecated)
      .length;
  return (
    <nav className="scheme-list" aria-label="Schemes" data-pane="places">
      {kinds.map(([kind, title]) => (
        <section key={kind} aria-label={title}>
          <h2 className="caps">{title}</h2>
          <ul>
            {data.schemes
              .filter((one) => one.kind === kind)
              .map((one) => (
                <li key={one.id}>
                  <button
                    type="button"
                    className="place"
                    aria-current={one.id === shown.id ? 'page' : undefined}
                    onClick={() => acts.showScheme(one.id)}
                  >
                    <span className="t">{one.title}</span>
                    <span className="n">{count(size(one))}</span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <Waiting />
    </nav>
  );
}

/** The same as one line, where there is no room for a pane. */
export function SchemeSelect({ data, shown }: { data: SchemesRead; shown: SchemeInfo }): ReactNode {
  const acts = useSchemeActs();
  return (
    <div className="scheme-select">
      <select aria-label="Scheme" value={shown.id} onChange={(event) => acts.showScheme(event.target.value)}>
        {kinds.map(([kind, title]) => (
          <optgroup key={kind} label={title}>
            {data.schemes
              .filter((one) => one.kind === kind)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <button type="button" className="act" onClick={() => acts.showAbout(shown.id)}>
        About it
      </button>
    </div>
  );
}
