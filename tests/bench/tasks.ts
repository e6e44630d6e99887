import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds, of the clock on the wall and of the thread's own. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** One task of a page's main thread, in milliseconds of the thread's own time: other programs of a busy machine are not in it. */
export interface Task {
  /** All of it, with what it made the browser do. */
  whole: number;
  /** Its part in our own scripts, and what they made the browser do at once. */
  ours: number;
  /** Where our scripts run in it: all of it but the page's own drawing, so with what an answer costs that is sent. */
  withOurs: number;
}

const spent = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

const isTask = ({ name, ph }: TraceEvent): boolean => ph === 'X' && name === 'RunTask';
const isCall = ({ name, ph }: TraceEvent): boolean => ph === 'X' && name === 'FunctionCall';
const isOurs = ({ args }: TraceEvent): boolean => args?.data?.url?.startsWith('chrome-extension://') === true;
/** Its thread is the page's: the trace has the worker's and our own pages' threads too. */
const isInPage = (event: TraceEvent): boolean => event.args?.data?.url?.includes('/content-scripts/') === true;

const DRAWING = /^(?:UpdateLayoutTree|Layout|PrePaint|Paint|Layerize|Commit|HitTest|IntersectionObserver.*|ParseHTML)$/;
const isDrawing = ({ name, ph }: TraceEvent): boolean => ph === 'X' && DRAWING.test(name);

/** The browser draws a frame, of which only our callbacks are ours: what else it does in it has no common name. */
const FRAME = /^(?:PrePaint|Commit)$/;

const isWithin = (one: TraceEvent, other: TraceEvent): boolean =>
  one.pid === other.pid && one.tid === other.tid && one.ts >= other.ts && one.ts < other.ts + (other.dur ?? 0);

/** An event inside another one counts once. */
function outer(calls: TraceEvent[]): TraceEvent[] {
  const sorted = [...calls].sort((a, b) => a.ts - b.ts);
  let end = -1;
  return sorted.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

function tasksIn(events: TraceEvent[]): Task[] {
  const calls = events.filter((event) => isCall(event) && isOurs(event));
  const drawing = events.filter(isDrawing);
  const threads = new Set(calls.filter(isInPage).map(({ pid, tid }) => `${pid} ${tid}`));
  return events
    .filter((event) => isTask(event) && threads.has(`${event.pid} ${event.tid}`))
    .map((task) => {
      const own = outer(calls.filter((call) => isWithin(call, task)));
      const drawn = outer(drawing.filter((one) => isWithin(one, task) && !own.some((call) => isWithin(one, call))));
      const sum = (all: TraceEvent[]) => all.reduce((total, event) => total + spent(event), 0);
      const isFrame = drawn.some(({ name }) => FRAME.test(name));
      const withOurs = own.length === 0 ? 0 : isFrame ? sum(own) : spent(task) - sum(drawn);
      return { whole: spent(task), ours: sum(own), withOurs };
    });
}

/** The tasks of the page's main thread while `act` goes on; none when nothing of ours ran. */
export async function tasksDuring(session: CDPSession, act: () => Promise<void>): Promise<Task[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES },
    transferMode: 'ReportEvents',
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return tasksIn(events);
}
