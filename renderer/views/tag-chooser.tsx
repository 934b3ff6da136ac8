import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Concept, Tag, TagKind } from '#shared/tag';
import { FlatTag } from '#renderer/parts/chip.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { Palette } from '#renderer/parts/sheet.tsx';
import { Tree } from '#renderer/parts/tree.tsx';
import { alsoNamed } from '#renderer/state/also-named.ts';
import { openPaths } from '#renderer/state/branch-paths.ts';
import { branchesOf, isConcept, labelOf } from '#renderer/state/branches.ts';
import { useAsk, useSchemes } from '#renderer/state/library.tsx';
import { useSchemeActs } from '#renderer/state/scheme-acts.ts';
import { count } from '#renderer/state/when.ts';

const most = 7;

type Found = { readonly kind: TagKind; readonly concept: Concept };

/** Underlines the beginning that was typed. */
function Begun({ label, typed }: { label: string; typed: string }): ReactNode {
  const at = typed === '' ? -1 : label.toLowerCase().indexOf(typed.toLowerCase());
  if (at < 0 || (at > 0 && label.charAt(at - 1) !== ' ')) return <span>{label}</span>;
  return (
    <span>
      {label.slice(0, at)}
      <u>{label.slice(at, at + typed.length)}</u>
      {label.slice(at + typed.length)}
    </span>
  );
}

/** What regions and topics are given to, and which it has. */
export type Tagged = {
  /** "“Title”", "3 articles". */
  readonly title: string;
  readonly state: (kind: TagKind, id: string) => boolean | 'mixed';
  /** Ids of what it has of a kind, in one text; for opening the tree there. */
  readonly given: (kind: TagKind) => string;
  /** What is offered before anything is typed. */
  readonly suggested: readonly Tag[];
  /** Gives it, or takes it when it is given already. */
  readonly turn: (kind: TagKind, id: string) => Promise<void>;
};

