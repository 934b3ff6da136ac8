/**
 * A tree with one tab stop: arrows move and open, Home and End jump, Enter and Space act; letters find where that is asked for.
 */
import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from './icon.tsx';

export type TreeNode = {
  readonly id: string;
  readonly label: string;
  readonly children: readonly TreeNode[];
};

export type TreeItem = {
  readonly node: TreeNode;
  readonly depth: number;
  readonly open: boolean;
  /** The ids of what it stands below and its own, joined by "/". */
  readonly path: string;
};

/** Moving by dragging: whether one may be let go on another, and what happens then. */
export type TreeDrag = {
  readonly may: (dragged: TreeItem, onto: TreeItem) => boolean;
  readonly onDrop: (dragged: TreeItem, onto: TreeItem) => void;
};

type Row = TreeItem & {
  readonly parent: string | null;
  readonly at: number;
  readonly of: number;
};

function flatten(nodes: readonly TreeNode[], open: ReadonlySet<string>, depth: number, parent: string | null): Row[] {
  return nodes.flatMap((node, index) => {
    const path = parent === null ? node.id : `${parent}/${node.id}`;
    const isOpen = node.children.length > 0 && open.has(path);
    const own: Row = { node, depth, open: isOpen, path, parent, at: index + 1, of: nodes.length };
    return isOpen ? [own, ...flatten(node.children, open, depth + 1, path)] : [own];
  });
}

const pause = 700; // ms; letters that follow each other faster are one word

/** The next row whose label begins with what was typed; letters that are all the same go from one to the next. */
function rowOf(rows: readonly Row[], from: number, typed: string): Row | undefined {
  const same = [...typed].every((letter) => letter === typed.charAt(0));
  const begin = same ? typed.charAt(0) : typed;
  const ordered = [...rows.slice(from + (same ? 1 : 0)), ...rows.slice(0, from + (same ? 1 : 0))];
  return ordered.find(({ node }) => node.label.toLowerCase().startsWith(begin));
}

/**
 * Shows the nodes. `itemClass` and `children` draw a row; `onAct` is Enter, Space or a click beside the arrow.
 *
 * The same concept may stand in several places; each place opens by itself.
 */
