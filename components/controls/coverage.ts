import type { Translate } from '../../shared/locales/translate.ts';
import type { ReplyTimes } from '../../shared/measure/reply-times.ts';

/** On how many answers the median stands, and which are left out of it. */
export function coverage({ sample, rough, unmeasured }: ReplyTimes, say: Translate): string {
  const parts = [sample === 0 ? say('glance.sampleNone') : say('glance.sample', { sample })];
  if (rough > 0) parts.push(say('glance.rough', { rough }));
  if (unmeasured > 0) parts.push(say('glance.unmeasured', { unmeasured }));
  return parts.join(', ');
}
