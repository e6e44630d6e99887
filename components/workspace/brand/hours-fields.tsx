import type { Week } from '../../../shared/brands/brand.ts';
import { simpleWeek, weekFrom } from '../../../shared/brands/simple-week.ts';
import type { Translate } from '../../../shared/locales/translate.ts';
import { WeekFields } from '../../controls/week-fields.tsx';

interface HoursFieldsProps {
  hours: Week | undefined;
  say: Translate;
  onSave: (hours: Week) => void;
}

const isOpen = (hours: Week | undefined): boolean => Object.values(hours ?? {}).some((spans) => spans.length > 0);

/** Business hours as one span a day; without them no reply time can be told. */
export function HoursFields({ hours, say, onSave }: HoursFieldsProps) {
  return (
    <fieldset className="group">
      <legend>{say('brand.hours')}</legend>
      <p className="hint">{say('brand.hoursHint')}</p>
      {isOpen(hours) ? (
        <WeekFields week={simpleWeek(hours)} say={say} onChange={(week) => onSave(weekFrom(week))} />
      ) : (
        <div className="actions">
          <button type="button" className="button" onClick={() => onSave(weekFrom(simpleWeek(null)))}>
            {say('brand.setHours')}
          </button>
        </div>
      )}
    </fieldset>
  );
}
