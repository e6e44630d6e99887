import type { AlertRow } from '../alerts/alert.ts';
import { quotation } from '../alerts/signals.ts';
import { alertWords } from '../alerts/words.ts';
import type { Language } from '../brands/brand.ts';
import { ago, dateIn, momentIn, timeIn } from '../locales/moment.ts';
import type { Translate } from '../locales/translate.ts';
import type { DayRow } from '../measure/day-row.ts';
import type { SightingRow } from '../sightings/sighting.ts';
import type { DueTask } from './order.ts';

/** Everything that the colleague on duty should know, as rows. */
export interface HandOver {
  brand: { name: string; zone: string };
  /** UTC milliseconds. */
  now: number;
  /** In order, overdue first. */
  tasks: readonly DueTask[];
  /** Newest first; `waitingCount` is how many there are in all. */
  waiting: readonly SightingRow[];
  waitingCount: number;
  alerts: readonly AlertRow[];
  /** The last days; `today` is the last of them, `YYYY-MM-DD`. */
  days: readonly DayRow[];
  today: string;
}

interface Words {
  say: Translate;
  language: Language;
}

/** More would not be read at a desk that is taken over. */
const MOST = 12;
const DAY = 24 * 60 * 60 * 1000;

const bullets = (lines: readonly string[], say: Translate): string[] => [
  ...lines.slice(0, MOST).map((line) => `- ${line}`),
  ...(lines.length > MOST ? [say('handover.more', { count: lines.length - MOST })] : []),
];

const withLink = (line: string, link: string | null): string => (link === null ? line : `${line} ${link}`);

function commentLine(
  { author, network, at, text, risk, url }: SightingRow,
  now: number,
  { say, language }: Words,
): string {
  const values = {
    author: author ?? say('todo.noAuthor'),
    network: say(`network.${network}`),
    age: ago(at, now, language),
    text: quotation(text),
  };
  return withLink(say(risk === 'safety' ? 'handover.danger' : 'handover.comment', values), url);
}

function taskLine({ task, due }: DueTask, zone: string, { say, language }: Words): string {
  const when = task.dueAt === null ? say('tasks.someDay') : momentIn(task.dueAt, zone, language);
  const who = task.person === null ? '' : ` (${task.person})`;
  const line = say(due === 'overdue' ? 'handover.overdue' : 'handover.task', { title: `${task.title}${who}`, when });
  return withLink(line, task.link);
}

/** Today's comments against the days before, only where there are days to compare with. */
function rising({ days, today, alerts, now }: HandOver, { say }: Words): string[] {
  const before = days.filter(({ day }) => day < today);
  const received = days.find(({ day }) => day === today)?.received ?? 0;
  const mean = before.reduce((sum, { received: one }) => sum + one, 0) / Math.max(1, before.length);
  const values = { received, usual: Math.round(mean), days: before.length };
  const numbers =
    before.length === 0 ? [] : [say(received > 1.5 * mean ? 'handover.rising' : 'handover.steady', values)];
  const loud = alerts.filter(({ kind, at }) => (kind === 'surge' || kind === 'safety') && at > now - DAY);
  return [...numbers, ...loud.map((alert) => withLink(alertWords(alert, say).title, alert.url))];
}

function section(title: string, lines: readonly string[], none: string): string[] {
  return [title.toUpperCase(), ...(lines.length === 0 ? [none] : lines)];
}

/**
 * The note for the colleague on duty, as plain text: what waits, what was promised, what customer service owes, what is
 * rising. Danger first, overdue first.
 */
export function handOverNote(given: HandOver, words: Words): string {
  const { brand, now, tasks, waiting, waitingCount } = given;
  const { say, language } = words;
  const danger = waiting.filter(({ risk }) => risk === 'safety');
  const others = waiting.filter(({ risk }) => risk !== 'safety');
  const comments = [...danger, ...others].slice(0, MOST).map((row) => commentLine(row, now, words));
  const left = waitingCount - comments.length;
  const chased = tasks.filter(({ task }) => task.kind === 'chase').map((one) => taskLine(one, brand.zone, words));
  const promised = tasks.filter(({ task }) => task.kind !== 'chase').map((one) => taskLine(one, brand.zone, words));
  const head = { brand: brand.name, date: dateIn(now, brand.zone, language), time: timeIn(now, brand.zone, language) };
  const counted = waitingCount === 0 ? [] : [say('handover.count', { count: waitingCount })];
  const rest = left > 0 ? [say('handover.more', { count: left })] : [];
  const parts = [
    [say('handover.head', head)],
    section(
      say('handover.waits'),
      waitingCount === 0 ? [] : [...counted, ...bullets(comments, say), ...rest],
      say('handover.nothingWaits'),
    ),
    section(say('handover.promised'), bullets(promised, say), say('handover.nothingPromised')),
    section(say('handover.chased'), bullets(chased, say), say('handover.nothingChased')),
    section(say('handover.rises'), bullets(rising(given, words), say), say('handover.nothingRises')),
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}
