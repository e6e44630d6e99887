import { ImportButton } from '../../controls/import-button.tsx';
import { ClosedNotice } from '../networks/closed-notice.tsx';
import { NetworkSwitches } from '../networks/network-switches.tsx';
import type { AreaProps } from '../props.ts';
import { Keystrokes } from './keystrokes.tsx';
import { NextStep } from './next-step.tsx';

function Start({ view, say, actions }: AreaProps) {
  const first = view.spaces?.length === 0;
  return (
    <section>
      {first && (
        <>
          <h2>{say('welcome.start')}</h2>
          <p>{say('welcome.startHint')}</p>
          <div className="actions">
            <button type="button" className="button main" onClick={actions.onDemo}>
              {say('welcome.demo')}
            </button>
            <a className="button" href="#brand">
              {say('welcome.own')}
            </a>
          </div>
        </>
      )}
      <div className="actions file">
        <span>{say('welcome.file')}</span>
        <ImportButton say={say} onFile={actions.onFile} />
      </div>
    </section>
  );
}

/** The first screen: where text goes, the three networks, a brand to try, and what never happens. */
export function WelcomeArea(props: AreaProps) {
  const { view, say } = props;
  return (
    <>
      <header>
        <h1>{say(view.spaces?.length === 0 ? 'welcome.title' : 'welcome.titleBack')}</h1>
        <p className="where">{say('welcome.where')}</p>
        <p className="lead">{say('welcome.lead')}</p>
      </header>
      <ClosedNotice {...props} />
      <NextStep {...props} />
      <Start {...props} />
      <section>
        <h2>{say('welcome.networks')}</h2>
        <NetworkSwitches {...props} />
      </section>
      <div className="two">
        <section>
          <h2>{say('welcome.never')}</h2>
          <ul className="never">
            <li>{say('welcome.neverSend')}</li>
            <li>{say('welcome.neverEnter')}</li>
            <li>{say('welcome.neverOpen')}</li>
          </ul>
        </section>
        <Keystrokes {...props} />
      </div>
    </>
  );
}
