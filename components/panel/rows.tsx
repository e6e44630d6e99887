import type { ReactNode } from 'react';
import type { Language } from '../../shared/brands/brand.ts';
import type { Translate } from '../../shared/locales/translate.ts';
import type { Card } from '../../shared/messages.ts';
import { FactRow } from './fact-row.tsx';
import type { Choices } from './panel-state.ts';
import { SuggestionRow } from './suggestion-row.tsx';

interface RowsProps {
  choices: Choices;
  language: Language;
  say: Translate;
  /** By place in the list: cards first, then the facts that still hold. */
  onChoose: (index: number) => void;
  onCopy: (card: Card) => void;
  onReject: ((card: Card) => void) | null;
  children: ReactNode;
}

export function Rows({ choices, language, say, onChoose, onCopy, onReject, children }: RowsProps) {
  const { cards, facts } = choices;
  const holding = facts.filter((fact) => !fact.expired);
  return (
    <div className="rows">
      {children}
      {cards.map((card, index) => (
        <SuggestionRow
          key={card.template}
          card={card}
          number={index + 1}
          language={language}
          say={say}
          onPick={() => onChoose(index)}
          onCopy={onCopy}
          onReject={onReject}
        />
      ))}
      {facts.map((fact) => (
        <FactRow
          key={fact.id}
          fact={fact}
          language={language}
          say={say}
          onPick={() => onChoose(cards.length + holding.indexOf(fact))}
        />
      ))}
    </div>
  );
}
