import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { ask } from '../../shared/ask.ts';
import { FULL_KEY } from '../../shared/storage/full.ts';
import type { Settings } from '../../shared/storage/settings.ts';
import { leaveLost, lostData, restoreMirror, saveMirror } from '../tables/mirror.ts';
import { changeSettings, readSettings } from '../tables/settings.ts';
import { type Patch, type ScreenBase, settled } from './screen-state.ts';

/**
 * Follows a query of the tables, whoever changes them, until the given function is called. Refusals
 * are caught inside the query: `liveQuery` keeps the error of a database that can't be opened to itself.
 */
export function follow<T>(query: () => Promise<T>, onValue: (value: T) => void, onRefused: () => void): () => void {
  const caught = async () =>
    await query().then(
      (value) => ({ value }),
      () => null,
    );
  const subscription = liveQuery(caught).subscribe({
    next: (found) => (found === null ? onRefused() : onValue(found.value)),
    error: onRefused,
  });
  return () => subscription.unsubscribe();
}

/** What the worker found when it last wanted to keep something. */
function followRoom(onRoom: (isFull: boolean) => void): () => void {
  const { session } = browser.storage;
  const look = async (): Promise<void> => onRoom((await session.get(FULL_KEY))[FULL_KEY] !== undefined);
  const onChange = () => void look();
  session.onChanged.addListener(onChange);
  look().catch(() => undefined);
  return () => session.onChanged.removeListener(onChange);
}

/** Settings, language and storage of one screen; a storage that is refused is a state, never a blank page. */
export function startBase(patch: Patch<ScreenBase>): () => void {
  lostData().then(
    (lost) => patch({ lost }),
    () => undefined,
  );
  const stopRoom = followRoom((isFull) => patch({ isFull }));
  const stopSettings = follow(
    readSettings,
    (settings) => patch(settled(settings)),
    () => patch({ storage: 'refused' }),
  );
  return () => {
    stopRoom();
    stopSettings();
  };
}

/** After each change of ours: the mirror first, then the worker, which tells the pages. */
export async function afterChange(): Promise<void> {
  await saveMirror(Date.now()).catch((error) => console.warn('Tact: the mirror was not written', error));
  await ask('data-changed', {}).catch((error) => console.warn('Tact: the pages were not told', error));
}

export async function change(next: (settings: Settings) => Settings): Promise<void> {
  await changeSettings(next);
  await afterChange();
}

export async function restoreLost(patch: Patch<ScreenBase>): Promise<void> {
  await restoreMirror();
  patch({ lost: null });
  await afterChange();
}

export async function forgetLost(patch: Patch<ScreenBase>): Promise<void> {
  await leaveLost();
  patch({ lost: null });
}
