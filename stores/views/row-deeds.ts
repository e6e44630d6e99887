import type { AlertRow } from '../../shared/alerts/alert.ts';
import type { Language } from '../../shared/brands/brand.ts';
import type { SightingRow } from '../../shared/sightings/sighting.ts';
import type { BrandRow } from '../../shared/storage/rows.ts';
import type { TaskRow } from '../../shared/tasks/task.ts';
import { type Desktop, finish, makeTask, markAlertSeen, needsNoReply, putOff, putOffComment } from './deeds.ts';
import { handOff, type Packet } from './hand-off.ts';
import type { Deed } from './said.ts';

/** What a screen lends to the deeds of its rows. */
export interface RowScreen {
  /** Does a deed, and says it with the way back. */
  act: (work: () => Promise<Deed | null>) => Promise<void>;
  brandOf: (id: string) => BrandRow | null;
  language: () => Language;
  showPacket: (packet: Packet | null) => void;
}

/** What can be done with a row of tasks, comments or alerts, on whichever screen it stands. */
export function rowDeeds({ act, brandOf, language, showPacket }: RowScreen) {
  const desktop = (brand: string): Desktop => ({ brand: brandOf(brand), language: language() });
  const handOffComment = (sighting: string, brand: string) => act(() => handOff(sighting, brandOf(brand), showPacket));
  return {
    finishTask: (task: TaskRow) => act(() => finish(task)),
    putOffTask: (task: TaskRow) => act(() => putOff(task, desktop(task.brand))),
    taskFrom: (row: SightingRow) => act(() => makeTask(row, desktop(row.brand))),
    commentLater: (row: SightingRow) => act(() => putOffComment(row, desktop(row.brand))),
    noReply: (row: SightingRow) => act(() => needsNoReply(row)),
    alertSeen: (alert: AlertRow) => act(() => markAlertSeen(alert)),
    handOffRow: (row: SightingRow) => handOffComment(row.id, row.brand),
    handOffTask: (task: TaskRow) => handOffComment(task.sighting ?? '', task.brand),
    forgetPacket: (): void => showPacket(null),
  };
}
