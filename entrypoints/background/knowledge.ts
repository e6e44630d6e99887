import { browser } from 'wxt/browser';
import { isActing } from '../../shared/brands/acting.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import type { BrandRow, CharterRow } from '../../shared/storage/rows.ts';
import type { Settings } from '../../shared/storage/settings.ts';
import type { Ranker } from '../../shared/suggest/rank.ts';
import { indexTemplates, type TemplateIndex } from '../../shared/suggest/template-index.ts';
import type { Template } from '../../shared/templates/template.ts';
import { withStarter } from '../../shared/templates/with-starter.ts';
import { type BrandSpace, readBrands, readSpace } from '../../stores/tables/brands.ts';
import { readRevisions } from '../../stores/tables/revision.ts';
import { readSettings } from '../../stores/tables/settings.ts';
import { indexFor, learntFor, readModel } from './ranker.ts';

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

/** What one revision of the tables holds; read once, since a question may take milliseconds. */
interface Edition {
  revision: number;
  brands: Promise<BrandRow[]>;
  settings: Promise<Settings>;
  spaces: Map<
    string,
    Promise<{ space: BrandSpace | null; templates: Template[]; index: TemplateIndex; stamp: string }>
  >;
}

let edition: Edition | undefined;

function editionOf(revision: number): Edition {
  if (edition?.revision !== revision) {
    edition = { revision, brands: readBrands(), settings: readSettings(), spaces: new Map() };
  }
  return edition;
}

/** The page's account decides the brand; among several of them, and without one, the person's choice; then the first. */
async function brandFor({ brands, settings }: Edition, acting: string | null): Promise<string> {
  const [all, { activeBrand }] = await Promise.all([brands, settings]);
  const owners = all.filter((brand) => acting !== null && brand.accounts.some((one) => isActing(brand, one, acting)));
  const chosen = (among: BrandRow[]) => among.find(({ id }) => id === activeBrand);
  return (chosen(owners) ?? owners[0] ?? chosen(all) ?? all[0])?.id ?? '';
}

async function readIndexed(brand: string, revision: number) {
  const space = await readSpace(brand);
  const templates = withStarter(space?.templates ?? []);
  const { corpus } = await readModel();
  const stamp = `${browser.runtime.getManifest().version}/${corpus}/${revision}`;
  return { space, templates, index: await indexFor(brand, templates, stamp), stamp };
}

function indexedSpace(of: Edition, brand: string) {
  const known = of.spaces.get(brand) ?? readIndexed(brand, of.revision);
  of.spaces.set(brand, known);
  return known;
}

/** The starter pack alone, when nothing can be read. */
async function starterOnly(): Promise<Knowledge> {
  const templates = withStarter([]);
  const model = await readModel();
  const ranker = { model, index: indexTemplates(model, templates), learnt: null };
  return { brand: null, templates, facts: [], charter: null, ranker, refused: true };
}

/**
 * What is known for the account that a page acts as. The tables count their changes: while the
 * count stands, one small read is all that a question costs.
 */
export async function knowledge(acting: string | null): Promise<Knowledge> {
  try {
    const { madeFrom, learnt: learntAt } = await readRevisions();
    const current = editionOf(madeFrom);
    const brand = await brandFor(current, acting);
    const { space, templates, index, stamp } = await indexedSpace(current, brand);
    const learnt = await learntFor(brand, stamp, learntAt, index);
    const ranker = { model: await readModel(), index, learnt: learnt ?? null };
    const { brand: row = null, facts = [], charter = null } = space ?? {};
    return { brand: row, templates, facts, charter, ranker, refused: false };
  } catch (error) {
    edition = undefined;
    console.warn('Tact: storage can’t be read; the starter pack answers', error);
    return await starterOnly();
  }
}

/** The shortcuts of every template of the active brand: what a page needs to know to expand one. */
export async function shortcutsFor(acting: string | null): Promise<string[]> {
  const own = async () => {
    const { madeFrom } = await readRevisions();
    return (await readSpace(await brandFor(editionOf(madeFrom), acting)))?.templates ?? [];
  };
  const templates = withStarter(await own().catch(() => []));
  return templates.flatMap(({ shortcut }) => (shortcut ? [shortcut.toLowerCase()] : []));
}
