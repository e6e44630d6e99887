import type { Page } from 'playwright-core';
import { cdp } from '../setup/accessibility.ts';
import { type Browser, openBrowser } from '../setup/browser.ts';
import { feedPage } from './feed-page.ts';
import { median, type Row } from './row.ts';

const RUNS = 5;
/** How long a page is watched, in milliseconds. */
const WATCHED = 4000;

type Weather = 'idle' | 'storm';

interface Spent {
  /** The main thread's own processor time so far, in seconds: other programs of a busy machine are not in it. */
  seconds: number;
  /** How often the page has changed itself: a slow page changes less, so only the cost of one change compares. */
  turns: number;
}

async function spentBy(page: Page): Promise<Spent> {
  const session = await cdp(page);
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  return { seconds, turns: await page.evaluate(() => (window as unknown as { turns: number }).turns) };
}

/** Milliseconds of the page's main thread for one change of the feed, once it is loaded. */
async function cost(browser: Browser, weather: Weather): Promise<number> {
  const page = await browser.context.newPage();
  const session = await cdp(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`https://x.com/home?weather=${weather}`);
  // The install's welcome tab must not be the one in front: a page behind draws nothing.
  await page.bringToFront();
  await page.waitForTimeout(1500);
  const before = await spentBy(page);
  await page.waitForTimeout(WATCHED);
  const after = await spentBy(page);
  await page.close();
  return (1000 * (after.seconds - before.seconds)) / (after.turns - before.turns);
}

async function open(extension?: string): Promise<Browser> {
  const browser = await openBrowser(extension === undefined ? {} : { extension });
  await browser.context.route('https://x.com/**', (route) => {
    const storm = new URL(route.request().url()).searchParams.get('weather') === 'storm';
    return route.fulfill({ contentType: 'text/html', body: feedPage(storm) });
  });
  return browser;
}

/** CPU of a feed of 200 posts with Tact over without, run by run in turn, so that the machine's moods cancel out. */
export async function benchPageCost(extension: string): Promise<Row[]> {
  const [bare, tact] = [await open(), await open(extension)];
  const rows: Row[] = [];
  try {
    for (const [weather, most] of [
      ['idle', 1.05],
      ['storm', 1.17],
    ] as const) {
      const ratios: number[] = [];
      const bareCosts: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const without = await cost(bare, weather);
        const own = await cost(tact, weather);
        ratios.push(own / without);
        bareCosts.push(without);
      }
      const note = `${RUNS} runs in turn, ${ratios.map((one) => one.toFixed(2)).join(' ')}; without: ${median(bareCosts).toFixed(1)} ms a change`;
      rows.push({ name: `page CPU, ${weather}`, value: median(ratios), unit: '×', most, note });
    }
  } finally {
    await bare.close();
    await tact.close();
  }
  return rows;
}
