/**
 * The library's schema, as numbered migrations against `user_version`. A migration is never edited once released.
 *
 * What the publisher owns (source, article, revision, body) and what the analyst owns (status, tagging, act, pack, section,
 * item, saved_search, rule, sense, scheme, concept) are separate tables: sync never deletes the second. Times are ISO 8601 text in UTC. Articles have
 * three names: `number` (this file's), `id` (stable, the same on two desktops) and `docno` (the index's; a changed article
 * gets a new one).
 */
import { roles, senses } from './schema-senses.ts';

export type Migration = { readonly version: number; readonly sql: string };

/** A posting's key is its segment's number times this, plus its term's: so many terms an index may have. */
export const termNumbers = 2 ** 26;

const first = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE source (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  url TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  site TEXT,
  added TEXT NOT NULL,
  allow_private TEXT,
  images INTEGER NOT NULL DEFAULT 0,
  interval INTEGER NOT NULL DEFAULT 60,
  sample INTEGER NOT NULL DEFAULT 0,
  removed TEXT,
  etag TEXT,
  last_modified TEXT,
  validators_since TEXT,
  content_hash TEXT,
  outcome TEXT NOT NULL DEFAULT 'never',
  reason TEXT NOT NULL DEFAULT '',
  http_status INTEGER,
  last_tried TEXT,
  last_success TEXT,
  next_try TEXT,
  failures INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE article (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  docno INTEGER NOT NULL UNIQUE,
  source INTEGER NOT NULL REFERENCES source(number),
  guid TEXT NOT NULL,
  url TEXT,
  title TEXT NOT NULL,
  author TEXT,
  date TEXT NOT NULL,
  published TEXT,
  published_raw TEXT,
  first_seen TEXT NOT NULL,
  fetched TEXT NOT NULL,
  changed TEXT,
  language TEXT,
  access TEXT NOT NULL CHECK (access IN ('full', 'teaser')),
  access_reason TEXT NOT NULL,
  words INTEGER NOT NULL,
  excerpt TEXT NOT NULL,
  revision INTEGER NOT NULL,
  item_hash TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  UNIQUE (source, guid)
) STRICT;
CREATE INDEX article_date ON article (date DESC);
CREATE INDEX article_sha256 ON article (sha256);

CREATE TABLE revision (
  number INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article(number) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  fetched TEXT NOT NULL,
  words INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  UNIQUE (article, revision)
) STRICT;

-- Bodies stand apart and compressed (raw deflate of UTF-8), so that lists never load them.
CREATE TABLE body (
  revision INTEGER PRIMARY KEY REFERENCES revision(number) ON DELETE CASCADE,
  html BLOB NOT NULL,
  text BLOB NOT NULL
) STRICT;

-- No row: unread, not starred, not archived.
CREATE TABLE status (
  article INTEGER PRIMARY KEY REFERENCES article(number) ON DELETE CASCADE,
  read INTEGER NOT NULL DEFAULT 0,
  starred INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE tagging (
  article INTEGER NOT NULL REFERENCES article(number) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('region', 'topic')),
  concept TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('applied', 'suggested', 'refused')),
  origin TEXT NOT NULL CHECK (origin IN ('analyst', 'rule', 'suggestion')),
  role TEXT CHECK (role IN ('focus', 'mention')),
  score REAL,
  evidence TEXT NOT NULL DEFAULT '[]',
  at TEXT NOT NULL,
  PRIMARY KEY (article, kind, concept)
) STRICT, WITHOUT ROWID;
CREATE INDEX tagging_concept ON tagging (kind, concept, state);

