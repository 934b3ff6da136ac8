/**
 * A concept as it is being written: what stands in the form, and what of it differs from what it was.
 */
import { languageTag } from '#shared/language-tag';
import { readLabel, type ConceptFields } from '#shared/scheme';
import type { Scheme } from '#shared/schemes/tree';
import type { Concept, Tag, TagKind } from '#shared/tag';
import { narrowerOf } from './schemes-view.ts';

export type LabelDraft = {
  readonly language: string;
  readonly text: string;
  /** The language's tag is written by hand. */
  readonly tagged: boolean;
};

/** What stands in the form. Lists of names stand one to a line. */
export type ConceptWords = {
  readonly label: string;
  /** In other languages than the label's own. */
  readonly labels: readonly LabelDraft[];
  readonly alt: string;
  readonly definition: string;
  readonly notes: string;
  readonly broader: readonly string[];
  readonly narrower: readonly string[];
  readonly exactMatch: string;
};

export type ConceptDraft = {
  readonly kind: TagKind;
  readonly scheme: string;
  /** Null for one that is not made yet. */
  readonly id: string | null;
  /** What it said when the writing began: only what differs from it is saved. */
  readonly from: ConceptWords;
  readonly words: ConceptWords;
};

export const draftKey = ({ kind, id }: Tag): string => `${kind}:${id}`;

const noWords: ConceptWords = {
  label: '',
  labels: [],
  alt: '',
  definition: '',
  notes: '',
  broader: [],
  narrower: [],
  exactMatch: '',
};

/** What a concept says, as it stands in the form. */
export function wordsOf(tree: Scheme, concept: Concept): ConceptWords {
  const { id, label, labels, alt, definition, notes, broader, exactMatch } = concept;
  return {
    label,
    labels: Object.entries(labels).flatMap(([language, text]) =>
      language === 'en' ? [] : [{ language, text, tagged: false }],
    ),
    alt: alt.join('\n'),
    definition: definition ?? '',
    notes: notes ?? '',
    broader,
    narrower: narrowerOf(tree, id),
    exactMatch: exactMatch.join('\n'),
  };
}

export function draftOf(tree: Scheme, concept: Concept): ConceptDraft {
  const from = wordsOf(tree, concept);
  return { kind: concept.kind, scheme: concept.scheme, id: concept.id, from, words: from };
}

/** A concept that is to be made, below another or below none. */
export function newDraft(kind: TagKind, scheme: string, broader: string | null): ConceptDraft {
  const from = { ...noWords, broader: broader === null ? [] : [broader] };
  return { kind, scheme, id: null, from, words: from };
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one === other || (one.length === other.length && one.every((id) => other.includes(id)));

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at]);

/** A language's tag in its usual case; as it stands while it is none yet. */
const tagOf = (language: string): string => languageTag(language.trim()) ?? language.trim();

/** Labels that differ; an empty one takes a language away. */
function changedLabels(from: readonly LabelDraft[], now: readonly LabelDraft[]): Record<string, string> {
  const before = new Map(from.map(({ language, text }) => [tagOf(language), text]));
  const after = new Map(now.map(({ language, text }) => [tagOf(language), text.trim()]));
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (language) => (before.get(language) ?? '') !== (after.get(language) ?? ''),
  );
  return Object.fromEntries(changed.map((language) => [language, after.get(language) ?? '']));
}

/**
 * A list as it is to be saved: what was added to it and taken from it while writing, done to the list as it is by now. `current`:
 * what has replaced something since.
 */
function listNow(
  { from, words, present }: Readonly<Record<'from' | 'words' | 'present', readonly string[]>>,
  current: (id: string) => string,
): string[] {
  // What nobody else changed stands as it is written, in its order.
  if (sameList(present, from)) return [...words];
  const gone = new Set(from.filter((one) => !words.includes(one)).flatMap((one) => [one, current(one)]));
  const come = words.filter((one) => !from.includes(one));
  return [...new Set([...present.filter((one) => !gone.has(one)), ...come])];
}

