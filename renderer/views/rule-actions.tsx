import { useState, type ReactNode } from 'react';
import type { RuleActions } from '#shared/rule';
import type { TagKind } from '#shared/tag';
import { Chip } from '#renderer/parts/chip.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { Check } from '#renderer/parts/switch.tsx';
import { labelOf } from '#renderer/state/branches.ts';
import { useAsk, useSchemes } from '#renderer/state/library.tsx';
import { PackChooser } from './pack-chooser.tsx';
import { TagChooser } from './tag-chooser.tsx';

const none = [] as const;

/** What a rule does: tags, marks, a pack and a section of it, a notice. */
export function Actions({
  actions,
  onChange,
}: {
  actions: RuleActions;
  onChange: (actions: RuleActions) => void;
}): ReactNode {
  const schemes = useSchemes();
  const [choosing, setChoosing] = useState<TagKind | 'pack' | null>(null);
  const { data: packs } = useAsk('packs.list', {});
  const { pack } = actions;
  const { data: open } = useAsk('packs.read', { id: pack?.id ?? 'nopack' }, { enabled: pack !== null });
  const sections = open?.pack.sections ?? [];
  const has = (kind: TagKind, id: string): boolean => actions.tags.some((tag) => tag.kind === kind && tag.id === id);
  const turn = (kind: TagKind, id: string): void =>
    onChange({
      ...actions,
      tags: has(kind, id)
        ? actions.tags.filter((tag) => tag.kind !== kind || tag.id !== id)
        : [...actions.tags, { kind, id }],
    });
  const title = packs?.find(({ id }) => id === pack?.id)?.title;

  return (
    <fieldset className="rule-actions">
      <legend className="caps">Then</legend>
      <div className="set-line tags">
        <span className="label">Give</span>
        {actions.tags.map(({ kind, id }) => (
          <Chip key={`${kind}:${id}`} kind={kind} label={labelOf(schemes[kind], id)} onRemove={() => turn(kind, id)} />
        ))}
        <button type="button" className="act" onClick={() => setChoosing('region')}>
          <Icon name="plus" />
          Region
        </button>
        <button type="button" className="act" onClick={() => setChoosing('topic')}>
          <Icon name="plus" />
          Topic
        </button>
      </div>
      <div className="set-line marks">
        <Check label="Star" checked={actions.starred} onChange={(starred) => onChange({ ...actions, starred })} />
        <Check label="Mark as read" checked={actions.read} onChange={(read) => onChange({ ...actions, read })} />
        <Check label="Archive" checked={actions.archived} onChange={(archived) => onChange({ ...actions, archived })} />
        <Check
          label="Announce after a sync"
          checked={actions.notify}
          onChange={(notify) => onChange({ ...actions, notify })}
        />
      </div>
      <div className="set-line">
        <span className="label">Add to a pack</span>
        <span className="control">
          {pack === null ? (
            <button type="button" className="act" onClick={() => setChoosing('pack')}>
              <Icon name="plus" />
              Pack
            </button>
          ) : (
            <>
              <button type="button" className="act" onClick={() => setChoosing('pack')}>
                <Icon name="pack" />
                {title ?? 'A pack that is not there any more'}
              </button>
              {sections.length > 1 ? (
                <select
                  aria-label="Section"
                  value={pack.section ?? ''}
                  onChange={(event) =>
                    onChange({ ...actions, pack: { id: pack.id, section: event.target.value || null } })
                  }
                >
                  <option value="">First section</option>
                  {sections.map((section) => (
                    <option key={section.id} value={section.id}>
                      {section.title}
                    </option>
                  ))}
                </select>
              ) : null}
              <button
                type="button"
                className="act icon"
                aria-label="Add to no pack"
                onClick={() => onChange({ ...actions, pack: null })}
              >
                <Icon name="no" />
              </button>
            </>
          )}
        </span>
      </div>
      {choosing === 'region' || choosing === 'topic' ? (
        <TagChooser
          kind={choosing}
          tagged={{
            title: 'what the rule finds',
            state: has,
            given: (kind) => actions.tags.flatMap((tag) => (tag.kind === kind ? [tag.id] : [])).join(' '),
            suggested: none,
            turn: async (kind, id) => turn(kind, id),
          }}
          onClose={() => setChoosing(null)}
        />
      ) : null}
      {choosing === 'pack' ? (
        <PackChooser
          about="what the rule finds"
          onChoose={({ id }) => onChange({ ...actions, pack: { id, section: null } })}
          onClose={() => setChoosing(null)}
        />
      ) : null}
    </fieldset>
  );
}
