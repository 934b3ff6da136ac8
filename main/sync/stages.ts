/** What a visit works with. */
import type { Fetcher } from '#main/fetch/fetcher';
import type { ActResult } from '#main/store/acts';
import type { WritableDatabase } from '#main/store/database';
import type { Readers } from '#main/threads/reader-pool';
import type { Preparer } from './preparer.ts';

export type Stages = {
  readonly db: WritableDatabase;
  readonly fetcher: Fetcher;
  readonly readers: Readers;
  readonly preparer: Preparer;
  readonly now: () => number;
  readonly random: () => number;
  /** Hears of an act that a visit performed. */
  readonly onAct: (result: ActResult) => void;
};
