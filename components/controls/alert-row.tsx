import type { AlertRow as Alert } from '../../shared/alerts/alert.ts';
import { alertWhy, alertWords } from '../../shared/alerts/words.ts';
import type { Language } from '../../shared/brands/brand.ts';
import { ago } from '../../shared/locales/moment.ts';
import type { Translate } from '../../shared/locales/translate.ts';
import { Row } from './row.tsx';

export interface AlertActions {
  onOpenAlert: (alert: Alert) => void;
  onSeen: (alert: Alert) => void;
}

interface AlertRowProps {
  alert: Alert;
  now: number;
  language: Language;
  say: Translate;
  actions: AlertActions;
}

/** What has happened, and why it rang or was held. */
export function AlertRow({ alert, now, language, say, actions }: AlertRowProps) {
  const { title, text } = alertWords(alert, say);
  const isSeen = alert.seenAt !== null;
  const seen = { word: say('acts.seen'), letter: say('acts.letters.seen'), onDo: () => actions.onSeen(alert) };
  return (
    <Row
      id={alert.id}
      about={title}
      name={say('alerts.open', { title })}
      onOpen={() => actions.onOpenAlert(alert)}
      acts={isSeen ? [] : [seen]}
    >
      <span className="who">
        <span className={isSeen ? 'name seen' : 'name'}>{title}</span>
        {alert.level === 'crisis' && <span className="tag danger">{say('alerts.crisis')}</span>}
        <span className="when">{ago(alert.at, now, language)}</span>
      </span>
      {text !== '' && <span className="what">{text}</span>}
      <span className="why">{alertWhy(alert, say)}</span>
    </Row>
  );
}
