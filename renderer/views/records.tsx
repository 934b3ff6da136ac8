import { Fragment, useState, type ReactNode } from 'react';
import { precisionOf, recallOf, type ConceptRecord, type Verdict } from '#shared/learning';
import { FlatTag } from '#renderer/parts/chip.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { SkeletonRows, Trouble } from '#renderer/parts/waiting.tsx';
import { labelOf } from '#renderer/state/branches.ts';
import { useAsk, useLibrary, useSchemes, useUi } from '#renderer/state/library.tsx';
import { percent } from '#renderer/state/review.ts';
import { goTo } from '#renderer/state/ui.ts';
import { brief, count, counted } from '#renderer/state/when.ts';
import { LearningLine } from './learning-line.tsx';
import { Reader } from './reader.tsx';
import { useNow } from './rows.tsx';
import { SensesRuledOut } from './senses.tsx';

const verdicts = ['refused', 'missed', 'accepted', 'open'] as const satisfies readonly Verdict[];
const headings: Readonly<Record<Verdict, string>> = {
  refused: 'Refused',
  missed: 'Missed',
  accepted: 'Accepted',
  open: 'Open',
};
const means: Readonly<Record<Verdict, string>> = {
  refused: 'suggested, and refused',
  missed: 'given by hand where it was not suggested',
  accepted: 'suggested, and accepted',
  open: 'suggested, and not decided yet',
};

type Chosen = { readonly key: string; readonly verdict: Verdict };

/** The articles behind a figure. */
function Behind({ record, verdict }: { record: ConceptRecord; verdict: Verdict }): ReactNode {
  const { ui } = useLibrary();
  const now = useNow();
  const { data: found, error } = useAsk('learning.articles', { kind: record.kind, id: record.id, verdict });
  const { data: rows } = useAsk('articles.rows', { ids: found?.ids ?? [] }, { enabled: found !== undefined });
  if (error !== null) return <Trouble text={error.message} />;
  if (found === undefined || rows === undefined) return <SkeletonRows rows={2} />;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (
    <ul className="behind">
      {found.ids.flatMap((id) => {
        const row = byId.get(id);
        if (row === undefined) return [];
        return (
          <li key={id}>
            <button
              type="button"
              lang={row.language ?? undefined}
              onClick={() => ui.setState({ open: id, cursor: id, cameFrom: null, pane: 'reader' })}
            >
              {row.title}
            </button>
            <span className="quiet">
              {row.source.title} · {brief(row.date, now)}
            </span>
          </li>
        );
      })}
      {found.total > found.ids.length ? (
        <li className="quiet">and {counted(found.total - found.ids.length, 'older article')}</li>
      ) : null}
    </ul>
  );
}

function Share({ value, label }: { value: number | null; label: string }): ReactNode {
  return (
    <td className="num share" data-label={label}>
      {value === null ? <span className="quiet">–</span> : percent(value)}
      <span className="bar-line" aria-hidden="true">
        <span style={{ inlineSize: `${(value ?? 0) * 100}%` }} />
      </span>
    </td>
  );
}

