import { useId } from 'react';
import type { Language, Network } from '../../shared/brands/brand.ts';
import type { Translate } from '../../shared/locales/translate.ts';
import type { PageReport } from '../../shared/messages.ts';
import type { NetworkMode } from '../../shared/storage/settings.ts';
import type { Sight } from '../../stores/views/front-tab.ts';
import { networkNames } from '../controls/network-names.ts';
import { Switch } from '../controls/switch.tsx';
import { DoctorDetails } from './doctor-details.tsx';

export interface ThisPageProps {
  sight: Sight;
  /** The time until which Tact is paused everywhere, in words; null when it is not. */
  pausedUntil: string | null;
  mode: (network: Network) => NetworkMode;
  language: Language;
  say: Translate;
  /** To an area of the workspace. */
  onArea: (area: string) => void;
  onPauseHere: (host: string) => void;
  onResumeHere: (host: string) => void;
  onPauseEverywhere: () => void;
  onResumeEverywhere: () => void;
  onMode: (network: Network, mode: NetworkMode) => void;
}

function Counts({ report, say }: { report: PageReport; say: Translate }) {
  const of = (kind: 'post' | 'comment') => report.items.filter((item) => item.kind === kind).length;
  const counts: [string, number][] = [
    ['posts', of('post')],
    ['comments', of('comment')],
    ['boxes', report.doctor.boxes],
    ['buttons', report.buttons],
  ];
  return (
    <ul className="page-counts">
      {counts.map(([name, count]) => (
        <li key={name}>
          <b>{count}</b> {say(`page.${name}`, { count })}
        </li>
      ))}
    </ul>
  );
}

function Seen({ report, say }: { report: PageReport; say: Translate }) {
  const network = say(`network.${report.network}`);
  const { state } = report.doctor;
  return (
    <>
      <p className="soft">{say('page.onNetwork', { network, view: say(`page.view.${report.view}`) })}</p>
      <p className={`state ${state}`}>{say(`page.state.${state}`)}</p>
      {state === 'partly' && <p className="soft">{say('page.partlyHint')}</p>}
      <Counts report={report} say={say} />
      {report.lastSaid !== null && (
        <div className="said">
          <p className="small">{say('page.lastSaid')}</p>
          <p>{report.lastSaid}</p>
        </div>
      )}
      <DoctorDetails doctor={report.doctor} say={say} />
    </>
  );
}

interface ClosedProps extends Pick<ThisPageProps, 'language' | 'say' | 'onArea'> {
  closed: readonly Network[];
}

/** The browser keeps a network from Tact: the workspace asks for it, whose tab outlives the browser's own question. */
function Closed({ closed, language, say, onArea }: ClosedProps) {
  const networks = networkNames(closed, language, say);
  return (
    <div className="empty">
      <strong>{say('networks.closedTitle', { networks })}</strong>
      <p>{say('page.closed')}</p>
      <div className="actions">
        <button type="button" className="button" onClick={() => onArea('networks')}>
          {say('page.toNetworks')}
        </button>
      </div>
    </div>
  );
}

function Unseen({ network, none, say }: { network: Network | null; none: boolean; say: Translate }) {
  if (none) return <p className="soft">{say('page.none')}</p>;
  const words = network === null ? 'elsewhere' : 'silent';
  const values = network === null ? {} : { network: say(`network.${network}`) };
  return (
    <div className="empty">
      <strong>{say(`page.${words}Title`, values)}</strong>
      <p>{say(`page.${words}`)}</p>
    </div>
  );
}

function Pauses(props: ThisPageProps) {
  const { sight, pausedUntil, say } = props;
  const report = sight.state === 'seen' ? sight.report : null;
  const here = report?.pause === 'paused-here';
  return (
    <>
      {pausedUntil !== null && <p className="state partly">{say('page.pausedUntil', { time: pausedUntil })}</p>}
      {here && <p className="state partly">{say('page.pausedHere', { host: report.host })}</p>}
      <div className="actions">
        {report !== null && pausedUntil === null && (
          <button
            type="button"
            className="button"
            onClick={() => (here ? props.onResumeHere : props.onPauseHere)(report.host)}
          >
            {say(here ? 'page.resumeHere' : 'page.pauseHere')}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={pausedUntil === null ? props.onPauseEverywhere : props.onResumeEverywhere}
        >
          {say(pausedUntil === null ? 'page.pauseAll' : 'page.resumeAll')}
        </button>
      </div>
    </>
  );
}

/** What Tact sees of the page in front, and how it shows itself there. */
export function ThisPage(props: ThisPageProps) {
  const { sight, mode, say, onMode } = props;
  const id = useId();
  const network = sight.state === 'seen' ? sight.report.network : sight.state === 'unseen' ? sight.network : null;
  const closed = sight.state === 'unseen' ? sight.closed : [];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say('page.title')}</h2>
      {sight.state === 'looking' && <p className="soft">{say('page.looking')}</p>}
      {sight.state === 'seen' && <Seen report={sight.report} say={say} />}
      {closed.length > 0 && <Closed {...props} closed={closed} />}
      {sight.state === 'unseen' && closed.length === 0 && (
        <Unseen network={sight.network} none={sight.tab === null} say={say} />
      )}
      {network !== null && (
        <Switch
          label={say('page.mode', { network: say(`network.${network}`) })}
          on={mode(network) === 'page'}
          hint={say(mode(network) === 'page' ? 'page.modePage' : 'page.modePanel')}
          onChange={(on) => onMode(network, on ? 'page' : 'panel')}
        />
      )}
      <Pauses {...props} />
    </section>
  );
}
