import { ask } from '../ask.ts';
import type { Question, Suggestions } from '../messages.ts';

/** A pointer that rests this long on a button is likely to press it; one that passes by is not. In milliseconds. */
const DWELL = 40;

/** An answer older than this is asked for again, in milliseconds. */
const FRESH = 10_000;

/** Asks for the replies while the pointer rests on a button, so that they are there when it is pressed. */
export class LookAhead {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private known: { question: string; at: number; suggestions: Promise<Suggestions> } | null = null;

  near(question: () => Question | null): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const asked = question();
      if (asked !== null) this.suggestions(asked).catch(() => undefined);
    }, DWELL);
  }

  away(): void {
    clearTimeout(this.timer);
  }

  /** The answer that is on its way or here for this very question, else a new one. */
  suggestions(asked: Question): Promise<Suggestions> {
    clearTimeout(this.timer);
    const question = JSON.stringify(asked);
    const now = performance.now();
    if (this.known?.question === question && now - this.known.at < FRESH) return this.known.suggestions;
    const known = { question, at: now, suggestions: ask('suggest', asked) };
    this.known = known;
    // A worker that failed is asked again at the next press.
    known.suggestions.catch(() => this.known === known && this.forget());
    return known.suggestions;
  }

  /** What was picked or turned down changes the next answer. */
  forget(): void {
    this.known = null;
  }
}
