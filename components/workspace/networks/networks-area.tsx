import type { AreaProps } from '../props.ts';
import { ClosedNotice } from './closed-notice.tsx';
import { NetworkSwitches } from './network-switches.tsx';

function Pauses({ view, now, say, actions }: AreaProps) {
  const { pausedHosts, pausedUntil } = view.settings;
  const everywhere = pausedUntil > now;
  const time = new Intl.DateTimeFormat(view.language === 'en' ? 'en-GB' : 'fr', { timeStyle: 'short' });
  return (
    <section>
      <h2>{say('networks.pausedTitle')}</h2>
      {everywhere && <p>{say('networks.pausedUntil', { time: time.format(pausedUntil) })}</p>}
      {pausedHosts.length === 0 && !everywhere && <p className="soft">{say('networks.none')}</p>}
      <div className="actions">
        {pausedHosts.map((host) => (
          <button key={host} type="button" className="button" onClick={() => actions.onResumeHost(host)}>
            {say('networks.resume', { host })}
          </button>
        ))}
        <button
          type="button"
          className="button"
          onClick={everywhere ? actions.onResumeEverywhere : actions.onPauseEverywhere}
        >
          {say(everywhere ? 'networks.resumeAll' : 'networks.pauseAll')}
        </button>
      </div>
    </section>
  );
}

export function NetworksArea(props: AreaProps) {
  const { say } = props;
  return (
    <>
      <header>
        <h1>{say('networks.title')}</h1>
        <p className="lead">{say('networks.lead')}</p>
      </header>
      <ClosedNotice {...props} />
      <NetworkSwitches {...props} />
      <Pauses {...props} />
    </>
  );
}