/** Gives regions and topics: type a name in any language or a code, or pick in the tree. */
export function TagChooser({
  kind,
  tagged,
  onClose,
}: {
  kind: TagKind;
  tagged: Tagged;
  onClose: () => void;
}): ReactNode {
  const { title, state, turn, suggested: offers } = tagged;
  const schemes = useSchemes();
  const schemeActs = useSchemeActs();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [tab, setTab] = useState<TagKind>(kind);
  const { data: counts } = useAsk('search.run', { query: '', sort: 'newest', typing: false, facets: true, count: 0 });
  const suggested = (of: TagKind, id: string): boolean => offers.some((one) => one.kind === of && one.id === id);
  const n = (of: TagKind, id: string): number => counts?.facets?.[of][id] ?? 0;

  const text = typed.trim();
  const found = useMemo<readonly Found[]>(() => {
    const other: TagKind = kind === 'region' ? 'topic' : 'region';
    if (text === '') {
      const open = offers.flatMap((one) => {
        const concept = schemes[one.kind].get(one.id);
        return concept === null ? [] : [{ kind: one.kind, concept }];
      });
      return open.slice(0, most);
    }
    return [kind, other].flatMap((of) => schemes[of].find(text, most).map((concept) => ({ kind: of, concept })));
  }, [text, kind, schemes, offers]);
  const current = found[Math.min(at, found.length - 1)];

  function keys(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0 && found.length > 0) {
      event.preventDefault();
      setAt((now) => (Math.min(now, found.length - 1) + by + found.length) % found.length);
    } else if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault();
      void turn(current.kind, current.concept.id);
      if (event.shiftKey) setTyped('');
      else onClose();
    }
  }

  const branches = useMemo(() => branchesOf(schemes[tab], () => true), [schemes, tab]);
  const lit = tagged.given(tab);
  const open = useMemo(() => {
    const near = current !== undefined && current.kind === tab ? [current.concept.id] : [];
    return openPaths(schemes[tab], branches, 0, new Set([...lit.split(' '), ...near]));
  }, [schemes, branches, tab, current, lit]);
  return (
    <Palette label={kind === 'region' ? 'Give a region' : 'Give a topic'} onClose={onClose}>
      <div className="ask">
        <span className="verb">{kind === 'region' ? 'Region' : 'Topic'}</span>
        <span className="arrow" aria-hidden="true">
          →
        </span>
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls="tag-options"
          aria-activedescendant={current === undefined ? undefined : `tag-${current.kind}-${current.concept.id}`}
          aria-label={`${kind === 'region' ? 'Region' : 'Topic'} for ${title}`}
          placeholder={kind === 'region' ? 'A place, in any language, or its code' : 'A topic, in any language'}
          value={typed}
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={keys}
        />
        <span className="push about">{title}</span>
      </div>
      <div className="two-up">
        <div className="opts" role="listbox" id="tag-options" aria-label="Tags found">
          {found.length === 0 ? (
            <p className="none">
              {text === '' ? 'Type a name, or go to the tree with Tab.' : `No region or topic is called “${text}”.`}
            </p>
          ) : null}
          {found.map(({ kind: of, concept }, index) => {
            const head =
              index > 0 && (text === '' || found[index - 1]?.kind === of)
                ? null
                : text === ''
                  ? 'Suggested'
                  : of === 'region'
                    ? 'Regions'
                    : 'Topics';
            const above = schemes[of]
              .broaderClosure(concept.id)
              .slice(1, 3)
              .map((id) => labelOf(schemes[of], id));
            const now = state(of, concept.id);
            return (
              <div key={`${of}:${concept.id}`} role="presentation">
                {head === null ? null : (
                  <h3 className="caps" role="presentation">
                    {head}
                  </h3>
                )}
                <div
                  id={`tag-${of}-${concept.id}`}
                  role="option"
                  aria-selected={now === true}
                  className={`opt-row${found[index] === current ? ' on' : ''}`}
                  onPointerMove={() => setAt(index)}
                  onClick={() => void turn(of, concept.id).then(onClose)}
                >
                  <div>
                    <div className="name">
                      <FlatTag kind={of}>
                        <Begun label={labelOf(schemes[of], concept.id)} typed={text} />
                      </FlatTag>
                      {above.length > 0 ? <span className="path">in {above.join(', ')}</span> : null}
                      {now === false ? null : (
                        <span className="path state">
                          <Icon name="yes" />
                          {now === true ? 'given' : 'on some'}
                        </span>
                      )}
                    </div>
                    <div className="also">{alsoNamed(concept, text)}</div>
                  </div>
                  <span className="n">{n(of, concept.id) > 0 ? count(n(of, concept.id)) : ''}</span>
                </div>
              </div>
            );
          })}
        </div>
        <div className="tree">
          <div className="tabs" role="tablist" aria-label="Trees">
            {(['region', 'topic'] as const).map((of) => (
              <button key={of} type="button" role="tab" aria-selected={tab === of} onClick={() => setTab(of)}>
                {of === 'region' ? 'Regions' : 'Topics'}
              </button>
            ))}
          </div>
          <Tree
            key={tab}
            label={tab === 'region' ? 'Regions' : 'Topics'}
            nodes={branches}
            initiallyOpen={open}
            current={current?.kind === tab ? current.concept.id : null}
            checked={(id) => state(tab, id)}
            itemClass={({ node }) => {
              const now = state(tab, node.id);
              return `facet${tab === 'topic' ? ' top' : ''}${now === true ? ' on' : now === 'mixed' ? ' part' : suggested(tab, node.id) ? ' dash' : ''}`;
            }}
            onAct={(id) => {
              if (isConcept(id)) void turn(tab, id);
            }}
          >
            {({ node }) =>
              !isConcept(node.id) ? (
                <span className="t">{node.label}</span>
              ) : (
                <>
                  <span className="box">{state(tab, node.id) === true ? <Icon name="yes" /> : null}</span>
                  <span className="t">
                    {node.label}
                    {state(tab, node.id) === false && suggested(tab, node.id) ? ', suggested' : ''}
                  </span>
                  <span className="n">{n(tab, node.id) > 0 ? count(n(tab, node.id)) : ''}</span>
                </>
              )
            }
          </Tree>
        </div>
      </div>
      <div className="keys">
        <span>
          <kbd>Enter</kbd>give or take, close
        </span>
        <span>
          <kbd>Shift Enter</kbd>keep open
        </span>
        <span>
          <kbd>Tab</kbd>to the tree
        </span>
        <button
          type="button"
          className="act push"
          onClick={() => {
            onClose();
            if (text === '' || current === undefined) schemeActs.goScheme(tab);
            else schemeActs.go(current.concept);
          }}
        >
          Edit schemes
        </button>
        <button type="button" className="act" onClick={onClose}>
          <kbd>Esc</kbd>done
        </button>
      </div>
    </Palette>
  );
}
