/**
 * Editing the schemes of regions and topics: what is asked, and how what is typed is read.
 *
 * The terms are SKOS's (W3C Recommendation "SKOS Simple Knowledge Organization System Reference", 2009). What is shipped is never
 * written to: a library keeps its own changes, and they are laid over.
 */
import * as z from 'zod/mini';
import { act } from './act.ts';
import { concept, conceptId, schemeId, tagKind } from './tag.ts';

export { schemeId } from './tag.ts';

/** The schemes that Meridian comes with, by kind. */
export const shippedScheme = { region: 'regions', topic: 'topics' } as const;

/** So many concepts of its own a library may have, and so many schemes: every reader thread holds the words of all. */
export const mostOwnConcepts = 10_000;
export const mostSchemes = 100;
/** What one concept may have of each: what stands directly above it, other names, and the same elsewhere. */
export const mostBroader = 100;
export const mostAlt = 500;
export const mostExactMatch = 100;

export const schemeInfo = z.strictObject({
  id: schemeId,
  kind: tagKind,
  title: z.string(),
  description: z.string(),
  /** Where it comes from, as a sentence or an address. */
  source: z.string(),
  origin: z.enum(['shipped', 'own', 'imported']),
});
export type SchemeInfo = z.infer<typeof schemeInfo>;

/** As a person typed it; the handler says in a sentence what is wrong with it. */
const typed = z.string().check(z.maxLength(10_000));
/** A language tag (BCP 47) as a person typed it; labels are kept by it in its usual case. */
const language = z.string().check(z.maxLength(200));
const acted = z.strictObject({ act: z.nullable(act) });
const of = { kind: tagKind, id: conceptId };

const fields = {
  label: z.optional(typed),
  /** Labels per language. What is empty is taken away; languages that are not named stay as they are. */
  labels: z.optional(z.record(language, typed)),
  alt: z.optional(z.array(typed).check(z.maxLength(mostAlt))),
  /** What it stands directly below. A country or an area of M49 keeps its place there; groups may be named beside it. */
  broader: z.optional(z.array(conceptId).check(z.maxLength(mostBroader))),
  /** What stands directly below it, such as the countries of a group. */
  narrower: z.optional(z.array(conceptId).check(z.maxLength(2_000))),
  definition: z.optional(z.nullable(typed)),
  notes: z.optional(z.nullable(typed)),
  exactMatch: z.optional(z.array(typed).check(z.maxLength(mostExactMatch))),
};

/** All concepts as they are in this library, what is deprecated included, and the schemes they belong to. */
export const schemesRead = {
  input: z.strictObject({}),
  output: z.strictObject({
    regions: z.array(concept),
    topics: z.array(concept),
    schemes: z.array(schemeInfo),
  }),
};
export type SchemesRead = z.infer<typeof schemesRead.output>;

const usage = z.strictObject({
  ...of,
  /** Articles it is given to, and articles it is suggested for. */
  applied: z.int(),
  suggested: z.int(),
  /** The same with everything narrower, each article once. */
  appliedWithin: z.int(),
  suggestedWithin: z.int(),
});
export type ConceptUsage = z.infer<typeof usage>;

/** How much each concept is used; those not named are not used at all. */
export const schemesUsage = { input: z.strictObject({}), output: z.array(usage) };

export const conceptsCreate = {
  input: z.strictObject({
    ...fields,
    kind: tagKind,
    /** The shipped one of its kind when it is left out. */
    scheme: z.optional(schemeId),
    label: typed,
  }),
  output: z.strictObject({ id: conceptId, act }),
};

/** Sets what is given. */
export const conceptsChange = { input: z.strictObject({ ...of, ...fields }), output: acted };
export type ConceptFields = Omit<z.infer<typeof conceptsChange.input>, 'kind' | 'id'>;

export const conceptsDeprecate = {
  input: z.strictObject({
    ...of,
    deprecated: z.boolean(),
    /** What is used in its stead: the articles that have it keep it, and are found there. Null: nothing; left out: as it was. */
    replacedBy: z.optional(z.nullable(conceptId)),
  }),
  output: acted,
};

/** Has a shipped concept say and stand where it does as shipped; what it was given to stays. */
export const conceptsReset = { input: z.strictObject(of), output: acted };

/** Takes away a concept of the library's own that nothing uses. */
export const conceptsRemove = { input: z.strictObject(of), output: acted };

