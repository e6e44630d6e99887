import { zoneClock } from '../../../shared/calendar/zone.ts';
import type { BrandRow } from '../../../shared/storage/rows.ts';
import { handOverNote } from '../../../shared/tasks/hand-over.ts';
import { orderTasks } from '../../../shared/tasks/order.ts';
import { type HandOverRows, readHandOverRows } from '../../../stores/views/area-rows.ts';
import { shownSpace } from '../../../stores/views/workspace-view.ts';
import { BrandList } from '../../controls/brand-list.tsx';
import { useRows } from '../../controls/use-rows.ts';
import { NeedsBrand } from '../needs-brand.tsx';
import type { AreaProps } from '../props.ts';

function noteOf(rows: HandOverRows, brand: BrandRow, { now, say, view }: AreaProps): string {
  const clock = zoneClock(brand.zone);
  const tasks = orderTasks(rows.tasks, now, () => clock);
  return handOverNote({ ...rows, brand, now, tasks }, { say, language: view.language });
}

/** The note for the colleague on duty, to copy or to print. */
export function HandoverArea(props: AreaProps) {
  const { view, say, actions } = props;
  const brand = shownSpace(view)?.brand ?? null;
  const rows = useRows(
    async () => (brand === null ? null : await readHandOverRows(brand, Date.now())),
    `${brand?.id} ${brand?.zone}`,
  );
  const note = brand === null || rows === null ? null : noteOf(rows, brand, props);
  return (
    <>
      <header>
        <h1>{say('handover.title')}</h1>
        <p className="lead">{say('handover.lead')}</p>
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
      {note !== null && (
        <>
          <div className="actions">
            <button type="button" className="button main" onClick={() => actions.onCopyNote(note)}>
              {say('handover.copy')}
            </button>
            <button type="button" className="button" onClick={() => window.print()}>
              {say('handover.print')}
            </button>
          </div>
          <section aria-label={say('handover.title')}>
            <pre className="paper">{note}</pre>
          </section>
        </>
      )}
    </>
  );
}
