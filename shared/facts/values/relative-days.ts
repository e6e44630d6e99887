import { addDays, nextWeekday, weekdayOf } from './calendar-day.ts';
import { NUMBER, readNumber } from './numbers.ts';
import type { Span } from './span.ts';
import { WEEKDAY, weekdayIndex } from './weekday-names.ts';

/** Days counted from today as the text says them, first and last the same for one day. */
export interface RelativeDays extends Span {
  first: string;
  last: string;
}

const UNIT_DAYS = (unit: string): number =>
  /^(?:jour|day)/.test(unit) ? 1 : /^(?:quinzaine|fortnight)/.test(unit) ? 14 : 7;
const COUNT = `(?:an? |une? )?(${NUMBER} )?(jours?|semaines?|quinzaine|days?|weeks?|fortnight)`;
/** "a week from today", "two weeks from Friday", "une semaine après demain". */
const COUNTED = new RegExp(
  `\\b${COUNT} (?:from (?:today|tomorrow|now|${WEEKDAY})|(?:a partir d[e'] ?|apres )?(?:today|tomorrow|aujourd'hui|demain))`,
  'gu',
);
const BASE = new RegExp(`(?:today|tomorrow|now|${WEEKDAY}|aujourd'hui|demain)$`, 'u');
/** Without one of these words the costlier patterns have nothing to find. */
const COUNTS =
  /\b(?:jours?|semaines?|quinzaine|days?|weeks?|fortnight) (?:from|a partir|apres|today|tomorrow|aujourd'hui|demain)|\ben (?:huit|quinze)\b|(?:day|tomorrow) (?:week|fortnight)\b/;
/** "demain en huit", "lundi en quinze". */
const EN_HUIT = new RegExp(
  `\\b(aujourd'hui|demain|${WEEKDAY}) en (huit|quinze)\\b(?! (?:minutes?|min|jours?|heures?|h)\\b)`,
  'gu',
);
/** "today week", "Friday fortnight". */
const WEEK_AFTER = new RegExp(`\\b(today|tomorrow|${WEEKDAY}) (week|fortnight)\\b(?![- ]end)`, 'gu');

function base(word: string, today: string): string {
  if (/^(?:demain|tomorrow)$/.test(word)) return addDays(today, 1);
  const weekday = weekdayIndex(word);
  return weekday === null ? today : nextWeekday(today, weekday);
}

function countedDays(text: string, today: string): RelativeDays[] {
  if (!COUNTS.test(text)) return [];
  const found: RelativeDays[] = [];
  const add = (match: RegExpMatchArray, day: string) => {
    const start = match.index ?? 0;
    found.push({ start, end: start + match[0].length, first: day, last: day });
  };
  for (const match of text.matchAll(COUNTED)) {
    const count = match[1] === undefined ? 1 : readNumber(match[1]);
    if (Number.isInteger(count))
      add(match, addDays(base(match[0].match(BASE)?.[0] ?? '', today), count * UNIT_DAYS(match[2] ?? '')));
  }
  for (const match of text.matchAll(EN_HUIT)) {
    add(match, addDays(base(match[1] ?? '', today), match[2] === 'huit' ? 7 : 14));
  }
  for (const match of text.matchAll(WEEK_AFTER)) {
    add(match, addDays(base(match[1] ?? '', today), UNIT_DAYS(match[2] ?? '')));
  }
  return found;
}

/** "demain", "ce week-end", "a week from today": what folded lower-case text counts from today. */
export function readRelativeDays(text: string, today: string): RelativeDays[] {
  const weekday = weekdayOf(today);
  const words: [RegExp, number, number][] = [
    [/\b(?:apres[- ]demain|the day after tomorrow)\b/g, 2, 2],
    [/(?<!apres[- ])(?<!after )\b(?:demain|tomorrow)\b/g, 1, 1],
    [
      /\b(?:aujourd'hui|ce (?:soir|matin|midi)|cet apres[- ]midi|today|tonight|this (?:morning|afternoon|evening))\b/g,
      0,
      0,
    ],
    [/\b(?:ce week[- ]?end|this weekend)\b/g, weekday === 6 ? -1 : 5 - weekday, 6 - weekday],
    [/\b(?:le week[- ]?end prochain|next weekend)\b/g, 5 - weekday, 13 - weekday],
    [/\b(?:la semaine prochaine|next week)\b/g, 7 - weekday, 13 - weekday],
    [/\b(?:cette semaine|this week)\b/g, -weekday, 6 - weekday],
  ];
  const plain = words.flatMap(([pattern, from, to]) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      first: addDays(today, from),
      last: addDays(today, to),
    })),
  );
  return [...countedDays(text, today), ...plain];
}
