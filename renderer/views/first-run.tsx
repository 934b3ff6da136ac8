import { useState, type ReactNode } from 'react';
import { useActs } from '#renderer/state/acts.ts';
import { AddSource, ImportButton } from './add-source.tsx';

const arcs = [660, 550, 440, 330, 220, 110];

/** The first view of an empty library: three ways in. */
export function FirstRun({ path }: { path: string }): ReactNode {
  const acts = useActs();
  const [opening, setOpening] = useState(false);
  async function openSample(): Promise<void> {
    setOpening(true);
    if ((await acts.attempt('sample.open', {})) === null) setOpening(false);
  }
  return (
    <div className="first" data-pane="list">
      <svg className="arc" viewBox="0 0 1440 828" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        {arcs.map((radius) => (
          <g key={radius}>
            <path d={`M720 -120A${radius} 560 0 0 0 720 1000`} />
            <path d={`M720 -120A${radius} 560 0 0 1 720 1000`} />
          </g>
        ))}
        <path className="me" d="M720 -120A550 560 0 0 0 720 1000" />
      </svg>
      <div className="in">
        <h1>Start reading.</h1>
        <p className="lede">
          Everything you gather stays in one folder on this computer. Nothing is sent anywhere until you ask.
        </p>
        <div className="ways">
          <section className="way">
            <h2>Try it with the sample newsroom</h2>
            <button
              type="button"
              className="act primary go"
              disabled={opening}
              autoFocus
              onClick={() => void openSample()}
            >
              {opening ? 'Opening …' : 'Open the sample'}
            </button>
            <p>
              A dozen invented outlets with some sixty articles in four languages, served from this computer. Remove its
              sources whenever you like.
            </p>
          </section>
          <section className="way wide">
            <h2>Add a feed or site</h2>
            <AddSource />
          </section>
          <section className="way">
            <h2>Bring OPML</h2>
            <ImportButton label="Choose a file" className="act ruled go" />
            <p>The list of feeds another reader exports. Or drop it anywhere in this window.</p>
          </section>
        </div>
        <div className="fine">
          <span>Library: {path}</span>
          <span className="push" />
          <span className="quiet">Remote images are off</span>
        </div>
      </div>
    </div>
  );
}
