import { browser } from 'wxt/browser';
import { LANGUAGES } from '../../shared/brands/brand.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import type { BrandRow, CharterRow } from '../../shared/storage/rows.ts';
import { loadModel, type Model } from '../../shared/suggest/model.ts';
import { learnPicks, type PickedReply } from '../../shared/suggest/picks.ts';
import type { Ranker } from '../../shared/suggest/rank.ts';
import { indexTemplates } from '../../shared/suggest/template-index.ts';
import { starterTemplates } from '../../shared/templates/starter.ts';
import type { Template } from '../../shared/templates/template.ts';
import { type BrandSpace, readBrands, readSpace } from '../../stores/tables/brands.ts';
import { latestPicks, latestRejections } from '../../stores/tables/picks.ts';
import { readRevision } from '../../stores/tables/revision.ts';
import { readSettings } from '../../stores/tables/settings.ts';

/** Everything that suggestions for one brand are made from. */
export interface Knowledge {
  brand: BrandRow | null;
  templates: Template[];
  facts: Fact[];
  charter: CharterRow | null;
  ranker: Ranker;
  /** Extension storage or IndexedDB can't be read: the starter pack alone answers. */
  refused: boolean;
}

/** Picks that a brand's ranking learns from: older habits fade. */
const LEARNT_FROM = 500;

let model: Promise<Model> | undefined;

/** The model is a file of the package, read once in a worker's life. */
function readModel(): Promise<Model> {
  model ??= fetch(browser.runtime.getURL('/suggest-model.bin'))
    .then((response) => response.arrayBuffer())
    .then(loadModel);
  return model;
}

/** The starter pack under the brand's own templates: one with a starter's id takes its place. */
function withStarter(own: readonly Template[]): Template[] {
  const replaced = new Set(own.map(({ id }) => id));
  const starter = LANGUAGES.flatMap((language) => starterTemplates(language));
  return [...own, ...starter.filter(({ id }) => !replaced.has(id))];
}

async function readPicked(brand: string): Promise<PickedReply[]> {
  const [picks, rejections] = await Promise.all([
    latestPicks(brand, LEARNT_FROM),
    latestRejections(brand, LEARNT_FROM),
  ]);
  const rows = [
    ...picks.filter(({ text }) => text !== '').map((row) => ({ ...row, refused: false })),
    ...rejections.map((row) => ({ ...row, intent: null, refused: true })),
  ];
  return rows.sort((a, b) => a.at - b.at);
}

async function build(space: BrandSpace | null, picked: PickedReply[], refused: boolean): Promise<Knowledge> {
  const trained = await readModel();
  const templates = withStarter(space?.templates ?? []);
  const index = indexTemplates(trained, templates);
  const learnt = picked.length === 0 ? null : learnPicks(trained, index, picked);
  return {
    brand: space?.brand ?? null,
    templates,
    facts: space?.facts ?? [],
    charter: space?.charter ?? null,
    ranker: { model: trained, index, learnt },
    refused,
  };
}

/** The shortcuts of every template of the active brand: what a page needs to know to expand one. */
export async function shortcutsFor(acting: string | null): Promise<string[]> {
  const space = await brandFor(acting)
    .then(readSpace)
    .catch(() => null);
  return withStarter(space?.templates ?? []).flatMap(({ shortcut }) => (shortcut ? [shortcut.toLowerCase()] : []));
}

/** The page's account decides the brand; then the person's choice; then the first. */
async function brandFor(acting: string | null): Promise<string> {
  const [brands, settings] = await Promise.all([readBrands(), readSettings()]);
  const same = (id: string) => id.toLowerCase() === acting?.toLowerCase();
  const owners = brands.filter(({ accounts }) => accounts.some(({ id }) => same(id)));
  const chosen = (among: typeof brands) => among.find(({ id }) => id === settings.activeBrand);
  return (chosen(owners) ?? owners[0] ?? chosen(brands) ?? brands[0])?.id ?? '';
}

const kept = new Map<string, { revision: number; knowledge: Promise<Knowledge> }>();

async function readKnowledge(brand: string): Promise<Knowledge> {
  return await build(await readSpace(brand), await readPicked(brand), false);
}

/**
 * What is known for the account that a page acts as. Kept while nothing changed (the tables count
 * their changes), because building the index takes longer than an answer may.
 */
export async function knowledge(acting: string | null): Promise<Knowledge> {
  try {
    const [brand, revision] = await Promise.all([brandFor(acting), readRevision()]);
    const known = kept.get(brand);
    if (known?.revision === revision) return await known.knowledge;
    const fresh = { revision, knowledge: readKnowledge(brand) };
    kept.set(brand, fresh);
    return await fresh.knowledge;
  } catch (error) {
    console.warn('Tact: storage can’t be read; the starter pack answers', error);
    return await build(null, [], true);
  }
}
