import {
  alertSeen,
  chooseNotify,
  commentLater,
  finishTask,
  handOffRow,
  handOffTask,
  noReply,
  openAlert,
  putOffTask,
  takeBack,
  taskFrom,
} from '../../stores/views/popup-deeds.ts';
import {
  leave,
  pauseEverywhere,
  pauseHere,
  restore,
  resumeEverywhere,
  resumeHere,
  setMode,
  startPopup,
} from '../../stores/views/popup-view.ts';

/** All of the popup that reaches the tables: what it follows, and what it does. */
export const REST = {
  start: startPopup,
  actions: {
    onRestore: restore,
    onLeave: leave,
    onPauseHere: pauseHere,
    onResumeHere: resumeHere,
    onPauseEverywhere: pauseEverywhere,
    onResumeEverywhere: resumeEverywhere,
    onMode: setMode,
    onFinish: finishTask,
    onPutOff: putOffTask,
    onHandOffTask: handOffTask,
    onNoReply: noReply,
    onMakeTask: taskFrom,
    onHandOff: handOffRow,
    onPutOffComment: commentLater,
    onOpenAlert: openAlert,
    onSeen: alertSeen,
    onNotify: chooseNotify,
    onUndo: takeBack,
  },
};
