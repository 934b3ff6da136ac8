/**
 * Acts: undo, and the audit trail.
 */
import { setImmediate } from 'node:timers/promises';
import { listActs } from '#main/store/acts';
import { latestToUndo, undoInParts } from '#main/store/undo';
import { isoTime, type Handlers, type Workings } from './workings.ts';

export function actHandlers({ db, now, tell, worked }: Workings): Pick<Handlers, 'acts.undo' | 'acts.list'> {
  return {
    async 'acts.undo'({ act: named }) {
      const id = named ?? latestToUndo(db);
      if (id === null) return { act: null, left: 0 };
      let left = 0;
      for (const part of undoInParts(db, id, isoTime(now()))) {
        left += part.left;
        if (part.act !== null) {
          tell(part);
          return { act: part.act, left };
        }
        worked(part.touched);
        await setImmediate();
        await setImmediate(); // an act of the analyst goes before the next part
      }
      return { act: null, left };
    },
    'acts.list': ({ count, actor }) => listActs(db, count, actor),
  };
}
