import { ask } from '../../shared/ask.ts';
import type { SightingRow } from '../../shared/sightings/sighting.ts';
import type { TaskRow } from '../../shared/tasks/task.ts';
import { openSidePanel } from './front-tab.ts';
import { openPlace } from './open-place.ts';
import { patch, usePopup } from './popup-state.ts';

export async function openPanel(): Promise<void> {
  const { sight } = usePopup.getState();
  const opened = await openSidePanel(sight.state === 'looking' ? null : sight.windowId);
  if (opened) window.close();
  else patch({ said: { key: 'page.saidNoPanel' } });
}

export async function openWorkspace(area: string | null): Promise<void> {
  try {
    await ask('open-workspace', { area });
    window.close();
  } catch {
    patch({ said: { key: 'page.saidNoWorkspace' } });
  }
}

/** The popup goes once the place is in front. */
export async function openOr(address: string | null, otherwise: string): Promise<void> {
  if (await openPlace(address).catch(() => false)) window.close();
  else await openWorkspace(otherwise);
}

export const openComment = (row: SightingRow) => openOr(row.url, 'tasks');
export const openTask = (task: TaskRow) => openOr(task.link, 'tasks');

export const forgetUndo = (): void => patch({ undo: null });
export const forgetPacket = (): void => patch({ packet: null });
