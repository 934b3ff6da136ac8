import type { ReactNode } from 'react';
import type { TagKind } from '#shared/tag';
import { useSchemeActs } from '#renderer/state/scheme-acts.ts';

/** Goes to where the regions or topics are kept. */
export function EditScheme({ kind }: { kind: TagKind }): ReactNode {
  const acts = useSchemeActs();
  const label = `Edit the scheme of ${kind}s`;
  return (
    <button type="button" className="act" aria-label={label} title={label} onClick={() => acts.goScheme(kind)}>
      Edit
    </button>
  );
}
