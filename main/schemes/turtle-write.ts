/**
 * Entries as Turtle (W3C RDF 1.1 Turtle): prefixes first, then one block for each scheme and concept.
 */
import { ownNamespaces } from './concept-iris.ts';
import type { Entry, Value } from './entries.ts';
import { writtenIri } from './iri.ts';
import { namespaces } from './vocabulary.ts';

const { skos, dct, owl } = namespaces;
/** A local name that needs no escape in any Turtle; the grammar allows more. */
const plainName = /^[A-Za-z\d][\w-]*$/;

export function writeTurtle(entries: readonly Entry[]): string {
  const used = new Set<string>();

  function iriText(iri: string): string {
    for (const [prefix, namespace] of Object.entries(ownNamespaces))
      if (iri.startsWith(namespace) && plainName.test(iri.slice(namespace.length))) {
        used.add(prefix);
        return `${prefix}:${iri.slice(namespace.length)}`;
      }
    return `<${writtenIri(iri)}>`;
  }

  function valueText(value: Value): string {
    if ('iri' in value) return iriText(value.iri);
    if ('is' in value) return String(value.is);
    return `"${escaped(value.text)}"${value.language === null ? '' : `@${value.language}`}`;
  }

  const blocks = entries.map(({ iri, type, properties }) => {
    const lines = properties.map(([property, values]) => `${property} ${values.map(valueText).join(' ,\n        ')}`);
    return `${iriText(iri)}\n    ${[`a ${type}`, ...lines].join(' ;\n    ')} .\n`;
  });
  const prefixes = Object.entries({ dct, owl, skos, ...ownNamespaces })
    .filter(([prefix]) => !Object.hasOwn(ownNamespaces, prefix) || used.has(prefix))
    .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`);
  return `${prefixes.join('')}\n${blocks.join('\n')}`;
}

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The inside of a string between quotation marks. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(
      /["\\\p{Cc}\u2028\u2029]/gu,
      (character) => escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`,
    );
}
