import type { Language } from '../../shared/brands/brand.ts';
import { dayInWords } from '../../shared/locales/day.ts';
import type { Translate } from '../../shared/locales/translate.ts';
import type { FactCard } from '../../shared/messages.ts';

interface FactRowProps {
  fact: FactCard;
  language: Language;
  say: Translate;
  onPick: (fact: FactCard) => void;
}

/** An expired fact is offered only with its date, struck, and can't be inserted. */
export function FactRow({ fact, language, say, onPick }: FactRowProps) {
  if (fact.expired) {
    return (
      <p className="row expired">
        <s>{fact.text}</s>{' '}
        {say('panel.factExpired', { label: fact.label, until: dayInWords(fact.until ?? '', language) })}
      </p>
    );
  }
  const note =
    fact.until === undefined
      ? say('panel.fact', { label: fact.label })
      : say('panel.factUntil', { label: fact.label, until: dayInWords(fact.until, language) });
  return (
    <article className="row">
      <button
        type="button"
        data-choice
        className="insert"
        aria-label={say('panel.insertFact', { label: fact.label, text: fact.text })}
        onClick={(event) => {
          if (event.nativeEvent.isTrusted) onPick(fact);
        }}
      >
        <span className="text">{fact.text}</span>
      </button>
      <p className="why">{note}</p>
    </article>
  );
}
