import type { SightingRow } from '../../shared/sightings/sighting.ts';
import { brand, day, sighting, task } from '../components/desk-rows.ts';
import { openTact, type Tact } from '../setup/tact.ts';
import { putRows, type Rows } from './put-rows.ts';
import { percentile, type Row } from './row.ts';

const SIGHTINGS = 33_000;
const ROUNDS = 20;
const HOUR = 3_600_000;

/** Thirteen months of comments; one in fifty waits. */
function sightings(now: number): SightingRow[] {
  return Array.from({ length: SIGHTINGS }, (_, place) => {
    const at = now - Math.floor(((SIGHTINGS - place) * 395 * 24 * HOUR) / SIGHTINGS);
    const id = `g/x/${10_000_000 + place}`;
    const change = { id, key: String(10_000_000 + place), at, author: `Autrice ${place % 900}`, createdAt: at };
    if (place % 50 === 0) return sighting(change);
    const { waiting: _waiting, ...rest } = sighting({
      ...change,
      answer: { key: null, at: at + HOUR, timing: 'exact' },
    });
    return { ...rest, minutes: place % 240 };
  });
}

function rowsFor(now: number): Rows {
  const dayOf = (back: number) => new Date(now - back * 24 * HOUR).toISOString().slice(0, 10);
  const minutes = Array.from({ length: 80 }, (_, place) => (place * 37) % 240);
  return {
    brands: [brand()],
    sightings: sightings(now),
    tasks: Array.from({ length: 40 }, (_, place) => task({ id: `t${place}`, dueAt: now + (place - 6) * 5 * HOUR })),
    days: Array.from({ length: 395 }, (_, back) =>
      day({ id: `g/${dayOf(back)}`, day: dayOf(back), answered: 80, minutes }),
    ),
    alerts: Array.from({ length: 2000 }, (_, place) => ({
      ...{
        id: `mention:g/x/${place}`,
        kind: 'mention',
        level: 'alert',
        brand: 'g',
        source: 'x',
        at: now - place * HOUR,
      },
      ...{ happenedAt: now - place * HOUR, title: { key: 'mention', values: { author: 'Nadia K.', network: 'x' } } },
      ...{ text: 'bravo', url: null, sighting: null, task: null, decision: 'silent', why: 'off', delivery: 'none' },
      seenAt: null,
    })),
  };
}

/** From the start of the navigation to the first frame that holds the numbers, by the page's own clock. */
const WATCH = `(() => {
  const painted = () => document.querySelector('.figure .big') !== null;
  const seen = new MutationObserver(() => {
    if (!painted()) return;
    seen.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => { window.__painted = performance.now(); }));
  });
  seen.observe(document, { childList: true, subtree: true });
})()`;

async function openOnce(tact: Tact): Promise<number> {
  const page = await tact.context.newPage();
  await page.addInitScript(WATCH);
  await page.goto(`chrome-extension://${tact.extensionId}/popup.html`);
  const painted = await page.waitForFunction(() => (window as { __painted?: number }).__painted, undefined, {
    polling: 50,
  });
  const at = (await painted.jsonValue()) ?? Number.NaN;
  await page.close();
  return at;
}

/** The popup over 33,000 sightings, on the practice page of X. */
export async function benchPopup(): Promise<Row[]> {
  const tact = await openTact('fr');
  try {
    await putRows(await tact.welcome(), rowsFor(Date.now()));
    await tact.open('https://x.com/home?lang=fr');
    await openOnce(tact);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await openOnce(tact));
    const note = `${ROUNDS} openings, ${SIGHTINGS} sightings, median ${percentile(times, 0.5).toFixed(0)} ms`;
    return [{ name: 'popup to numbers painted, p95', value: percentile(times, 0.95), unit: 'ms', most: 150, note }];
  } finally {
    await tact.close();
  }
}
