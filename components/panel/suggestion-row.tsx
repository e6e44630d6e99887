import type { Language } from '../../shared/brands/brand.ts';
import { dayInWords } from '../../shared/locales/day.ts';
import type { Translate } from '../../shared/locales/translate.ts';
import type { Card } from '../../shared/messages.ts';
import { trusted } from './trusted.ts';
import { whyOf } from './why.ts';

interface SuggestionRowProps {
  card: Card;
  number: number;
  language: Language;
  say: Translate;
  onPick: (card: Card) => void;
  onCopy: (card: Card) => void;
  /** Null where a refusal would teach nothing (in search results). */
  onReject: ((card: Card) => void) | null;
}

function Reasons({ card, say, language }: { card: Card; say: Translate; language: Language }) {
  return (
    <p className="why">
      {card.title !== null && <strong>{card.title}</strong>}
      <span>{whyOf(card, say)}</span>
      {card.facts.map(({ id, label, until }) => (
        <span key={id} className="fact">
          {until === undefined
            ? say('panel.fact', { label })
            : say('panel.factUntil', { label, until: dayInWords(until, language) })}
        </span>
      ))}
      {card.used && <span className="used">{say('panel.used')}</span>}
    </p>
  );
}

export function SuggestionRow({ card, number, language, say, onPick, onCopy, onReject }: SuggestionRowProps) {
  return (
    <article className="row">
      <button
        type="button"
        data-choice
        className="insert"
        aria-label={say('panel.insert', { text: card.text })}
        onClick={trusted(() => onPick(card))}
      >
        {number <= 9 && (
          <span aria-hidden="true" className="number">
            {number}
          </span>
        )}
        <span className="text">{card.text}</span>
      </button>
      <div className="under">
        <Reasons card={card} say={say} language={language} />
        <div className="acts">
          <button
            type="button"
            className="quiet"
            aria-label={say('panel.copyThis', { text: card.text })}
            onClick={trusted(() => onCopy(card))}
          >
            {say('panel.copy')}
          </button>
          {onReject !== null && (
            <button
              type="button"
              className="quiet"
              aria-label={say('panel.rejectThis', { text: card.text })}
              onClick={trusted(() => onReject(card))}
            >
              {say('panel.reject')}
            </button>
          )}
        </div>
      </div>
    </article>
  );
}
