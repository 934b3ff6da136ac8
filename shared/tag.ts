/**
 * Regions and topics: the concepts, what is applied to an article, and what is suggested, with its evidence.
 */
import * as z from 'zod/mini';

export const tagKind = z.enum(['region', 'topic']);
export type TagKind = z.infer<typeof tagKind>;

/**
 * A concept identifier.
 * Regions: ISO 3166-1 alpha-2 for countries ("KZ"), UN M49 numbers as text above them ("143"), "x-…" for groups of our own.
 * Topics: kebab-case ("energy-security").
 */
export const conceptId = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/));

/** The id of a scheme: 'regions' and 'topics' are shipped. */
export const schemeId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));

export const concept = z.strictObject({
  kind: tagKind,
  id: conceptId,
  /** The scheme it belongs to. Schemes of one kind make one tree: no two concepts of a kind have one id. */
  scheme: schemeId,
  /** The label to show, English. */
  label: z.string(),
  /** Preferred labels per language: en, ja, ru, kk, uz, uz-Cyrl, zh … */
  labels: z.record(z.string(), z.string()),
  /** Other names under which a person may look for it, any language. */
  alt: z.array(z.string()),
  /** Direct broader concepts of the same kind; a country may stand in a geographic region and in several groups. */
  broader: z.array(conceptId),
  definition: z.nullable(z.string()),
  /** What else is to be said of it, such as where its name comes from. */
  notes: z.nullable(z.string()),
  /** The same concept in other vocabularies, by IRI (SKOS exactMatch). */
  exactMatch: z.array(z.string()),
  /** No longer used: it is found where it was used, but not offered or suggested. */
  deprecated: z.boolean(),
  /** What is used in its stead, of the same kind: whoever asks for it finds that. */
  replacedBy: z.nullable(conceptId),
  /** 'shipped': as Meridian comes; 'changed': shipped, with changes of this library; 'own': of this library alone. */
  origin: z.enum(['shipped', 'changed', 'own']),
});
export type Concept = z.infer<typeof concept>;

/**
 * A concept's label as it stands in a line of text. A topic is a subject, not a title: "energy security". Names keep their
 * capitals, and so do abbreviations: "Belt and Road", "LNG". What a library named itself stands as it was written: nothing says
 * there what is a name, as in "Hormuz closure".
 */
export function labelInText({
  kind,
  label,
  origin,
}: Pick<Concept, 'kind' | 'label'> & { readonly origin?: Concept['origin'] }): string {
  const isSubject = kind === 'topic' && origin !== 'own' && /^\p{Lu}\p{Ll}/u.test(label) && !/[\s-]\p{Lu}/u.test(label);
  return isSubject ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

export const tag = z.strictObject({ kind: tagKind, id: conceptId });
export type Tag = z.infer<typeof tag>;

/** 'focus': the article is about it; 'mention': it is merely named. Topics carry no role. */
export const role = z.enum(['focus', 'mention']);

/** Another thing that words could have meant, and why they were not read so. */
export const reading = z.strictObject({
  /** The region meant; null where it is none, or any other place of the name. */
  id: z.nullable(conceptId),
  what: z.enum(['place', 'person', 'firm', 'word']),
  /**
   * 'signs': other words of the text speak for what was chosen; 'beside': the name beside it tells, as in "Paris, Texas"; 'told':
   * such a name tells elsewhere in the text; 'before': a word before it that stands before places; 'usual': nothing speaks for
   * another.
   */
  why: z.enum(['signs', 'beside', 'told', 'before', 'usual']),
  /** The words that told, of several the first. */
  by: z.optional(z.string()),
});
export type Reading = z.infer<typeof reading>;

/** Words of the text that caused a suggestion. `start` and `end` are UTF-16 offsets into `text`; offsets before 0 never occur. */
export const evidence = z.strictObject({
  text: z.string(),
  /** Where the words stand: in the title or in the text. Offsets count within that. */
  in: z.enum(['title', 'text']),
  start: z.int(),
  end: z.int(),
  /** What else the words could have meant, where there was a choice; a few. */
  instead: z.optional(z.array(reading)),
});
export type Evidence = z.infer<typeof evidence>;

export const suggestion = z.strictObject({
  kind: tagKind,
  id: conceptId,
  role: z.nullable(role),
  /** 0 … 1. Of a topic, how probable it is that the analyst would give it; of a region, for ordering only. */
  score: z.number(),
  /** At most five, the strongest first. */
  evidence: z.array(evidence),
});
export type Suggestion = z.infer<typeof suggestion>;
