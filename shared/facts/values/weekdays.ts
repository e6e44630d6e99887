import type { Span } from './span.ts';
import { WEEKDAY, weekdayIndex } from './weekday-names.ts';

/** A set of weekdays as the text names it: "du mardi au samedi", "le week-end", "les autres jours". */
export interface DaySet extends Span {
  /** 0 is Monday; empty when `others`. */
  days: ReadonlySet<number>;
  /** "les autres jours", "the rest of the week": what the text has not named. */
  others: boolean;
  /** One day of the calendar may be meant ("samedi"), not every such day ("le samedi", "on Saturdays"). */
  single: boolean;
  /** "ce samedi", "samedi prochain". */
  coming: 'this' | 'next' | null;
}

const SPAN = new RegExp(
  `\\b(?:(?:du|de|from|between|ouvert|open) )?(${WEEKDAY}) ?(?:au|a|to|through|thru|until|till|-|/|and(?= (?:every|inclusive)))(?: |-)?(?:le )?(${WEEKDAY})(?: (?:inclus|included|inclusive))?`,
  'gu',
);
const ONE = new RegExp(
  `\\b(?:(tous les|toutes les|chaque|every|each|ce|cet|this|next|le|les|the|on) )?(${WEEKDAY})(?: (soirs?|matins?|midis?|apres-midi|evenings?|nights?|mornings?|afternoons?|prochain))?`,
  'gu',
);
const ALL =
  /\b(?:tous les jours|chaque jour|tous les (?:matins|midis|soirs)|chaque (?:matin|midi|soir)|every ?(?:day|morning|afternoon|evening)|daily|7 ?j(?:ours)?(?: ?\/ ?| sur )7|seven days a week|7 days a week|all week(?: long)?|toute la semaine)\b/g;
const WEEK =
  /\b(?:en semaine|la semaine|jours de semaine|on weekdays|weekdays|during the week|du lundi au vendredi)\b/g;
const WEEKEND = /\b(?:(?:le|les|tous les|chaque|ce|en|at the|on|every) )?(?:week[- ]?ends?)\b/g;
const OTHERS =
  /\b(?:(?:tous )?les autres (?:jours|soirs|matins|soirees)(?: de la semaine)?|le reste (?:de la semaine|du temps)|(?:the )?rest of the week|(?:all |the |on )*other (?:days|evenings|nights|mornings)|otherwise)\b/g;
const EXCEPT =
  /\b(?:sauf|hors|hormis|excepte|a l'exception (?:de|du)|except(?: for)?|apart from|but not)(?: (?:le|les|on|the))? *$/;

/** "le mardi après-midi et le jeudi de 17 h 30 à 19 h 30": the hours are of the second alone. */
const PART = /(?:soirs?|matins?|midis?|apres-midi|evenings?|nights?|mornings?|afternoons?)$/;
/** A feast, or a day of some weeks only: no such weekday of every week. */
const FEAST_BEFORE = /\b(?:easter|whit|black|cyber|good|shrove|pancake|palm|ash|maundy|bank holiday) $/;
const SOME_BEFORE =
  /\b(?:premiers?|deuxiemes?|seconds?|troisiemes?|quatriemes?|derniers?|first|second|third|fourth|last|every other|certains|some) $/;
const FEAST_AFTER =
  /^ (?:de (?:paques|pentecote|l'ascension)|saint\b|gras\b|sur deux\b|du mois\b|of (?:the|each|every) month\b)/;
const isWeekly = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 16), start);
  return !FEAST_BEFORE.test(before) && !SOME_BEFORE.test(before) && !FEAST_AFTER.test(text.slice(end, end + 20));
};

const range = (from: number, to: number): Set<number> => {
  const days = new Set<number>();
  for (let day = from; ; day = (day + 1) % 7) {
    days.add(day);
    if (day === to) return days;
  }
};

function base(text: string): DaySet[] {
  const found: DaySet[] = [];
  const add = (match: RegExpMatchArray, days: Set<number>, rest: Partial<DaySet> = {}) => {
    const start = match.index ?? 0;
    const span = { start, end: start + match[0].length };
    if (found.some((one) => one.start < span.end && span.start < one.end)) return;
    found.push({ ...span, days, others: false, single: false, coming: null, ...rest });
  };
  for (const match of text.matchAll(SPAN)) add(match, range(weekdayIndex(match[1]) ?? 0, weekdayIndex(match[2]) ?? 0));
  for (const match of text.matchAll(ALL)) add(match, range(0, 6));
  for (const match of text.matchAll(WEEK)) add(match, range(0, 4));
  for (const match of text.matchAll(WEEKEND)) add(match, range(5, 6));
  for (const match of text.matchAll(OTHERS)) add(match, new Set(), { others: true });
  for (const match of text.matchAll(ONE)) {
    const plural = /s$/.test(match[2] ?? '') && (match[2] ?? '').length > 5;
    const every = plural || /^(?:tous les|toutes les|chaque|every|each|le|les)$/.test(match[1] ?? '');
    const coming = /^(?:ce|cet|this)$/.test(match[1] ?? '')
      ? 'this'
      : match[1] === 'next' || match[3] === 'prochain'
        ? 'next'
        : null;
    add(match, new Set([weekdayIndex(match[2]) ?? 0]), { single: !every, coming });
  }
  return found.filter(({ start, end }) => isWeekly(text, start, end)).sort((a, b) => a.start - b.start);
}

/**
 * Sets of weekdays in folded lower-case text, lists joined ("le mardi, le jeudi et le samedi"), exceptions
 * taken out ("tous les jours sauf le lundi").
 */
export function readWeekdays(text: string): DaySet[] {
  const joined: DaySet[] = [];
  for (const one of base(text)) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, one.start);
    if (last !== undefined && !one.others && EXCEPT.test(between) && between.length < 30) {
      const days = new Set([...last.days].filter((day) => !one.days.has(day)));
      joined[joined.length - 1] = { ...last, end: one.end, days };
    } else if (
      last !== undefined &&
      !one.others &&
      !last.others &&
      (!PART.test(text.slice(last.start, last.end)) || PART.test(text.slice(one.start, one.end))) &&
      /^ ?(?:,|et|and|ou|or|&|\/|, et|, and)? ?$/.test(between)
    ) {
      joined[joined.length - 1] = {
        ...last,
        end: one.end,
        days: new Set([...last.days, ...one.days]),
        single: last.single && one.single,
      };
    } else joined.push(one);
  }
  return joined;
}
