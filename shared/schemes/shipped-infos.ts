/**
 * What is said of the schemes that Meridian comes with.
 */
import { shippedScheme, type SchemeInfo } from '../scheme.ts';

export const shippedInfos: readonly SchemeInfo[] = [
  {
    id: shippedScheme.region,
    kind: 'region',
    title: 'Regions of the world',
    description: 'Continents, areas and countries, and the groups that analysts think in.',
    source:
      'Areas: United Nations, Standard country or area codes for statistical use (M49). Countries: ISO 3166-1. Names: Unicode CLDR.',
    origin: 'shipped',
  },
  {
    id: shippedScheme.topic,
    kind: 'topic',
    title: 'World affairs and energy',
    description: 'Topics of world affairs, security, the economy and energy.',
    source: 'Written for Meridian.',
    origin: 'shipped',
  },
];
