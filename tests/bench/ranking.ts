import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { readSeeds, type Sample } from '../../assets/seeds/corpus.ts';
import { loadModel } from '../../shared/suggest/model.ts';
import { readNeeds } from '../../shared/suggest/needs.ts';
import { learnPicks } from '../../shared/suggest/picks.ts';
import { rankTemplates } from '../../shared/suggest/rank.ts';
import { indexTemplates } from '../../shared/suggest/template-index.ts';
import type { Template } from '../../shared/templates/template.ts';
import { percentile, type Row } from './row.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const QUERIES = 200;
const SEEDS_A_TEMPLATE = 3;
/** Bounds of issue 4, by number of templates. */
const MOST_MS: Record<number, number> = { 500: 3, 5000: 15 };

/** `count` templates, each with three sample comments of one intent; the seeds are gone round as often as needed. */
function someTemplates(seeds: Sample[], count: number): Template[] {
  return Array.from({ length: count }, (_, at) => {
    const own = Array.from({ length: SEEDS_A_TEMPLATE }, (_unused, more) => seeds[(at * 7 + more * 31) % seeds.length]);
    const intent = own[0]?.intents[0] ?? 'praise';
    const text = `Bonjour, merci pour votre message (${at}).`;
    return { id: `t${at}`, intent, language: 'fr', text, seeds: own.map((seed) => seed?.text ?? '') };
  });
}

/** The 95th percentile of the time that `run` takes, in milliseconds, after a warm-up. */
function p95(queries: string[], run: (query: string) => unknown): number {
  for (const query of queries.slice(0, 50)) run(query);
  const times = queries.map((query) => {
    const start = performance.now();
    run(query);
    return performance.now() - start;
  });
  return Number(percentile(times, 0.95).toFixed(3));
}

function readModel() {
  const bytes = readFileSync(`${ROOT}assets/public/suggest-model.bin`);
  return loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
}

function ours(templates: Template[], queries: string[]): number {
  const model = readModel();
  const index = indexTemplates(model, templates);
  const picks = templates.slice(0, 100).map(({ id, seeds }) => ({ text: seeds?.[0] ?? '', template: id }));
  const ranker = { model, index, learnt: learnPicks(model, index, picks) };
  return p95(queries, (query) => {
    const { vector, logits } = readNeeds(ranker, query);
    return rankTemplates(ranker, vector, logits, () => true);
  });
}

function miniSearch(templates: Template[], queries: string[]): number {
  const engine = new MiniSearch({ fields: ['seeds', 'intent'] });
  engine.addAll(templates.map(({ id, intent, seeds }) => ({ id, intent, seeds: seeds?.join(' ') ?? '' })));
  return p95(queries, (query) => engine.search(query, { prefix: true, fuzzy: 0.2 }));
}

function fuse(templates: Template[], queries: string[]): number {
  const engine = new Fuse(templates, { keys: ['seeds', 'intent'], ignoreLocation: true });
  return p95(queries.slice(0, 60), (query) => engine.search(query.slice(0, 60)));
}

function sizes(): Row[] {
  const size = (path: string) => gzipSync(readFileSync(`${ROOT}${path}`), { level: 9 }).length / 1000;
  const paths = ['assets/public/suggest-model.bin', 'assets/suggest/concepts.yml', 'assets/suggest/risk/weights.json'];
  return paths.map((path) => ({ name: `size of ${path}`, value: Number(size(path).toFixed(1)), unit: 'kB gzipped' }));
}

/** Ranking one comment among 50, 500 and 5,000 templates after 100 picks, beside two search engines in the same run. */
export async function bench(): Promise<Row[]> {
  const seeds = readSeeds().filter(({ language }) => language === 'fr');
  const queries = Array.from({ length: QUERIES }, (_, at) => seeds[(at * 17 + 5) % seeds.length]?.text ?? '');
  const rows: Row[] = [];
  for (const count of [50, 500, 5000]) {
    const templates = someTemplates(seeds, count);
    const note = `p95 of ${QUERIES} comments`;
    const rank = { name: `rank, ${count} templates`, value: ours(templates, queries), unit: 'ms', note };
    const most = MOST_MS[count];
    rows.push(most === undefined ? rank : { ...rank, most });
    rows.push({ name: `MiniSearch, ${count} templates`, value: miniSearch(templates, queries), unit: 'ms', note });
    rows.push({ name: `Fuse, ${count} templates`, value: fuse(templates, queries), unit: 'ms', note: 'p95 of 60' });
  }
  return [...rows, ...sizes()];
}
