/**
 * The starter scheme of topics as concepts; a library may edit, extend or replace it.
 */
import type { Concept } from '#shared/tag';
import { shippedScheme } from '../scheme.ts';
import { asShipped } from './effective.ts';
import { mediaTopic, mediaTopics } from './media-topics.ts';
import { topicTable } from './topic-data.ts';

const languages = ['en', 'ja', 'ru', 'kk', 'uz', 'zh'] as const;
const listed = (field: string | undefined, separator: string): string[] => (field ? field.split(separator) : []);

const read = (line: string): Concept => {
  const fields = line.split('|');
  const [id = '', broader, label = ''] = fields;
  const labels: Record<string, string> = {};
  languages.forEach((language, column) => {
    const text = fields[2 + column];
    if (text) labels[language] = text;
  });
  return {
    ...asShipped,
    kind: 'topic',
    id,
    scheme: shippedScheme.topic,
    label,
    labels,
    alt: listed(fields[8], ';'),
    broader: listed(broader, ','),
    definition: fields[9] || null,
    exactMatch: listed(mediaTopics[id], ' ').map((code) => mediaTopic + code),
  };
};

/** All topics of the starter scheme, in the order in which a tree shows them. */
export const topics: readonly Concept[] = topicTable.trim().split('\n').map(read);
