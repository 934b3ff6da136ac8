/**
 * What handlers work with. Made once by core.ts; each handler takes what it needs.
 */
import type { Abilities, AbilityName } from '#shared/abilities';
import type { Act } from '#shared/act';
import { Failure } from '#shared/failure';
import type { requests } from '#shared/contract';
import type { LearningState } from '#shared/learning';
import type { DryRun, Rule, RuleActions } from '#shared/rule';
import type { SchemeInfo } from '#shared/scheme';
import type { SchemeEdits } from '#shared/schemes/effective';
import type { LibrarySchemes } from '#shared/schemes/library';
import type { Settings } from '#shared/settings';
import type { Suggestion } from '#shared/tag';
import type { HandlersOf } from '#shared/wire';
import type * as z from 'zod/mini';
import type { Log, Trust } from '#main/core-ports';
import type { Fetcher } from '#main/fetch/fetcher';
import type { SentLog } from '#main/fetch/sent-log';
import type { ActResult, Hand, Touched } from '#main/store/acts';
import type { ConceptKey } from '#main/store/concepts';
import type { WritableDatabase } from '#main/store/database';
import type { Merging } from '#main/store/merge';
import type { RuleRow } from '#main/store/rules';
import type { Encode } from '#main/store/postings-check';
import type { Jobs } from '#main/sync/jobs';
import type { Sync } from '#main/sync/sync';
import type { Readers } from '#main/threads/reader-pool';
import type { SearchClient } from '#main/threads/search-client';

export { isoTime } from '#shared/time';

/** Who asks: the trust its transport gave it, and the abilities its host lends. */
export type Asker = {
  readonly host: string;
  readonly trust: Trust;
  readonly abilities: () => readonly string[];
  /** Asks this asker's own host; fails with 'unavailable' when the host does not lend it. */
  readonly lend: <N extends AbilityName>(
    name: N,
    input: z.input<Abilities[N]['input']>,
  ) => Promise<z.output<Abilities[N]['output']>>;
};

export type Handlers = HandlersOf<typeof requests, { readonly asker: Asker }>;

/** Files a person chose, by token, and files the core wrote, by path: a page names no other. */
export type GrantedFiles = {
  grant(path: string): string;
  /** The path behind a token, or the path itself from someone who may name one. */
  resolve(file: { readonly token: string } | { readonly path: string }, asker: Asker): string;
  /** Remembers a path that an answer tells the asker. */
  handOut(path: string): void;
  /** Whether the asker may have this path shown: a page only what it was told. */
  mayShow(path: string, asker: Asker): boolean;
};

/** What a saved search finds just now. */
export type SavedCount = { readonly total: number; readonly fresh: number; readonly notes: readonly string[] };

export type SavedCounts = {
  /**
   * Exact counts by id, of what was known when it was asked. With `patience`, what is not counted within so many milliseconds
   * has its latest count, or none yet; pages are told when it is there.
   */
  current(patience?: number): Promise<ReadonlyMap<string, SavedCount>>;
  /** Counts again in a moment, and tells if something differs. */
  retry(): void;
};

/** The search index, as far as it is spoken of with people. */
export type IndexWorkings = {
  /** Starts to index everything anew, or finds it under way; answers the job. */
  rebuild(): string;
  /** 0 … 1 while everything is indexed anew, else null. */
  progress(): number | null;
  /** What is wrong with the index that is being built anew, as the beginning of a sentence, or null. */
  trouble(): string | null;
  readonly encode: Encode;
};

/** Learning from the analyst's decisions, as far as it is asked about. */
export type LearningWorkings = {
  state(): LearningState;
  /** Starts to renew the open suggestions of the whole library, or finds it under way; answers the job. */
  renew(): string;
};

/** Regions and topics as they are in this library now. */
export type SchemeWorkings = {
  /** The two trees. What is read from them is of this moment: asked for anew each time. */
  schemes(): LibrarySchemes;
  /** The library's changes to what is shipped. */
  edits(): SchemeEdits;
  /** Something was written of which everybody is told later: what is asked for here is as it is now. */
  readAnew(): void;
  /** All schemes, the shipped ones first. */
  infos(): readonly SchemeInfo[];
  /** Labels as they stand in a line of text, by "region:KZ" and "topic:lng". */
  labels(): ReadonlyMap<string, string>;
  /** Suggestions as they may be kept: of what is used, each once; a thread may have made them before a change. */
  kept(suggestions: readonly Suggestion[]): readonly Suggestion[];
};

