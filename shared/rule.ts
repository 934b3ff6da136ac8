/**
 * Rules: when a query matches an article that arrives (or any, on demand), something is done with it.
 */
import * as z from 'zod/mini';
import { articleId, time } from './article.ts';
import { packId } from './pack.ts';
import { tag } from './tag.ts';

export const ruleId = z.string().check(z.regex(/^[a-z0-9]{6,40}$/));

/** At most so many in one library: each is asked for after every sync. */
export const mostRules = 1_000;

/** At most so many tags one rule gives. */
export const mostRuleTags = 50;

/** What a rule does with what it finds. It only ever adds: a refused tag stays refused, and nothing is marked unread or unstarred. */
export const ruleActions = z.strictObject({
  tags: z.array(tag).check(z.maxLength(mostRuleTags)),
  read: z.boolean(),
  starred: z.boolean(),
  archived: z.boolean(),
  /** Added at the end of a section, or of the first when none is named. */
  pack: z.nullable(z.strictObject({ id: packId, section: z.nullable(packId) })),
  /** Whether it is announced when a sync brought something to it. */
  notify: z.boolean(),
});
export type RuleActions = z.infer<typeof ruleActions>;

/** A rule that does nothing yet. */
export const noActions: RuleActions = {
  tags: [],
  read: false,
  starred: false,
  archived: false,
  pack: null,
  notify: false,
};

/** Whether these actions change articles; announcing alone changes none. */
export function changesArticles({ tags, read, starred, archived, pack }: RuleActions): boolean {
  return tags.length > 0 || read || starred || archived || pack !== null;
}

export const ruleRun = z.strictObject({
  id: z.int(),
  /** 'arrival': over what a sync brought; 'library': over everything, on demand. */
  over: z.enum(['arrival', 'library']),
  at: time,
  /** 'interrupted': Meridian was closed or lost meanwhile. What was done until then stands, and can be undone. */
  outcome: z.enum(['running', 'done', 'cancelled', 'failed', 'interrupted']),
  /** How many articles it found, and how many of them it changed so far. */
  matched: z.int(),
  touched: z.int(),
  /** The act it made, for undoing the whole run; null when it changed nothing. */
  act: z.nullable(z.int()),
  undone: z.boolean(),
  /** What went wrong or was left out, as a sentence; empty when nothing was. */
  note: z.string(),
});
export type RuleRun = z.infer<typeof ruleRun>;

export const rule = z.strictObject({
  id: ruleId,
  name: z.string(),
  query: z.string(),
  actions: ruleActions,
  enabled: z.boolean(),
  created: time,
  changed: time,
  /** When it last looked at articles that arrived; null when it never has. */
  looked: z.nullable(time),
  /** How many articles its runs have changed, without those undone. */
  touched: z.int(),
  /** What of it cannot be done any more, as sentences: it does the rest. */
  problems: z.array(z.string()),
  /** The run over the whole library that is under way. */
  running: z.nullable(z.strictObject({ job: z.string(), done: z.int(), total: z.int() })),
  /** The latest first, a few. */
  runs: z.array(ruleRun),
});
export type Rule = z.infer<typeof rule>;

/** What a run over the whole library would do, having done nothing. */
export const dryRun = z.strictObject({
  /** How many articles the query finds, and in how many of them something would change. Exact. */
  matched: z.int(),
  touched: z.int(),
  /** How many articles the library holds. */
  library: z.int(),
  /** The first few that would change, the newest first. */
  first: z.array(articleId),
  /** Why it would not run at all, or what of it could not be done, as sentences. */
  problems: z.array(z.string()),
  /** Whether it would run. */
  runs: z.boolean(),
});
export type DryRun = z.infer<typeof dryRun>;

type Read = { readonly text: string; readonly problem: null } | { readonly text: null; readonly problem: string };

const refuse = (problem: string): Read => ({ text: null, problem });
const longestName = 100;
const longestQuery = 10_000;

/** Reads the name of a rule as it is typed: one line. */
export function readRuleName(typed: string): Read {
  const text = typed
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse('A rule needs a name with a letter or a digit in it.');
  if (text.length > longestName) return refuse(`A name has at most ${longestName} characters. Shorten it.`);
  return { text, problem: null };
}

/** Reads the query of a rule as it is typed. */
export function readRuleQuery(typed: string): Read {
  const text = typed.toWellFormed().trim();
  if (text === '')
    return refuse('A rule needs a query. If every article is meant, say so: is:unread OR is:read finds them all.');
  if (text.length > longestQuery)
    return refuse(`A query has at most ${longestQuery} characters. Save parts of it, and join them with saved:"name".`);
  return { text, problem: null };
}

/** What the dry run says, plainly. */
export function dryRunWords({ matched, touched, library }: Pick<DryRun, 'matched' | 'touched' | 'library'>): string {
  const articles = (count: number): string =>
    `${count.toLocaleString('en-GB')} ${count === 1 ? 'article' : 'articles'}`;
  if (matched === 0) return 'It finds no article of the library just now.';
  const all = matched === library && library > 1 ? `It finds every article of the library. ` : '';
  if (touched === 0)
    return `${all}It finds ${articles(matched)}, and would change none: all of it is so already, or was refused.`;
  const of = matched === touched ? '' : ` of the ${matched.toLocaleString('en-GB')} it finds`;
  return `${all}It would touch ${articles(touched)}${of}.`;
}