/** What a concept says by now, where that may be something else than when the writing began. */
type Present = { readonly words: ConceptWords; readonly current: (id: string) => string };

/** A concept as it is by now, in a tree that was just read; null when it is not there any more. */
export function presentOf(tree: Scheme, id: string): Present | null {
  const concept = tree.get(id);
  return concept === null ? null : { words: wordsOf(tree, concept), current: tree.current };
}

/** What of a draft differs from what it began with; of lists, what they come to by now. */
export function changesOf({ from, words }: ConceptDraft, present: Present | null = null): ConceptFields {
  const now = present?.words ?? from;
  const labels = changedLabels(from.labels, words.labels);
  const prose = (name: 'definition' | 'notes'): ConceptFields =>
    words[name].trim() === from[name].trim() ? {} : { [name]: words[name].trim() === '' ? null : words[name] };
  const list = (name: 'alt' | 'exactMatch'): ConceptFields => {
    const of = { from: lines(from[name]), words: lines(words[name]), present: lines(now[name]) };
    return sameList(of.words, of.from) ? {} : { [name]: listNow(of, (text) => text) };
  };
  const places = (name: 'broader' | 'narrower'): ConceptFields => {
    const of = { from: from[name], words: words[name], present: now[name] };
    return sameSet(of.words, of.from) ? {} : { [name]: listNow(of, present?.current ?? ((id) => id)) };
  };
  return {
    ...(words.label.trim() === from.label.trim() ? {} : { label: words.label }),
    ...(Object.keys(labels).length === 0 ? {} : { labels }),
    ...list('alt'),
    ...prose('definition'),
    ...prose('notes'),
    ...list('exactMatch'),
    ...places('broader'),
    ...places('narrower'),
  };
}

/** Whether a list was changed, so that what it comes to depends on what it is by now. */
export const hasChangedLists = (draft: ConceptDraft): boolean => {
  const { alt, exactMatch, broader, narrower } = changesOf(draft);
  return [alt, exactMatch, broader, narrower].some((list) => list !== undefined);
};

export const isChanged = (draft: ConceptDraft): boolean =>
  Object.keys(changesOf(draft)).length > 0 || draft.words.labels.length !== draft.from.labels.length;

/** So many a list may hold that is changed; one of an import that holds more stays as it is. */
const most = { alt: 500, exactMatch: 100, broader: 100, narrower: 2_000 } as const;
const listWords = {
  alt: 'other names',
  exactMatch: 'concepts elsewhere that are the same',
  broader: 'others directly above it',
  narrower: 'others directly below it',
} as const;

/** Which list of what is to be saved is too long, as a sentence; or null. */
export function tooLong(fields: ConceptFields): string | null {
  for (const name of ['alt', 'exactMatch', 'broader', 'narrower'] as const)
    if ((fields[name]?.length ?? 0) > most[name])
      return `A concept is saved with at most ${most[name].toLocaleString('en-GB')} ${listWords[name]}. Leave some out, or leave that list as it was.`;
  return null;
}

/** What is wrong with a draft before anybody is asked, as a sentence; or null. */
export function problemOf(draft: ConceptDraft): string | null {
  const { words } = draft;
  const languages = words.labels.map(({ language }) => languageTag(language.trim()));
  const wrong = words.labels[languages.indexOf(null)];
  if (wrong !== undefined)
    return wrong.language.trim() === ''
      ? 'A label has no language yet. Write its tag, such as ky for Kyrgyz or zh-Hant, or remove the line.'
      : `“${wrong.language.trim()}” is no language tag. Write one such as ky for Kyrgyz, or zh-Hant.`;
  const twice = languages.find((language, at) => languages.indexOf(language) < at);
  if (twice !== undefined)
    return `There are two labels in the language “${twice}”. Keep one; the other can be another name.`;
  return readLabel(words.label).problem ?? tooLong(changesOf(draft));
}
