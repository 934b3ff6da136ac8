/**
 * The contract: every request a page, a terminal or another program may ask of the core, and every event it may hear. Once.
 *
 * Names are noun.verb. Input is parsed before the handler runs, output before the asker sees it.
 */
import * as z from 'zod/mini';
import { act } from './act.ts';
import { access, articleId, articleRow, revision, time } from './article.ts';
import { coverageGrid, coverageMap, coverageSources } from './coverage.ts';
import { conceptRecord, learningState, reviewItem, verdict, verdictArticles } from './learning.ts';
import { pack, packFormat, packId, packSummary } from './pack.ts';
import { dryRun, rule, ruleActions, ruleId } from './rule.ts';
import {
  conceptsChange,
  conceptsCreate,
  conceptsDeprecate,
  conceptsMerge,
  conceptsMergePreview,
  conceptsRemove,
  conceptsReset,
  importReport,
  schemeFormat,
  schemeId,
  schemesChange,
  schemesCreate,
  schemesRead,
  schemesRemove,
  schemesUsage,
} from './scheme.ts';
import { publication, savedSearch, savedSearchId, savedSort, searchFormat } from './saved-search.ts';
import { alike, example, explanation, searchAnswer, searchSort, hit } from './search.ts';
import { senseId, senseList, senseRuleOut } from './sense.ts';
import { settings } from './settings.ts';
import { feedChoice, source, sourceId, sourceReport } from './source.ts';
import { conceptId, suggestion, tag, tagKind } from './tag.ts';

/** Both ends say this in their hello; a difference is one sentence and the end of the talk. */
export const contractVersion = 4;

const nothing = z.strictObject({});
const ids = z.array(articleId).check(z.minLength(1), z.maxLength(100_000));
const acted = z.strictObject({ act: z.nullable(act) });
const title = z.string().check(z.trim(), z.minLength(1), z.maxLength(400));
/** As a person typed it; the handler says in a sentence what is wrong with it. */
const typed = z.string().check(z.maxLength(100_000));
const prose = z.string().check(z.maxLength(200_000));
const job = z.strictObject({ job: z.string() });
/** A file the person chose, by the token the core gave for it; terminals may name a path. */
const file = z.union([z.strictObject({ token: z.string() }), z.strictObject({ path: z.string() })]);
/** Where something was saved: a path, and the one-time address when it must be fetched. Null when the person cancelled. */
const savedFile = { path: z.string(), download: z.nullable(z.string()), bytes: z.int() };
const saved = z.nullable(z.strictObject(savedFile));

const counts = z.strictObject({
  inbox: z.strictObject({ unread: z.int(), total: z.int() }),
  starred: z.int(),
  library: z.int(),
  toConfirm: z.int(),
  packs: z.int(),
  sources: z.int(),
  sourcesInTrouble: z.int(),
  /** Unread articles of the inbox per concept, broader ones included. */
  regions: z.record(z.string(), z.int()),
  topics: z.record(z.string(), z.int()),
});

const articleFull = z.strictObject({
  article: articleRow,
  /** Sanitised HTML. Image addresses stand in data-src; they are shown only through images.load. */
  html: z.string(),
  /** The text evidence and highlights count in. */
  text: z.string(),
  accessReason: z.string(),
  fetched: time,
  publishedRaw: z.nullable(z.string()),
  revisions: z.array(revision),
  /** Open suggestions with their evidence. */
  suggestions: z.array(suggestion),
  packs: z.array(z.strictObject({ id: packId, title: z.string() })),
  /** Whether its source may show images. */
  images: z.boolean(),
});

const syncReport = z.strictObject({
  running: z.boolean(),
  job: z.nullable(z.string()),
  started: z.nullable(time),
  ended: z.nullable(time),
  done: z.int(),
  total: z.int(),
  added: z.int(),
  changed: z.int(),
  ms: z.number(),
  sources: z.array(sourceReport),
});

