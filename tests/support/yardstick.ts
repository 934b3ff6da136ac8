/**
 * The labelled texts of tests/fixtures/yardstick, and how well suggestions agree with their labels.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Suggestion } from '#shared/tag';

export type Labelled = {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly regions: Readonly<Record<string, 'focus' | 'mention'>>;
  readonly topics: readonly string[];
};

/** Precision, recall and their harmonic mean over all texts together, 0 to 1. */
export type Agreement = { readonly precision: number; readonly recall: number; readonly f1: number };

const folder = join(import.meta.dirname, '../fixtures/yardstick');

export function labelledTexts(): Labelled[] {
  return globSync('*.jsonl', { cwd: folder })
    .toSorted()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Labelled);
}

type Judged = readonly { readonly wanted: ReadonlySet<string>; readonly got: ReadonlySet<string> }[];

function agreement(judged: Judged): Agreement {
  let right = 0;
  let wanted = 0;
  let got = 0;
  for (const each of judged) {
    wanted += each.wanted.size;
    got += each.got.size;
    right += [...each.got].filter((id) => each.wanted.has(id)).length;
  }
  const precision = right / got;
  const recall = right / wanted;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** How suggestions agree with the labels: regions in focus, regions named at all, topics. */
export function judge(
  texts: readonly Labelled[],
  suggest: (text: Labelled) => readonly Suggestion[],
): Record<'focus' | 'regions' | 'topics', Agreement> {
  const all = texts.map((text) => ({ text, suggested: suggest(text) }));
  const by = (wanted: (text: Labelled) => readonly string[], got: (suggestion: Suggestion) => boolean): Agreement =>
    agreement(
      all.map(({ text, suggested }) => ({
        wanted: new Set(wanted(text)),
        got: new Set(suggested.filter(got).map(({ id }) => id)),
      })),
    );
  return {
    focus: by(
      ({ regions }) => Object.keys(regions).filter((id) => regions[id] === 'focus'),
      ({ role }) => role === 'focus',
    ),
    regions: by(
      ({ regions }) => Object.keys(regions),
      ({ kind }) => kind === 'region',
    ),
    topics: by(
      ({ topics }) => topics,
      ({ kind }) => kind === 'topic',
    ),
  };
}
