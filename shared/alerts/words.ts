import type { Translate } from '../locales/translate.ts';
import type { AlertRow, Sentence } from './alert.ts';

/** A sentence of an alert in the interface's language; a network is called by its name. */
function sentence({ key, values = {} }: Sentence, say: Translate): string {
  const { network } = values;
  return say(`alerts.title.${key}`, network === undefined ? values : { ...values, network: say(`network.${network}`) });
}

/** What a notification and a row of the popup say: the title, and the comment's own words or what a digest holds. */
export function alertWords(alert: AlertRow, say: Translate): { title: string; text: string } {
  const counts = Object.entries(alert.counts ?? {}).map(([kind, count]) => say(`alerts.counts.${kind}`, { count }));
  const text = [counts.join(', '), alert.text].filter((part) => part !== '').join('\n');
  return { title: sentence(alert.title, say), text };
}

/** Why it rang or was held; a notification that the system would not show is told as such. */
export const alertWhy = ({ why, delivery }: AlertRow, say: Translate): string =>
  say(`alerts.why.${delivery === 'refused' ? 'refused' : why}`);
