import { readAddresses, type StreetAddress } from './addresses.ts';
import { type Contact, readEmails, readLinks, readPhones } from './contacts.ts';
import { type DateValue, type MonthValue, readDates, readMonths } from './dates.ts';
import { type Duration, readDurations } from './durations.ts';
import type { Folded } from './folded.ts';
import { type Money, readMoney } from './money.ts';
import { type Percentage, readPercentages } from './percentages.ts';
import { hide } from './span.ts';
import { type ClockTime, readTimes } from './times.ts';
import { type DaySet, readWeekdays } from './weekdays.ts';

/** Everything in a text that a fact can contradict, each kind in text order, places in the folded text. */
export interface Values {
  links: Contact[];
  emails: Contact[];
  phones: Contact[];
  addresses: StreetAddress[];
  dates: DateValue[];
  months: MonthValue[];
  weekdays: DaySet[];
  times: ClockTime[];
  money: Money[];
  percentages: Percentage[];
  durations: Duration[];
}

/** `today`: `YYYY-MM-DD`, for "demain". A number is read once: what is a phone is no amount. */
export function readValues({ plain, lower }: Folded, today: string): Values {
  const emails = readEmails(lower);
  let rest = hide(lower, emails);
  const links = readLinks(rest);
  rest = hide(rest, links);
  const phones = readPhones(rest);
  rest = hide(rest, phones);
  const addresses = readAddresses(hide(plain, [...emails, ...links, ...phones]));
  rest = hide(
    rest,
    addresses.filter(({ number }) => number !== null),
  );
  const dates = readDates(rest, today);
  const months = readMonths(hide(rest, dates));
  const undated = hide(
    rest,
    dates.filter(({ relative }) => !relative),
  );
  const money = readMoney(undated);
  const unpriced = hide(undated, money);
  return {
    links,
    emails,
    phones,
    addresses,
    dates,
    months,
    money,
    weekdays: readWeekdays(
      hide(
        unpriced,
        dates.filter(({ start, end }) => /day\b|di\b/.test(unpriced.slice(start, end))),
      ),
    ),
    times: readTimes(unpriced),
    percentages: readPercentages(unpriced),
    durations: readDurations(unpriced),
  };
}
