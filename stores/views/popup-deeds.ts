import type { AlertRow } from '../../shared/alerts/alert.ts';
import type { NotifySettings } from '../../shared/storage/settings.ts';
import { markAlertSeen } from './deeds.ts';
import { openOr } from './popup-doors.ts';
import { patch, usePopup } from './popup-state.ts';
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

export const { finishTask, putOffTask, taskFrom, commentLater, noReply, alertSeen, handOffRow, handOffTask } = rowDeeds(
  {
    act,
    brandOf,
    language: () => usePopup.getState().language,
    showPacket: (packet) => patch({ packet }),
  },
);

export async function openAlert(alert: AlertRow): Promise<void> {
  await act(async () => {
    await markAlertSeen(alert);
    return null;
  });
  await openOr(alert.url, alert.kind === 'reminder' ? 'tasks' : 'alerts');
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

export async function chooseNotify(next: Partial<NotifySettings>): Promise<void> {
  await act(async () => {
    await change((settings) => ({ ...settings, notify: { ...settings.notify, ...next, chosenAt: Date.now() } }));
    await ring();
    return { said: { key: next.on === true ? 'notify.saidOn' : 'notify.saidOff' } };
  });
}
