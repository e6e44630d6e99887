import { momentIn } from '../../../shared/locales/moment.ts';
import { FEEDBACK, type Feedback, type SightingRow } from '../../../shared/sightings/sighting.ts';
import { withoutNames } from '../../../shared/sightings/without-names.ts';
import type { BrandRow } from '../../../shared/storage/rows.ts';
import { FEEDBACK_DAYS, type FeedbackRows, readFeedbackRows } from '../../../stores/views/area-rows.ts';
import { shownSpace } from '../../../stores/views/workspace-view.ts';
import { BrandList } from '../../controls/brand-list.tsx';
import { useRows } from '../../controls/use-rows.ts';
import { NeedsBrand } from '../needs-brand.tsx';
import type { AreaProps } from '../props.ts';

interface PartProps extends AreaProps {
  brand: BrandRow;
  rows: FeedbackRows;
}

function Tags({ row, say, actions }: Pick<AreaProps, 'say' | 'actions'> & { row: SightingRow }) {
  return (
    <div className="acts">
      {FEEDBACK.map((one) => (
        <button
          key={one}
          type="button"
          className="act"
          aria-pressed={row.feedback === one}
          onClick={() => actions.onTag(row, row.feedback === one ? null : one)}
        >
          {say(`feedback.tag.${one}`)}
        </button>
      ))}
      <span className="soft small">{say(row.feedbackBy === 'person' ? 'feedback.byPerson' : 'feedback.byIntent')}</span>
    </div>
  );
}

function Verbatims({ kind, brand, rows, view, say, actions }: PartProps & { kind: Feedback }) {
  const some = rows.rows[kind];
  return (
    <section aria-labelledby={`feedback-${kind}`}>
      <h2 id={`feedback-${kind}`}>
        {say(`feedback.kind.${kind}`)} <span className="soft number">{some.length}</span>
      </h2>
      <p className="soft small">
        {say('feedback.sample', { count: some.length, received: rows.received, days: FEEDBACK_DAYS })}
      </p>
      {some.length === 0 && <p className="soft">{say(`feedback.none.${kind}`)}</p>}
      <ul className="rows plain">
        {some.map((row) => (
          <li key={row.id} data-row={row.id}>
            <blockquote className="verbatim">{withoutNames(row.text, row.author)}</blockquote>
            <p className="soft small">
              {say(`network.${row.network}`)} · {momentIn(row.at, brand.zone, view.language)}
            </p>
            <Tags row={row} say={say} actions={actions} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** As plain text, for a mail to the management. */
function digestOf({ rows, brand, say }: PartProps): string {
  const lines = FEEDBACK.flatMap((kind) => [
    '',
    `${say(`feedback.kind.${kind}`)} (${say('feedback.sample', { count: rows.rows[kind].length, received: rows.received, days: FEEDBACK_DAYS })})`,
    ...rows.rows[kind].map((row) => `- ${withoutNames(row.text, row.author).replace(/\s+/g, ' ')}`),
  ]);
  return [`${brand.name} · ${say('feedback.title')}`, ...lines].join('\n');
}

function Body(props: PartProps) {
  const { rows, say, actions } = props;
  const count = FEEDBACK.reduce((sum, kind) => sum + rows.rows[kind].length, 0);
  if (count === 0) {
    return (
      <div className="empty">
        <strong>{say('feedback.emptyTitle')}</strong>
        <p>{say('feedback.empty')}</p>
      </div>
    );
  }
  return (
    <>
      <div className="actions">
        <button type="button" className="button" onClick={() => actions.onCopyNote(digestOf(props))}>
          {say('feedback.copy')}
        </button>
      </div>
      {FEEDBACK.map((kind) => (
        <Verbatims key={kind} kind={kind} {...props} />
      ))}
    </>
  );
}

/** Ideas, praise and complaints, in people's own words and without their names. */
export function FeedbackArea(props: AreaProps) {
  const { view, say, actions } = props;
  const brand = shownSpace(view)?.brand ?? null;
  const rows = useRows(
    async () => (brand === null ? null : await readFeedbackRows(brand, Date.now())),
    `${brand?.id} ${brand?.zone}`,
  );
  return (
    <>
      <header>
        <h1>{say('feedback.title')}</h1>
        <p className="lead">{say('feedback.lead')}</p>
      </header>
      {brand === null && view.spaces !== null && <NeedsBrand {...props} />}
      {brand !== null && (
        <BrandList
          brands={view.spaces?.map((space) => space.brand) ?? []}
          shown={brand.id}
          say={say}
          onShow={actions.onShow}
        />
      )}
      {brand !== null && rows !== null && <Body {...props} brand={brand} rows={rows} />}
    </>
  );
}
