import { Component, type ReactNode } from 'react';
import type { Translate } from '../../shared/locales/translate.ts';

interface BoundaryProps {
  say: Translate;
  children: ReactNode;
}

/** A fault in a screen becomes a sentence and a way on, never a blank page. */
export class ScreenBoundary extends Component<BoundaryProps, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    const { say, children } = this.props;
    if (!this.state.crashed) return children;
    return (
      <main className="crash">
        <p role="alert">{say('screen.crashed')}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {say('screen.reload')}
        </button>
      </main>
    );
  }
}
