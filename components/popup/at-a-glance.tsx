import { type ReactNode, useId } from 'react';
import { minutesInWords } from '../../shared/locales/moment.ts';
import type { Translate } from '../../shared/locales/translate.ts';
import type { Glance } from '../../shared/measure/glance.ts';
import { replyTimes } from '../../shared/measure/reply-times.ts';
import { type Desk, GLANCE_DAYS } from '../../stores/views/desk-view.ts';
import { coverage } from '../controls/coverage.ts';

interface AtAGlanceProps {
  /** Null until the tables answered. */
  desk: Desk | null;
  glance: Glance | null;
  favouriteTitle: string | null;
  say: Translate;
  onArea: (area: string) => void;
}

interface NumberProps {
  value: ReactNode;
  label: string;
  /** What the number stands on. */
  sample: string;
  /** Accessible name of the step to its rows. */
  name: string;
  onOpen: () => void;
}

function Figure({ value, label, sample, name, onOpen }: NumberProps) {
  return (
    <button type="button" className="figure" aria-label={name} onClick={onOpen}>
      <span className="big">{value}</span>
      <span className="label">{label}</span>
      <span className="sample">{sample}</span>
    </button>
  );
}

function Numbers({ desk, say, onArea }: Pick<AtAGlanceProps, 'say' | 'onArea'> & { desk: Desk }) {
  const times = replyTimes(desk.days, desk.today);
  const figures: [string, ReactNode, string, string][] = [
    ['waiting', desk.waitingCount, say('glance.waitingSample', { taken: desk.takenCount }), 'tasks/waiting'],
    ['median', times.median === null ? '–' : minutesInWords(times.median), coverage(times, say), 'tasks/answered'],
    [
      'answered',
      times.today,
      say('glance.answeredSample', { count: times.answered, days: GLANCE_DAYS }),
      'tasks/answered',
    ],
    ['alerts', desk.alertCount, say('glance.alertsSample', { count: desk.unseenCount }), 'alerts'],
  ];
  return (
    <div className="numbers">
      {figures.map(([key, value, sample, area]) => (
        <Figure
          key={key}
          value={value}
          label={say(`glance.label.${key}`)}
          sample={sample}
          name={say('glance.figure', { label: say(`glance.label.${key}`), value: String(value), sample })}
          onOpen={() => onArea(area)}
        />
      ))}
    </div>
  );
}

/** What was chosen with Tact's help, in one line. */
function Picks({ glance, favouriteTitle, say }: Pick<AtAGlanceProps, 'favouriteTitle' | 'say'> & { glance: Glance }) {
  const { today, week, favourite, edited, known } = glance;
  const share =
    known === 0
      ? say('glance.editedNone')
      : say('glance.editedShare', { percent: Math.round((100 * edited) / known), edited, known });
  return (
    <details>
      <summary>{say('glance.picks', { today, week })}</summary>
      <dl className="pairs">
        {favourite !== null && (
          <>
            <dt>{say('glance.favourite')}</dt>
            <dd>
              {favouriteTitle ?? favourite.template}{' '}
              <span className="soft">({say('glance.favouriteCount', { count: favourite.count, week })})</span>
            </dd>
          </>
        )}
        <dt>{say('glance.edited')}</dt>
        <dd>{share}</dd>
      </dl>
    </details>
  );
}

/** Where things stand, each number with its sample and a step to its rows. */
export function AtAGlance({ desk, glance, favouriteTitle, say, onArea }: AtAGlanceProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="glance">
      <h2 id={id}>{say('glance.title')}</h2>
      {desk === null ? (
        <div className="numbers waiting" aria-hidden="true" />
      ) : (
        <Numbers desk={desk} say={say} onArea={onArea} />
      )}
      {desk?.brands.length === 0 && <p className="soft small">{say('glance.noBrand')}</p>}
      {glance !== null && glance.week > 0 && <Picks glance={glance} favouriteTitle={favouriteTitle} say={say} />}
    </section>
  );
}
