import type { Language, Week } from '../../../shared/brands/brand.ts';
import { simpleWeek, weekFrom } from '../../../shared/brands/simple-week.ts';
import { weekText } from '../../../shared/facts/wording/hours.ts';
import type { Translate } from '../../../shared/locales/translate.ts';
import { WeekFields } from '../../controls/week-fields.tsx';

interface HoursFieldsProps {
  hours: Week | undefined;
  language: Language;
  say: Translate;
  onSave: (hours: Week) => void;
}

const isOpen = (hours: Week | undefined): boolean => Object.values(hours ?? {}).some((spans) => spans.length > 0);

/** The same span on every day that is open: what the fields can show without losing anything. */
const isSimple = (hours: Week | undefined): boolean => {
  const spans = Object.values(hours ?? {}).filter((day) => day.length > 0);
  return new Set(spans.map((day) => day.join())).size === 1 && spans[0]?.length === 1;
};

function Written({ hours, language, say, onSave }: HoursFieldsProps) {
  const open = isOpen(hours);
  return (
    <div className="actions">
      {open && <span>{weekText(hours ?? {}, language)}</span>}
      <button type="button" className="button" onClick={() => onSave(weekFrom(simpleWeek(hours)))}>
        {say(open ? 'brand.oneSpan' : 'brand.setHours')}
      </button>
    </div>
  );
}

/** Business hours as one span a day; without them no reply time can be told. */
export function HoursFields(props: HoursFieldsProps) {
  const { hours, say, onSave } = props;
  return (
    <fieldset className="group">
      <legend>{say('brand.hours')}</legend>
      <p className="hint">{say('brand.hoursHint')}</p>
      {isSimple(hours) ? (
        <WeekFields week={simpleWeek(hours)} say={say} onChange={(week) => onSave(weekFrom(week))} />
      ) : (
        <Written {...props} />
      )}
    </fieldset>
  );
}
