import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SightingRow } from '../../shared/sightings/sighting.ts';
import { brand, day, sighting, task } from '../components/desk-rows.ts';
import { BUILD, openTact, type Tact } from '../setup/tact.ts';
import { inPopup } from './popup-window.ts';
import { putRows, type Rows } from './put-rows.ts';
import { median, percentile, type Row } from './row.ts';

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

/**
 * From the start of the navigation to the paint of what is watched for, by the page's own clock: one frame is asked for
 * once it is in the document, and what is posted in that frame is heard after the browser has drawn it.
 */
const watch = (selector: string) => `(() => {
  const paint = () => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { window.__painted = performance.now(); };
    port2.postMessage(null);
  });
  const seen = new MutationObserver(() => {
    if (document.querySelector(${JSON.stringify(selector)}) === null) return;
    seen.disconnect();
    paint();
  });
  seen.observe(document, { childList: true, subtree: true });
})()`;

/** A copy of the build whose popup tells when it has painted, and that has a page of nothing besides; its code is unchanged. */
function watchedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tact-popup-'));
  cpSync(BUILD, folder, { recursive: true });
  // Before the popup's own script, in its file: one more file would be one more wait.
  const script = /src="\/(chunks\/popup-[^"]+\.js)"/.exec(readFileSync(join(folder, 'popup.html'), 'utf8'))?.[1] ?? '';
  const code = readFileSync(join(folder, script), 'utf8');
  writeFileSync(join(folder, script), `${watch('.figure .big')};${code}`);
  writeFileSync(join(folder, 'watch.js'), watch('.nothing'));
  const nothing =
    '<!doctype html><html><head><script src="/watch.js"></script></head><body class="nothing">0</body></html>';
  writeFileSync(join(folder, 'nothing.html'), nothing);
  return folder;
}

const openPopup = (tact: Tact) => inPopup(tact, 'popup.html', 'window.__painted');

/** What any popup takes here and now, before it does anything. */
const openFloor = (tact: Tact) => inPopup(tact, 'nothing.html', 'window.__painted');

/**
 * The toolbar's popup over 33,000 sightings, on the practice page of X; opened in turn with the floor, on the same machine at
 * the same hour. In a tab the same page takes longer: the browser makes the tab a process first.
 */
export async function benchPopup(): Promise<Row[]> {
  const extension = watchedBuild();
  const tact = await openTact('fr', { extension });
  try {
    await putRows(await tact.welcome(), rowsFor(Date.now()));
    await tact.open('https://x.com/home?lang=fr');
    await openPopup(tact);
    const times: number[] = [];
    const floor: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      floor.push(await openFloor(tact));
      times.push(await openPopup(tact));
    }
    const note = `${ROUNDS} openings, ${SIGHTINGS} sightings`;
    const below = `the same openings of a popup with one word, median ${median(floor).toFixed(0)} ms`;
    return [
      { name: 'popup to numbers painted, median', value: median(times), unit: 'ms', most: 150, note },
      { name: 'popup to numbers painted, p95', value: percentile(times, 0.95), unit: 'ms', most: 150, note },
      { name: 'a popup of nothing painted, p95', value: percentile(floor, 0.95), unit: 'ms', note: below },
    ];
  } finally {
    await tact.close();
    rmSync(extension, { recursive: true, force: true });
  }
}
