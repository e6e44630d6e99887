import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Translate } from '../../shared/locales/translate.ts';
import type { Card, FactCard, Found, Suggestions } from '../../shared/messages.ts';
import type { PanelSession, Said } from '../../shared/page/panel-port.ts';
import { FactRow } from './fact-row.tsx';
import { bindKeys, type PanelKeys } from './keys.ts';
import { Notes } from './notes.tsx';
import { SearchField } from './search-field.tsx';
import { SuggestionRow } from './suggestion-row.tsx';

export interface PanelProps {
  session: PanelSession;
  say: Translate;
  /** Told once how keys are to be handled: the guard brings them, React never sees them. */
  onKeys: (keys: PanelKeys) => void;
  /** A person's choice; the dialog goes away before it is carried out, so that the box can have the focus. */
  onPick: (work: () => Promise<Said>, text: string) => void;
  onSaid: (said: Said) => void;
  onClose: () => void;
}

type Answer = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; suggestions: Suggestions };

function useAnswer(session: PanelSession): Answer {
  const [answer, setAnswer] = useState<Answer>({ state: 'loading' });
  useEffect(() => {
    let gone = false;
    session.suggestions.then(
      (suggestions) => !gone && setAnswer({ state: 'ready', suggestions }),
      () => !gone && setAnswer({ state: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, [session]);
  return answer;
}

/** The latest search only: an answer that was overtaken is dropped. */
function useSearch(session: PanelSession, query: string): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (query.trim() === '' && session.mode === 'suggest') {
      setFound(null);
      return;
    }
    let overtaken = false;
    session.search(query).then(
      (result) => !overtaken && setFound(result),
      () => !overtaken && setFound({ cards: [], facts: [] }),
    );
    return () => {
      overtaken = true;
    };
  }, [session, query]);
  return found;
}

export function Panel({ session, say, onKeys, onPick, onSaid, onClose }: PanelProps) {
  const answer = useAnswer(session);
  const [query, setQuery] = useState('');
  const [rejected, setRejected] = useState<readonly string[]>([]);
  const found = useSearch(session, query);
  const dialog = useRef<HTMLDivElement>(null);
  const suggested = answer.state === 'ready' ? answer.suggestions.cards : [];
  const cards = (found?.cards ?? suggested).filter(({ template }) => !rejected.includes(template));
  const facts = found?.facts ?? [];
  const factsOnly = session.mode === 'facts';

  const pickCard = useCallback((card: Card) => onPick(() => session.pick(card), card.text), [onPick, session]);
  const pickFact = useCallback((fact: FactCard) => onPick(() => session.pickFact(fact), fact.text), [onPick, session]);
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

  const choices = useMemo(
    () => [
      ...(factsOnly ? [] : cards.map((card) => () => pickCard(card))),
      ...facts.map((fact) => () => pickFact(fact)),
    ],
    [factsOnly, cards, facts, pickCard, pickFact],
  );
  useEffect(() => {
    if (dialog.current !== null) onKeys(bindKeys(dialog.current, choices, onClose));
  }, [onKeys, choices, onClose]);

  const ready = answer.state !== 'loading';
  useEffect(() => {
    const element = dialog.current;
    if (element === null || !ready) return;
    const first = session.mode === 'suggest' ? element.querySelector<HTMLElement>('[data-choice]') : null;
    (first ?? element.querySelector<HTMLElement>('input'))?.focus();
  }, [ready, session.mode]);

  useEffect(() => {
    if (answer.state === 'ready' && session.mode === 'suggest') {
      onSaid({ key: 'panel.ready', values: { count: answer.suggestions.cards.length } });
    } else if (answer.state === 'failed') onSaid({ key: 'panel.failed', trouble: true });
  }, [answer, session.mode, onSaid]);

  const empty = ready && query !== '' && found !== null && cards.length === 0 && facts.length === 0;
  return (
    <div ref={dialog} role="dialog" aria-label={say('panel.title')} tabIndex={-1} className="dialog">
      <header>
        <h2>
          {say(factsOnly ? 'panel.titleFacts' : 'panel.title')}
          {session.author !== null && <span className="to"> {say('panel.to', { author: session.author })}</span>}
        </h2>
        <button type="button" className="quiet close" aria-label={say('panel.close')} onClick={onClose}>
          ✕
        </button>
      </header>
      {answer.state === 'ready' && session.mode === 'suggest' && (
        <Notes suggestions={answer.suggestions} say={say} openWorkspace={session.openWorkspace} />
      )}
      <div className="rows">
        {answer.state === 'loading' && <p className="note">{say('panel.loading')}</p>}
        {answer.state === 'failed' && <p className="note trouble">{say('panel.failed')}</p>}
        {!factsOnly &&
          cards.map((card, index) => (
            <SuggestionRow
              key={card.template}
              card={card}
              number={index + 1}
              say={say}
              onPick={pickCard}
              onCopy={(one) => session.copy(one.text, one).then(onSaid)}
              onReject={found === null ? reject : null}
            />
          ))}
        {facts.map((fact) => (
          <FactRow key={fact.id} fact={fact} say={say} onPick={pickFact} />
        ))}
        {ready && session.mode === 'suggest' && query === '' && cards.length === 0 && answer.state !== 'failed' && (
          <p className="note">{say('panel.none')}</p>
        )}
        {empty && <p className="note">{say('panel.noneFound', { query })}</p>}
      </div>
      <SearchField label={say(factsOnly ? 'panel.searchFacts' : 'panel.search')} value={query} onChange={setQuery} />
      <footer>
        <span>{say('panel.nothingSent')}</span>
        <span className="keys">{say('panel.hint')}</span>
      </footer>
    </div>
  );
}
