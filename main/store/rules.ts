/**
 * Rules, their runs, and what waits for them, as read from and noted in the library. Rules themselves are changed only by acts
 * (acts.ts); what they do to articles is in rule-actions.ts.
 */
import { ruleActions, noActions, type RuleActions, type RuleRun } from '#shared/rule';
import type { SavedArticle } from './articles.ts';
import { textOrNull } from './columns.ts';
import { transact, type ReadableDatabase, type WritableDatabase } from './database.ts';

/** One rule as its row has it. */
export type RuleRow = {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly actions: RuleActions;
  readonly enabled: boolean;
  readonly position: number;
  readonly created: string;
  readonly changed: string;
  readonly looked: string | null;
};

/** What cannot be read does nothing: a rule that a later version wrote is not half understood. */
function readActions(text: string): RuleActions {
  try {
    const read = ruleActions.safeParse(JSON.parse(text));
    return read.success ? read.data : noActions;
  } catch {
    return noActions;
  }
}

function toRow(row: Record<string, unknown>): RuleRow {
  return {
    id: String(row['id']),
    name: String(row['name']),
    query: String(row['query']),
    actions: readActions(String(row['actions'])),
    enabled: row['enabled'] === 1,
    position: Number(row['position']),
    created: String(row['created']),
    changed: String(row['changed']),
    looked: textOrNull(row['looked']),
  };
}

/** All rules in their order. */
export function listRules(db: ReadableDatabase): RuleRow[] {
  return db.prepare('SELECT * FROM rule ORDER BY position, id').all().map(toRow);
}

/** One rule, or null. */
export function readRule(db: ReadableDatabase, id: string): RuleRow | null {
  const row = db.prepare('SELECT * FROM rule WHERE id = ?').get(id);
  return row === undefined ? null : toRow(row);
}

function toRun(row: Record<string, unknown>): RuleRun {
  return {
    id: Number(row['number']),
    over: row['target'] === 'library' ? 'library' : 'arrival',
    at: String(row['at']),
    outcome: String(row['outcome']) as RuleRun['outcome'],
    matched: Number(row['matched']),
    touched: Number(row['touched']),
    act: row['act'] === null ? null : Number(row['act']),
    undone: row['undone'] !== null,
    note: String(row['note']),
  };
}

/** The last runs of a rule, the latest first. */
export function runsOf(db: ReadableDatabase, rule: string, count: number): RuleRun[] {
  return db
    .prepare(
      `SELECT r.*, a.undone FROM rule_run r LEFT JOIN act a ON a.id = r.act WHERE r.rule = ? ORDER BY r.number DESC LIMIT ?`,
    )
    .all(rule, count)
    .map(toRun);
}

/** How many articles a rule's runs have changed, without those undone. */
export function touchedByRule(db: ReadableDatabase, rule: string): number {
  const row = db
    .prepare(
      `SELECT coalesce(sum(r.touched), 0) AS n FROM rule_run r LEFT JOIN act a ON a.id = r.act WHERE r.rule = ? AND a.undone IS NULL`,
    )
    .get(rule);
  return Number(row?.['n'] ?? 0);
}

/** The rules whose run an act was. */
export function rulesOfAct(db: ReadableDatabase, act: number): string[] {
  return db
    .prepare('SELECT DISTINCT rule FROM rule_run WHERE act = ?')
    .all(act)
    .map((row) => String(row['rule']));
}

/** Begins a run; answers its number. */
export function beginRun(
  db: WritableDatabase,
  run: { readonly rule: string; readonly over: RuleRun['over']; readonly at: string; readonly matched: number },
): number {
  const { lastInsertRowid } = db
    .prepare("INSERT INTO rule_run (rule, target, at, outcome, matched) VALUES (?, ?, ?, 'running', ?)")
    .run(run.rule, run.over, run.at, run.matched);
  return Number(lastInsertRowid);
}

/** Writes down how far a run is, or how it ended. */
export function noteRun(
  db: WritableDatabase,
  number: number,
  run: Pick<RuleRun, 'outcome' | 'touched' | 'act' | 'note'>,
): void {
  db.prepare('UPDATE rule_run SET outcome = ?, touched = ?, act = ?, note = ? WHERE number = ?').run(
    run.outcome,
    run.touched,
    run.act,
    run.note,
    number,
  );
}

/** Runs that were under way when Meridian ended are so no longer. */
export function endLostRuns(db: WritableDatabase): void {
  db.prepare("UPDATE rule_run SET outcome = 'interrupted' WHERE outcome = 'running'").run();
}

/** Notes that a rule has looked at what arrived. */
export function noteLooked(db: WritableDatabase, rule: string, at: string): void {
  db.prepare('UPDATE rule SET looked = ? WHERE id = ?').run(at, rule);
}

/** What was committed by a sync waits for the rules, if there are any. Inside the transaction that commits it. */
export function noteArrivals(db: WritableDatabase, saved: readonly SavedArticle[]): void {
  const came = saved.filter(({ outcome }) => outcome === 'added' || outcome === 'changed');
  if (came.length === 0 || db.prepare('SELECT 1 FROM rule WHERE enabled = 1 LIMIT 1').get() === undefined) return;
  const note = db.prepare('INSERT INTO arrival (article) VALUES (?)');
  for (const { number } of came) note.run(number);
}

/** The articles that wait for the rules, each once, and up to which row they were read. */
export function readArrivals(db: ReadableDatabase): { readonly articles: number[]; readonly until: number } {
  const rows = db.prepare('SELECT max(seq) AS seq, article FROM arrival GROUP BY article ORDER BY article').all();
  return {
    articles: rows.map((row) => Number(row['article'])),
    until: rows.reduce((most, row) => Math.max(most, Number(row['seq'])), 0),
  };
}

/** The rules have had their turn with what waited. */
export function forgetArrivals(db: WritableDatabase, until: number): void {
  db.prepare('DELETE FROM arrival WHERE seq <= ?').run(until);
}

/** Of some articles those that a rule has not had its turn with. */
export function notYetMatched(db: ReadableDatabase, rule: string, articles: readonly number[]): number[] {
  const find = db.prepare('SELECT 1 FROM rule_match WHERE rule = ? AND article = ?');
  return articles.filter((article) => find.get(rule, article) === undefined);
}

/** Notes that a rule has had its turn with some articles. Inside the transaction of what it did. */
export function noteMatched(db: WritableDatabase, rule: string, articles: readonly number[]): void {
  const note = db.prepare('INSERT OR IGNORE INTO rule_match (rule, article) VALUES (?, ?)');
  for (const article of articles) note.run(rule, article);
}

/** A rule that asks or does something else has had its turn with nothing. */
export function forgetMatches(db: WritableDatabase, rule: string): void {
  transact(db, () => db.prepare('DELETE FROM rule_match WHERE rule = ?').run(rule));
}
