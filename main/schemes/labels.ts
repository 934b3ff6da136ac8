/**
 * Labels of a concept by SKOS's rules: one preferred label per language, and nothing both preferred and alternative (SKOS
 * Reference, S13 and S14).
 */
import { quoted, type Problems } from './problems.ts';
import type { SkosConcept } from './skos.ts';
import type { Values } from './statements.ts';
import type { TextReader } from './texts.ts';

type Labels = Pick<SkosConcept, 'prefLabel' | 'altLabel'>;

/** The labels that these values give a concept; a second preferred label of a language becomes an alternative one. */
export function labelsOf(values: Values, name: () => string, texts: TextReader, problems: Problems): Labels {
  const prefLabel: Record<string, string> = {};
  const others: { lang: string; text: string }[] = [];
  const preferred = texts.lines(values.get('prefLabel'), name);
  const fallback = preferred.length === 0 ? texts.lines(values.get('label'), name) : [];
  if (preferred.length === 0)
    problems.add('label', () => {
      const instead = fallback[0] === undefined ? '' : `, and ${quoted(fallback[0].text)} (rdfs:label) is taken for it`;
      return `${name()} has no preferred label${instead}.`;
    });
  for (const label of [...preferred, ...fallback]) {
    const { lang, text } = label;
    const first = prefLabel[lang];
    if (first === undefined) prefLabel[lang] = text;
    else {
      others.push(label);
      problems.add(
        'second-label',
        () =>
          `${name()} has two preferred labels ${lang === '' ? 'without a language' : `in ${quoted(lang)}`}; ${quoted(text)} is kept as another name.`,
      );
    }
  }
  const altLabel = new Map<string, { lang: string | null; text: string }>();
  for (const { lang, text } of [...others, ...texts.lines(values.get('altLabel'), name)]) {
    if (prefLabel[lang] === text)
      problems.add(
        'both',
        () => `${quoted(text)} is given both as label and as another name of one concept; it is kept once.`,
      );
    else altLabel.set(`${lang}\n${text}`, { lang: lang === '' ? null : lang, text });
  }
  return { prefLabel, altLabel: [...altLabel.values()] };
}

/** Notes the concepts of a scheme that have the same label in one language. */
export function noteSharedLabels(concepts: readonly SkosConcept[], problems: Problems): void {
  const ownersOf = new Map<string, Map<string, string>>();
  for (const { iri, scheme, prefLabel } of concepts)
    for (const [lang, text] of Object.entries(prefLabel)) {
      const place = `${scheme ?? ''}\n${lang}`;
      const owners = ownersOf.get(place) ?? new Map<string, string>();
      ownersOf.set(place, owners);
      const folded = text.toLowerCase();
      const other = owners.get(folded);
      if (other === undefined) owners.set(folded, iri);
      else
        problems.add(
          'shared',
          () =>
            `Two concepts have the label ${quoted(text)}${lang === '' ? '' : ` in ${quoted(lang)}`}: ${quoted(other)} and ${quoted(iri)}. Both are kept; rename or merge one.`,
        );
    }
}
