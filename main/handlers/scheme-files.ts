/**
 * Schemes as SKOS files: reading them into the library, and writing them out.
 */
import { Failure } from '#shared/failure';
import type { Handlers, Workings } from './workings.ts';

export function schemeFileHandlers(_: Workings): Pick<Handlers, 'schemes.import' | 'schemes.export'> {
  return {
    'schemes.import'() {
      throw new Failure('unavailable', 'not yet');
    },
    'schemes.export'() {
      throw new Failure('unavailable', 'not yet');
    },
  };
}
