import { useId } from 'react';
import type { Translate } from '../../shared/locales/translate.ts';
import type { Glance } from '../../shared/measure/glance.ts';

interface AtAGlanceProps {
  glance: Glance | null;
  favouriteTitle: string | null;
  say: Translate;
}

function Numbers({ glance, favouriteTitle, say }: AtAGlanceProps & { glance: Glance }) {
  const { today, week, favourite, edited, known } = glance;
  const share =
    known === 0
      ? say('glance.editedNone')
      : say('glance.editedShare', { percent: Math.round((100 * edited) / known), edited, known });
  const count = (value: number, when: string) => (
    <p>
      <span className="big">{value}</span>
      <span className="soft">
        {say('glance.replies', { count: value })} {say(when)}
      </span>
    </p>
  );
  return (
    <>
      <div className="numbers">
        {count(today, 'glance.today')}
        {count(week, 'glance.week')}
      </div>
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
    </>
  );
}

/** What was done lately, each number with its sample. */
export function AtAGlance({ glance, favouriteTitle, say }: AtAGlanceProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say('glance.title')}</h2>
      {glance !== null && glance.week > 0 ? (
        <Numbers glance={glance} favouriteTitle={favouriteTitle} say={say} />
      ) : (
        <div className="empty">
          <strong>{say('glance.emptyTitle')}</strong>
          <p>{say('glance.empty')}</p>
        </div>
      )}
    </section>
  );
}
