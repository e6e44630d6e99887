import type { Translate } from '../../shared/locales/translate.ts';
import type { Packet } from '../../stores/views/hand-off.ts';

interface HandedOffProps {
  packet: Packet;
  say: Translate;
  onClose: () => void;
}

/** The packet is in the clipboard; the ways to send it on, and the packet itself where copying was refused. */
export function HandedOff({ packet, say, onClose }: HandedOffProps) {
  const { text, mail, form, copied } = packet;
  return (
    <div className={copied ? 'banner' : 'banner warn'}>
      <p role="status">{say(copied ? 'handOff.copied' : 'handOff.notCopied')}</p>
      {!copied && <textarea className="input" readOnly rows={6} value={text} aria-label={say('handOff.byHand')} />}
      <div className="actions">
        {mail !== null && (
          <a className="button" href={mail}>
            {say('handOff.mail')}
          </a>
        )}
        {form !== null && (
          <a className="button" href={form} target="_blank" rel="noreferrer">
            {say('handOff.form')}
          </a>
        )}
        <button type="button" className="quiet" onClick={onClose}>
          {say('screen.dismiss')}
        </button>
      </div>
      {mail === null && form === null && <p className="small">{say('handOff.noAddress')}</p>}
    </div>
  );
}
