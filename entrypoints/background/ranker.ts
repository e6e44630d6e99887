import { browser } from 'wxt/browser';
import { loadModel, type Model } from '../../shared/suggest/model.ts';
import { type Learnt, learnPicks, type PickedReply } from '../../shared/suggest/picks.ts';
import type { Ranker } from '../../shared/suggest/rank.ts';
import { indexTemplates, type TemplateIndex } from '../../shared/suggest/template-index.ts';
import type { Template } from '../../shared/templates/template.ts';
import { keepCache, readCache } from '../../stores/tables/caches.ts';
import { latestPicks, latestRejections } from '../../stores/tables/picks.ts';

/** Picks that a brand's ranking learns from: older habits fade. */
const LEARNT_FROM = 500;

let model: Promise<Model> | undefined;

/** The model is a file of the package, read once in a worker's life. */
export function readModel(): Promise<Model> {
  model ??= fetch(browser.runtime.getURL('/suggest-model.bin'))
    .then((response) => response.arrayBuffer())
    .then(loadModel);
  return model;
}

type KeptIndex = Omit<TemplateIndex, 'templates'>;

/** Five hundred templates take longer to index than an answer may: a cold worker finds the index made. */
export async function indexFor(brand: string, templates: Template[], stamp: string): Promise<TemplateIndex> {
  const name = `index:${brand}`;
  const kept = await readCache<KeptIndex>(name, stamp).catch(() => null);
  if (kept !== null) return { ...kept, templates };
  const index = indexTemplates(await readModel(), templates);
  const { templates: _, ...rest } = index;
  // Not waited for: an answer is worth more than what spares the next one.
  keepCache(name, stamp, rest satisfies KeptIndex).catch(() => undefined);
  return index;
}

async function readPicked(brand: string): Promise<PickedReply[]> {
  const [picks, refused] = await Promise.all([latestPicks(brand, LEARNT_FROM), latestRejections(brand, LEARNT_FROM)]);
  const rows = [
    ...picks.filter(({ text }) => text !== '').map((row) => ({ ...row, refused: false })),
    ...refused.map((row) => ({ ...row, intent: null, refused: true })),
  ];
  return rows.sort((a, b) => a.at - b.at);
}

interface KeptLearnt {
  revision: number;
  learnt: Learnt | null;
}

const learnt = new Map<string, KeptLearnt & { stamp: string }>();
const studying = new Set<string>();

/** Learns again from all picks, and keeps what was learnt. */
async function study(brand: string, stamp: string, revision: number, index: TemplateIndex): Promise<void> {
  if (studying.has(brand)) return;
  studying.add(brand);
  try {
    const picked = await readPicked(brand);
    const fresh = picked.length === 0 ? null : learnPicks(await readModel(), index, picked);
    learnt.set(brand, { revision, learnt: fresh, stamp });
    await keepCache(`learnt:${brand}`, stamp, { revision, learnt: fresh } satisfies KeptLearnt);
  } finally {
    studying.delete(brand);
  }
}

/**
 * What the brand's picks taught, as last learnt: the newest pick is studied after the answer, not before it.
 * What was learnt over other templates (another stamp) is forgotten.
 */
export async function learntFor(
  brand: string,
  stamp: string,
  revision: number,
  index: TemplateIndex,
): Promise<Ranker['learnt']> {
  let known = learnt.get(brand);
  if (known?.stamp !== stamp) {
    const kept = await readCache<KeptLearnt>(`learnt:${brand}`, stamp).catch(() => null);
    known = { stamp, revision: kept?.revision ?? -1, learnt: kept?.learnt ?? null };
    learnt.set(brand, known);
  }
  if (known.revision !== revision)
    setTimeout(() => void study(brand, stamp, revision, index).catch(() => undefined), 0);
  return known.learnt;
}
