import type { Translate } from '../../shared/locales/translate.ts';
import type { FactCard } from '../../shared/messages.ts';

interface FactLineProps {
  fact: FactCard;
  say: Translate;
  sayCard: Translate;
  onCopy: (fact: FactCard) => void;
}

/** A fact to copy; one that is over is shown struck, with its date, and can't be copied. */
export function FactLine({ fact, say, sayCard, onCopy }: FactLineProps) {
  const { label, text, until, expired } = fact;
  if (expired) {
    return (
      <li className="card soft">
        <s>{text}</s> {sayCard('panel.factExpired', { label, until: until ?? '' })}
      </li>
    );
  }
  return (
    <li className="card">
      <p className="text">{text}</p>
      <p className="why">
        <span>
          {until === undefined ? sayCard('panel.fact', { label }) : sayCard('panel.factUntil', { label, until })}
        </span>
      </p>
      <div className="actions">
        <button
          type="button"
          className="button"
          aria-label={say('panel.copyFact', { label, text })}
          onClick={() => onCopy(fact)}
        >
          {say('panel.copy')}
        </button>
      </div>
    </li>
  );
}
