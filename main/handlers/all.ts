/**
 * Every handler of the contract, in one table. A missing one is a compile error.
 */
import { actHandlers } from './acts.ts';
import { articleHandlers } from './articles.ts';
import { conceptHandlers } from './concepts.ts';
import { coverageHandlers } from './coverage.ts';
import { exportHandlers } from './exports.ts';
import { imageHandlers } from './images.ts';
import { learningHandlers } from './learning.ts';
import { libraryHandlers } from './library.ts';
import { machineHandlers } from './machine.ts';
import { packHandlers } from './packs.ts';
import { ruleHandlers } from './rules.ts';
import { schemeFileHandlers } from './scheme-files.ts';
import { schemeHandlers } from './schemes.ts';
import { searchExportHandlers } from './search-exports.ts';
import { searchHandlers } from './search.ts';
import { savedHandlers } from './searches.ts';
import { senseHandlers } from './senses.ts';
import { sourceHandlers } from './sources.ts';
import { stageHandlers } from './stages.ts';
import { syncHandlers } from './sync.ts';
import { tagHandlers } from './tags.ts';
import type { Handlers, Workings } from './workings.ts';

/** Makes the handlers of the whole contract. */
export function allHandlers(workings: Workings): Handlers {
  return {
    ...actHandlers(workings),
    ...articleHandlers(workings),
    ...conceptHandlers(workings),
    ...coverageHandlers(workings),
    ...exportHandlers(workings),
    ...imageHandlers(workings),
    ...learningHandlers(workings),
    ...libraryHandlers(workings),
    ...machineHandlers(workings),
    ...packHandlers(workings),
    ...ruleHandlers(workings),
    ...savedHandlers(workings),
    ...schemeFileHandlers(workings),
    ...schemeHandlers(workings),
    ...searchExportHandlers(workings),
    ...searchHandlers(workings),
    ...senseHandlers(workings),
    ...sourceHandlers(workings),
    ...stageHandlers(workings),
    ...syncHandlers(workings),
    ...tagHandlers(workings),
  };
}
