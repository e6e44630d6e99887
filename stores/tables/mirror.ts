import { browser } from 'wxt/browser';
import type { Settings } from '../../shared/storage/settings.ts';
import { type BrandSpace, putSpaces, readBrands, readSpace } from './brands.ts';
import { database } from './database.ts';
import { changeSettings, readSettings } from './settings.ts';

/** The one key of extension storage that holds the precious part of the database. */
export const MIRROR_KEY = 'mirror';
const LOCK = 'tact-mirror';

/** A row of the database itself: it goes when the browser loses the database, and the mirror stays. */
const MARK = 'mirrored';

export interface Mirror {
  schema: 1;
  /** When it was written, UTC milliseconds. */
  at: number;
  spaces: BrandSpace[];
  settings: Settings;
}

/** `kept-back`: the database looks lost, so the mirror was not written over. */
export type MirrorOutcome = 'written' | 'kept-back';

async function readMirror(): Promise<Mirror | null> {
  const found = (await browser.storage.local.get(MIRROR_KEY))[MIRROR_KEY] as Mirror | undefined;
  return found?.schema === 1 && Array.isArray(found.spaces) ? found : null;
}

export async function readSpaces(): Promise<BrandSpace[]> {
  const spaces = await Promise.all((await readBrands()).map(({ id }) => readSpace(id)));
  return spaces.filter((space) => space !== null);
}

const isMarked = async (): Promise<boolean> => (await database().settings.get(MARK)) !== undefined;

const mark = async (): Promise<unknown> => await database().settings.put({ name: MARK, value: true });

/** Brands of the mirror that a database without our mark no longer has. */
async function missing(mirror: Mirror | null): Promise<BrandSpace[]> {
  if (mirror === null || (await isMarked())) return [];
  const here = new Set((await readBrands()).map(({ id }) => id));
  return mirror.spaces.filter(({ brand }) => !here.has(brand.id));
}

const locked = async <T>(work: () => Promise<T>): Promise<T> => await navigator.locks.request(LOCK, work);

/** Copies the precious part after a change; never over a mirror that still holds what the database lost. */
export async function saveMirror(now: number): Promise<MirrorOutcome> {
  return await locked(async () => {
    if ((await missing(await readMirror())).length > 0) return 'kept-back';
    const mirror: Mirror = { schema: 1, at: now, spaces: await readSpaces(), settings: await readSettings() };
    await browser.storage.local.set({ [MIRROR_KEY]: mirror });
    await mark();
    return 'written';
  });
}

/** What the browser lost and the mirror still has; null when nothing is missing. */
export async function lostData(): Promise<{ at: number; brands: string[] } | null> {
  const mirror = await readMirror();
  const lost = await missing(mirror);
  if (mirror === null || lost.length === 0) return null;
  return { at: mirror.at, brands: lost.map(({ brand }) => brand.name) };
}

/** Puts back the brands that are missing; what was made since then is left as it is. */
export async function restoreMirror(): Promise<number> {
  return await locked(async () => {
    const mirror = await readMirror();
    const lost = await missing(mirror);
    if (mirror === null || lost.length === 0) return 0;
    await putSpaces(lost);
    // A welcome that was seen stays seen, and a language that was chosen stays chosen.
    await changeSettings((settings) => ({
      ...mirror.settings,
      pausedUntil: settings.pausedUntil,
      activeBrand: settings.activeBrand ?? mirror.settings.activeBrand,
    }));
    await mark();
    return lost.length;
  });
}

/** The person wants to go on without it: the next change writes the mirror anew. */
export async function leaveLost(): Promise<void> {
  await mark();
}

export async function eraseMirror(): Promise<void> {
  await locked(async () => await browser.storage.local.remove(MIRROR_KEY));
}
