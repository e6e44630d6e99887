import type { Fact } from '../fact.ts';
import { linkKey, phoneKey } from '../values/contacts.ts';
import { lengthIn, sameSpan } from '../values/durations.ts';
import { foldText } from '../values/folded.ts';
import type { Span } from '../values/span.ts';
import { minutesOf, sameTime } from '../values/times.ts';
import { codePlaces } from './promo.ts';
import type { Reading } from './reading.ts';

function exactWords(reading: Reading, value: string): Span[] {
  const wanted = foldText(value).lower.split(',')[0]?.trim() ?? '';
  const at = wanted.length < 4 ? -1 : reading.lower.indexOf(wanted);
  return at < 0 ? [] : [{ start: at, end: at + wanted.length }];
}

/** Where the text writes exactly the fact's value; nothing for hours and events. */
export function sameValues(reading: Reading, fact: Fact): Span[] {
  const { values } = reading;
  switch (fact.kind) {
    case 'price':
      return values.money.filter(
        ({ amount, range, currency }) =>
          !range && amount === fact.amount && (currency ?? fact.currency) === fact.currency,
      );
    case 'phone':
      return values.phones.filter(({ key }) => key === phoneKey(fact.value));
    case 'email':
      return values.emails.filter(({ key }) => key === fact.value.toLowerCase());
    case 'link':
      return values.links.filter(({ key }) => key === linkKey(fact.value));
    case 'promo':
      return codePlaces(reading, fact.value);
    case 'time': {
      const minutes = minutesOf(fact.value);
      return minutes === null ? [] : values.times.filter((time) => sameTime(time, minutes));
    }
    case 'returns':
      return values.durations.filter(({ min, max, unit }) => unit === 'day' && min === fact.days && max === fact.days);
    case 'delivery':
      return values.durations.filter(({ min, max }) => min === fact.min && max === fact.max);
    case 'duration': {
      const right = lengthIn(fact.value);
      return right === undefined ? [] : values.durations.filter((one) => sameSpan(one, right));
    }
    case 'person':
    case 'address':
      return exactWords(reading, fact.value);
    default:
      return [];
  }
}
