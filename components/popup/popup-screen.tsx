import { useEffect, useMemo, useState } from 'react';
import { screenWords } from '../../shared/locales/screen-words.ts';
import {
  alertSeen,
  chooseNotify,
  commentLater,
  finishTask,
  forgetPacket,
  forgetUndo,
  handOffRow,
  handOffTask,
  noReply,
  openAlert,
  openComment,
  openTask,
  putOffTask,
  takeBack,
  taskFrom,
} from '../../stores/views/popup-deeds.ts';
import {
  leave,
  openPanel,
  openWorkspace,
  pauseEverywhere,
  pauseHere,
  restore,
  resumeEverywhere,
  resumeHere,
  setMode,
  startPopup,
  usePopup,
} from '../../stores/views/popup-view.ts';
import { usePageLanguage } from '../controls/use-page-language.ts';
import { Popup, type PopupActions } from './popup.tsx';

const ACTIONS: PopupActions = {
  onRestore: restore,
  onLeave: leave,
  onOpenPanel: openPanel,
  onOpenWorkspace: () => openWorkspace(null),
  onPauseHere: pauseHere,
  onResumeHere: resumeHere,
  onPauseEverywhere: pauseEverywhere,
  onResumeEverywhere: resumeEverywhere,
  onMode: setMode,
  onArea: openWorkspace,
  onOpenTask: openTask,
  onFinish: finishTask,
  onPutOff: putOffTask,
  onHandOffTask: handOffTask,
  onOpenComment: openComment,
  onNoReply: noReply,
  onMakeTask: taskFrom,
  onHandOff: handOffRow,
  onPutOffComment: commentLater,
  onOpenAlert: openAlert,
  onSeen: alertSeen,
  onNotify: chooseNotify,
  onUndo: takeBack,
  onUndoGone: forgetUndo,
  onPacketGone: forgetPacket,
};

/** The popup on its store. */
export function PopupScreen() {
  const view = usePopup();
  const say = useMemo(() => screenWords(view.language), [view.language]);
  const [now, setNow] = useState(() => Date.now());
  useEffect(startPopup, []);
  // A pause that ends while a tab of the popup stays open must not be shown for ever.
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  usePageLanguage(view.language, say('screen.popup'));
  return <Popup view={view} now={Math.max(now, Date.now())} say={say} actions={ACTIONS} />;
}
