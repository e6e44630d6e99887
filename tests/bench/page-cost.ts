import type { Page } from 'playwright-core';
import { cdp } from '../setup/accessibility.ts';
import { type Browser, openBrowser } from '../setup/browser.ts';
import { feedPage } from './feed-page.ts';
import { median, type Row } from './row.ts';

const RUNS = 5;
/** How long a page is watched, in milliseconds. */
const WATCHED = 4000;

type Weather = 'idle' | 'storm';

async function busy(page: Page): Promise<number> {
  const session = await cdp(page);
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** Main-thread seconds of one page over a stretch of time, once it is loaded. */
async function cost(browser: Browser, weather: Weather): Promise<number> {
  const page = await browser.context.newPage();
  const session = await cdp(page);
  await session.send('Performance.enable');
  await page.goto(`https://x.com/home?weather=${weather}`);
  // The install's welcome tab must not be the one in front: a page behind draws nothing.
  await page.bringToFront();
  await page.waitForTimeout(1500);
  const before = await busy(page);
  await page.waitForTimeout(WATCHED);
  const spent = (await busy(page)) - before;
  await page.close();
  return spent;
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
      const seconds: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const without = await cost(bare, weather);
        const own = await cost(tact, weather);
        ratios.push(own / without);
        seconds.push(without);
      }
      const note = `${RUNS} runs in turn, ${ratios.map((one) => one.toFixed(2)).join(' ')}; without: ${median(seconds).toFixed(2)} s`;
      rows.push({ name: `page CPU, ${weather}`, value: median(ratios), unit: '×', most, note });
    }
  } finally {
    await bare.close();
    await tact.close();
  }
  return rows;
}