export const requests = {
  'library.info': {
    input: nothing,
    output: z.strictObject({
      path: z.string(),
      articles: z.int(),
      sources: z.int(),
      bytes: z.int(),
      version: z.string(),
      /** Names of the abilities this asker's host lends. */
      abilities: z.array(z.string()),
      sample: z.boolean(),
      /** Building the index anew, 0 … 1, or null. */
      indexing: z.nullable(z.number()),
    }),
  },
  'library.counts': { input: nothing, output: counts },
  'library.check': {
    input: nothing,
    output: z.strictObject({ ok: z.boolean(), problems: z.array(z.string()), checked: z.array(z.string()) }),
  },
  'library.backup': { input: z.strictObject({ path: z.optional(z.string()) }), output: saved },
  /** Replaces the whole library by a backup; the present one is kept beside it. The core restarts afterwards. */
  'library.restore': {
    input: z.strictObject({ file }),
    output: z.strictObject({ articles: z.int(), kept: z.string() }),
  },
  'library.rebuild': { input: nothing, output: job },

  'search.run': {
    input: z.strictObject({
      query: z.string().check(z.maxLength(100_000)),
      sort: searchSort,
      /** Whether the last word is still being typed and may be a prefix. */
      typing: z.boolean(),
      facets: z.boolean(),
      count: z.int().check(z.minimum(0), z.maximum(200)),
      /** Whether to search what was probably meant when nothing is found as asked. */
      correct: z.optional(z.boolean()),
      /** False when only the figures are wanted: then the result gets no handle and takes no other's place. */
      keep: z.optional(z.boolean()),
      /** One row per story: of articles that tell the same, the best. */
      stories: z.optional(z.boolean()),
      /** Only what is like this, itself and what tells the same left out. Fails with 'invalid' when a text has no words. */
      like: z.optional(example),
      /** Only what a rule that does this would change. */
      would: z.optional(ruleActions),
    }),
    output: searchAnswer,
  },
  /** More rows of a result. Answers null when the handle has expired: ask afresh. */
  'search.rows': {
    input: z.strictObject({
      handle: z.string(),
      from: z.int().check(z.minimum(0)),
      count: z.int().check(z.minimum(1), z.maximum(200)),
    }),
    output: z.nullable(z.array(hit)),
  },
  /** The articles most like an example, and what they have in common with it. */
  'search.similar': {
    input: z.strictObject({ like: example, count: z.int().check(z.minimum(1), z.maximum(50)) }),
    output: alike,
  },
  /** Why an article of a result stands where it does; null when the handle has expired or the article is no longer found. */
  'search.explain': {
    input: z.strictObject({ handle: z.string(), id: articleId }),
    output: z.nullable(explanation),
  },
  /** The other articles of a result that are folded into one of its rows; null when the handle has expired. */
  'search.copies': {
    input: z.strictObject({ handle: z.string(), id: articleId }),
    output: z.nullable(z.array(articleRow)),
  },
  /** The ids of a whole result, for select-all; null when the handle has expired. */
  'search.ids': { input: z.strictObject({ handle: z.string() }), output: z.nullable(z.array(articleId)) },

  /**
   * How many articles of a result are dated at or after each time: between two of them lies a day, wherever the asker's days
   * begin. Null when the handle has expired or the result is not in order of date.
   */
  'search.since': {
    input: z.strictObject({ handle: z.string(), times: z.array(time).check(z.minLength(1), z.maxLength(200)) }),
    output: z.nullable(z.array(z.int())),
  },

  /** Articles per region and topic in a period, with what is usual there. */
  'coverage.grid': coverageGrid,
  /** Articles per country in a period, with what is usual there. */
  'coverage.map': coverageMap,
  /** Who wrote of a region, a topic or both before a period, and how much in it. */
  'coverage.sources': coverageSources,

  /** All saved searches in their order, with exact counts. */
  'searches.list': { input: nothing, output: z.array(savedSearch) },
  'searches.save': {
    input: z.strictObject({ name: typed, query: typed, sort: savedSort, notify: z.optional(z.boolean()) }),
    output: z.strictObject({ id: savedSearchId, act }),
  },
  /** Sets what is given. A new name is written into the searches that refer to the old one, in the same act. */
  'searches.change': {
    input: z.strictObject({
      id: savedSearchId,
      name: z.optional(typed),
      query: z.optional(typed),
      sort: z.optional(savedSort),
      notify: z.optional(z.boolean()),
      published: z.optional(publication),
      /** Its place among the others; 0 is first. */
      position: z.optional(z.int().check(z.minimum(0))),
    }),
    output: acted,
  },
  'searches.remove': { input: z.strictObject({ id: savedSearchId }), output: acted },
  /** It was looked at: what arrived before now is no longer new. No act is made of it. */
  'searches.seen': { input: z.strictObject({ id: savedSearchId }), output: z.null() },
  /** Writes what it finds into a file, the newest first. */
  'searches.export': {
    input: z.strictObject({ id: savedSearchId, format: searchFormat, path: z.optional(z.string()) }),
    output: saved,
  },
  /** Only a host may ask: the page or feed published under a token, or null when nothing is (any more). */
  'searches.published': {
    input: z.strictObject({
      token: z.string().check(z.maxLength(200)),
      format: z.enum(['atom', 'html']),
      origin: z.string(),
    }),
    output: z.nullable(z.strictObject({ body: z.string() })),
  },

  /** All rules in their order, with their last runs. */
  'rules.list': { input: nothing, output: z.array(rule) },
  /** Fails with 'invalid' when the query is not wholly understood, or nothing would be done. */
  'rules.create': {
    input: z.strictObject({ name: typed, query: typed, actions: ruleActions, enabled: z.optional(z.boolean()) }),
    output: z.strictObject({ id: ruleId, act }),
  },
  /** Sets what is given. */
  'rules.change': {
    input: z.strictObject({
      id: ruleId,
      name: z.optional(typed),
      query: z.optional(typed),
      actions: z.optional(ruleActions),
      enabled: z.optional(z.boolean()),
    }),
    output: acted,
  },
  /** The rules in the order in which they are to run; those not named come after them. */
  'rules.order': { input: z.strictObject({ ids: z.array(ruleId).check(z.maxLength(1_000)) }), output: acted },
  /** What it did stays. */
  'rules.remove': { input: z.strictObject({ id: ruleId }), output: acted },
  /** What a rule, or one that is still being written, would do to the whole library. Nothing is done. */
  'rules.dryRun': {
    input: z.union([z.strictObject({ id: ruleId }), z.strictObject({ query: typed, actions: ruleActions })]),
    output: dryRun,
  },
  /** Runs a rule over the whole library, or finds it doing so; switched off or not. */
  'rules.run': { input: z.strictObject({ id: ruleId }), output: job },

  'articles.read': { input: z.strictObject({ id: articleId }), output: articleFull },
  'articles.rows': {
    input: z.strictObject({ ids: z.array(articleId).check(z.maxLength(500)) }),
    output: z.array(articleRow),
  },
  /**
   * Sets what is given, leaves the rest. `quietly` makes no act of it: for what became read by being opened, so that undo still
   * undoes what the analyst did last.
   */
  'articles.mark': {
    input: z.strictObject({
      ids,
      read: z.optional(z.boolean()),
      starred: z.optional(z.boolean()),
      archived: z.optional(z.boolean()),
      quietly: z.optional(z.boolean()),
    }),
    output: acted,
  },
  'articles.revision': {
    input: z.strictObject({ id: articleId, number: z.int() }),
    output: z.strictObject({ revision, html: z.string(), text: z.string() }),
  },

  /** The article's images, fetched by the core through its own address guard, as data addresses by position. */
  'images.load': {
    input: z.strictObject({ id: articleId }),
    output: z.array(z.strictObject({ src: z.string(), data: z.nullable(z.string()) })),
  },

  'schemes.read': schemesRead,
  'schemes.usage': schemesUsage,
  'schemes.create': schemesCreate,
  'schemes.change': schemesChange,
  'schemes.remove': schemesRemove,
  /**
   * Reads a SKOS file (Turtle or JSON-LD). Without confirm nothing is changed. `into`: the scheme its concepts go into, for a file
   * of one scheme; else each goes into that of its own address, or a new one. `kind`: what they are, where the file does not say.
   */
  'schemes.import': {
    input: z.strictObject({ file, confirm: z.boolean(), into: z.optional(schemeId), kind: z.optional(tagKind) }),
    output: importReport,
  },
  /** Writes schemes as SKOS, as they are in this library. */
  'schemes.export': {
    input: z.strictObject({
      schemes: z.array(schemeId).check(z.minLength(1), z.maxLength(200)),
      format: schemeFormat,
      path: z.optional(z.string()),
    }),
    output: z.nullable(z.strictObject({ ...savedFile, concepts: z.int() })),
  },
  'concepts.create': conceptsCreate,
  'concepts.change': conceptsChange,
  'concepts.deprecate': conceptsDeprecate,
  'concepts.mergePreview': conceptsMergePreview,
  'concepts.merge': conceptsMerge,
  'concepts.remove': conceptsRemove,
  'concepts.reset': conceptsReset,
  'tags.change': {
    input: z.strictObject({ articles: ids, add: z.array(tag), remove: z.array(tag) }),
    output: acted,
  },
  'suggestions.read': { input: z.strictObject({ id: articleId }), output: z.array(suggestion) },
  'suggestions.decide': {
    input: z.strictObject({
      article: articleId,
      kind: tagKind,
      concept: conceptId,
      decision: z.enum(['accept', 'refuse']),
    }),
    output: acted,
  },

  /** Senses that were ruled out: words that never mean a concept. */
  'senses.list': senseList,
  /** Rules out that words mean a concept, in one source or anywhere; suggestions follow in a moment. */
  'senses.ruleOut': senseRuleOut,
  'senses.remove': { input: z.strictObject({ id: senseId }), output: acted },

  /** Makes the open suggestions of the whole library anew, by the schemes and by what was learned. What was decided stays. */
  'suggestions.renew': { input: nothing, output: job },

  'learning.state': { input: nothing, output: learningState },
  /** The open suggestions of topics on which a decision would teach most, the most instructive first. */
  'learning.queue': {
    input: z.strictObject({ count: z.int().check(z.minimum(1), z.maximum(100)) }),
    output: z.array(reviewItem),
  },
  /** How the suggestions of each concept did by the analyst's decisions, the worst first. */
  'learning.records': { input: nothing, output: z.array(conceptRecord) },
  /** The articles behind a figure of a record, the newest first; at most 200. */
  'learning.articles': { input: z.strictObject({ kind: tagKind, id: conceptId, verdict }), output: verdictArticles },

  /**
   * Undoes the analyst's latest act that is not undone, or the one that is named, whoever's. Null when there is nothing to undo.
   * `left`: how many things stay as they are, because they have been changed again since.
   */
  'acts.undo': {
    input: z.strictObject({ act: z.optional(z.int()) }),
    output: z.strictObject({ act: z.nullable(act), left: z.int() }),
  },
  /** The latest first; only the analyst's when asked for those. */
  'acts.list': {
    input: z.strictObject({
      count: z.int().check(z.minimum(1), z.maximum(200)),
      actor: z.optional(z.enum(['analyst'])),
    }),
    output: z.array(act),
  },

  'sources.list': { input: nothing, output: z.array(source) },
  /** Looks at an address: a feed answers one choice, a site the feeds it offers. */
  'sources.find': {
    input: z.strictObject({ address: z.string(), allowPrivate: z.boolean() }),
    output: z.strictObject({ choices: z.array(feedChoice) }),
  },
  /** Adds a feed, or a site with exactly one feed; fails with 'choice' and the choices when there are several. */
  'sources.add': {
    input: z.strictObject({ address: z.string(), allowPrivate: z.boolean() }),
    output: z.strictObject({ source, known: z.boolean() }),
  },
  'sources.change': {
    input: z.strictObject({
      id: sourceId,
      title: z.optional(title),
      interval: z.optional(z.int().check(z.minimum(10), z.maximum(10_080))),
      images: z.optional(z.boolean()),
      allowPrivate: z.optional(z.boolean()),
    }),
    output: acted,
  },
  /** Stops syncing them; their articles stay. */
  'sources.remove': { input: z.strictObject({ ids: z.array(sourceId) }), output: acted },
  /** Reads an OPML file. Without confirm nothing is changed or fetched. */
  'sources.import': {
    input: z.strictObject({ file, confirm: z.boolean(), allowPrivate: z.boolean() }),
    output: z.strictObject({
      title: z.nullable(z.string()),
      feeds: z.array(z.strictObject({ url: z.string(), title: z.string(), known: z.boolean() })),
      refused: z.array(z.strictObject({ title: z.string(), address: z.string(), reason: z.string() })),
      added: z.int(),
    }),
  },
  /** Writes the sources as OPML, for another reader or another library. */
  'sources.export': {
    input: z.strictObject({ path: z.optional(z.string()) }),
    output: z.nullable(z.strictObject({ ...savedFile, sources: z.int() })),
  },
  /** Starts the sample newsroom, adds its feeds and syncs them. */
  'sample.open': { input: nothing, output: job },

  'sync.run': { input: z.strictObject({ sources: z.optional(z.array(sourceId)) }), output: job },
  'sync.report': { input: nothing, output: syncReport },
  /** The last requests that left this machine, the latest first: all there is of the network goes through one place that notes it. */
  'sent.list': {
    input: z.strictObject({ count: z.int().check(z.minimum(1), z.maximum(500)) }),
    output: z.array(
      z.strictObject({
        at: time,
        url: z.string(),
        kind: z.enum(['feed', 'page', 'image']),
        /** The title of the source it was for; null when it was to find one. */
        source: z.nullable(z.string()),
        /** HTTP status; null when there was no answer. */
        status: z.nullable(z.int()),
        /** Bytes of the answer's body, as they came. */
        bytes: z.int(),
        outcome: z.string(),
      }),
    ),
  },
  'jobs.cancel': { input: z.strictObject({ job: z.string() }), output: z.strictObject({ found: z.boolean() }) },
  /** Waits until a job has ended and answers how. */
  'jobs.wait': {
    input: z.strictObject({ job: z.string() }),
    output: z.strictObject({ outcome: z.enum(['done', 'failed', 'cancelled']), error: z.nullable(z.string()) }),
  },

  'packs.list': { input: nothing, output: z.array(packSummary) },
  'packs.read': {
    input: z.strictObject({ id: packId }),
    output: z.strictObject({
      pack,
      articles: z.array(articleRow),
      checks: z.array(z.strictObject({ good: z.boolean(), text: z.string() })),
    }),
  },
  'packs.create': { input: z.strictObject({ title }), output: z.strictObject({ id: packId, act }) },
  'packs.change': {
    input: z.strictObject({
      id: packId,
      title: z.optional(title),
      subtitle: z.optional(prose),
      author: z.optional(z.string()),
    }),
    output: acted,
  },
  'packs.remove': { input: z.strictObject({ id: packId }), output: acted },
  /** Adds articles at the end of a section, the first when none is named; those already in the pack are left where they are. */
  'packs.add': {
    /** `excerpt`: words the analyst chose, for a single article; else its first sentences stand. */
    input: z.strictObject({ id: packId, section: z.optional(packId), articles: ids, excerpt: z.optional(prose) }),
    output: acted,
  },
  'packs.changeItem': {
    input: z.strictObject({ item: packId, comment: z.optional(prose), excerpt: z.optional(prose) }),
    output: acted,
  },
  /** Moves an item to a position (0 is first) of a section. */
  'packs.moveItem': {
    input: z.strictObject({ item: packId, section: packId, position: z.int().check(z.minimum(0)) }),
    output: acted,
  },
  'packs.removeItem': { input: z.strictObject({ item: packId }), output: acted },
  'packs.addSection': {
    input: z.strictObject({ id: packId, title }),
    output: z.strictObject({ section: packId, act }),
  },
  'packs.changeSection': {
    input: z.strictObject({ section: packId, title: z.optional(title), note: z.optional(prose) }),
    output: acted,
  },
  'packs.moveSection': {
    input: z.strictObject({ section: packId, position: z.int().check(z.minimum(0)) }),
    output: acted,
  },
  /** Its items go to the section before, or after if it was the first. The last section cannot be removed. */
  'packs.removeSection': { input: z.strictObject({ section: packId }), output: acted },
  /** The pack as it will be exported: one self-contained HTML document without scripts. */
  'packs.preview': { input: z.strictObject({ id: packId }), output: z.strictObject({ html: z.string() }) },
  'packs.export': {
    input: z.strictObject({ id: packId, format: packFormat, path: z.optional(z.string()) }),
    output: saved,
  },

  /** Asks the host to let the person choose files; null when cancelled. */
  'files.pick': {
    input: z.strictObject({ purpose: z.enum(['opml', 'backup', 'scheme']) }),
    output: z.nullable(z.array(z.strictObject({ token: z.string(), name: z.string() }))),
  },
  /** Only a host may ask: makes a token for a file the person chose or dropped. */
  'files.grant': {
    input: z.strictObject({ path: z.string(), name: z.string() }),
    output: z.strictObject({ token: z.string(), name: z.string() }),
  },
  'files.reveal': { input: z.strictObject({ path: z.string() }), output: z.null() },
  'links.open': { input: z.strictObject({ url: z.string() }), output: z.null() },

  'settings.read': { input: nothing, output: settings },
  'settings.change': { input: z.strictObject({ change: z.partial(settings) }), output: settings },

  /** Stages for pipelines: what sync would do with the given input, storing nothing. */
  'stages.suggest': {
    input: z.strictObject({ title: z.string(), text: z.string(), language: z.nullable(z.string()) }),
    output: z.array(suggestion),
  },
  'stages.extract': {
    input: z.strictObject({ url: z.nullable(z.string()), html: z.string() }),
    output: z.strictObject({
      title: z.string(),
      byline: z.nullable(z.string()),
      published: z.nullable(z.string()),
      language: z.nullable(z.string()),
      text: z.string(),
      html: z.string(),
      access,
      accessReason: z.string(),
    }),
  },
  'stages.feed': {
    input: z.strictObject({ url: z.string(), contentType: z.nullable(z.string()), base64: z.string() }),
    output: z.strictObject({
      title: z.nullable(z.string()),
      link: z.nullable(z.string()),
      items: z.array(
        z.strictObject({
          id: z.string(),
          url: z.nullable(z.string()),
          title: z.string(),
          summary: z.nullable(z.string()),
          contentHtml: z.nullable(z.string()),
          published: z.nullable(z.string()),
          updated: z.nullable(z.string()),
          author: z.nullable(z.string()),
        }),
      ),
    }),
  },
} as const satisfies Record<string, { input: z.ZodMiniType; output: z.ZodMiniType }>;

