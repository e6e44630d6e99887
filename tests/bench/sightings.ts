import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import type { Brand } from '../../shared/brands/brand.ts';
import { readWords } from '../../shared/sightings/reading.ts';
import type { Sighted, SightingRow } from '../../shared/sightings/sighting.ts';
import { loadModel } from '../../shared/suggest/model.ts';
import { indexTemplates } from '../../shared/suggest/template-index.ts';
import { withStarter } from '../../shared/templates/with-starter.ts';
import { database, forgetDatabase } from '../../stores/tables/database.ts';
import { recordSightings } from '../../stores/tables/sightings.ts';
import { median, percentile, type Row } from './row.ts';

const KEPT = 33_000;
const BATCH = 50;
const BATCHES = 20;
const NOW = Date.UTC(2026, 10, 28, 12);
const MINUTE = 60_000;

const BRAND: Brand = {
  ...{ id: 'garance', name: 'Cycles Garance', address: 'vous', languages: ['fr'], zone: 'Europe/Paris' },
  accounts: [{ network: 'x', id: 'cyclesgarance' }],
  hours: { mon: ['09:00-18:00'], tue: ['09:00-18:00'], wed: ['09:00-18:00'], thu: ['09:00-18:00'] },
};

const TEXTS = [
  'Vous êtes ouverts le dimanche ?',
  'Bravo, quel beau vélo !',
  'Ma commande n’est toujours pas là, c’est long',
  'Reçu cassé, que faire ?',
  'Merci à toute l’équipe',
  'C’est combien la révision complète avec les freins ?',
];

function comment(thread: number, place: number): Sighted {
  const ours = place % 5 === 4;
  const key = `${thread}${String(place).padStart(4, '0')}`;
  return {
    ...{ key, kind: 'comment', author: ours ? 'Cycles Garance' : `Karim ${place}`, handle: `k${place}` },
    text: ours ? 'Bonjour, oui, de dix heures à midi.' : `${TEXTS[place % TEXTS.length]} ${place}`,
    time: new Date(NOW - (5000 - place) * MINUTE).toISOString(),
    parent: ours ? `${thread}${String(place - 1).padStart(4, '0')}` : String(thread),
    ...{ post: String(thread), url: null, ours, answered: 'unknown', owner: 'cyclesgarance' },
    concern: ours ? 'own-post' : 'under-own-post',
  };
}

async function fill(): Promise<void> {
  const rows = Array.from({ length: KEPT }, (_, place): SightingRow => {
    const {
      answered: _answered,
      owner: _owner,
      time: _time,
      approx: _approx,
      ...item
    } = comment(1000 + (place >> 6), place & 63);
    const id = `garance/x/${item.key}`;
    const at = NOW - place * 10 * MINUTE;
    return {
      ...{ ...item, id, brand: 'garance', network: 'x', at, timing: 'exact', answer: null, minutes: null, risk: null },
      ...{ intent: 'hours', createdAt: at, updatedAt: at, ...(place % 40 === 0 ? { waiting: 1 as const } : {}) },
    };
  });
  await database().sightings.bulkPut(rows);
}

/** Milliseconds of each batch; `thread` says which thread the nth batch belongs to. */
async function take(read: (text: string) => ReturnType<typeof readWords>, thread: (nth: number) => number) {
  const times: number[] = [];
  for (let nth = 0; nth < BATCHES; nth += 1) {
    const items = Array.from({ length: BATCH }, (_, place) => comment(thread(nth), nth * BATCH + place));
    const start = performance.now();
    await recordSightings(
      { network: 'x', acting: 'cyclesgarance', counter: null, notifications: null, front: true, items },
      { now: NOW, brands: [BRAND], oldest: 0, read: async (_, text) => read(text), tell: async () => undefined },
    );
    times.push(performance.now() - start);
  }
  return times;
}

/** Sightings taken in a second: risk, intent, thread, minutes and sums included. */
export async function benchSightings(): Promise<Row[]> {
  const bytes = readFileSync('assets/public/suggest-model.bin');
  const model = loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  const ranker = { model, index: indexTemplates(model, withStarter([])), learnt: null };
  await fill();
  const rows: Row[] = [];
  const cases = [
    ['each batch a thread of its own', (nth: number) => 5000 + nth],
    ['all in one thread that grows to 1,000', () => 9000],
  ] as const;
  for (const [name, thread] of cases) {
    const times = await take((text) => readWords(ranker, text), thread);
    const note = `fake-indexeddb, ${KEPT} rows kept; a batch of ${BATCH}: ${median(times).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms`;
    rows.push({ name: `sightings taken in, ${name}`, value: (1000 * BATCH) / median(times), unit: 'a second', note });
  }
  await database().delete();
  forgetDatabase();
  return rows;
}
