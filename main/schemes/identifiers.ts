/**
 * Identifiers for what comes from elsewhere: short words a person can type, none twice, the same for the same file.
 */
import type { TagKind } from '#shared/tag';
import { isConceptId } from './concept-iris.ts';
import { lastPart } from './iri.ts';

const longest = 80;
/** Room for "-2" … */
const longestStem = 72;

/** "Énergie & climat" → "energie-climat"; '' when nothing of it is Latin. */
export function kebab(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, longestStem)
    .replace(/-$/, '');
}

/**
 * The identifier to try first: the notation when it fits, else the English label, else the end of the IRI. Regions other than
 * countries and areas are groups ("x-…"), so that none is taken for a country.
 */
export function stemOf(named: {
  readonly kind: TagKind | 'scheme';
  readonly notation: string | null;
  readonly label: string | null;
  readonly iri: string;
}): string {
  const { kind, notation, label, iri } = named;
  const prefix = kind === 'region' ? 'x-' : '';
  if (notation !== null && isConceptId(notation) && (prefix === '' || notation.startsWith(prefix))) return notation;
  const candidates = [prefix === '' ? '' : kebab(notation ?? ''), kebab(label ?? ''), kebab(lastPart(iri))];
  return prefix + (candidates.find((one) => one !== '') ?? kind);
}

/** Gives out identifiers, each once: the stem itself, else "stem-2", "stem-3" … */
export function createGiver(isTaken: (id: string) => boolean): (stem: string) => string {
  const given = new Set<string>();
  const nextOf = new Map<string, number>();
  return (stem) => {
    let number = nextOf.get(stem) ?? 1;
    let id: string;
    do {
      const ending = number === 1 ? '' : `-${number}`;
      id = stem.slice(0, longest - ending.length) + ending;
      number++;
    } while (given.has(id) || isTaken(id));
    nextOf.set(stem, number);
    given.add(id);
    return id;
  };
}
