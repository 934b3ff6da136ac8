/**
 * Rules: making, changing, ordering, trying and running them. What they do is done in rule-keeper.ts.
 */
import { Failure } from '#shared/failure';
import { changesArticles, mostRules, readRuleName, readRuleQuery, type Rule, type RuleActions } from '#shared/rule';
import type { LibrarySchemes } from '#shared/schemes/library';
import type { Hand, Row } from '#main/store/acts';
import { freshId } from '#main/store/identifiers';
import { packOfSection, readPack } from '#main/store/packs';
import { forgetMatches, listRules, readRule, runsOf, touchedByRule, type RuleRow } from '#main/store/rules';
import { isoTime, shortTitle, type Handlers, type Workings } from './workings.ts';

const runsShown = 5;

function ruleOf(db: Workings['db'], id: string): RuleRow {
  const row = readRule(db, id);
  if (row !== null) return row;
  throw new Failure('not-found', 'This rule is not there any more. Nothing was changed; undo may bring it back.');
}

function good(read: ReturnType<typeof readRuleName>): string {
  if (read.text === null) throw new Failure('invalid', read.problem);
  return read.text;
}

/** Refuses actions that do nothing, or name what is not there. */
function goodActions(
  { db, schemes }: { readonly db: Workings['db']; readonly schemes: LibrarySchemes },
  actions: RuleActions,
  before?: RuleActions,
): string {
  if (!changesArticles(actions) && !actions.notify)
    throw new Failure(
      'invalid',
      'The rule does nothing yet. Choose what it is to do: tag, star, archive, add to a pack …',
    );
  const had = new Set(before?.tags.map(({ kind, id }) => `${kind}:${id}`));
  // What a rule had stays as it was written, also when it was replaced since.
  const currentOf = ({ kind, id }: RuleActions['tags'][number]): string =>
    had.has(`${kind}:${id}`) ? id : schemes[kind].current(id);
  const tags = new Map(
    actions.tags.map((tag) => [`${tag.kind}:${currentOf(tag)}`, { kind: tag.kind, id: currentOf(tag) }]),
  );
  for (const [key, { kind, id }] of tags)
    if (schemes[kind].get(id) === null && !had.has(key))
      throw new Failure('not-found', `There is no ${kind} “${id}”, so nothing was saved. Choose one from the list.`);
    else if (schemes[kind].get(id)?.deprecated === true && !had.has(key))
      throw new Failure(
        'refused',
        `The ${kind} “${schemes[kind].get(id)?.label ?? id}” is no longer used, so nothing was saved. Choose another.`,
      );
  const { pack } = actions;
  // What went away since the rule was made is said beside the rule; it hinders no other change to it.
  if (pack !== null && pack.id !== before?.pack?.id && readPack(db, pack.id) === null)
    throw new Failure('not-found', 'This pack is not there any more, so nothing was saved. Choose another.');
  if (pack !== null && pack.section !== null && pack.section !== before?.pack?.section)
    if (packOfSection(db, pack.section) !== pack.id)
      throw new Failure('not-found', 'This section is not in the pack, so nothing was saved. Choose another.');
  return JSON.stringify({ ...actions, tags: [...tags.values()] });
}

type Change = Parameters<Handlers['rules.change']>[0];

/** What the status line says of a change. */
function describe(row: RuleRow, { name, query, actions, enabled }: Change): string {
  const called = `the rule “${shortTitle(row.name)}”`;
  if (name !== undefined && name !== row.name) return `Renamed ${called} “${shortTitle(name)}”`;
  if (query !== undefined || actions !== undefined) return `Changed ${called}`;
  return enabled === false ? `Switched off ${called}` : `Switched on ${called}`;
}

type RuleRequests = Extract<keyof Handlers, `rules.${string}`>;