function RecordRows({
  record,
  chosen,
  onChoose,
}: {
  record: ConceptRecord;
  chosen: Verdict | null;
  onChoose: (verdict: Verdict | null) => void;
}): ReactNode {
  const schemes = useSchemes();
  const label = labelOf(schemes[record.kind], record.id);
  const worst: Verdict = record.refused >= record.missed ? 'refused' : 'missed';
  const first = record[worst] > 0 ? worst : 'accepted';
  return (
    <Fragment>
      <tr className={chosen === null ? '' : 'unfolded'}>
        <th scope="row">
          <button
            type="button"
            className="name"
            aria-expanded={chosen !== null}
            onClick={() => onChoose(chosen === null ? first : null)}
          >
            <Icon name={chosen === null ? 'closed' : 'open'} />
            <FlatTag kind={record.kind}>{label}</FlatTag>
          </button>
        </th>
        {verdicts.map((verdict) => (
          <td className="num" key={verdict} data-label={headings[verdict]}>
            {record[verdict] === 0 ? (
              <span className="quiet">0</span>
            ) : (
              <button
                type="button"
                className={`act${chosen === verdict ? ' on' : ''}`}
                aria-pressed={chosen === verdict}
                aria-label={`${label}: ${count(record[verdict])} ${means[verdict]}`}
                onClick={() => onChoose(chosen === verdict ? null : verdict)}
              >
                {count(record[verdict])}
              </button>
            )}
          </td>
        ))}
        <Share value={precisionOf(record)} label="Precision" />
        <Share value={recallOf(record)} label="Recall" />
      </tr>
      {chosen === null ? null : (
        <tr className="behind-row">
          <td colSpan={7}>
            <p className="caps">
              {label}: {means[chosen]}
            </p>
            <Behind record={record} verdict={chosen} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

/** Both figures over all concepts of a kind, as a sentence. */
function whole(records: readonly ConceptRecord[], kind: string): string {
  const sum = { accepted: 0, refused: 0, missed: 0 };
  for (const { accepted, refused, missed } of records) {
    sum.accepted += accepted;
    sum.refused += refused;
    sum.missed += missed;
  }
  const precision = precisionOf(sum);
  const recall = recallOf(sum);
  const parts: string[] = [];
  if (precision !== null)
    parts.push(
      `of ${counted(sum.accepted + sum.refused, `suggested ${kind}`)} decided, ${count(sum.accepted)} were right (${percent(precision)})`,
    );
  if (recall !== null)
    parts.push(
      `of ${count(sum.accepted + sum.missed)} given, ${count(sum.accepted)} had been suggested (${percent(recall)})`,
    );
  const text = parts.join('; ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** How well suggestions do, per concept, by the analyst's own decisions; the worst first. */
export function RecordsView(): ReactNode {
  const { ui } = useLibrary();
  const open = useUi((state) => state.open);
  const pane = useUi((state) => state.pane);
  const { data: records, error, refetch } = useAsk('learning.records', {});
  const [chosen, setChosen] = useState<Chosen | null>(null);
  return (
    <div className="view">
      <header className="mast">
        <div className="line">
          <h1>How well suggestions do</h1>
          <span className="push" />
          <button type="button" className="act ruled" onClick={() => goTo(ui, { is: 'review' })}>
            Review
          </button>
        </div>
      </header>
      <div className={`recording${open === null ? '' : ' reading'}`} data-shows={pane}>
        <div className="page-scroll" data-pane="list" data-focus="list" tabIndex={-1}>
          <LearningLine />
          {error !== null ? <Trouble text={error.message} onRetry={() => void refetch()} /> : null}
          {records === undefined ? (
            error === null ? (
              <SkeletonRows rows={6} />
            ) : null
          ) : records.length === 0 ? (
            <div className="empty roomy">
              <h2>Nothing is decided yet.</h2>
              <p>
                Accept or refuse a suggested tag, or give one that was missed: this page then says, for each region and
                topic, how often suggestions were right and how much they missed.
              </p>
            </div>
          ) : (
            <>
              {(['topic', 'region'] as const).map((kind) => {
                const text = whole(
                  records.filter((record) => record.kind === kind),
                  kind,
                );
                return text === '' ? null : (
                  <p className="whole" key={kind}>
                    {text}
                  </p>
                );
              })}
              <table className="records">
                <thead>
                  <tr>
                    <th scope="col">Tag</th>
                    {verdicts.map((verdict) => (
                      <th scope="col" className="num" key={verdict} title={means[verdict]}>
                        {headings[verdict]}
                      </th>
                    ))}
                    <th
                      scope="col"
                      className="num"
                      title="Of the suggestions that were decided, those that were accepted"
                    >
                      Precision
                    </th>
                    <th scope="col" className="num" title="Of what was given, what had been suggested">
                      Recall
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {records.map((record) => {
                    const key = `${record.kind}:${record.id}`;
                    return (
                      <RecordRows
                        key={key}
                        record={record}
                        chosen={chosen?.key === key ? chosen.verdict : null}
                        onChoose={(verdict) => setChosen(verdict === null ? null : { key, verdict })}
                      />
                    );
                  })}
                </tbody>
              </table>
            </>
          )}
          <SensesRuledOut />
        </div>
        {open === null ? null : <Reader />}
      </div>
    </div>
  );
}