/** Articles that have either of two concepts, and both; and that have the second once they are one. */
const mergeCounts = {
  before: z.strictObject({ from: z.int(), into: z.int(), both: z.int() }),
  after: z.strictObject({ into: z.int() }),
};
const merging = z.strictObject({ kind: tagKind, from: conceptId, into: conceptId });
const named = z.array(z.strictObject({ id: z.string(), name: z.string() }));

/** What a merge would do. Nothing is done; fails with the sentence with which it would be refused. */
export const conceptsMergePreview = {
  input: merging,
  output: z.strictObject({
    ...mergeCounts,
    /** Articles for which the first is suggested, and articles for which it was refused: these become the second's too. */
    suggested: z.int(),
    refused: z.int(),
    /** What stands below the first and will stand below the second. */
    narrower: z.array(conceptId),
    /** Rules that give the first and saved searches that ask for it: they give and find the second from then on. */
    rules: named,
    searches: named,
  }),
};

/**
 * Makes two concepts one: the articles, what is narrower, rules and searches of the first are the second's then, and the first is
 * deprecated. One act, undone whole. `job`: it is large and goes on in the background, `after` is what it will come to.
 */
export const conceptsMerge = {
  input: merging,
  output: z.strictObject({ act, job: z.nullable(z.string()), ...mergeCounts }),
};

const schemeFields = { title: typed, description: z.optional(typed), source: z.optional(typed) };

export const schemesCreate = {
  input: z.strictObject({ kind: tagKind, ...schemeFields }),
  output: z.strictObject({ id: schemeId, act }),
};

/** Sets what is given. Those that are shipped stay as they are. */
export const schemesChange = {
  input: z.strictObject({ id: schemeId, ...schemeFields, title: z.optional(typed) }),
  output: acted,
};

/** Takes away a scheme with its concepts. Fails with 'refused' and the reason while anything uses one of them. */
export const schemesRemove = { input: z.strictObject({ id: schemeId }), output: acted };

export const schemeFormat = z.enum(['turtle', 'jsonld']);
export type SchemeFormat = z.infer<typeof schemeFormat>;

/** What an import of SKOS found, and did when it was confirmed. */
export const importReport = z.strictObject({
  schemes: z.array(
    z.strictObject({
      title: z.string(),
      /** The scheme its concepts go into; null: a new one. */
      into: z.nullable(schemeId),
      kind: tagKind,
      concepts: z.int(),
      /** Concepts that are new, that differ from what the library has, and that are the same. */
      added: z.int(),
      changed: z.int(),
      same: z.int(),
    }),
  ),
  /** What was left out or understood otherwise, as sentences. */
  problems: z.array(z.string()),
  act: z.nullable(act),
});
export type ImportReport = z.infer<typeof importReport>;

type Read = { readonly text: string; readonly problem: null } | { readonly text: null; readonly problem: string };

const refuse = (problem: string): Read => ({ text: null, problem });
/** Characters that a label, and that a definition or a note may have. */
export const longestTexts = { label: 200, prose: 5_000 } as const;

const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** Reads a label, or another name, as it is typed: one line. */
export function readLabel(text: string): Read {
  const label = oneLine(text);
  if (!/[\p{L}\p{N}]/u.test(label)) return refuse('A label needs a letter or a digit in it.');
  if (label.length > longestTexts.label)
    return refuse(`A label has at most ${longestTexts.label} characters. Shorten it.`);
  return { text: label, problem: null };
}

/** Reads a definition or a note as it is typed; may be empty. */
export function readProse(text: string): Read {
  const prose = text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, ' ')
    .trim();
  if (prose.length > longestTexts.prose)
    return refuse(`This text is longer than ${longestTexts.prose.toLocaleString('en-GB')} characters. Shorten it.`);
  return { text: prose, problem: null };
}

/** Reads the IRI of a concept elsewhere as it is typed: an absolute one of the web, or a URN. */
export function readIri(text: string): Read {
  const iri = text.trim();
  if (!/^(?:https?:\/\/[^\s/@?#]+(?:[/?#]|$)|urn:[a-z0-9])/i.test(iri) || /[\s<>"{}|\\^`\p{Cc}]/u.test(iri))
    return refuse(
      `“${oneLine(iri).slice(0, 80)}” is no IRI of a concept. Give the whole of it, such as http://cv.iptc.org/newscodes/mediatopic/20000053.`,
    );
  if (iri.length > 2_000) return refuse('This IRI is longer than 2,000 characters, which none is.');
  return { text: iri, problem: null };
}
