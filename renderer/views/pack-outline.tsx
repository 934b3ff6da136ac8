import { useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import type { ArticleRow } from '#shared/article';
import type { Pack, PackSection } from '#shared/pack';
import { Icon } from '#renderer/parts/icon.tsx';
import { useActs } from '#renderer/state/acts.ts';

type Dragged = { readonly is: 'section' | 'item'; readonly id: string };

/** The outline of a pack: sections and their articles, moved by dragging, by buttons, or with Alt and the arrows. */
export function PackOutline({
  pack,
  articles,
  current,
  onGo,
}: {
  pack: Pack;
  articles: ReadonlyMap<string, ArticleRow>;
  current: string | null;
  onGo: (section: string) => void;
}): ReactNode {
  const acts = useActs();
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const [over, setOver] = useState<{ readonly key: string; readonly below: boolean } | null>(null);

  const moveSection = (section: string, position: number): void => {
    if (position >= 0 && position < pack.sections.length) void acts.attempt('packs.moveSection', { section, position });
  };

  function drop(event: DragEvent, section: PackSection, position: number): void {
    event.preventDefault();
    event.stopPropagation();
    setOver(null);
    setDragged(null);
    if (dragged === null || dragged.id === section.id || dragged.id === section.items[position]?.id) return;
    if (dragged.is === 'item') void acts.attempt('packs.moveItem', { item: dragged.id, section: section.id, position });
    else moveSection(dragged.id, pack.sections.indexOf(section));
  }

  /** Where what is dragged would come to stand: it takes the place of what it is dropped on, which makes room towards where it came from. */
  function landing(section: PackSection, position: number): { readonly key: string; readonly below: boolean } {
    const item = section.items[position];
    if (dragged?.is === 'section' || item === undefined)
      return { key: section.id, below: dragged?.is === 'item' || isAfter(section) };
    const from = section.items.findIndex((one) => one.id === dragged?.id);
    return { key: item.id, below: from >= 0 && from < position };
  }
  const isAfter = (section: PackSection): boolean => {
    const from = pack.sections.findIndex((one) => one.id === dragged?.id);
    return from >= 0 && from < pack.sections.indexOf(section);
  };
  const mark = (key: string): string => (over?.key === key ? ` over${over.below ? ' below' : ''}` : '');

  const target = (section: PackSection, position: number) => ({
    onDragOver: (event: DragEvent) => {
      if (dragged === null) return;
      event.preventDefault();
      event.stopPropagation();
      event.dataTransfer.dropEffect = 'move';
      const next = landing(section, position);
      if (next.key !== over?.key || next.below !== over.below) setOver(next);
    },
    onDragLeave: () => setOver(null),
    onDrop: (event: DragEvent) => drop(event, section, position),
  });
  const source = (what: Dragged) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', what.id);
      setDragged(what);
    },
    onDragEnd: () => {
      setDragged(null);
      setOver(null);
    },
  });

  function keys(event: KeyboardEvent, section: PackSection): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    moveSection(section.id, pack.sections.indexOf(section) + (event.key === 'ArrowUp' ? -1 : 1));
  }

  async function add(): Promise<void> {
    const made = await acts.attempt('packs.addSection', { id: pack.id, title: `Section ${pack.sections.length + 1}` });
    if (made !== null) onGo(made.section);
  }

  return (
    <nav className="outline" aria-label="Outline" data-pane="list">
      <h2 className="caps">
        Outline
        <button
          type="button"
          className="act icon"
          aria-label="Add a section"
          title="Add a section"
          onClick={() => void add()}
        >
          <Icon name="plus" />
        </button>
      </h2>
      <ol>
        {pack.sections.map((section, index) => (
          <li key={section.id}>
            <div
              className={`sec${section.id === current ? ' cur' : ''}${mark(section.id)}`}
              {...target(section, section.items.length)}
              {...source({ is: 'section', id: section.id })}
            >
              <span className="grab" title="Drag, or Alt and the arrows">
                <Icon name="grip" />
              </span>
              <span className="no">{index + 1}</span>
              <button
                type="button"
                className="t"
                aria-current={section.id === current ? 'true' : undefined}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                onClick={() => onGo(section.id)}
                onKeyDown={(event) => keys(event, section)}
              >
                {section.title}
              </button>
              {section.id === current ? (
                <span className="move">
                  <button
                    type="button"
                    className="act"
                    aria-label="Move the section up"
                    disabled={index === 0}
                    onClick={() => moveSection(section.id, index - 1)}
                  >
                    <Icon name="up" />
                  </button>
                  <button
                    type="button"
                    className="act"
                    aria-label="Move the section down"
                    disabled={index === pack.sections.length - 1}
                    onClick={() => moveSection(section.id, index + 1)}
                  >
                    <Icon name="down" />
                  </button>
                  <button
                    type="button"
                    className="act"
                    aria-label="Remove the section; its articles stay in the pack"
                    disabled={pack.sections.length === 1}
                    onClick={() => void acts.attempt('packs.removeSection', { section: section.id })}
                  >
                    <Icon name="no" />
                  </button>
                </span>
              ) : (
                <span className="n">{section.items.length}</span>
              )}
            </div>
            <ul>
              {section.items.map((item, position) => {
                const row = articles.get(item.article);
                return (
                  <li
                    key={item.id}
                    className={`bit${mark(item.id)}`}
                    {...target(section, position)}
                    {...source({ is: 'item', id: item.id })}
                  >
                    <Icon name={row?.access === 'teaser' ? 'teaser' : 'text'} />
                    <span className="t" lang={row?.language ?? undefined}>
                      {row?.title ?? 'No longer in the library'}
                    </span>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ol>
    </nav>
  );
}
