import { useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { screenWords } from '../../shared/locales/screen-words.ts';
import { createBrand, dropBrand, makeActive, saveBrand } from '../../stores/views/workspace-brand.ts';
import {
  alertSeen,
  commentLater,
  copyNote,
  createTask,
  dropTask,
  editTask,
  finishTask,
  forgetPacket,
  handOffRow,
  handOffTask,
  noReply,
  open,
  openAlert,
  putOffTask,
  reopen,
  seeAll,
  setNotify,
  tag,
  taskFrom,
} from '../../stores/views/workspace-deeds.ts';
import { erasePerson, findAuthors, setRetention } from '../../stores/views/workspace-erase.ts';
import {
  cancelImport,
  eraseAll,
  exportEverything,
  openFile,
  takeImport,
  tryDemo,
} from '../../stores/views/workspace-import.ts';
import { dropTemplate, saveTemplate } from '../../stores/views/workspace-templates.ts';
import {
  forgetUndo,
  leave,
  openNetworks,
  pauseEverywhere,
  restore,
  resumeEverywhere,
  resumeHost,
  setLanguage,
  setMode,
  show,
  startWorkspace,
  takeBack,
  useWorkspace,
} from '../../stores/views/workspace-view.ts';
import { usePageLanguage } from '../controls/use-page-language.ts';
import type { WorkspaceActions } from './props.ts';
import { Workspace } from './workspace.tsx';

const ACTIONS: WorkspaceActions = {
  onDemo: tryDemo,
  onFile: openFile,
  onTake: takeImport,
  onCancel: cancelImport,
  onExport: exportEverything,
  onErase: eraseAll,
  onFindAuthors: findAuthors,
  onErasePerson: erasePerson,
  onRetention: setRetention,
  onUndo: takeBack,
  onUndoGone: forgetUndo,
  onRestore: restore,
  onLeave: leave,
  onLanguage: setLanguage,
  onMode: setMode,
  onOpenNetworks: openNetworks,
  onResumeHost: resumeHost,
  onPauseEverywhere: pauseEverywhere,
  onResumeEverywhere: resumeEverywhere,
  onShow: show,
  onCreateBrand: createBrand,
  onSaveBrand: saveBrand,
  onDropBrand: dropBrand,
  onMakeActive: makeActive,
  onSaveTemplate: saveTemplate,
  onDropTemplate: dropTemplate,
  onOpen: open,
  onOpenComment: ({ url }) => open(url),
  onNoReply: noReply,
  onMakeTask: taskFrom,
  onHandOff: handOffRow,
  onPutOffComment: commentLater,
  onFinish: finishTask,
  onPutOff: putOffTask,
  onHandOffTask: handOffTask,
  onAddTask: createTask,
  onEditTask: editTask,
  onDropTask: dropTask,
  onReopen: reopen,
  onOpenAlert: openAlert,
  onSeen: alertSeen,
  onSeeAll: seeAll,
  onTag: tag,
  onNotify: setNotify,
  onCopyNote: copyNote,
  onPacketGone: forgetPacket,
};

/** The person's own day, `YYYY-MM-DD`. */
function localDay(now: number): string {
  const date = new Date(now);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The workspace on its store. */
export function WorkspaceScreen() {
  const view = useWorkspace();
  const say = useMemo(() => screenWords(view.language), [view.language]);
  const [now, setNow] = useState(() => Date.now());
  useEffect(startWorkspace, []);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  usePageLanguage(view.language, `Tact · ${say(`area.${view.area}`)}`);
  return (
    <I18nProvider locale={view.language}>
      <Workspace view={view} now={Math.max(now, Date.now())} today={localDay(now)} say={say} actions={ACTIONS} />
    </I18nProvider>
  );
}
