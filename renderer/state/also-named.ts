/**
 * The names of a concept beside its label, as they stand below it where it is chosen.
 */
import type { Concept } from '#shared/tag';

const most = 5;

/** The names beside the label, those first that what was typed begins. */
export function alsoNamed(concept: Concept, typed: string): string {
  const said = new Set([concept.label.toLowerCase()]);
  // What differs in case and hyphens only, as a topic's id does, says nothing new.
  const names = [...Object.values(concept.labels), ...concept.alt, concept.id].filter((name) => {
    const key = name.toLowerCase().replaceAll('-', ' ');
    return !said.has(key) && said.add(key);
  });
  const lower = typed.toLowerCase();
  return names
    .toSorted((a, b) => Number(b.toLowerCase().startsWith(lower)) - Number(a.toLowerCase().startsWith(lower)))
    .slice(0, most)
    .join(', ');
}
