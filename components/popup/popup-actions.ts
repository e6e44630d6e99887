import {
  forgetPacket,
  forgetUndo,
  openComment,
  openPanel,
  openTask,
  openWorkspace,
} from '../../stores/views/popup-doors.ts';
import { patch } from '../../stores/views/popup-state.ts';
import type { PopupActions } from './popup.tsx';

/** What reaches the tables; its code comes after the first picture, or with the first click if that is sooner. */
export const loadRest = async () => (await import('./popup-rest.ts')).REST;

type RestActions = Awaited<ReturnType<typeof loadRest>>['actions'];

/** A click waits for the code of its deed and is not lost. */
const later =
  <Given extends unknown[]>(deed: (actions: RestActions) => (...given: Given) => unknown) =>
  (...given: Given): void => {
    loadRest().then(
      ({ actions }) => void deed(actions)(...given),
      () => patch({ said: { key: 'screen.crashed' } }),
    );
  };

/** The browser lets a panel be opened from the click itself alone: what only opens or closes something never waits. */
export const ACTIONS: PopupActions = {
  onOpenPanel: openPanel,
  onOpenWorkspace: () => openWorkspace(null),
  onArea: openWorkspace,
  onOpenTask: openTask,
  onOpenComment: openComment,
  onUndoGone: forgetUndo,
  onPacketGone: forgetPacket,
  onRestore: later(({ onRestore }) => onRestore),
  onLeave: later(({ onLeave }) => onLeave),
  onPauseHere: later(({ onPauseHere }) => onPauseHere),
  onResumeHere: later(({ onResumeHere }) => onResumeHere),
  onPauseEverywhere: later(({ onPauseEverywhere }) => onPauseEverywhere),
  onResumeEverywhere: later(({ onResumeEverywhere }) => onResumeEverywhere),
  onMode: later(({ onMode }) => onMode),
  onFinish: later(({ onFinish }) => onFinish),
  onPutOff: later(({ onPutOff }) => onPutOff),
  onHandOffTask: later(({ onHandOffTask }) => onHandOffTask),
  onNoReply: later(({ onNoReply }) => onNoReply),
  onMakeTask: later(({ onMakeTask }) => onMakeTask),
  onHandOff: later(({ onHandOff }) => onHandOff),
  onPutOffComment: later(({ onPutOffComment }) => onPutOffComment),
  onOpenAlert: later(({ onOpenAlert }) => onOpenAlert),
  onSeen: later(({ onSeen }) => onSeen),
  onNotify: later(({ onNotify }) => onNotify),
  onUndo: later(({ onUndo }) => onUndo),
};
