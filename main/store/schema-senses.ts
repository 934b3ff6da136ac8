/**
 * The schema's part for senses that were ruled out. See schema.ts.
 */

/**
 * Words that never mean a concept. `words_key` is how they are compared (shared/schemes/fold.ts). A source's row outlives the
 * source's removal, and so does this.
 */
export const senses = `
CREATE TABLE sense (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('region', 'topic')),
  concept TEXT NOT NULL,
  words TEXT NOT NULL,
  words_key TEXT NOT NULL,
  -- NULL: anywhere.
  source INTEGER REFERENCES source(number),
  created TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX sense_words ON sense (kind, concept, words_key, coalesce(source, 0));
`;
