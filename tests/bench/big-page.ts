import type { CDPSession, Page } from 'playwright-core';
import { cdp } from '../setup/accessibility.ts';
import { type Browser, openBrowser } from '../setup/browser.ts';
import { feedPage } from './feed-page.ts';
import type { Row } from './row.ts';

const COMMENTS = 5000;
/** How long the page is watched once it is there, in milliseconds. */
const WATCHED = 12_000;

interface TraceEvent {
  name: string;
  ph: string;
  /** Microseconds. */
  dur?: number;
  args?: { data?: { url?: string } };
}

async function open(extension?: string): Promise<Browser> {
  const browser = await openBrowser(extension === undefined ? {} : { extension });
  const body = feedPage(false, COMMENTS);
  await browser.context.route('https://x.com/**', (route) => route.fulfill({ contentType: 'text/html', body }));
  return browser;
}

/** Milliseconds of each of our own calls on the page's main thread, by the address of their script. */
async function ourCalls(session: CDPSession, act: () => Promise<void>): Promise<number[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  const isOurs = ({ name, args }: TraceEvent) =>
    name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension://') === true;
  return events.filter(isOurs).map(({ dur = 0 }) => dur / 1000);
}

/** Megabytes of the tab's heap, all worlds of it, after a collection. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

async function visit(browser: Browser, watch: (page: Page, session: CDPSession) => Promise<void>): Promise<number> {
  // The install's welcome tab comes in front when it opens.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const page = await browser.context.newPage();
  const session = await cdp(page);
  await watch(page, session);
  const used = await heap(session);
  await page.close();
  return used;
}

async function load(page: Page): Promise<void> {
  await page.goto('https://x.com/home', { timeout: 180_000 });
  await page.bringToFront();
  await page.waitForTimeout(WATCHED);
}

/** A page of 5,000 comments: our longest task in it, and what a tab holds more with Tact than without. */
export async function benchBigPage(extension: string): Promise<Row[]> {
  const [bare, tact] = [await open(), await open(extension)];
  try {
    const without = await visit(bare, load);
    let calls: number[] = [];
    const own = await visit(tact, async (page, session) => {
      calls = await ourCalls(session, () => load(page));
    });
    const spent = calls.reduce((sum, one) => sum + one, 0);
    return [
      {
        ...{ name: '5,000 comments, our longest task', value: Math.max(...calls), unit: 'ms', most: 50 },
        note: `${calls.length} calls, ${spent.toFixed(0)} ms in all`,
      },
      {
        ...{ name: '5,000 comments, memory of a tab', value: own - without, unit: 'MB', most: 20 },
        note: `heap ${without.toFixed(1)} MB without`,
      },
    ];
  } finally {
    await bare.close();
    await tact.close();
  }
}
