/**
 * Acts: undo, and the audit trail.
 */
import { listActs } from '#main/store/acts';
import { undoAct, undoLatest } from '#main/store/undo';
import { isoTime, type Handlers, type Workings } from './workings.ts';

export function actHandlers({ db, now, tell }: Workings): Pick<Handlers, 'acts.undo' | 'acts.list'> {
  return {
    'acts.undo'({ act }) {
      const at = isoTime(now());
      const result = act === undefined ? undoLatest(db, at) : undoAct(db, act, at);
      tell(result);
      return { act: result.act, left: result.left };
    },
    'acts.list': ({ count, actor }) => listActs(db, count, actor),
  };
}
