import { useEffect, useState, type ReactNode } from 'react';
import type { ArticleFull } from '#shared/contract';
import { insteadWords } from '#shared/readings';
import type { Suggestion } from '#shared/tag';
import { Chip } from '#renderer/parts/chip.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { labelOf } from '#renderer/state/branches.ts';
import { useActs } from '#renderer/state/acts.ts';
import { quote } from '#renderer/state/evidence.ts';
import { useSchemes } from '#renderer/state/library.tsx';
import { counted } from '#renderer/state/when.ts';
import { NeverMenu } from './never-menu.tsx';

const atFirst = 4;

/** Suggested tags: the words first, then where they stand and as what, then accept and refuse. */
export function Suggestions({
  full,
  onShow,
}: {
  full: ArticleFull;
  onShow: (start: number, end: number) => void;
}): ReactNode {
  const schemes = useSchemes();
  const acts = useActs();
  const [all, setAll] = useState(false);
  useEffect(() => setAll(false), [full.article.id]);
  if (full.suggestions.length === 0) return null;
  const shown = all ? full.suggestions.length : atFirst;
  const decide = (one: Suggestion, decision: 'accept' | 'refuse'): void =>
    void acts.attempt('suggestions.decide', { article: full.article.id, kind: one.kind, concept: one.id, decision });

  return (
    <section className="suggest" aria-label="Suggested tags">
      <ul>
        {full.suggestions.slice(0, shown).map((one) => {
          const label = labelOf(schemes[one.kind], one.id);
          const [evidence] = one.evidence;
          const words = evidence === undefined ? null : quote(evidence, full.article.title, full.text);
          const chosenFrom = one.evidence.find(({ instead }) => instead !== undefined);
          const instead =
            chosenFrom === undefined ? null : insteadWords(one.id, chosenFrom, (id) => labelOf(schemes.region, id));
          const place = words === null ? '' : words.paragraph === 0 ? 'title' : `¶ ${words.paragraph}`;
          return (
            <li key={`${one.kind}:${one.id}`}>
              <Chip kind={one.kind} label={label} ghost />
              {words === null || evidence === undefined ? (
                <span className="why" />
              ) : (
                <button
                  type="button"
                  className="why"
                  lang={full.article.language ?? undefined}
                  title="Show these words in the text"
                  onClick={() => (evidence.in === 'text' ? onShow(evidence.start, evidence.end) : undefined)}
                >
                  {words.before}
                  <b>{words.words}</b>
                  {words.after}
                </button>
              )}
              <span className="where">
                {[place, one.role].filter((part) => part !== null && part !== '').join(', ')}
              </span>
              <span className="do">
                <button
                  type="button"
                  className="act yes"
                  aria-label={`Accept ${label}`}
                  title="Accept"
                  onClick={() => decide(one, 'accept')}
                >
                  <Icon name="yes" />
                </button>
                <button
                  type="button"
                  className="act no"
                  aria-label={`Refuse ${label}, and remember`}
                  title="Refuse, and remember"
                  onClick={() => decide(one, 'refuse')}
                >
                  <Icon name="no" />
                </button>
                <NeverMenu
                  article={full.article}
                  suggestion={one}
                  onRuleOut={(what) => void acts.attempt('senses.ruleOut', what)}
                />
              </span>
              {instead === null ? null : <p className="instead">{instead}</p>}
            </li>
          );
        })}
      </ul>
      {full.suggestions.length > shown ? (
        <button type="button" className="act plain more" onClick={() => setAll(true)}>
          {counted(full.suggestions.length - shown, 'weaker suggestion')}
        </button>
      ) : null}
    </section>
  );
}
