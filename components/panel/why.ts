import type { Translate } from '../../shared/locales/translate.ts';
import type { Card } from '../../shared/messages.ts';

/** Why a reply is offered: the comment's own words, or that customer service has answered. */
export function whyOf({ why, service }: Card, say: Translate): string {
  if (service !== undefined) {
    const { dropped } = service;
    return dropped.length === 0 ? say('panel.service') : say('panel.serviceShort', { dropped: dropped.join(' … ') });
  }
  return why.length > 0 ? say('panel.why', { words: why.join(', ') }) : say('panel.whyNone');
}
