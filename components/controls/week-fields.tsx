import { useId } from 'react';
import { type SimpleWeek, WEEKDAYS } from '../../shared/brands/simple-week.ts';
import type { Translate } from '../../shared/locales/translate.ts';

interface WeekFieldsProps {
  week: SimpleWeek;
  say: Translate;
  onChange: (week: SimpleWeek) => void;
}

/** Days of the week and one span of hours for all of them. */
export function WeekFields({ week, say, onChange }: WeekFieldsProps) {
  const id = useId();
  const time = (name: 'from' | 'until') => (
    <label className="time">
      {say(`week.${name}`)}
      <input
        type="time"
        className="input"
        required
        value={week[name]}
        onChange={(event) => event.target.value !== '' && onChange({ ...week, [name]: event.target.value })}
      />
    </label>
  );
  return (
    <div className="week">
      <fieldset className="days">
        <legend className="unseen">{say('week.days')}</legend>
        {WEEKDAYS.map((day) => {
          const on = week.days.includes(day);
          const days = on ? week.days.filter((one) => one !== day) : [...week.days, day];
          return (
            <label key={day} htmlFor={`${id}-${day}`} className="day">
              <input
                id={`${id}-${day}`}
                type="checkbox"
                checked={on}
                disabled={on && week.days.length === 1}
                aria-label={say(`week.${day}`)}
                onChange={() => onChange({ ...week, days })}
              />
              <span aria-hidden="true">{say(`week.short.${day}`)}</span>
            </label>
          );
        })}
      </fieldset>
      <div className="span">
        {time('from')}
        {time('until')}
      </div>
    </div>
  );
}
