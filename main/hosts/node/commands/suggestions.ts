/**
 * suggest: the open suggestions of an article, and their documented shape.
 */
import { insteadWords } from '#shared/readings';
import type { LibrarySchemes } from '#shared/schemes/library';
import type { Suggestion } from '#shared/tag';
import { schemesOf } from './concept-names.ts';
import { articleIds, plain, printJson, required, type Command } from './command.ts';
import { describeSense } from './senses.ts';

/** The documented shape of suggestions. */
export function suggestionsOf(
  suggestions: readonly Suggestion[],
  schemes: LibrarySchemes,
): { regions: unknown[]; topics: unknown[] } {
  const shape = (one: Suggestion): Record<string, unknown> => ({
    id: one.id,
    label: schemes[one.kind].get(one.id)?.label ?? one.id,
    ...(one.kind === 'region' ? { role: one.role } : {}),
    score: one.score,
    evidence: one.evidence.map(({ text, start, end, in: where, instead }) => ({
      text,
      start,
      end,
      in: where,
      ...(instead === undefined ? {} : { instead }),
    })),
  });
  return {
    regions: suggestions.filter(({ kind }) => kind === 'region').map(shape),
    topics: suggestions.filter(({ kind }) => kind === 'topic').map(shape),
  };
}

export const suggestOne: Command = {
  usage: 'suggest ID | suggest --jsonl [--learned] < LINES   (--learned: by this library’s decisions too)',
  needs: () => 'library',
  async run(words, terminal, core) {
    const [id = ''] = articleIds(required(words, 'ID'));
    const suggestions = await core.ask('suggestions.read', { id });
    const ruledOut = await core.ask('senses.list', { article: id });
    const schemes = await schemesOf(core);
    const labelOf = (region: string): string => schemes.region.get(region)?.label ?? region;
    if (terminal.json) {
      printJson(terminal, { ...suggestionsOf(suggestions, schemes), ruledOut });
      return 0;
    }
    for (const one of suggestions) {
      const label = schemes[one.kind].get(one.id)?.label ?? one.id;
      terminal.out(
        plain(
          `${one.kind}:${one.id}  ${label}${one.role === null ? '' : `, ${one.role}`}  ${one.evidence.map(({ text }) => `“${text}”`).join(' ')}`,
        ),
      );
      for (const line of new Set(one.evidence.map((each) => insteadWords(one.id, each, labelOf))))
        if (line !== null) terminal.out(plain(`    ${line}`));
    }
    for (const sense of ruledOut) terminal.out(plain(`ruled out ${sense.id}  ${describeSense(schemes, sense)}`));
    return 0;
  },
};
