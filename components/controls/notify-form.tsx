import { useId, useState } from 'react';
import type { Brand, Language } from '../../shared/brands/brand.ts';
import { type SimpleWeek, simpleWeek, weekFrom } from '../../shared/brands/simple-week.ts';
import { weekText } from '../../shared/facts/wording/hours.ts';
import type { Translate } from '../../shared/locales/translate.ts';
import type { NotifySettings } from '../../shared/storage/settings.ts';
import { WeekFields } from './week-fields.tsx';

export interface NotifyFormProps {
  notify: NotifySettings;
  /** Whose hours and holidays are proposed. */
  brand: Pick<Brand, 'zone' | 'hours' | 'holidays'> | null;
  /** The browser's own zone, where no brand has one. */
  zone: string;
  language: Language;
  say: Translate;
  onChoose: (next: Partial<NotifySettings>) => void;
}

/** The public holidays of France, as `Brand.holidays` writes them. */
const FRANCE = 'FR';

interface Draft {
  own: boolean;
  week: SimpleWeek;
  holidays: boolean;
  digestAt: string;
}

/** Before the first choice the brand's hours and the French holidays are proposed; afterwards what was chosen stands. */
function draftOf({ notify, brand }: NotifyFormProps): Draft {
  const chosen = notify.chosenAt > 0;
  const hours = notify.hours ?? brand?.hours ?? null;
  const isOpen = Object.values(brand?.hours ?? {}).some((spans) => spans.length > 0);
  return {
    own: notify.hours !== null || !isOpen,
    week: simpleWeek(hours),
    holidays: chosen ? (notify.daysOff ?? brand?.holidays ?? '').includes(FRANCE) : true,
    digestAt: notify.digestAt,
  };
}

/** Other days off that the brand has set stay, whatever is said of the holidays. */
function daysOff(holidays: boolean, { notify, brand }: NotifyFormProps): string {
  const all = (notify.daysOff ?? brand?.holidays ?? '').split(/[\s,;]+/).filter((entry) => entry !== '');
  const others = all.filter((entry) => entry !== FRANCE);
  return (holidays ? [FRANCE, ...others] : others).join(', ');
}

const settingsOf = (draft: Draft, props: NotifyFormProps): Partial<NotifySettings> => ({
  hours: draft.own ? weekFrom(draft.week) : null,
  daysOff: daysOff(draft.holidays, props),
  zone: props.notify.zone ?? (props.brand === null ? props.zone : null),
  digestAt: draft.digestAt,
});

interface PartProps {
  draft: Draft;
  change: (next: Partial<Draft>) => void;
  props: NotifyFormProps;
}

function Hours({ draft, change, props }: PartProps) {
  const { brand, language, say } = props;
  const name = useId();
  const words = brand === null ? null : weekText(brand.hours ?? {}, language);
  return (
    <fieldset className="group">
      <legend>{say('notify.hours')}</legend>
      {words !== null && (
        <div className="choices">
          <label>
            <input type="radio" name={name} checked={!draft.own} onChange={() => change({ own: false })} />
            {say('notify.brandHours', { hours: words })}
          </label>
          <label>
            <input type="radio" name={name} checked={draft.own} onChange={() => change({ own: true })} />
            {say('notify.ownHours')}
          </label>
        </div>
      )}
      {draft.own && <WeekFields week={draft.week} say={say} onChange={(week) => change({ week })} />}
    </fieldset>
  );
}

function Fields({ draft, change, props }: PartProps) {
  const { say } = props;
  const id = useId();
  return (
    <>
      <Hours draft={draft} change={change} props={props} />
      <label className="check">
        <input
          type="checkbox"
          checked={draft.holidays}
          onChange={(event) => change({ holidays: event.target.checked })}
        />
        {say('notify.holidays')}
      </label>
      <div className="field inline">
        <label htmlFor={`${id}-digest`}>{say('notify.digestAt')}</label>
        <input
          id={`${id}-digest`}
          type="time"
          className="input time"
          required
          value={draft.digestAt}
          onChange={(event) => event.target.value !== '' && change({ digestAt: event.target.value })}
        />
      </div>
    </>
  );
}

/** Asked once, in one step, when there is something to tell: whether, when, and when not. */
export function NotifyQuestion(props: NotifyFormProps) {
  const { say, onChoose } = props;
  const [draft, setDraft] = useState(() => draftOf(props));
  const id = useId();
  return (
    <section className="question" aria-labelledby={id}>
      <h2 id={id}>{say('notify.ask')}</h2>
      <p className="soft">{say('notify.askWhy')}</p>
      <Fields draft={draft} change={(next) => setDraft({ ...draft, ...next })} props={props} />
      <div className="actions">
        <button
          type="button"
          className="button main"
          onClick={() => onChoose({ on: true, ...settingsOf(draft, props) })}
        >
          {say('notify.yes')}
        </button>
        <button type="button" className="button" onClick={() => onChoose({ on: false, ...settingsOf(draft, props) })}>
          {say('notify.no')}
        </button>
      </div>
    </section>
  );
}

/** The same choices later: each is kept as soon as it is made. */
export function NotifyFields(props: NotifyFormProps) {
  const draft = draftOf(props);
  const change = (next: Partial<Draft>) => props.onChoose(settingsOf({ ...draft, ...next }, props));
  return <Fields draft={draft} change={change} props={props} />;
}
