import { useState } from 'react';
import type { AlertRow as Alert } from '../../../shared/alerts/alert.ts';
import { readAlertRows } from '../../../stores/views/area-rows.ts';
import { shownSpace } from '../../../stores/views/workspace-view.ts';
import { AlertRow } from '../../controls/alert-row.tsx';
import { BrandList } from '../../controls/brand-list.tsx';
import { useRows } from '../../controls/use-rows.ts';
import { NeedsBrand } from '../needs-brand.tsx';
import type { AreaProps } from '../props.ts';

function List({ alerts, view, now, say, actions }: AreaProps & { alerts: readonly Alert[] }) {
  const [unseenOnly, setUnseenOnly] = useState(false);
  const unseen = alerts.filter(({ seenAt }) => seenAt === null);
  const shown = unseenOnly ? unseen : alerts;
  return (
    <>
      <div className="actions">
        <label className="check">
          <input type="checkbox" checked={unseenOnly} onChange={(event) => setUnseenOnly(event.target.checked)} />
          {say('alerts.unseenOnly', { count: unseen.length })}
        </label>
        <button
          type="button"
          className="button"
          disabled={unseen.length === 0}
          onClick={() => actions.onSeeAll(unseen)}
        >
          {say('alerts.seeAll')}
        </button>
      </div>
      <p className="soft small">{say('alerts.shown', { count: shown.length })}</p>
      <ul className="rows" aria-label={say('area.alerts')}>
        {shown.map((alert) => (
          <AlertRow key={alert.id} alert={alert} now={now} language={view.language} say={say} actions={actions} />
        ))}
      </ul>
    </>
  );
}

/** What has happened, newest first, each with why it rang or did not. */
export function AlertsArea(props: AreaProps) {
  const { view, say, actions } = props;
  const brand = shownSpace(view)?.brand ?? null;
  const alerts = useRows(async () => (brand === null ? [] : await readAlertRows(brand)), brand?.id ?? '');
  return (
    <>
      <header>
        <h1>{say('area.alerts')}</h1>
        <p className="lead">
          {say('alerts.lead')} <a href="#notifications">{say('alerts.toSettings')}</a>
        </p>
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
      {alerts !== null && alerts.length > 0 && <List {...props} alerts={alerts} />}
      {brand !== null && alerts?.length === 0 && (
        <div className="empty">
          <strong>{say('alerts.emptyTitle')}</strong>
          <p>{say('alerts.empty')}</p>
        </div>
      )}
    </>
  );
}
