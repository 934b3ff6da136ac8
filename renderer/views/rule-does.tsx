import { Fragment, type ReactNode } from 'react';
import type { DryRun, RuleActions } from '#shared/rule';
import { changesArticles, dryRunWords } from '#shared/rule';
import { FlatTag } from '#renderer/parts/chip.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { labelOf } from '#renderer/state/branches.ts';
import { useAsk, useSchemes } from '#renderer/state/library.tsx';
import { counted } from '#renderer/state/when.ts';

/** What a rule does, in a few words. */
export function Does({ actions }: { actions: RuleActions }): ReactNode {
  const schemes = useSchemes();
  const { data: packs } = useAsk('packs.list', {}, { enabled: actions.pack !== null });
  const parts: { readonly key: string; readonly is: ReactNode }[] = actions.tags.map(({ kind, id }) => ({
    key: `${kind}:${id}`,
    is: <FlatTag kind={kind}>{labelOf(schemes[kind], id)}</FlatTag>,
  }));
  const word = (on: boolean, key: string, icon: Parameters<typeof Icon>[0]['name'], text: string): void => {
    if (on)
      parts.push({
        key,
        is: (
          <span className="state">
            <Icon name={icon} />
            {text}
          </span>
        ),
      });
  };
  word(actions.starred, 'star', 'star', 'star');
  word(actions.read, 'read', 'yes', 'mark as read');
  word(actions.archived, 'archive', 'library', 'archive');
  const pack = packs?.find(({ id }) => id === actions.pack?.id);
  word(actions.pack !== null, 'pack', 'pack', `add to ${pack === undefined ? 'a pack' : `“${pack.title}”`}`);
  word(actions.notify, 'notify', 'bell', 'announce');
  return (
    <span className="does">
      {parts.map(({ key, is }) => (
        <Fragment key={key}>{is}</Fragment>
      ))}
    </span>
  );
}

/** What a dry run says: how many articles, plainly, and what stands in the way. */
export function DryRunSaid({ tried, actions }: { tried: DryRun; actions: RuleActions }): ReactNode {
  const text = changesArticles(actions)
    ? dryRunWords(tried)
    : `It finds ${counted(tried.matched, 'article')} of the library just now. It changes none of them: it announces what arrives.`;
  return (
    <>
      <span className={tried.matched > 1 && tried.matched === tried.library ? 'cautious' : undefined}>{text}</span>
      {tried.problems.map((problem) => (
        <span key={problem} className="cautious block">
          <Icon name="warning" /> {problem}
        </span>
      ))}
    </>
  );
}
