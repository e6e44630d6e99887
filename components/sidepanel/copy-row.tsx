import type { Translate } from '../../shared/locales/translate.ts';
import type { Card } from '../../shared/messages.ts';
import { whyOf } from '../panel/why.ts';

interface CopyRowProps {
  card: Card;
  number: number;
  /** Words of the screens. */
  say: Translate;
  /** Words that the panel in the page uses too. */
  sayCard: Translate;
  onCopy: (card: Card) => void;
  /** Null where a refusal would teach nothing (in search results). */
  onReject: ((card: Card) => void) | null;
}

/** One reply on offer, to copy. */
export function CopyRow({ card, number, say, sayCard, onCopy, onReject }: CopyRowProps) {
  const { text, facts, used, title } = card;
  return (
    <li className="card">
      <p className="text">{text}</p>
      <p className="why">
        {title !== null && <strong>{title}</strong>}
        <span>{whyOf(card, sayCard)}</span>
        {facts.map(({ id, label, until }) => (
          <span key={id}>
            {until === undefined ? sayCard('panel.fact', { label }) : sayCard('panel.factUntil', { label, until })}
          </span>
        ))}
        {used && <span className="tag warn">{sayCard('panel.used')}</span>}
      </p>
      <div className="actions">
        <button
          type="button"
          className="button"
          aria-label={say('panel.copyThis', { text })}
          onClick={() => onCopy(card)}
        >
          {say('panel.copy')}
          {number <= 9 && <kbd>{number}</kbd>}
        </button>
        {onReject !== null && (
          <button
            type="button"
            className="quiet"
            aria-label={say('panel.rejectThis', { text })}
            onClick={() => onReject(card)}
          >
            {say('panel.reject')}
          </button>
        )}
      </div>
    </li>
  );
}
