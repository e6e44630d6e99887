import type { AlertRow } from '../../shared/alerts/alert.ts';
import type { SightingRow } from '../../shared/sightings/sighting.ts';
import type { NotifySettings } from '../../shared/storage/settings.ts';
import type { TaskRow } from '../../shared/tasks/task.ts';
import { markAlertSeen } from './deeds.ts';
import { openPlace } from './open-place.ts';
import { openWorkspace, patch, usePopup } from './popup-view.ts';
import { ring } from './ring.ts';
import { rowDeeds } from './row-deeds.ts';
import type { Deed } from './said.ts';
import { change } from './screen-base.ts';

const brandOf = (id: string) => usePopup.getState().desk?.brands.find((brand) => brand.id === id) ?? null;

/** Does a deed; what can be taken back is said with the way back, and a storage that refuses is a sentence. */
async function act(work: () => Promise<Deed | null>): Promise<void> {
  patch({ said: null, undo: null });
  try {
    const deed = await work();
    if (deed === null) return;
    const { said, undo } = deed;
    if (undo === undefined) patch({ said });
    else patch({ undo: { said, run: async () => void (await undo()) } });
  } catch (error) {
    console.warn('Tact: a deed failed', error);
    patch({ said: { key: 'storage.refused' } });
  }
}

export const {
  finishTask,
  putOffTask,
  taskFrom,
  commentLater,
  noReply,
  alertSeen,
  handOffRow,
  handOffTask,
  forgetPacket,
} = rowDeeds({
  act,
  brandOf,
  language: () => usePopup.getState().language,
  showPacket: (packet) => patch({ packet }),
});

/** The popup goes once the place is in front. */
async function open(address: string | null, otherwise: string): Promise<void> {
  if (await openPlace(address).catch(() => false)) window.close();
  else await openWorkspace(otherwise);
}

export const openComment = (row: SightingRow) => open(row.url, 'tasks');
export const openTask = (task: TaskRow) => open(task.link, 'tasks');

export async function openAlert(alert: AlertRow): Promise<void> {
  await act(async () => {
    await markAlertSeen(alert);
    return null;
  });
  await open(alert.url, alert.kind === 'reminder' ? 'tasks' : 'alerts');
}

export async function takeBack(): Promise<void> {
  const { undo } = usePopup.getState();
  patch({ undo: null });
  if (undo === null) return;
  await act(async () => {
    await undo.run();
    return { said: { key: 'tasks.saidUndone' } };
  });
}

export const forgetUndo = (): void => patch({ undo: null });

export async function chooseNotify(next: Partial<NotifySettings>): Promise<void> {
  await act(async () => {
    await change((settings) => ({ ...settings, notify: { ...settings.notify, ...next, chosenAt: Date.now() } }));
    await ring();
    return { said: { key: next.on === true ? 'notify.saidOn' : 'notify.saidOff' } };
  });
}