export function ruleHandlers(workings: Workings): Pick<Handlers, RuleRequests> {
  const { db, now, act, rules } = workings;

  function show(row: RuleRow): Rule {
    const { id, name, query, actions, enabled, created, changed, looked } = row;
    const runs = runsOf(db, id, runsShown);
    return {
      id,
      name,
      query,
      actions,
      enabled,
      created,
      changed,
      looked,
      touched: touchedByRule(db, id),
      problems: rules.problems(row),
      running: rules.running(id),
      runs,
    };
  }

  /** A query that is not wholly understood is no rule: what it would find is not what was meant. */
  async function goodQuery(typed: string): Promise<string> {
    const query = good(readRuleQuery(typed));
    const asked = { query, sort: 'newest', typing: false, facets: false, count: 0, keep: false } as const;
    const { notes } = await workings.search.run(asked);
    if (notes.length > 0)
      throw new Failure(
        'invalid',
        `${notes.join(' ')} Nothing was saved: a rule needs a query that is wholly understood.`,
      );
    return query;
  }

  return {
    'rules.list': () => listRules(db).map(show),
    async 'rules.create'({ name: typed, query: wanted, actions, enabled = true }, { asker }) {
      const name = good(readRuleName(typed));
      const query = await goodQuery(wanted);
      const does = goodActions({ db, schemes: workings.schemes.schemes() }, actions);
      const others = listRules(db);
      if (others.length >= mostRules)
        throw new Failure(
          'refused',
          `There are ${mostRules.toLocaleString('en-GB')} rules, the most a library holds. Remove one you do not use, then try again.`,
        );
      const id = freshId();
      const at = isoTime(now());
      const result = await act(asker, 'rules.create', `Made the rule “${shortTitle(name)}”`, (hand) =>
        hand.insert('rule', {
          id,
          name,
          query,
          actions: does,
          enabled: Number(enabled),
          position: (others.at(-1)?.position ?? 0) + 1,
          created: at,
          changed: at,
          looked: null,
        }),
      );
      if (result.act === null) throw new Failure('failed', 'The rule was not saved. Please try again.');
      return { id, act: result.act };
    },
    async 'rules.change'(change, { asker }) {
      const row = ruleOf(db, change.id);
      const patch: Row = {};
      if (change.name !== undefined) patch['name'] = good(readRuleName(change.name));
      if (change.query !== undefined && change.query.trim() !== row.query)
        patch['query'] = await goodQuery(change.query);
      if (change.actions !== undefined) {
        const does = goodActions({ db, schemes: workings.schemes.schemes() }, change.actions, row.actions);
        if (does !== JSON.stringify(row.actions)) patch['actions'] = does;
      }
      if (change.enabled !== undefined) patch['enabled'] = Number(change.enabled);
      const asks = 'query' in patch || 'actions' in patch;
      const done = await act(asker, 'rules.change', describe(row, change), (hand) => {
        if (hand.update('rule', { id: row.id }, patch))
          hand.update('rule', { id: row.id }, { changed: isoTime(now()) });
      });
      if (asks) forgetMatches(db, row.id);
      return done;
    },
    async 'rules.order'({ ids }, { asker }) {
      const order = listRules(db).map(({ id }) => id);
      // Rules that were not named, since another window has just made them, stay behind those that were.
      const named = ids.filter((id) => order.includes(id));
      const next = [...new Set([...named, ...order])];
      return await act(asker, 'rules.order', 'Changed the order of the rules', (hand: Hand) =>
        next.forEach((id, index) => hand.update('rule', { id }, { position: index + 1 })),
      );
    },
    async 'rules.remove'({ id }, { asker }) {
      const row = ruleOf(db, id);
      return await act(asker, 'rules.remove', `Removed the rule “${shortTitle(row.name)}”; what it did stays`, (hand) =>
        hand.remove('rule', { id }),
      );
    },
    async 'rules.dryRun'(given, { signal }) {
      const { query, actions } = 'id' in given ? ruleOf(db, given.id) : given;
      return await rules.dryRun(good(readRuleQuery(query)), actions, signal);
    },
    'rules.run'({ id }) {
      return { job: rules.run(ruleOf(db, id)) };
    },
  };
}
