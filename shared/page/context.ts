import type { PageState } from '../messages.ts';
import type { PageAdapter } from '../networks/adapter.ts';
import type { KeyGuard } from './key-guard.ts';
import type { Said } from './panel-port.ts';

/** What the parts of one page share: handed down, never looked up. */
export interface PageContext {
  readonly document: Document;
  readonly adapter: PageAdapter;
  readonly guard: KeyGuard;
  readonly signal: AbortSignal;
  state: PageState;
  /** The last thing said to the person here; the popup can read it again. */
  said: Said | null;
  /** The worker can't be reached: cleans up if we are an orphan. Always gives false. */
  lost: (error: unknown) => false;
}
