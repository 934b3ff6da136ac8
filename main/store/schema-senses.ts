/**
 * The schema's part for senses that were ruled out, and for what articles are about. See schema.ts.
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

/** A region an article carries and merely names. */
export const isMention = "kind = 'region' AND state = 'applied' AND role = 'mention'";

/** Facts say what an article is about, so a role that turns is a changed fact (changed_facts in schema.ts). */
export const roles = `
CREATE INDEX tagging_mention ON tagging (concept, article) WHERE ${isMention};
CREATE TRIGGER tagging_facts_role AFTER UPDATE OF role ON tagging WHEN NEW.state = 'applied' AND NEW.role IS NOT OLD.role
BEGIN DELETE FROM changed_facts WHERE article = NEW.article; INSERT INTO changed_facts (article) VALUES (NEW.article); END;
`;
