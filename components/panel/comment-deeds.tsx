import { useState } from 'react';
import type { Translate } from '../../shared/locales/translate.ts';
import type { HandOff, Suggestions } from '../../shared/messages.ts';
import type { PanelSession, Said } from '../../shared/page/panel-port.ts';
import { FEEDBACK, type Feedback } from '../../shared/sightings/sighting.ts';
import { trusted } from './trusted.ts';

interface CommentDeedsProps {
  session: PanelSession;
  suggestions: Suggestions;
  say: Translate;
  onSaid: (said: Said) => void;
}

/** Idea, praise or complaint: by the comment's words, corrected with one click. */
function Tags({ session, suggestions, say }: CommentDeedsProps) {
  const [chosen, setChosen] = useState<Feedback | null>(suggestions.feedback ?? null);
  const choose = (one: Feedback) => {
    const next = chosen === one ? null : one;
    setChosen(next);
    session.tag(next);
  };
  return (
    <fieldset className="tags">
      <legend className="unseen">{say('feedback.group')}</legend>
      {FEEDBACK.map((one) => (
        <button
          key={one}
          type="button"
          className="quiet"
          aria-pressed={chosen === one}
          onClick={trusted(() => choose(one))}
        >
          {say(`feedback.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** The ways to send the packet on, once it is copied. */
function Ways({ handed, say }: { handed: HandOff; say: Translate }) {
  return (
    <>
      {handed.mail !== null && (
        <a className="quiet" href={handed.mail}>
          {say('handOff.mail')}
        </a>
      )}
      {handed.form !== null && (
        <a className="quiet" href={handed.form} target="_blank" rel="noreferrer">
          {say('handOff.form')}
        </a>
      )}
    </>
  );
}

/** What else can be done with the comment: say what it is, hand it to customer service. */
export function CommentDeeds(props: CommentDeedsProps) {
  const { session, say, onSaid } = props;
  const [handed, setHanded] = useState<{ packet: HandOff; said: Said } | null>(null);
  const handOff = async () => {
    const packet = await session.handOff();
    const { trouble } = await session.copy(packet.text, null);
    const said = trouble === true ? { key: 'handOff.notCopied', trouble } : { key: 'handOff.copied' };
    setHanded({ packet, said });
    onSaid(said);
  };
  const failed = () => onSaid({ key: 'panel.failed', trouble: true });
  return (
    <div className="deeds">
      <Tags {...props} />
      <div className="ways">
        {handed !== null && <Ways handed={handed.packet} say={say} />}
        <button type="button" className="quiet" onClick={trusted(() => void handOff().catch(failed))}>
          {say('handOff.do')}
        </button>
      </div>
      {/* The live region is not seen while the dialog is open. */}
      {handed !== null && (
        <p className={handed.said.trouble === true ? 'note trouble' : 'note'}>{say(handed.said.key)}</p>
      )}
    </div>
  );
}
