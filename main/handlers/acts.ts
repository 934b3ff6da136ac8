/**
 * Acts: undo, and the audit trail.
 */
import { listActs, undoLatest } from '#main/store/acts';
import { isoTime, type Handlers, type Workings } from './workings.ts';

export function actHandlers({ db, now, tell }: Workings): Pick<Handlers, 'acts.undo' | 'acts.list'> {
  return {
    'acts.undo'() {
      const result = undoLatest(db, isoTime(now()));
      tell(result);
      return { act: result.act };
    },
    'acts.list': ({ count }) => listActs(db, count),
  };
}
