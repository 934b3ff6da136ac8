import { useEffect, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { SchemeInfo, SchemesRead } from '#shared/scheme';
import { isGroup } from '#shared/schemes/levels';
import { FlatTag } from '#renderer/parts/chip.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { Check } from '#renderer/parts/switch.tsx';
import { Tree, type TreeDrag, type TreeItem } from '#renderer/parts/tree.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { alsoNamed } from '#renderer/state/also-named.ts';
import { pathsTo } from '#renderer/state/branch-paths.ts';
import { isConcept, labelOf } from '#renderer/state/branches.ts';
import { draftKey } from '#renderer/state/concept-draft.ts';
import { commands, keysOf } from '#renderer/state/keys.ts';
import { useAsk, useLibrary, useSchemes, useSettings, useUi } from '#renderer/state/library.tsx';
import { useSchemeActs } from '#renderer/state/scheme-acts.ts';
import {
  branchesIn,
  createFinder,
  isStandard,
  kindWord,
  usageBy,
  type FoundConcept,
} from '#renderer/state/schemes-view.ts';
import { count, counted } from '#renderer/state/when.ts';
import { SchemeSelect, Waiting } from './scheme-list.tsx';

const most = 30;

/** The concept a row stands below, or null. */
const aboveOf = ({ path }: TreeItem): string | null => {
  const above = path.split('/').at(-2);
  return above === undefined || !isConcept(above) ? null : above;
};

function Found({
  found,
  hidden,
  at,
  text,
  onPoint,
  onChoose,
}: {
  found: readonly FoundConcept[];
  /** How many deprecated ones are left out. */
  hidden: number;
  at: number;
  text: string;
  onPoint: (at: number) => void;
  onChoose: (one: FoundConcept) => void;
}): ReactNode {
  const schemes = useSchemes();
  const acts = useSchemeActs();
  const { data } = useAsk('schemes.read', {});
  return (
    <>
      <div role="listbox" id="schemes-found" aria-label="Concepts found">
        {found.map(({ kind, concept }, index) => (
          <div
            key={`${kind}:${concept.id}`}
            id={`found-${kind}-${concept.id}`}
            role="option"
            aria-selected={index === at}
            className={`opt-row${index === at ? ' on' : ''}${concept.deprecated ? ' deprecated' : ''}`}
            ref={(element) => {
              if (index === at) element?.scrollIntoView({ block: 'nearest' });
            }}
            onMouseDown={(event) => event.preventDefault()}
            onPointerMove={() => onPoint(index)}
            onClick={() => onChoose({ kind, concept })}
          >
            <div>
              <div className="name">
                <FlatTag kind={kind}>{labelOf(schemes[kind], concept.id)}</FlatTag>
                <span className="path">
                  {concept.deprecated ? 'deprecated' : data?.schemes.find(({ id }) => id === concept.scheme)?.title}
                </span>
              </div>
              <div className="also">{alsoNamed(concept, text)}</div>
            </div>
          </div>
        ))}
      </div>
      {found.length === 0 ? (
        <p className="none">
          No region or topic {hidden > 0 ? 'in use ' : ''}is called “{text}”.
        </p>
      ) : null}
      {hidden > 0 ? (
        <button type="button" className="act plain" onClick={() => acts.showDeprecated(true)}>
          Show {counted(hidden, 'deprecated one')}
        </button>
      ) : null}
    </>
  );
}

/** The tree of one scheme with how much each concept is used; and a field that finds a concept of any. */
export function SchemeTree({ data, scheme }: { data: SchemesRead; scheme: SchemeInfo }): ReactNode {
  const { ui } = useLibrary();
  const acts = useSchemeActs();
  const plain = useActs();
  const settings = useSettings();
  const { kind } = scheme;
  const tree = useSchemes()[kind];
  const open = useUi((state) => state.schemes.open);
  const chosen = useUi((state) => state.schemes.concept);
  const deprecated = useUi((state) => state.schemes.deprecated);
  const drafts = useUi((state) => state.conceptDrafts);
  const { data: usage } = useAsk('schemes.usage', {}, { keep: true });
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const branches = useMemo(() => branchesIn(tree, scheme.id, deprecated), [tree, scheme.id, deprecated]);
  const used = useMemo(() => usageBy(usage), [usage]);
  const find = useMemo(() => createFinder(data), [data]);
  const text = typed.trim();
  const all = useMemo(() => (text === '' ? [] : find(text, most)), [find, text]);
  const found = deprecated ? all : all.filter(({ concept }) => !concept.deprecated);
  const place = Math.min(at, found.length - 1);
  const current = chosen?.kind === kind ? chosen.id : null;

  useEffect(() => {
    const paths = current === null ? [] : pathsTo(tree, branches, current, ui.getState().schemes.open);
    if (paths.length > 0) acts.openAll(paths);
  }, [acts, ui, tree, branches, current]);

  const undo = commands.find(({ id }) => id === 'undo');
  const undoKeys = undo === undefined || !settings.singleKeys ? [] : keysOf(undo, settings);
  const isMoved = (id: string, onto: string): boolean => {
    const concept = tree.get(id);
    const to = tree.get(onto);
    if (concept === null || to === null || to.deprecated || concept.broader.includes(onto)) return false;
    if (isStandard(concept) && !isGroup(onto)) return false;
    return !tree.narrowerClosure(id).includes(onto);
  };
  /** Dragged out of one place into another; a country stays where M49 has it and comes to stand in a group beside that. */
  const drag: TreeDrag = {
    may: (dragged, onto) => isMoved(dragged.node.id, onto.node.id),
    onDrop(dragged, onto) {
      const concept = tree.get(dragged.node.id);
      if (concept === null) return;
      const from = aboveOf(dragged);
      const stays = from === null || (isStandard(concept) && !isGroup(from));
      const broader = [...concept.broader.filter((id) => stays || id !== from), onto.node.id];
      void plain.attempt('concepts.change', { kind, id: concept.id, broader });
    },
  };

  function choose(one: FoundConcept | undefined): void {
    if (one === undefined) return;
    acts.show({ kind: one.kind, id: one.concept.id }, { scheme: one.concept.scheme, opens: true });
  }
  function keys(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0 && found.length > 0) {
      event.preventDefault();
      setAt((place + by + found.length) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(found[place]);
    } else if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      event.stopPropagation();
      setTyped('');
    }
  }

  const ends = found[place];
  return (
    <div className="scheme-tree" data-pane="list">
      <div className="scheme-find">
        <SchemeSelect data={data} shown={scheme} />
        <label className="field">
          <Icon name="search" />
          <input
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={text !== ''}
            aria-controls={text === '' ? undefined : 'schemes-found'}
            aria-activedescendant={ends === undefined ? undefined : `found-${ends.kind}-${ends.concept.id}`}
            aria-label="Find a region or topic"
            placeholder="A name in any language, or a code"
            spellCheck={false}
            autoComplete="off"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setAt(0);
            }}
            onKeyDown={keys}
          />
          {typed === '' ? null : (
            <button type="button" className="act icon" aria-label="Show the tree again" onClick={() => setTyped('')}>
              <Icon name="no" />
            </button>
          )}
        </label>
      </div>
      <Waiting />
      <div className="tree-scroll">
        {text !== '' ? (
          <Found
            found={found}
            hidden={all.length - found.length}
            at={place}
            text={text}
            onPoint={setAt}
            onChoose={choose}
          />
        ) : branches.length === 0 ? (
          <div className="empty">
            <p>No {kindWord(kind)} stands in this scheme yet.</p>
            <button type="button" className="act ruled" onClick={() => acts.begin(kind, scheme.id, null)}>
              New {kindWord(kind)}
            </button>
          </div>
        ) : (
          <>
            <p className="tree-head caps" aria-hidden="true">
              <span>With what is narrower</span>
              <span className="n">given</span>
              <span className="n">suggested</span>
            </p>
            <Tree
              label={scheme.title}
              nodes={branches}
              initiallyOpen={open}
              turns={acts.turn}
              current={current}
              finds={(letter) => !undoKeys.includes(letter.toUpperCase())}
              drag={drag}
              itemClass={({ node }) =>
                `place ${kind === 'region' ? 'reg' : 'top'}${tree.get(node.id)?.deprecated === true ? ' deprecated' : ''}`
              }
              onAct={(id) => {
                if (isConcept(id)) acts.show({ kind, id }, { opens: true });
              }}
              onMove={(id) => {
                if (isConcept(id)) acts.show({ kind, id }, { opens: false });
              }}
              onKey={(event, { node }) => {
                const concept = event.key === 'F2' ? tree.get(node.id) : null;
                if (concept !== null) acts.edit(tree, concept);
                return concept !== null;
              }}
            >
              {({ node }) => {
                if (!isConcept(node.id)) return <span className="t quiet">{node.label}</span>;
                const { appliedWithin, suggestedWithin } = used({ kind, id: node.id });
                const concept = tree.get(node.id);
                return (
                  <>
                    <span className="t">{node.label}</span>
                    {concept?.deprecated === true ? <span className="state">deprecated</span> : null}
                    {drafts[draftKey({ kind, id: node.id })] === undefined ? null : (
                      <span className="state cautious">not saved</span>
                    )}
                    <span className="n">{appliedWithin > 0 ? count(appliedWithin) : ''}</span>
                    <span className="n maybe">{suggestedWithin > 0 ? count(suggestedWithin) : ''}</span>
                  </>
                );
              }}
            </Tree>
          </>
        )}
      </div>
      <div className="tree-foot">
        <button type="button" className="act" onClick={() => acts.begin(kind, scheme.id, current)}>
          <Icon name="plus" />
          New {kindWord(kind)}
        </button>
        <span className="push" />
        <Check label="Show deprecated" checked={deprecated} onChange={acts.showDeprecated} />
      </div>
    </div>
  );
}