export function Tree({
  label,
  nodes,
  initiallyOpen,
  turns,
  checked,
  current,
  itemClass,
  finds,
  drag,
  onAct,
  onMove,
  onKey,
  children,
}: {
  label: string;
  nodes: readonly TreeNode[];
  initiallyOpen: ReadonlySet<string>;
  /** Opens or closes a path, where whoever shows the tree remembers what is open: `initiallyOpen` is then what is open now. */
  turns?: (path: string, open: boolean) => void;
  /** Whether a node is checked, when the tree is one of checkboxes. */
  checked?: (id: string) => boolean | 'mixed';
  current?: string | null;
  itemClass?: (item: TreeItem) => string;
  /** Whether a letter finds the next label that begins so; without it letters are left to the window. */
  finds?: (letter: string) => boolean;
  drag?: TreeDrag;
  onAct: (id: string) => void;
  /** The focus was moved to it by a key. */
  onMove?: (id: string) => void;
  /** A key the tree itself has no use for; answers whether it was used. */
  onKey?: (event: KeyboardEvent, item: TreeItem) => boolean;
  children: (item: TreeItem) => ReactNode;
}): ReactNode {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState<string | null>(null);
  const [dragged, setDragged] = useState<Row | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const typing = useRef({ text: '', at: 0 });
  // A path is open when it is so from the start and was not turned, or the other way round.
  const open = new Set([...initiallyOpen].filter((path) => !turned.has(path)));
  for (const path of turned) if (!initiallyOpen.has(path)) open.add(path);
  const rows = flatten(nodes, open, 0, null);
  const stop = rows.some((row) => row.path === focused)
    ? focused
    : (rows.find((row) => row.node.id === current) ?? rows[0])?.path;

  const isThere = rows.some(({ node }) => node.id === current);
  // What is chosen elsewhere comes into sight, once it is there, and is where Tab comes to.
  useEffect(() => {
    if (turns === undefined || current === null || list.current?.contains(document.activeElement) === true) return;
    setFocused(null);
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current, turns, isThere]);

  function turn(path: string): void {
    if (turns !== undefined) {
      turns(path, !open.has(path));
      return;
    }
    const next = new Set(turned);
    if (!next.delete(path)) next.add(path);
    setTurned(next);
  }

  function focus(path: string | undefined): void {
    if (path === undefined) return;
    setFocused(path);
    list.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)?.focus();
    const row = rows.find((one) => one.path === path);
    if (row !== undefined) onMove?.(row.node.id);
  }

  function find(event: KeyboardEvent, from: number): boolean {
    const { text, at } = typing.current;
    const goesOn = text !== '' && event.timeStamp - at < pause;
    const letter = event.key.toLowerCase();
    if (finds === undefined || !/^[\p{L}\p{N}]$/u.test(letter) || (!goesOn && !finds(letter))) return false;
    const typed = goesOn ? text + letter : letter;
    typing.current = { text: typed, at: event.timeStamp };
    focus(rowOf(rows, from, typed)?.path);
    return true;
  }

  /** What dragging needs of a row. */
  const dragging = (row: Row) =>
    drag === undefined
      ? {}
      : {
          draggable: true,
          onDragStart: (event: DragEvent) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', row.node.label);
            setDragged(row);
          },
          onDragEnd: () => {
            setDragged(null);
            setOver(null);
          },
          onDragOver: (event: DragEvent) => {
            if (dragged === null || !drag.may(dragged, row)) return;
            event.preventDefault();
            if (over !== row.path) setOver(row.path);
          },
          onDragLeave: () => setOver(null),
          onDrop: (event: DragEvent) => {
            event.preventDefault();
            setOver(null);
            if (dragged !== null && drag.may(dragged, row)) drag.onDrop(dragged, row);
          },
        };

  function onKeyDown(event: KeyboardEvent, row: Row): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const index = rows.indexOf(row);
    const handled = ((): boolean => {
      switch (event.key) {
        case 'ArrowDown':
          focus(rows[index + 1]?.path);
          return true;
        case 'ArrowUp':
          focus(rows[index - 1]?.path);
          return true;
        case 'Home':
          focus(rows[0]?.path);
          return true;
        case 'End':
          focus(rows.at(-1)?.path);
          return true;
        case 'ArrowRight':
          if (row.open) focus(rows[index + 1]?.path);
          else if (row.node.children.length > 0) turn(row.path);
          return true;
        case 'ArrowLeft':
          if (row.open) turn(row.path);
          else focus(row.parent ?? undefined);
          return true;
        case 'Enter':
        case ' ':
          onAct(row.node.id);
          return true;
        default:
          return find(event, index) || onKey?.(event, row) === true;
      }
    })();
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <ul
      className="branches"
      role="tree"
      aria-label={label}
      ref={list}
      aria-multiselectable={checked !== undefined || undefined}
    >
      {rows.map((row) => (
        <li
          key={row.path}
          role="treeitem"
          data-path={row.path}
          className={`${itemClass?.(row) ?? ''}${over === row.path ? ' over' : ''}`}
          style={{ '--d': row.depth } as React.CSSProperties}
          aria-level={row.depth + 1}
          aria-posinset={row.at}
          aria-setsize={row.of}
          aria-expanded={row.node.children.length > 0 ? row.open : undefined}
          aria-current={current === row.node.id ? 'page' : undefined}
          aria-checked={checked?.(row.node.id)}
          tabIndex={row.path === stop ? 0 : -1}
          onKeyDown={(event) => onKeyDown(event, row)}
          onFocus={() => setFocused(row.path)}
          onClick={() => onAct(row.node.id)}
          {...dragging(row)}
        >
          {row.node.children.length > 0 ? (
            <span
              className="turn"
              aria-hidden="true"
              onClick={(event) => {
                event.stopPropagation();
                turn(row.path);
              }}
            >
              <Icon name={row.open ? 'open' : 'closed'} className="tw" />
            </span>
          ) : (
            <span className="nt" />
          )}
          {children(row)}
        </li>
      ))}
    </ul>
  );
}
