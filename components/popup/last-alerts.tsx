import { useId } from 'react';
import type { Language } from '../../shared/brands/brand.ts';
import type { Translate } from '../../shared/locales/translate.ts';
import type { Desk } from '../../stores/views/desk-view.ts';
import { type AlertActions, AlertRow } from '../controls/alert-row.tsx';

const SHOWN = 4;

interface LastAlertsProps {
  desk: Desk | null;
  now: number;
  language: Language;
  say: Translate;
  actions: AlertActions & { onArea: (area: string) => void };
}

/** What happened lately, newest first, with why it rang or did not. */
export function LastAlerts({ desk, now, language, say, actions }: LastAlertsProps) {
  const id = useId();
  if (desk === null || desk.alerts.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say('alerts.last')}</h2>
      <ul className="rows" aria-labelledby={id}>
        {desk.alerts.slice(0, SHOWN).map((alert) => (
          <AlertRow key={alert.id} alert={alert} now={now} language={language} say={say} actions={actions} />
        ))}
      </ul>
      {desk.alerts.length > SHOWN && (
        <button type="button" className="quiet more" onClick={() => actions.onArea('alerts')}>
          {say('alerts.all')}
        </button>
      )}
    </section>
  );
}
