/**
 * A tree with one tab stop: arrows move and open, Home and End jump, letters find, Enter and Space act.
 */
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from './icon.tsx';

export type TreeNode = {
  readonly id: string;
  readonly label: string;
  readonly children: readonly TreeNode[];
};

export type TreeItem = { readonly node: TreeNode; readonly depth: number; readonly open: boolean };

type Row = TreeItem & {
  readonly path: string;
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

/**
 * Shows the nodes. `itemClass` and `children` draw a row; `onAct` is Enter, Space or a click beside the arrow.
 *
 * The same concept may stand in several places; each place opens by itself.
 */
export function Tree({
  label,
  nodes,
  initiallyOpen,
  checked,
  current,
  itemClass,
  onAct,
  children,
}: {
  label: string;
  nodes: readonly TreeNode[];
  initiallyOpen: ReadonlySet<string>;
  /** Whether a node is checked, when the tree is one of checkboxes. */
  checked?: (id: string) => boolean | 'mixed';
  current?: string | null;
  itemClass?: (item: TreeItem) => string;
  onAct: (id: string) => void;
  children: (item: TreeItem) => ReactNode;
}): ReactNode {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  // A path is open when it is so from the start and was not turned, or the other way round.
  const open = new Set([...initiallyOpen].filter((path) => !turned.has(path)));
  for (const path of turned) if (!initiallyOpen.has(path)) open.add(path);
  const rows = flatten(nodes, open, 0, null);
  const stop = rows.some((row) => row.path === focused)
    ? focused
    : (rows.find((row) => row.node.id === current) ?? rows[0])?.path;

  function turn(path: string): void {
    const next = new Set(turned);
    if (!next.delete(path)) next.add(path);
    setTurned(next);
  }

  function focus(path: string | undefined): void {
    if (path === undefined) return;
    setFocused(path);
    list.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent, row: Row): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
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
          return false;
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
          className={itemClass?.(row) ?? ''}
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
