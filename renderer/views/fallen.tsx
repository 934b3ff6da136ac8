import { Component, type ReactNode } from 'react';

type State = { readonly reason: string | null };

/** Shown in the place of a window that could not be drawn: what happened, why, that nothing is lost, and a way on. */
export class Fallen extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { reason: null };

  static getDerivedStateFromError(error: unknown): State {
    return { reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === null) return this.props.children;
    return (
      <main className="first alone" role="alert">
        <div className="in">
          <h1>This window could not be drawn.</h1>
          <p className="lede">A fault of Meridian’s own. Everything you did is saved in the library.</p>
          <button type="button" className="act primary" autoFocus onClick={() => location.reload()}>
            Show it again
          </button>
          <p className="reason">
            <span className="quiet">The reason, should it happen again and you want to report it: </span>
            <code>{reason}</code>
          </p>
        </div>
      </main>
    );
  }
}