/** Merging two concepts, in slices when it is large. */
export type MergeWorkings = {
  /** Whether the tags of this concept are being given to another. */
  isMerging(key: ConceptKey): boolean;
  /** Merges; answers the act, and the job that goes on with it, or null when all is done. */
  merge(
    merging: Merging,
    how: {
      readonly author: string;
      readonly at: string;
      /** How many tags there are. */
      readonly total: number;
      /** What else belongs to it. */
      readonly first: (hand: Hand) => void;
      /** What the act says was done, without of how many articles. */
      readonly summary: string;
    },
  ): { readonly act: Act; readonly job: string | null };
};

/** What is done with rules beside keeping them. */
export type RuleWorkings = {
  /** What of a rule is not understood, or cannot be done any more, as sentences. */
  problems(rule: Pick<RuleRow, 'query' | 'actions'>): string[];
  /** Its run over the whole library that is under way, or null. */
  running(id: string): Rule['running'];
  /** Starts to run a rule over the whole library, or finds it running; answers the job. */
  run(rule: RuleRow): string;
  dryRun(query: string, actions: RuleActions, signal: AbortSignal): Promise<DryRun>;
  /** Numbers of the articles that a query finds and these actions would change. */
  wouldTouch(query: string, actions: RuleActions, signal: AbortSignal): Promise<readonly number[]>;
};

export type Workings = {
  readonly folder: string;
  readonly version: string;
  readonly db: WritableDatabase;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly search: SearchClient;
  readonly readers: Readers;
  readonly fetcher: Fetcher;
  readonly sent: SentLog;
  readonly jobs: Jobs;
  readonly sync: Sync;
  readonly files: GrantedFiles;
  /** Performs an act in the name of this machine's analyst, and tells the index and the pages. */
  readonly act: (
    asker: Asker,
    kind: string,
    summary: string,
    body: (hand: Hand) => void,
  ) => Promise<{ act: Act | null }>;
  /** Tells the index and the pages what an act or its undoing touched. */
  readonly tell: (result: Pick<ActResult, 'touched'>) => void;
  /** Tells them what a part of a long act touched, gathered with other parts. */
  readonly worked: (touched: Touched) => void;
  readonly savedCounts: SavedCounts;
  readonly rules: RuleWorkings;
  readonly schemes: SchemeWorkings;
  readonly merges: MergeWorkings;
  /** Under which name somebody's acts are signed. */
  readonly author: (asker: Asker) => string;
  /** Saved searches were looked at: tells the pages that their counts differ. */
  readonly seen: () => void;
  /** Where feeds are served just now: the first host that does, or null. */
  readonly feedOrigin: () => Promise<{ readonly origin: string; readonly fixed: boolean } | null>;
  /** Tells the pages of the asker's machine. */
  readonly tellSettings: (asker: Asker, settings: Settings) => void;
  /** Starts (or finds running) the sample newsroom and answers its OPML address. */
  readonly newsroom: () => Promise<{ readonly origin: string; readonly opml: string }>;
  readonly index: IndexWorkings;
  readonly learning: LearningWorkings;
  /** Replaces the library by a backup and asks to be started anew. */
  readonly restore: (file: string) => Promise<{ articles: number; kept: string }>;
};

/** A title short enough for the status line. */
export function shortTitle(title: string): string {
  return title.length <= 60 ? title : `${title.slice(0, 57).trimEnd()}…`;
}

/** "“Title”" for one article, "3 articles" for more. */
export function nameArticles(db: WritableDatabase, numbers: readonly number[]): string {
  const [only] = numbers;
  if (numbers.length !== 1 || only === undefined) return `${numbers.length} articles`;
  const title = db.prepare('SELECT title FROM article WHERE number = ?').get(only)?.['title'];
  return `“${shortTitle(String(title ?? ''))}”`;
}

export function missingArticle(): Failure {
  return new Failure(
    'not-found',
    'This article is not in the library. It may have been purged, or the list is out of date: reload it.',
  );
}
