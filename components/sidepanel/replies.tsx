import type { Translate } from '../../shared/locales/translate.ts';
import type { Card, FactCard } from '../../shared/messages.ts';
import type { SidePanelView } from '../../stores/views/side-panel-view.ts';
import { Notes } from '../panel/notes.tsx';
import { CopyRow } from './copy-row.tsx';
import { FactLine } from './fact-line.tsx';

export interface RepliesActions {
  onCopy: (card: Card) => void;
  onCopyFact: (fact: FactCard) => void;
  onReject: (card: Card) => void;
  onRetry: () => void;
  onOpenWorkspace: (area: string | null) => void;
}

interface RepliesProps extends RepliesActions {
  view: SidePanelView;
  say: Translate;
  sayCard: Translate;
}

/** The cards that stand there now, in the order of their digits. */
export function shownCards({ found, answer, rejected }: SidePanelView): Card[] {
  const cards = found?.cards ?? (answer.state === 'ready' ? answer.suggestions.cards : []);
  return cards.filter(({ template }) => !rejected.includes(template));
}

function Nothing({ view, say }: Pick<RepliesProps, 'view' | 'say'>) {
  const { answer, found, query } = view;
  if (found !== null)
    return found.facts.length > 0 ? null : <p className="soft">{say('panel.noneFound', { query })}</p>;
  if (answer.state === 'ready') return <p className="soft">{say('panel.none')}</p>;
  if (answer.state === 'loading') return <p className="soft">{say('panel.loading')}</p>;
  if (answer.state === 'failed') return null;
  return (
    <div className="empty">
      <strong>{say('panel.startTitle')}</strong>
      <p className="soft">{say('panel.start')}</p>
    </div>
  );
}

/** Suggestions for the subject, or what the search found. */
export function Replies({ view, say, sayCard, ...actions }: RepliesProps) {
  const { answer, found } = view;
  const cards = shownCards(view);
  return (
    <>
      {found === null && answer.state === 'ready' && (
        <Notes suggestions={answer.suggestions} say={sayCard} openWorkspace={actions.onOpenWorkspace} />
      )}
      {found === null && answer.state === 'failed' && (
        <div className="banner trouble" role="alert">
          <p>{say('panel.failed')}</p>
          <div className="actions">
            <button type="button" className="button" onClick={actions.onRetry}>
              {say('panel.retry')}
            </button>
          </div>
        </div>
      )}
      {cards.length === 0 && <Nothing view={view} say={say} />}
      {cards.length > 0 && (
        <ol className="cards" aria-label={say('panel.suggestions')}>
          {cards.map((card, index) => (
            <CopyRow
              key={card.template}
              card={card}
              number={index + 1}
              say={say}
              sayCard={sayCard}
              onCopy={actions.onCopy}
              onReject={found === null ? actions.onReject : null}
            />
          ))}
        </ol>
      )}
      {found !== null && found.facts.length > 0 && (
        <ul className="cards" aria-label={say('panel.facts')}>
          {found.facts.map((fact) => (
            <FactLine key={fact.id} fact={fact} say={say} sayCard={sayCard} onCopy={actions.onCopyFact} />
          ))}
        </ul>
      )}
    </>
  );
}
