import type { ReactNode } from 'react';
import type { TagKind } from '#shared/tag';
import { Icon } from './icon.tsx';

/** A region or topic as a letterform, as it stands in rows. */
export function FlatTag({ kind, children }: { kind: TagKind; children: ReactNode }): ReactNode {
  return <span className={`flat ${kind}`}>{children}</span>;
}

/** A region or topic in its shape; ghost for a suggestion. With onRemove it carries a button that takes it off. */
export function Chip({
  kind,
  label,
  ghost = false,
  onRemove,
}: {
  kind: TagKind;
  label: string;
  ghost?: boolean;
  onRemove?: () => void;
}): ReactNode {
  return (
    <span className={`chip ${kind}${ghost ? ' ghost' : ''}${onRemove === undefined ? '' : ' removable'}`}>
      <span>{label}</span>
      {onRemove === undefined ? null : (
        <button type="button" className="off" aria-label={`Remove the ${kind} ${label}`} onClick={onRemove}>
          <Icon name="no" />
        </button>
      )}
    </span>
  );
}
