import { isSettled, readReading } from '../../shared/answered/needs-reply.ts';
import { type NeedSign, readNeedSigns } from '../../shared/answered/signs.ts';
import { readSeeds } from './corpus.ts';
import { fingerprintOf } from './fingerprint.ts';
import { readRiskSamples } from './fit-risk.ts';
import { random, shuffle } from './random.ts';
import { readSeedThreads, type SeedThread, THREADS } from './threads.ts';

/** A comment that had no word of ours when it was judged, and whether it waits. */
export interface NeedRow {
  signs: NeedSign[];
  waits: boolean;
  trade: string;
  /** Of a thread; else a lone comment of the suggestions' seeds. */
  isThread: boolean;
}

/** The comments of threads that nobody has settled, and those that are known to have wanted the word that they had. */
export function threadRows(threads: readonly SeedThread[]): NeedRow[] {
  return threads.flatMap((thread) => {
    const reading = readReading(thread);
    return reading.thread.comments
      .filter((comment) => reading.needs.has(comment.id))
      .filter((comment) => thread.had.includes(comment.id) || !isSettled(comment, reading))
      .map((comment) => ({
        signs: readNeedSigns(comment, reading),
        waits: thread.needsReply.includes(comment.id) || thread.had.includes(comment.id),
        trade: thread.trade,
        isThread: true,
      }));
  });
}

/** Comments alone under a post that says nothing: each wants a reply, but spam and those that call a friend. */
function loneRows(): NeedRow[] {
  const spam = readRiskSamples().filter(({ risk }) => risk === 'spam');
  const wanted = readSeeds().map(({ text, intents, trade }) => ({ text, trade, waits: intents[0] !== 'tag-friend' }));
  return [...wanted, ...spam.map(({ text, trade }) => ({ text, trade, waits: false }))].map(
    ({ text, trade, waits }) => {
      const comment = { id: 'a', author: 'Anna', text, ours: false, replyTo: null };
      const reading = readReading({ post: '', brand: 'Orvaux', comments: [comment] });
      return { signs: readNeedSigns(comment, reading), waits, trade, isThread: false };
    },
  );
}

/** Fingerprint of the threads that the weights were learnt from. */
export const needCorpusHash = (): string => fingerprintOf(THREADS);

export const readNeedRows = (): NeedRow[] => [...threadRows(readSeedThreads()), ...loneRows()];

export const SETTINGS = { epochs: 15, rate: 0.15, l2: 2e-3, least: 2, drop: 0.2, lone: 0.1, seed: 5, fits: 3 };

/** What is known before any learning: rare turns that the threads hold too seldom to say. */
const PRIORS: Record<string, number> = {
  'joins & under-need': 4,
  'asks-beside-tag': 4,
  toFriend: -3,
  'friends-talk': -2,
  'thanks-for-news': -6,
  'praises & toBrand': 2,
  wordless: -3,
  leans: 2,
  'top: leans': 0.5,
  'top: praises': 1.5,
  'top: complains': 1,
  'tries & times': 4,
  nobody: 3,
  echo: -4,
  'bump & again': 9,
  quip: -2,
  'answers-us': 5,
  'isStill & we-named': 3,
  'complains & we-named': 2,
  'joins & under-trouble': 2,
  'ours: times': 2,
};
/** Share of a step that what is known beforehand takes: the turn itself learns first. */
const ANCHOR = 0.3;

/** Sign name -> log-odds. */
export type NeedFit = Map<string, number>;

function vocabulary(rows: readonly NeedRow[], least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { signs, isThread } of rows)
    for (const { name } of signs) counts.set(name, (counts.get(name) ?? 0) + (isThread ? 1 : 0.34));
  const columns = new Map<string, number>();
  for (const [name, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (count >= least || name in PRIORS) columns.set(name, columns.size);
  return columns;
}

function fitOnce(rows: readonly NeedRow[], settings: typeof SETTINGS): NeedFit {
  const columns = vocabulary(rows, settings.least);
  const weights = Float64Array.from(columns.keys(), (name) => PRIORS[name] ?? 0);
  const priors = Float64Array.from(weights);
  const steps = Float64Array.from(columns.keys(), (name) => (name in PRIORS ? ANCHOR : 1));
  const squares = new Float64Array(columns.size).fill(0.05);
  const known = rows.map(({ signs }) =>
    signs.flatMap(({ name, value }) => {
      const id = columns.get(name);
      return id === undefined ? [] : [{ id, value }];
    }),
  );
  const next = random(settings.seed);
  const order = rows.map((_, index) => index);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, next);
    const rate = settings.rate * (1 - epoch / settings.epochs) + 0.005;
    for (const index of order) {
      const row = rows[index];
      if (row === undefined) continue;
      const kept = (known[index] ?? []).filter(() => next() >= settings.drop);
      const score = kept.reduce((sum, { id, value }) => sum + (weights[id] ?? 0) * value, 0) / (1 - settings.drop);
      const error = (1 / (1 + Math.exp(-score)) - (row.waits ? 1 : 0)) * (row.isThread ? 1 : settings.lone);
      for (const { id, value } of kept) {
        const away = (weights[id] ?? 0) - (priors[id] ?? 0);
        const gradient = error * value + settings.l2 * away * (row.isThread ? 1 : settings.lone);
        squares[id] = (squares[id] ?? 0) + gradient * gradient;
        const step = rate * (steps[id] ?? 1);
        weights[id] = (weights[id] ?? 0) - (step * gradient) / Math.sqrt(squares[id] ?? 1);
      }
    }
  }
  return new Map([...columns].map(([name, id]) => [name, weights[id] ?? 0]));
}

/** Logistic regression by AdaGrad with dropout, the mean of `fits` runs; the same rows give the same weights. */
export function fitNeeds(rows: readonly NeedRow[], given: Partial<typeof SETTINGS> = {}): NeedFit {
  const settings = { ...SETTINGS, ...given };
  const runs = Array.from({ length: settings.fits }, (_, run) =>
    fitOnce(rows, { ...settings, seed: settings.seed + run }),
  );
  const names = [...(runs[0]?.keys() ?? [])];
  return new Map(names.map((name) => [name, runs.reduce((sum, run) => sum + (run.get(name) ?? 0), 0) / runs.length]));
}

/** Log-odds that a comment waits. */
export const scoreNeed = (fit: NeedFit, signs: readonly NeedSign[]): number =>
  signs.reduce((sum, { name, value }) => sum + (fit.get(name) ?? 0) * value, 0);
