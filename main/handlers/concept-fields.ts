/**
 * What is typed of a concept, read and checked, and what of it differs from what is shipped: only that is kept.
 */
import { Failure } from '#shared/failure';
import { languageTag } from '#shared/language-tag';
import { readIri, readLabel, readProse, type ConceptFields } from '#shared/scheme';
import { createNameKey } from '#shared/schemes/fold';
import { isCountry } from '#shared/schemes/levels';
import { shippedConcepts, type LibrarySchemes } from '#shared/schemes/library';
import type { Concept, TagKind } from '#shared/tag';
import type { ConceptColumns } from '#main/store/concepts';

type Read = ReturnType<typeof readLabel>;

export function good(read: Read): string {
  if (read.text === null) throw new Failure('invalid', `${read.problem} Nothing was saved.`);
  return read.text;
}

/** A concept as Meridian comes with it, or null. */
export function shippedConcept(kind: TagKind, id: string): Concept | null {
  return shippedConcepts[kind].find((concept) => concept.id === id) ?? null;
}

/** What a concept says, as far as a person writes it. */
export type Written = Pick<Concept, 'label' | 'labels' | 'alt' | 'definition' | 'notes' | 'exactMatch'>;

const labelIn = (labels: Concept['labels'], language: string): string | undefined =>
  Object.hasOwn(labels, language) ? labels[language] : undefined;

/** Labels by their languages, these in their usual case; an empty label takes a language's away. */
function typedLabels(typed: Readonly<Record<string, string>>): Record<string, string> {
  const given = new Map<string, string>();
  for (const [language, label] of Object.entries(typed)) {
    const tag = languageTag(language.trim());
    if (tag === null)
      throw new Failure(
        'invalid',
        `“${language.trim().slice(0, 80)}” is no language tag. Nothing was saved; write one such as ky for Kyrgyz, or zh-Hant.`,
      );
    if (given.has(tag))
      throw new Failure(
        'invalid',
        `There are two labels in the language “${tag}”. Nothing was saved; keep one, the other can be another name.`,
      );
    given.set(tag, label.trim() === '' ? '' : good(readLabel(label)));
  }
  return Object.fromEntries(given);
}

/** English is the label that is shown: the two never differ. */
function goodLabels(typed: ConceptFields, before: Written): Pick<Written, 'label' | 'labels'> {
  const given = typedLabels(typed.labels ?? {});
  const labels = Object.fromEntries(Object.entries({ ...before.labels, ...given }).filter(([, label]) => label !== ''));
  const english = given['en'] === undefined ? undefined : labels['en'];
  const label = typed.label === undefined ? (english ?? before.label) : good(readLabel(typed.label));
  const isEnglish = before.labels['en'] !== undefined || before.label === '';
  return { label, labels: isEnglish && labels['en'] !== label ? { ...labels, en: label } : labels };
}

function goodAlt(typed: readonly string[], before: readonly string[], isCode: boolean): string[] {
  const names = new Map<string, string>();
  // The first other name of a country is its code, by which searches and files know it.
  if (isCode && before[0] !== undefined) names.set(before[0], before[0]);
  for (const name of typed) if (name.trim() !== '') names.set(good(readLabel(name)), good(readLabel(name)));
  return [...names.values()];
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** A concept's texts after a change, checked. `before` is what it said; empty for one that is being made. */
export function changedTexts(id: string, typed: ConceptFields, before: Written): Written {
  const { alt, definition, notes, exactMatch } = typed;
  return {
    ...goodLabels(typed, before),
    alt: alt === undefined ? before.alt : goodAlt(alt, before.alt, isCountry(id)),
    definition: definition === undefined ? before.definition : orNull(good(readProse(definition ?? ''))),
    notes: notes === undefined ? before.notes : orNull(good(readProse(notes ?? ''))),
    exactMatch:
      exactMatch === undefined ? before.exactMatch : [...new Set(exactMatch.map((iri) => good(readIri(iri))))],
  };
}

/** Refuses a label that another concept of the scheme, one that is used, has in that language. */
export function refuseTakenLabels(
  schemes: LibrarySchemes,
  of: { readonly kind: TagKind; readonly scheme: string; readonly id: string | null },
  after: Written,
  before: Written,
): void {
  const keyOf = createNameKey();
  const changed = Object.entries({ ...after.labels, '': after.label }).filter(
    ([language, label]) => label !== (language === '' ? before.label : labelIn(before.labels, language)),
  );
  if (changed.length === 0) return;
  const wanted = changed.map(([language, label]) => ({ language, key: keyOf(label) }));
  for (const other of schemes[of.kind].concepts) {
    if (other.scheme !== of.scheme || other.id === of.id || other.deprecated) continue;
    for (const { language, key } of wanted) {
      const taken = language === '' ? other.label : labelIn(other.labels, language);
      if (taken === undefined || keyOf(taken) !== key) continue;
      throw new Failure(
        'invalid',
        `The ${of.kind} “${other.label}” (${other.id}) of this scheme has the label “${taken}” already. Nothing was saved; give another label, or merge the two.`,
      );
    }
  }
}

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at]);

/** What of these texts differs from the shipped ones: as it is kept. All of it for a concept of the library's own. */
export function columnsFor(after: Written, shipped: Written | null): Omit<ConceptColumns, 'deprecated' | 'replacedBy'> {
  if (shipped === null) return { ...after, definition: after.definition, notes: after.notes };
  const languages = new Set([...Object.keys(after.labels), ...Object.keys(shipped.labels)]);
  const labels = [...languages]
    .filter((language) => labelIn(after.labels, language) !== labelIn(shipped.labels, language))
    .map((language) => [language, labelIn(after.labels, language) ?? '']);
  return {
    label: after.label === shipped.label ? null : after.label,
    labels: labels.length === 0 ? null : Object.fromEntries(labels),
    alt: sameList(after.alt, shipped.alt) ? null : after.alt,
    definition: after.definition === shipped.definition ? null : (after.definition ?? ''),
    notes: after.notes === shipped.notes ? null : (after.notes ?? ''),
    exactMatch: sameList(after.exactMatch, shipped.exactMatch) ? null : after.exactMatch,
  };
}
