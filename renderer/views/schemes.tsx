import type { ReactNode } from 'react';
import type { SchemeFormat } from '#shared/scheme';
import { ChoiceMenu } from '#renderer/parts/choice.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { SkeletonRows, Trouble } from '#renderer/parts/waiting.tsx';
import { useAsk, useLibrary, useUi } from '#renderer/state/library.tsx';
import { useSchemeActs } from '#renderer/state/scheme-acts.ts';
import { counted } from '#renderer/state/when.ts';
import { usePickFile } from './add-source.tsx';
import { ConceptDetail } from './concept-detail.tsx';
import { ConceptForm } from './concept-form.tsx';
import { SchemeDetail } from './scheme-detail.tsx';
import { SchemeList } from './scheme-list.tsx';
import { SchemeTree } from './scheme-tree.tsx';

const exports: readonly { readonly id: `${'one' | 'all'}-${SchemeFormat}`; readonly label: string }[] = [
  { id: 'one-turtle', label: 'This scheme as Turtle' },
  { id: 'one-jsonld', label: 'This scheme as JSON-LD' },
  { id: 'all-turtle', label: 'All schemes as Turtle' },
  { id: 'all-jsonld', label: 'All schemes as JSON-LD' },
];

const more = [
  { id: 'new', label: 'New scheme' },
  { id: 'import', label: 'Import SKOS …' },
  ...exports.map(({ id, label }) => ({ id, label: `Export ${label.charAt(0).toLowerCase()}${label.slice(1)}` })),
] as const;

/** Keeps the schemes of regions and topics: which there are, the tree of one, and a concept of it. */
export function SchemesView(): ReactNode {
  const { ui } = useLibrary();
  const acts = useSchemeActs();
  const pick = usePickFile();
  const { data, error, refetch } = useAsk('schemes.read', {});
  const shown = useUi((state) => state.schemes.scheme);
  const concept = useUi((state) => state.schemes.concept);
  const editing = useUi((state) => state.schemes.editing);
  const pane = useUi((state) => state.pane);
  // What is shown may have been undone meanwhile.
  const scheme = data?.schemes.find(({ id }) => id === shown) ?? data?.schemes[0];
  const own = data === undefined ? 0 : data.regions.concat(data.topics).filter(({ origin }) => origin === 'own').length;

  async function open(): Promise<void> {
    const file = await pick('scheme');
    if (file !== null) ui.setState({ dialog: { is: 'import-scheme', ...file } });
  }
  function write(choice: (typeof exports)[number]['id']): void {
    if (data === undefined || scheme === undefined) return;
    const format = choice.endsWith('turtle') ? 'turtle' : 'jsonld';
    void acts.exportAs(choice.startsWith('one') ? [scheme] : data.schemes, format);
  }
  function make(): void {
    ui.setState({ dialog: { is: 'scheme', id: null, kind: scheme?.kind ?? 'topic' } });
  }
  function doMore(choice: (typeof more)[number]['id']): void {
    if (choice === 'new') make();
    else if (choice === 'import') void open();
    else write(choice);
  }
  return (
    <div className="view">
      <header className="mast">
        <div className="line">
          <h1>Schemes</h1>
          <span className="meta opt">
            {data === undefined
              ? ''
              : `${counted(data.regions.length, 'region')}, ${counted(data.topics.length, 'topic')}${own === 0 ? '' : `, ${own.toLocaleString('en-GB')} of this library`}`}
          </span>
          <span className="push" />
          <ChoiceMenu label="More" className="act ruled no-room" choices={more} onChoose={doMore}>
            More
            <Icon name="open" />
          </ChoiceMenu>
          <button type="button" className="act room" onClick={() => void open()}>
            Import SKOS …
          </button>
          <ChoiceMenu label="Export" className="act room" choices={exports} onChoose={write}>
            Export
            <Icon name="open" />
          </ChoiceMenu>
          <button type="button" className="act ruled room" onClick={make}>
            New scheme
          </button>
        </div>
      </header>
      {data === undefined || scheme === undefined ? (
        <div className="page-scroll" data-pane="list" data-focus="list" tabIndex={-1}>
          {error === null ? <SkeletonRows rows={6} /> : <Trouble text={error.message} onRetry={() => void refetch()} />}
        </div>
      ) : (
        <div className="scheming" data-shows={pane}>
          <SchemeList data={data} shown={scheme} />
          <SchemeTree data={data} scheme={scheme} />
          {editing !== null ? (
            <ConceptForm draftKey={editing} key={editing} />
          ) : concept !== null ? (
            <ConceptDetail tag={concept} schemes={data.schemes} key={`${concept.kind}:${concept.id}`} />
          ) : (
            <SchemeDetail data={data} scheme={scheme} key={scheme.id} />
          )}
        </div>
      )}
    </div>
  );
}
