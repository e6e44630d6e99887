import { browser } from 'wxt/browser';
import { create } from 'zustand';
import type { Network } from '../../shared/brands/brand.ts';
import type { ImportPlan } from '../../shared/brands/import-plan.ts';
import type { SetUpProblem } from '../../shared/brands/set-up-problem.ts';
import type { Values } from '../../shared/locales/translate.ts';
import { type NetworkMode, PAUSE_LENGTH, type Settings } from '../../shared/storage/settings.ts';
import type { Template } from '../../shared/templates/template.ts';
import type { KnownAuthor } from '../tables/authors.ts';
import type { BrandSpace } from '../tables/brands.ts';
import { type Counts, readCounts } from '../tables/everything.ts';
import { readSpaces } from '../tables/mirror.ts';
import { followAccess, requestAccess } from './access.ts';
import type { Packet } from './hand-off.ts';
import type { Said, Undo } from './said.ts';
import { change, follow, forgetLost, restoreLost, startBase } from './screen-base.ts';
import { browserLanguage, SCREEN_BASE, type ScreenBase } from './screen-state.ts';
import { starterPack } from './starter-pack.ts';

/** The areas in the order of the navigation; each is its own address, `options.html#brand`. */
export const AREAS = [
  'welcome',
  'tasks',
  'alerts',
  'handover',
  'feedback',
  'brand',
  'templates',
  'facts',
  'networks',
  'notifications',
  'data',
] as const;
export type Area = (typeof AREAS)[number];

/** What a file holds, before anything is taken from it. */
export interface ImportPreview {
  file: string;
  /** Null when nothing of the file can be used; `problems` then says why. */
  plan: ImportPlan | null;
  problems: SetUpProblem[];
  nothing: boolean;
}

export interface WorkspaceView extends ScreenBase {
  area: Area;
  /** Which part of the area: `answered` in `#tasks/answered`. */
  part: string;
  /** Null until the tables answered. */
  spaces: BrandSpace[] | null;
  starter: Template[];
  /** The brand that the areas show; null: the first. */
  shown: string | null;
  counts: Counts | null;
  /** Bytes that the browser counts for us; null: it does not say. */
  size: number | null;
  /** Networks that the browser keeps from Tact. */
  closed: readonly Network[];
  /** Command -> the key that is really bound. */
  keys: Record<string, string>;
  said: Said | null;
  /** Trouble stays until the next deed; the rest too, but in another tone. */
  trouble: boolean;
  undo: Undo | null;
  /** People that were looked for by name; null: nobody was. */
  authors: readonly KnownAuthor[] | null;
  preview: ImportPreview | null;
  /** What was just handed to customer service. */
  packet: Packet | null;
  /** What has just been brought in, for the next step. */
  ready: { demo: boolean; name: string } | null;
}

const INITIAL: WorkspaceView = {
  ...SCREEN_BASE,
  area: 'welcome',
  part: '',
  spaces: null,
  starter: [],
  shown: null,
  counts: null,
  size: null,
  closed: [],
  keys: {},
  said: null,
  trouble: false,
  undo: null,
  authors: null,
  preview: null,
  packet: null,
  ready: null,
};

export const useWorkspace = create<WorkspaceView>()(() => INITIAL);
export const patch = (next: Partial<WorkspaceView>): void => useWorkspace.setState(next);

export function resetWorkspace(): void {
  useWorkspace.setState(INITIAL, true);
}

export const speak = (key: string, values: Values = {}): void => patch({ said: { key, values }, trouble: false });

/** Does a deed on the tables; a storage that refuses becomes a sentence, never an exception in a click. */
export async function deed(work: () => Promise<void>): Promise<void> {
  patch({ said: null, trouble: false });
  try {
    await work();
  } catch (error) {
    console.warn('Tact: a deed failed', error);
    patch({ said: { key: 'storage.refused' }, trouble: true });
  }
}

export function shownSpace({ spaces, shown }: WorkspaceView): BrandSpace | null {
  return spaces?.find(({ brand }) => brand.id === shown) ?? spaces?.[0] ?? null;
}

function readArea(): { area: Area; part: string } {
  const [wanted, part = ''] = decodeURIComponent(location.hash.slice(1)).split('/');
  return { area: AREAS.find((area) => area === wanted) ?? 'welcome', part };
}

async function measureSize(): Promise<void> {
  const { usage } = (await navigator.storage?.estimate?.()) ?? {};
  patch({ size: usage ?? null });
}

async function readKeys(): Promise<void> {
  const commands = await browser.commands.getAll();
  patch({ keys: Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? ''])) });
}

/** Starts what the workspace follows; the function that it gives stops it. */
export function startWorkspace(): () => void {
  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);
  const onHash = () => patch({ ...readArea(), said: null, packet: null });
  onHash();
  window.addEventListener('hashchange', onHash);
  const refused = () => patch({ storage: 'refused', spaces: [] });
  patch({ language: browserLanguage() });
  const stops = [
    startBase(patch),
    follow(readSpaces, (spaces) => patch({ spaces }), refused),
    follow(
      readCounts,
      (counts) => {
        patch({ counts });
        quietly(measureSize());
      },
      refused,
    ),
    followAccess((closed) => patch({ closed })),
    () => window.removeEventListener('hashchange', onHash),
  ];
  quietly(starterPack().then((starter) => patch({ starter })));
  quietly(readKeys());
  return () => {
    for (const stop of stops) stop();
  };
}

export const show = (brand: string): void => patch({ shown: brand });

export async function takeBack(): Promise<void> {
  const { undo } = useWorkspace.getState();
  patch({ undo: null });
  if (undo !== null) await deed(undo.run);
}

export const forgetUndo = (): void => patch({ undo: null });

export async function set(next: (settings: Settings) => Settings): Promise<void> {
  await deed(async () => await change(next));
}

export async function setLanguage(language: Settings['language']): Promise<void> {
  await set((settings) => ({ ...settings, language }));
}

export async function setMode(network: Network, mode: NetworkMode): Promise<void> {
  await set((settings) => ({ ...settings, networks: { ...settings.networks, [network]: mode } }));
}

/** Straight from the click; the pages that are open are entered by the worker. */
export async function openNetworks(): Promise<void> {
  const given = await requestAccess().catch(() => false);
  patch({ said: { key: given ? 'networks.opened' : 'networks.stillClosed' }, trouble: !given });
}

export async function resumeHost(host: string): Promise<void> {
  await set((settings) => ({ ...settings, pausedHosts: settings.pausedHosts.filter((one) => one !== host) }));
}

export async function pauseEverywhere(): Promise<void> {
  await set((settings) => ({ ...settings, pausedUntil: Date.now() + PAUSE_LENGTH }));
}

export async function resumeEverywhere(): Promise<void> {
  await set((settings) => ({ ...settings, pausedUntil: 0 }));
}

export const restore = async (): Promise<void> => await deed(async () => await restoreLost(patch));
export const leave = async (): Promise<void> => await deed(async () => await forgetLost(patch));
