import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { EventData } from '#shared/contract';
import type { LearningState } from '#shared/learning';
import { useActs } from '#renderer/state/acts.ts';
import { useAsk } from '#renderer/state/library.tsx';
import { count, counted } from '#renderer/state/when.ts';

/** What was learned so far, as a sentence. */
function said({ decisions, topics, waiting, changed }: LearningState): string {
  if (waiting > 0) return `Learning from ${counted(waiting, 'decision')} …`;
  if (decisions === 0)
    return 'Nothing learned yet: every topic you accept, refuse or add teaches the next suggestions.';
  const moved = changed === 0 ? 'no suggestion changed yet' : `${counted(changed, 'suggestion')} changed`;
  return `Learned from ${counted(decisions, 'decision')} on ${counted(topics, 'topic')}; ${moved}.`;
}

/** How a job goes, from the events that tell of it. */
export function useJob(id: string | null): EventData<'job.changed'> | undefined {
  return useQuery<EventData<'job.changed'>>({ queryKey: ['job', id ?? ''], enabled: false }).data;
}

/** What was learned, and the job that lets the whole library's suggestions follow. */
export function LearningLine(): ReactNode {
  const acts = useActs();
  const { data: state } = useAsk('learning.state', {});
  const job = useJob(state?.job ?? null);
  if (state === undefined) return null;
  const running = state.job;
  return (
    <div className="learning">
      <p role="status" aria-live="polite" aria-label="Learning">
        {running === null
          ? said(state)
          : job === undefined || job.total === 0
            ? 'Suggesting anew …'
            : `Suggesting anew: ${count(job.done)} of ${count(job.total)} articles, ${counted(state.changed, 'suggestion')} changed`}
      </p>
      {running !== null && job !== undefined && job.total > 0 ? (
        <progress aria-label="Articles looked at" value={job.done} max={job.total} />
      ) : null}
      {running === null ? (
        <button
          type="button"
          className="act plain"
          title="Makes the open suggestions of the whole library anew; what you decided stays"
          onClick={() => void acts.attempt('suggestions.renew', {})}
        >
          Suggest anew
        </button>
      ) : (
        <button type="button" className="act plain" onClick={() => void acts.attempt('jobs.cancel', { job: running })}>
          Cancel
        </button>
      )}
    </div>
  );
}