/** Events announce state; they never steer. After a reconnect, ask afresh. */
export const events = {
  /** Articles were added, or their text, tags or status changed. Lists of more than 500 ids are cut to none: ask afresh. */
  'articles.changed': z.strictObject({ added: z.int(), ids: z.array(articleId) }),
  'sources.changed': z.strictObject({ ids: z.array(sourceId) }),
  'packs.changed': z.strictObject({ ids: z.array(packId) }),
  /** Saved searches themselves, or only their counts. */
  'searches.changed': z.strictObject({ ids: z.array(savedSearchId), what: z.enum(['searches', 'counts']) }),
  /** A sync has ended and brought new matches to saved searches that announce them. */
  'searches.found': z.strictObject({
    found: z.array(z.strictObject({ id: savedSearchId, name: z.string(), added: z.int() })),
  }),
  /** Rules themselves, or only what their runs did. */
  'rules.changed': z.strictObject({ ids: z.array(ruleId), what: z.enum(['rules', 'runs']) }),
  /** Rules that announce it have found something in what a sync brought. */
  'rules.found': z.strictObject({
    found: z.array(z.strictObject({ id: ruleId, name: z.string(), added: z.int() })),
  }),
  /** Regions, topics or their schemes are others now. */
  'schemes.changed': nothing,
  /** The act that now stands in the status line, or null. */
  'acts.changed': z.strictObject({ last: z.nullable(act) }),
  'sync.changed': z.strictObject({ report: syncReport }),
  'job.changed': z.strictObject({
    job: z.string(),
    kind: z.string(),
    done: z.int(),
    total: z.int(),
    note: z.string(),
    outcome: z.nullable(z.enum(['done', 'failed', 'cancelled'])),
    error: z.nullable(z.string()),
  }),
  /** A sense was ruled out, or is so no longer. */
  'senses.changed': nothing,
  /** Something was learned from decisions, or suggestions followed what was. */
  'learning.changed': nothing,
  'settings.changed': z.strictObject({ settings }),
} as const satisfies Record<string, z.ZodMiniType>;

export type Requests = typeof requests;
export type RequestName = keyof Requests;
export type Input<N extends RequestName> = z.input<Requests[N]['input']>;
export type ParsedInput<N extends RequestName> = z.output<Requests[N]['input']>;
export type Output<N extends RequestName> = z.output<Requests[N]['output']>;
export type EventName = keyof typeof events;
export type EventData<N extends EventName> = z.output<(typeof events)[N]>;
export type ArticleFull = z.infer<typeof articleFull>;
export type SyncReport = z.infer<typeof syncReport>;
