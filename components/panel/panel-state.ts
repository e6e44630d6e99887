import { useCallback, useEffect, useState } from 'react';
import type { Card, FactCard, Found, Suggestions } from '../../shared/messages.ts';
import type { PanelSession, Said } from '../../shared/page/panel-port.ts';

export type Answer = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; suggestions: Suggestions };

export function useAnswer(session: PanelSession, onSaid: (said: Said) => void): Answer {
  const [answer, setAnswer] = useState<Answer>(
    session.answered === null ? { state: 'loading' } : { state: 'ready', suggestions: session.answered },
  );
  useEffect(() => {
    let gone = false;
    const ready = (suggestions: Suggestions) => {
      if (gone) return;
      setAnswer((before) => (before.state === 'ready' ? before : { state: 'ready', suggestions }));
      if (session.mode === 'suggest') onSaid({ key: 'panel.ready', values: { count: suggestions.cards.length } });
    };
    const failed = () => {
      if (gone) return;
      setAnswer({ state: 'failed' });
      onSaid({ key: 'panel.failed', trouble: true });
    };
    session.suggestions.then(ready, failed);
    return () => {
      gone = true;
    };
  }, [session, onSaid]);
  return answer;
}

const NOTHING_FOUND: Found = { cards: [], facts: [], brand: null, otherAccount: null };

/** The latest search only: an answer that was overtaken is dropped. Null while nothing is searched. */
export function useSearch(session: PanelSession, query: string): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (query.trim() === '' && session.mode === 'suggest') {
      setFound(null);
      return;
    }
    let overtaken = false;
    session.search(query).then(
      (result) => !overtaken && setFound(result),
      () => !overtaken && setFound(NOTHING_FOUND),
    );
    return () => {
      overtaken = true;
    };
  }, [session, query]);
  return found;
}

/** Templates refused here go at once; the worker remembers why. */
export function useRejected(session: PanelSession, onSaid: (said: Said) => void) {
  const [rejected, setRejected] = useState<readonly string[]>([]);
  const reject = useCallback(
    (card: Card) => {
      setRejected((before) => [...before, card.template]);
      session.reject(card).then(
        () => onSaid({ key: 'panel.rejected' }),
        () => onSaid({ key: 'panel.failed', trouble: true }),
      );
    },
    [session, onSaid],
  );
  return { rejected, reject };
}

export interface Choices {
  cards: Card[];
  facts: FactCard[];
}

export function choicesOf(
  answer: Answer,
  found: Found | null,
  rejected: readonly string[],
  factsOnly: boolean,
): Choices {
  const suggested = answer.state === 'ready' ? answer.suggestions.cards : [];
  const cards = (found?.cards ?? suggested).filter(({ template }) => !rejected.includes(template));
  return { cards: factsOnly ? [] : cards, facts: found?.facts ?? [] };
}

export interface Doubt {
  /** The account that the page acts as. */
  acting: string;
  brand: string;
}

/** Why a reply should not simply be inserted: the page acts as an account that is none of the brand's. */
export function doubtOf(answer: Answer, found: Found | null): Doubt | null {
  const from = found ?? (answer.state === 'ready' ? answer.suggestions : null);
  if (from === null || from.brand === null || from.otherAccount === null) return null;
  return { acting: from.otherAccount, brand: from.brand.name };
}
