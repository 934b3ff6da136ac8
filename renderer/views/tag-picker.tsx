import { useMemo, type ReactNode } from 'react';
import type { TagKind } from '#shared/tag';
import { useActs } from '#renderer/state/acts.ts';
import { useAsk, useLibrary, useList } from '#renderer/state/library.tsx';
import { counted } from '#renderer/state/when.ts';
import { TagChooser } from './tag-chooser.tsx';

const none = [] as const;

/** Gives regions and topics to articles. */
export function TagPicker({
  kind,
  articles,
  onClose,
}: {
  kind: TagKind;
  articles: readonly string[];
  onClose: () => void;
}): ReactNode {
  const { list } = useLibrary();
  const acts = useActs();
  const view = useList();
  const { data: asked } = useAsk('articles.rows', { ids: articles.slice(0, 500) });
  const { data: full } = useAsk('articles.read', { id: articles[0] ?? '00000000' }, { enabled: articles.length === 1 });
  const rows = articles.flatMap(
    (id) => view.at(view.indexOf(id))?.article ?? asked?.find((row) => row.id === id) ?? [],
  );
  const suggested = useMemo(() => full?.suggestions.map(({ kind: of, id }) => ({ kind: of, id })) ?? none, [full]);

  const state = (of: TagKind, id: string): boolean | 'mixed' => {
    const having = rows.filter((row) => (of === 'region' ? row.regions : row.topics).includes(id)).length;
    return having === 0 ? false : having === rows.length ? true : 'mixed';
  };
  const given = (of: TagKind): string => rows.flatMap((row) => (of === 'region' ? row.regions : row.topics)).join(' ');
  async function turn(of: TagKind, id: string): Promise<void> {
    const tags = [{ kind: of, id }];
    if (state(of, id) === true) await acts.tag(articles, [], tags);
    else await acts.tag(articles, tags, []);
    const loaded = list.loaded(articles).slice(0, 500);
    if (loaded.length > 0) list.patch((await acts.attempt('articles.rows', { ids: [...loaded] })) ?? []);
  }
  const title =
    rows[0] === undefined || articles.length > 1 ? counted(articles.length, 'article') : `“${rows[0].title}”`;

  return <TagChooser kind={kind} tagged={{ title, state, given, suggested, turn }} onClose={onClose} />;
}
