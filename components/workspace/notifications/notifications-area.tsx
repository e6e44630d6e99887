import { useId, useState } from 'react';
import { quietClock } from '../../../shared/alerts/quiet.ts';
import { momentIn, timeIn } from '../../../shared/locales/moment.ts';
import type { Translate } from '../../../shared/locales/translate.ts';
import { hasNews } from '../../../stores/views/area-rows.ts';
import { shownSpace } from '../../../stores/views/workspace-view.ts';
import { NotifyFields, NotifyQuestion } from '../../controls/notify-form.tsx';
import { Switch } from '../../controls/switch.tsx';
import { useRows } from '../../controls/use-rows.ts';
import type { AreaProps } from '../props.ts';

const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Why nothing rings at this moment, or that it may; and when the next digest is due. */
function Now({ view, now, say }: AreaProps) {
  const { notify, pausedUntil } = view.settings;
  const brand = shownSpace(view)?.brand ?? null;
  const zone = notify.zone ?? brand?.zone ?? browserZone();
  const quiet = quietClock(notify, brand);
  const reason = (): string => {
    if (!notify.on) return say(notify.chosenAt > 0 ? 'notify.nowOff' : 'notify.nowNotAsked');
    if (pausedUntil > now) return say('notify.nowPaused', { time: timeIn(pausedUntil, zone, view.language) });
    return say(quiet.mayRing(now) ? 'notify.nowRings' : 'notify.nowQuiet');
  };
  return (
    <section aria-labelledby="notify-now">
      <h2 id="notify-now">{say('notify.now')}</h2>
      <p>{reason()}</p>
      {notify.on && (
        <p className="soft">
          {say('notify.nextDigest', { when: momentIn(quiet.digestAfter(now), zone, view.language) })}
        </p>
      )}
    </section>
  );
}

interface LimitProps {
  label: string;
  value: number;
  onSave: (value: number) => void;
}

function Limit({ label, value, onSave }: LimitProps) {
  const id = useId();
  const [draft, setDraft] = useState(String(value));
  const save = () => {
    const next = Math.round(Number(draft));
    if (next >= 1 && next <= 60 && next !== value) onSave(next);
    else setDraft(String(value));
  };
  return (
    <div className="field inline">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input few"
        type="number"
        min={1}
        max={60}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
    </div>
  );
}

/** What a notification and a digest look like; nothing is rung for it. */
function Preview({ say }: { say: Translate }) {
  const counts = [say('alerts.counts.mention', { count: 3 }), say('alerts.counts.counter', { count: 1 })];
  const shown: [string, string, string][] = [
    [
      say('notify.previewOne'),
      say('alerts.title.mention', { author: say('notify.sampleAuthor'), network: say('network.x') }),
      say('notify.sampleText'),
    ],
    [say('notify.previewDigest'), say('alerts.title.digest', { count: 4 }), counts.join(', ')],
  ];
  return (
    <section aria-labelledby="notify-preview">
      <h2 id="notify-preview">{say('notify.preview')}</h2>
      <div className="previews">
        {shown.map(([caption, title, text]) => (
          <figure key={caption} aria-label={caption}>
            <figcaption>{caption}</figcaption>
            <p>
              <strong>{title}</strong>
            </p>
            <p>{text}</p>
          </figure>
        ))}
      </div>
    </section>
  );
}

function When(props: AreaProps) {
  const { view, say, actions } = props;
  const { notify } = view.settings;
  return (
    <section aria-labelledby="notify-when">
      <h2 id="notify-when">{say('notify.whenTitle')}</h2>
      <div className="form">
        <NotifyFields
          notify={notify}
          brand={shownSpace(view)?.brand ?? null}
          zone={browserZone()}
          language={view.language}
          say={say}
          onChoose={actions.onNotify}
        />
        <Switch
          label={say('notify.crisis')}
          on={notify.crisisBreaks}
          hint={say(notify.crisisBreaks ? 'notify.crisisOn' : 'notify.crisisOff')}
          onChange={(crisisBreaks) => actions.onNotify({ crisisBreaks })}
        />
        <div className="limits">
          <Limit
            key={`source ${notify.perSource}`}
            label={say('notify.perSource')}
            value={notify.perSource}
            onSave={(perSource) => actions.onNotify({ perSource })}
          />
          <Limit
            key={`hour ${notify.perHour}`}
            label={say('notify.perHour')}
            value={notify.perHour}
            onSave={(perHour) => actions.onNotify({ perHour })}
          />
        </div>
        <p className="hint">{say('notify.limitsHint')}</p>
      </div>
    </section>
  );
}

const REASONS = ['off', 'paused', 'quiet', 'limit', 'seen', 'old'] as const;

/** Every reason for which something is kept without ringing; each alert says its own. */
function WhyNot({ say }: { say: Translate }) {
  return (
    <section aria-labelledby="notify-why">
      <h2 id="notify-why">{say('notify.whyNot')}</h2>
      <ul className="bullets">
        {REASONS.map((reason) => (
          <li key={reason}>{say(`alerts.why.${reason}`)}</li>
        ))}
      </ul>
      <p className="soft">{say('notify.system')}</p>
    </section>
  );
}

/** Asked here too, once there is something to tell. */
function Question(props: AreaProps) {
  const { view, say, actions } = props;
  const { notify } = view.settings;
  const brand = shownSpace(view)?.brand ?? null;
  const isNews = useRows(async () => await hasNews(brand?.id ?? ''), brand?.id ?? '');
  if (isNews !== true || notify.chosenAt > 0 || view.storage !== 'ready') return null;
  const onChoose = actions.onNotify;
  const zone = browserZone();
  return (
    <div className="asked">
      <NotifyQuestion {...{ notify, brand, zone, say, onChoose }} language={view.language} />
    </div>
  );
}

/** Whether, when and how much Tact rings. */
export function NotificationsArea(props: AreaProps) {
  const { view, say, actions } = props;
  const { notify } = view.settings;
  return (
    <>
      <header>
        <h1>{say('area.notifications')}</h1>
        <p className="lead">{say('notify.askWhy')}</p>
      </header>
      <Question {...props} />
      <Switch
        label={say('notify.on')}
        on={notify.on}
        hint={say(notify.on ? 'notify.onHint' : 'notify.offHint')}
        onChange={(on) => actions.onNotify({ on })}
      />
      <Now {...props} />
      <When {...props} />
      <Preview say={say} />
      <WhyNot say={say} />
    </>
  );
}
