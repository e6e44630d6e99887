import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Translate } from '../../shared/locales/translate.ts';
import type { PanelSession, Said } from '../../shared/page/panel-port.ts';
import { AccountQuestion } from './account-question.tsx';
import { CommentDeeds } from './comment-deeds.tsx';
import { bindKeys, type PanelKeys } from './keys.ts';
import { Notes } from './notes.tsx';
import { type Answer, type Choices, choicesOf, doubtOf, useAnswer, useRejected, useSearch } from './panel-state.ts';
import { Rows } from './rows.tsx';
import { SearchField } from './search-field.tsx';
import { type Act, useAccountDoubt } from './use-account-doubt.ts';

export interface PanelProps {
  session: PanelSession;
  say: Translate;
  /** Told how keys are to be handled now: the guard brings them, React never sees them. */
  onKeys: (keys: PanelKeys) => void;
  /** A person's choice; the dialog goes away before it is carried out, so that the box can have the focus. */
  onPick: (work: () => Promise<Said>, text: string) => void;
  onSaid: (said: Said) => void;
  onClose: () => void;
}

/** The focus starts on the first suggestion, or in the search where there is none; a question holds it. */
function useFirstFocus(
  dialog: RefObject<HTMLDivElement | null>,
  session: PanelSession,
  { ready, held }: { ready: boolean; held: boolean },
): void {
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null || held) return;
    const first = session.mode === 'suggest' ? element.querySelector<HTMLElement>('[data-choice]') : null;
    const search = element.querySelector<HTMLElement>('input');
    (ready || session.mode !== 'suggest' ? (first ?? search) : element)?.focus({ preventScroll: true });
  }, [dialog, session, ready, held]);
}

interface HeaderProps {
  session: PanelSession;
  say: Translate;
  onClose: () => void;
}

function Header({ session, say, onClose }: HeaderProps) {
  return (
    <header>
      <h2>
        {say(session.mode === 'facts' ? 'panel.titleFacts' : 'panel.title')}
        {session.author !== null && <span className="to"> {say('panel.to', { author: session.author })}</span>}
      </h2>
      <button type="button" className="quiet close" aria-label={say('panel.close')} onClick={onClose}>
        ✕
      </button>
    </header>
  );
}

/** The one sentence that stands where rows would. */
function silence(answer: Answer, choices: Choices, query: string, say: Translate): string | null {
  if (answer.state === 'loading') return say('panel.loading');
  if (answer.state === 'failed') return say('panel.failed');
  if (choices.cards.length + choices.facts.length > 0) return null;
  return query.trim() === '' ? say('panel.none') : say('panel.noneFound', { query });
}

/** What the rows do when they are chosen, in their order on the screen. */
function actsOf(choices: Choices, session: PanelSession, onPick: PanelProps['onPick']): Act[] {
  const facts = choices.facts.filter((fact) => !fact.expired);
  return [
    ...choices.cards.map((card) => ({
      insert: () => onPick(() => session.pick(card), card.text),
      copy: () => session.copy(card.text, card),
    })),
    ...facts.map((fact) => ({
      insert: () => onPick(() => session.pickFact(fact), fact.text),
      copy: () => session.copy(fact.text, null),
    })),
  ];
}

export function Panel({ session, say, onKeys, onPick, onSaid, onClose }: PanelProps) {
  const answer = useAnswer(session, onSaid);
  const [query, setQuery] = useState('');
  const { rejected, reject } = useRejected(session, onSaid);
  const found = useSearch(session, query);
  const dialog = useRef<HTMLDivElement>(null);
  const factsOnly = session.mode === 'facts';
  const choices = choicesOf(answer, found, rejected, factsOnly);
  const { question, choose, keys } = useAccountDoubt(session, doubtOf(answer, found), {
    acts: actsOf(choices, session, onPick),
    onSaid,
    onClose,
  });

  // With the rows themselves: a digit pressed the moment they are seen must find them.
  useLayoutEffect(() => {
    if (dialog.current !== null) onKeys(bindKeys(dialog.current, keys.acts, keys.close));
  });
  useFirstFocus(dialog, session, { ready: answer.state === 'ready', held: question !== null });

  const words = silence(answer, choices, query, say);
  return (
    <div ref={dialog} role="dialog" aria-label={say('panel.title')} tabIndex={-1} className="dialog">
      <Header session={session} say={say} onClose={onClose} />
      {answer.state === 'ready' && session.mode === 'suggest' && (
        <Notes suggestions={answer.suggestions} say={say} openWorkspace={session.openWorkspace} />
      )}
      {question !== null && <AccountQuestion {...question} say={say} />}
      <Rows
        choices={choices}
        language={session.language}
        say={say}
        onChoose={choose}
        onCopy={(card) => session.copy(card.text, card).then(onSaid)}
        onReject={found === null ? reject : null}
      >
        {words !== null && <p className={answer.state === 'failed' ? 'note trouble' : 'note'}>{words}</p>}
      </Rows>
      {answer.state === 'ready' && session.mode === 'suggest' && answer.suggestions.brand !== null && (
        <CommentDeeds session={session} suggestions={answer.suggestions} say={say} onSaid={onSaid} />
      )}
      <SearchField label={say(factsOnly ? 'panel.searchFacts' : 'panel.search')} value={query} onChange={setQuery} />
      <footer>
        <span>{say('panel.nothingSent')}</span>
        <span className="keys">{say('panel.hint')}</span>
      </footer>
    </div>
  );
}
