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
}

const spent = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

const isTask = ({ name, ph }: TraceEvent): boolean => ph === 'X' && name === 'RunTask';
const isCall = ({ name, ph }: TraceEvent): boolean => ph === 'X' && name === 'FunctionCall';
const isOurs = ({ args }: TraceEvent): boolean => args?.data?.url?.startsWith('chrome-extension://') === true;

/** Drawn by a page's main thread. */
const isFrame = ({ name }: TraceEvent): boolean => name === 'UpdateLayoutTree';

/** A call inside another one of ours counts once. */
function outer(calls: TraceEvent[]): TraceEvent[] {
  const sorted = [...calls].sort((a, b) => a.ts - b.ts);
  let end = -1;
  return sorted.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

function tasksIn(events: TraceEvent[], page: boolean): Task[] {
  const calls = events.filter((event) => isCall(event) && isOurs(event));
  const threads = new Set((page ? events.filter(isFrame) : calls).map(({ pid, tid }) => `${pid} ${tid}`));
  return events
    .filter((event) => isTask(event) && threads.has(`${event.pid} ${event.tid}`))
    .map((task) => {
      const end = task.ts + (task.dur ?? 0);
      const inside = calls.filter(
        (call) => call.pid === task.pid && call.tid === task.tid && call.ts >= task.ts && call.ts < end,
      );
      const ours = outer(inside).reduce((sum, call) => sum + spent(call), 0);
      return { whole: spent(task), ours };
    });
}

/** The tasks of the page's main thread while `act` goes on: of the thread that our scripts ran in, or (`page`) that drew the page. */
export async function tasksDuring(session: CDPSession, act: () => Promise<void>, page = false): Promise<Task[]> {
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
  return tasksIn(events, page);
}