CREATE TABLE pack (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  subtitle TEXT NOT NULL DEFAULT '',
  author TEXT NOT NULL DEFAULT '',
  created TEXT NOT NULL,
  changed TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE section (
  id TEXT PRIMARY KEY,
  pack TEXT NOT NULL REFERENCES pack(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  position REAL NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX section_pack ON section (pack, position);

CREATE TABLE item (
  id TEXT PRIMARY KEY,
  section TEXT NOT NULL REFERENCES section(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  article INTEGER NOT NULL REFERENCES article(number) DEFERRABLE INITIALLY DEFERRED,
  -- The text that was quoted: what is cited and fingerprinted, also after the outlet has changed it.
  revision INTEGER NOT NULL DEFAULT 1,
  comment TEXT NOT NULL DEFAULT '',
  excerpt TEXT NOT NULL DEFAULT '',
  position REAL NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX item_section ON item (section, position);
CREATE INDEX item_article ON item (article);

-- One row per analyst act, with the rows it changed as they were before and after: undo and audit read this.
CREATE TABLE act (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  kind TEXT NOT NULL,
  summary TEXT NOT NULL,
  changes TEXT NOT NULL,
  undone TEXT
) STRICT;

-- The search index: postings per term and segment, delta-coded docnos per impact slot. A cache, rebuilt from the rest.
CREATE TABLE term (tid INTEGER PRIMARY KEY, term TEXT NOT NULL UNIQUE, df INTEGER NOT NULL) STRICT;
CREATE TABLE posting (
  segment INTEGER NOT NULL,
  tid INTEGER NOT NULL,
  n INTEGER NOT NULL,
  data BLOB NOT NULL,
  PRIMARY KEY (segment, tid)
) STRICT, WITHOUT ROWID;
CREATE TABLE segment (number INTEGER PRIMARY KEY, docs INTEGER NOT NULL, postings INTEGER NOT NULL) STRICT;
`;

/**
 * Postings under one whole number instead of a pair: rows are appended to full pages, and long ones overflow later, so the
 * index takes about a third less. Segments say which document numbers they may hold, so that merging few looks at few.
 */
const appendedPostings = `
CREATE TABLE appended (key INTEGER PRIMARY KEY, n INTEGER NOT NULL, data BLOB NOT NULL) STRICT;
INSERT INTO appended (key, n, data) SELECT segment * ${termNumbers} + tid, n, data FROM posting ORDER BY segment, tid;
DROP TABLE posting;
ALTER TABLE appended RENAME TO posting;
ALTER TABLE segment ADD COLUMN lowest INTEGER NOT NULL DEFAULT 0;
ALTER TABLE segment ADD COLUMN highest INTEGER NOT NULL DEFAULT 0;
UPDATE segment SET highest = coalesce((SELECT max(docno) FROM article), 0);
`;

/**
 * Which articles' facts (what lists and filters look at) changed, in order: a copy of the facts that says up to where it
 * goes is brought up to date by these alone. The triggers see every writer, also a later one that would not think of it.
 * (They delete and insert, since OR REPLACE in a trigger gives way to the OR IGNORE of a statement that sets it off.)
 */
const changedFacts = `
CREATE TABLE changed_facts (seq INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL UNIQUE) STRICT;
${[
  ['article', 'number', 'docno, date, source, author, language, access, changed'],
  ['status', 'article', 'read, starred, archived'],
  ['tagging', 'article', 'state'],
  ['item', 'article', 'article, comment, excerpt'],
]
  .flatMap(([table = '', key = '', columns = '']) =>
    [
      ['insert', 'INSERT', 'NEW', key],
      ['update', `UPDATE OF ${columns}`, 'NEW', key],
      ['delete', 'DELETE', 'OLD', key],
    ].map(
      ([name = '', event = '', row = '']) =>
        `CREATE TRIGGER ${table}_facts_${name} AFTER ${event} ON ${table}
BEGIN DELETE FROM changed_facts WHERE article = ${row}.${key}; INSERT INTO changed_facts (article) VALUES (${row}.${key}); END;`,
    ),
  )
  .join('\n')}
`;

/** What a server asked for or announced is kept with the library, so that every later process heeds it. */
const serverWishes = `
-- How often in a row the server answered that nothing had changed (304).
ALTER TABLE source ADD COLUMN unchanged_run INTEGER NOT NULL DEFAULT 0;
-- The address that the ids of a source and its articles are made of, once it has moved; NULL: it still has it.
ALTER TABLE source ADD COLUMN first_url TEXT;
CREATE UNIQUE INDEX source_first_url ON source (first_url);
-- Where the server says the feed has moved for good, since when, and how often in a row it was seen.
ALTER TABLE source ADD COLUMN moved_to TEXT;
ALTER TABLE source ADD COLUMN moved_since TEXT;
ALTER TABLE source ADD COLUMN moved_times INTEGER NOT NULL DEFAULT 0;

-- Servers (host and port) that asked to be left alone.
CREATE TABLE pause (host TEXT PRIMARY KEY, until TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

/** Saved searches. `name_key` is the name as it is compared; `seen_number` the latest article when it was last looked at. */
const savedSearches = `
CREATE TABLE saved_search (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  query TEXT NOT NULL,
  sort TEXT NOT NULL CHECK (sort IN ('relevance', 'newest', 'oldest')),
  notify INTEGER NOT NULL DEFAULT 0,
  published TEXT NOT NULL DEFAULT 'none' CHECK (published IN ('none', 'feed')),
  -- The part of the feed's address that nobody guesses.
  token TEXT UNIQUE,
  position INTEGER NOT NULL,
  created TEXT NOT NULL,
  seen TEXT NOT NULL,
  seen_number INTEGER NOT NULL,
  CHECK ((published = 'none') = (token IS NULL))
) STRICT, WITHOUT ROWID;
`;

/**
 * Rules. What a rule does is in `actions` as JSON (shared/rule.ts). `arrival` holds what a sync brought and no rule has looked at
 * yet, so that nothing is passed over when Meridian ends meanwhile; `rule_match` what each rule has had its turn with, so that
 * what the analyst changed afterwards is not done again when the article is revised.
 */
const rules = `
CREATE TABLE rule (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  actions TEXT NOT NULL,
  enabled INTEGER NOT NULL DEFAULT 1,
  position INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  looked TEXT
) STRICT, WITHOUT ROWID;

-- No reference to the rule: its runs are there again when its removal is undone.
CREATE TABLE rule_run (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  rule TEXT NOT NULL,
  target TEXT NOT NULL CHECK (target IN ('arrival', 'library')),
  at TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('running', 'done', 'cancelled', 'failed', 'interrupted')),
  matched INTEGER NOT NULL DEFAULT 0,
  touched INTEGER NOT NULL DEFAULT 0,
  act INTEGER REFERENCES act(id),
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX rule_run_rule ON rule_run (rule, number);

CREATE TABLE rule_match (
  rule TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES article(number) ON DELETE CASCADE,
  PRIMARY KEY (rule, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_match_article ON rule_match (article);

CREATE TABLE arrival (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL REFERENCES article(number) ON DELETE CASCADE
) STRICT;
CREATE INDEX arrival_article ON arrival (article);

-- Who acted: Z undoes what the analyst did; what Meridian or a rule did is undone from where it is shown.
ALTER TABLE act ADD COLUMN actor TEXT NOT NULL DEFAULT 'analyst' CHECK (actor IN ('analyst', 'meridian', 'rule'));
UPDATE act SET actor = 'meridian' WHERE kind = 'sources.move';
-- When its undoing began: a long act is undone in slices too, and is not gone on with meanwhile.
ALTER TABLE act ADD COLUMN undoing TEXT;

-- What an act changed after its first part: a long run is written in slices, and is one act all the same.
CREATE TABLE act_part (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  act INTEGER NOT NULL REFERENCES act(id) ON DELETE CASCADE,
  changes TEXT NOT NULL,
  undone TEXT
) STRICT;
CREATE INDEX act_part_act ON act_part (act, number);
`;

/** A topic on which the analyst decided: given or refused. What a rule gave is no decision. */
export const isDecided = "kind = 'topic' AND (state = 'refused' OR (state = 'applied' AND origin <> 'rule'))";

/** A topic that is suggested, and on which nothing is decided yet. */
export const isOpenTopic = "kind = 'topic' AND state = 'suggested'";

const decidedIn = (row: string): string =>
  `${row}.kind = 'topic' AND (${row}.state = 'refused' OR (${row}.state = 'applied' AND ${row}.origin <> 'rule'))`;

/** Notes a decision that came, went or turned; once, and where it changed last. */
const noteDecision = (row: string): string =>
  `DELETE FROM to_learn WHERE article = ${row}.article AND concept = ${row}.concept;
  INSERT INTO to_learn (article, concept) VALUES (${row}.article, ${row}.concept);`;

/**
 * What is learned from decisions on topics: a model per topic, a cache; and which decisions are not learned from yet. The text
 * of a decided article counts too, so a new one is noted as well.
 */
const learning = `
CREATE TABLE topic_model (
  concept TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  yes INTEGER NOT NULL,
  no INTEGER NOT NULL,
  bias REAL NOT NULL,
  -- Numbers of features in rising order, and their weights: 32 bits each.
  keys BLOB NOT NULL,
  weights BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE to_learn (seq INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL, concept TEXT NOT NULL, UNIQUE (article, concept)) STRICT;
CREATE TRIGGER tagging_learn_insert AFTER INSERT ON tagging WHEN ${decidedIn('NEW')}
BEGIN ${noteDecision('NEW')} END;
CREATE TRIGGER tagging_learn_update AFTER UPDATE OF state, origin ON tagging
WHEN (${decidedIn('NEW')} OR ${decidedIn('OLD')}) AND (NEW.state <> OLD.state OR NEW.origin <> OLD.origin)
BEGIN ${noteDecision('NEW')} END;
CREATE TRIGGER tagging_learn_delete AFTER DELETE ON tagging WHEN ${decidedIn('OLD')}
BEGIN ${noteDecision('OLD')} END;
CREATE TRIGGER article_learn_update AFTER UPDATE OF revision ON article WHEN NEW.revision <> OLD.revision
BEGIN
  DELETE FROM to_learn WHERE article = NEW.number
    AND concept IN (SELECT concept FROM tagging WHERE article = NEW.number AND ${isDecided});
  INSERT INTO to_learn (article, concept) SELECT article, concept FROM tagging WHERE article = NEW.number AND ${isDecided};
END;
CREATE INDEX tagging_decided ON tagging (concept, article, state) WHERE ${isDecided};
CREATE INDEX tagging_open ON tagging (concept, score) WHERE ${isOpenTopic};
INSERT INTO to_learn (article, concept) SELECT article, concept FROM tagging WHERE ${isDecided};
`;

/**
 * The library's own regions and topics, and its changes to the shipped ones; NULL in `concept` is "as shipped". A concept with a
 * scheme is the library's own. `iri`: what a scheme or a concept was called where it was imported from, so that it is known again.
 * `concept_merge` holds which merges are under way, so that one that was cut off is ended at the next start.
 */
const ownSchemes = `
CREATE TABLE scheme (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('region', 'topic')),
  title TEXT NOT NULL,
  description TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  origin TEXT NOT NULL CHECK (origin IN ('own', 'imported')),
  iri TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE concept (
  kind TEXT NOT NULL CHECK (kind IN ('region', 'topic')),
  id TEXT NOT NULL,
  scheme TEXT,
  iri TEXT,
  label TEXT,
  -- JSON, as are the other lists.
  labels TEXT,
  alt TEXT,
  definition TEXT,
  notes TEXT,
  exact_match TEXT,
  deprecated INTEGER,
  replaced_by TEXT,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

-- What stands directly below what: added (present 1) or, of what is shipped, taken away (present 0).
CREATE TABLE concept_broader (
  kind TEXT NOT NULL CHECK (kind IN ('region', 'topic')),
  concept TEXT NOT NULL,
  broader TEXT NOT NULL,
  present INTEGER NOT NULL,
  PRIMARY KEY (kind, concept, broader)
) STRICT, WITHOUT ROWID;

CREATE TABLE concept_merge (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  act INTEGER NOT NULL REFERENCES act(id),
  kind TEXT NOT NULL,
  concept TEXT NOT NULL,
  target TEXT NOT NULL,
  -- What the act says was done, and of how many articles so far.
  summary TEXT NOT NULL,
  done INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('running', 'done', 'cancelled'))
) STRICT;
`;

export const migrations: readonly Migration[] = [
  { version: 1, sql: first },
  { version: 2, sql: appendedPostings },
  { version: 3, sql: changedFacts },
  { version: 4, sql: serverWishes },
  { version: 5, sql: savedSearches },
  { version: 6, sql: rules },
  { version: 7, sql: learning },
  { version: 8, sql: ownSchemes },
  { version: 9, sql: senses + roles },
];

/** Changes when the tokeniser or the postings' form change: a library with another value is indexed anew. */
export const indexVersion = '3';
