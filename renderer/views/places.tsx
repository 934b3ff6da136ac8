import { useMemo, useState, type ReactNode } from 'react';
import type { TagKind } from '#shared/tag';
import { Icon, type IconName } from '#renderer/parts/icon.tsx';
import { Tree } from '#renderer/parts/tree.tsx';
import { openPaths } from '#renderer/state/branch-paths.ts';
import { branchesOf, isConcept } from '#renderer/state/branches.ts';
import { useAsk, useLibrary, useSchemes, useUi } from '#renderer/state/library.tsx';
import { samePlace, type Place } from '#renderer/state/places.ts';
import { openWords } from '#renderer/state/review.ts';
import { useRules } from '#renderer/state/rules.ts';
import { goSection, goTo } from '#renderer/state/ui.ts';
import { count } from '#renderer/state/when.ts';
import { SavedPlaces } from './saved-places.tsx';

function PlaceButton({
  icon,
  label,
  n,
  has = false,
  current,
  onGo,
}: {
  icon: IconName;
  label: string;
  n: string;
  has?: boolean;
  current: boolean;
  onGo: () => void;
}): ReactNode {
  return (
    <li>
      <button
        type="button"
        className={`place${has ? ' has' : ''}`}
        title={label}
        aria-current={current ? 'page' : undefined}
        onClick={onGo}
      >
        <Icon name={icon} />
        <span className="t">{label}</span>
        <span className="n">{n}</span>
      </button>
    </li>
  );
}

function ConceptPlaces({ kind, counts }: { kind: TagKind; counts: Readonly<Record<string, number>> }): ReactNode {
  const { ui } = useLibrary();
  const scheme = useSchemes()[kind];
  const place = useUi((state) => (state.section === 'desk' ? state.place : null));
  const [all, setAll] = useState(false);
  const current = place?.is === 'concept' && place.kind === kind ? place.id : null;
  const branches = useMemo(
    () =>
      branchesOf(
        scheme,
        (id) => all || (counts[id] ?? 0) > 0 || (current !== null && scheme.broaderClosure(current).includes(id)),
        all ? undefined : (id) => counts[id] ?? 0,
      ),
    [scheme, counts, all, current],
  );
  const open = useMemo(
    () => openPaths(scheme, branches, all ? 0 : 2, new Set(current === null ? [] : [current])),
    [scheme, branches, all, current],
  );
  const title = kind === 'region' ? 'Regions' : 'Topics';

  return (
    <>
      <h2 className="caps">
        {title}
        <button
          type="button"
          className="act"
          aria-pressed={all}
          aria-label={`Show all ${title.toLowerCase()}`}
          title={all ? 'Only those with unread articles' : `All ${title.toLowerCase()}`}
          onClick={() => setAll(!all)}
        >
          <Icon name={all ? 'open' : 'plus'} />
        </button>
      </h2>
      {branches.length === 0 ? (
        <p className="none">
          {kind === 'region' ? 'No unread article has a region yet.' : 'No unread article has a topic yet.'}
        </p>
      ) : (
        <Tree
          label={title}
          nodes={branches}
          initiallyOpen={open}
          current={current}
          itemClass={() => `place ${kind === 'region' ? 'reg' : 'top'}`}
          onAct={(id) => {
            if (isConcept(id)) goTo(ui, { is: 'concept', kind, id });
          }}
        >
          {({ node }) => (
            <>
              <span className="t">{node.label}</span>
              <span className="n">{(counts[node.id] ?? 0) > 0 ? count(counts[node.id] ?? 0) : ''}</span>
            </>
          )}
        </Tree>
      )}
    </>
  );
}

const noCounts = {};

/** The places pane: where articles are. */
export function Places(): ReactNode {
  const { ui } = useLibrary();
  const section = useUi((state) => state.section);
  const place = useUi((state) => state.place);
  const { data: counts } = useAsk('library.counts', {});
  const { data: learning } = useAsk('learning.state', {});
  const rules = useRules();
  const is = (one: Place): boolean => section === 'desk' && samePlace(one, place);
  const n = (value: number | undefined): string => (value === undefined ? '' : count(value));
  const trouble = counts?.sourcesInTrouble ?? 0;

  return (
    <nav className="places" aria-label="Places" data-pane="places">
      <div className="places-in">
        <ul>
          <PlaceButton
            icon="inbox"
            label="Inbox"
            n={n(counts?.inbox.unread)}
            has
            current={is({ is: 'inbox' })}
            onGo={() => goTo(ui, { is: 'inbox' })}
          />
          <PlaceButton
            icon="star"
            label="Starred"
            n={n(counts?.starred)}
            current={is({ is: 'starred' })}
            onGo={() => goTo(ui, { is: 'starred' })}
          />
          <PlaceButton
            icon="library"
            label="Library"
            n={n(counts?.library)}
            current={is({ is: 'library' })}
            onGo={() => goTo(ui, { is: 'library' })}
          />
          <PlaceButton
            icon="confirm"
            label="To confirm"
            n={n(counts?.toConfirm)}
            current={is({ is: 'confirm' })}
            onGo={() => goTo(ui, { is: 'confirm' })}
          />
          <PlaceButton
            icon="review"
            label="Review"
            n={learning === undefined ? '' : openWords(learning.open)}
            current={is({ is: 'review' }) || section === 'records'}
            onGo={() => goTo(ui, { is: 'review' })}
          />
          <PlaceButton
            icon="coverage"
            label="Coverage"
            n=""
            current={section === 'coverage'}
            onGo={() => goSection(ui, 'coverage')}
          />
          <PlaceButton
            icon="pack"
            label="Packs"
            n={n(counts?.packs)}
            current={section === 'packs'}
            onGo={() => goSection(ui, 'packs')}
          />
          <PlaceButton
            icon="rule"
            label="Rules"
            n={rules === undefined || rules.length === 0 ? '' : n(rules.filter(({ enabled }) => enabled).length)}
            current={section === 'rules'}
            onGo={() => goSection(ui, 'rules')}
          />
          <PlaceButton
            icon="scheme"
            label="Schemes"
            n=""
            current={section === 'schemes'}
            onGo={() => goSection(ui, 'schemes')}
          />
        </ul>
        <SavedPlaces />
        <div className="deep">
          <ConceptPlaces kind="region" counts={counts?.regions ?? noCounts} />
          <ConceptPlaces kind="topic" counts={counts?.topics ?? noCounts} />
        </div>
      </div>
      <ul className="foot">
        <PlaceButton
          icon="source"
          label="Sources"
          n={n(counts?.sources)}
          current={section === 'sources'}
          onGo={() => goSection(ui, 'sources')}
        />
        <PlaceButton
          icon="health"
          label="Source health"
          n={trouble === 0 ? 'all well' : `${trouble} to see`}
          has={trouble > 0}
          current={false}
          onGo={() => ui.setState({ dialog: { is: 'sync' } })}
        />
      </ul>
    </nav>
  );
}
