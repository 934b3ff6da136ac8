import { Component, type ReactNode } from 'react';

/** Shown in the place of a window that could not be drawn: what happened, that nothing is lost, and a way on. */
export class Fallen extends Component<{ readonly children: ReactNode }, { readonly fallen: boolean }> {
  override state = { fallen: false };

  static getDerivedStateFromError(): { fallen: boolean } {
    return { fallen: true };
  }

  override render(): ReactNode {
    if (!this.state.fallen) return this.props.children;
    return (
      <main className="first" role="alert">
        <div className="in">
          <h1>This window could not be drawn.</h1>
          <p className="lede">A fault of Meridian’s own. Everything you did is saved in the library.</p>
          <button type="button" className="act primary" autoFocus onClick={() => location.reload()}>
            Show it again
          </button>
        </div>
      </main>
    );
  }
}
