import { useEffect, useMemo } from 'react';
import { screenWords } from '../../shared/locales/screen-words.ts';
import { words } from '../../shared/page/page-words.ts';
import {
  chooseItem,
  choosePasted,
  copyCard,
  copyFact,
  leave,
  openWorkspace,
  reject,
  restore,
  retry,
  search,
  showSource,
  startSidePanel,
  useSidePanel,
} from '../../stores/views/side-panel-view.ts';
import { usePageLanguage } from '../controls/use-page-language.ts';
import { SidePanel, type SidePanelActions } from './side-panel.tsx';

const ACTIONS: SidePanelActions = {
  onSource: showSource,
  onChoose: chooseItem,
  onPaste: choosePasted,
  onSearch: search,
  onCopy: copyCard,
  onCopyFact: copyFact,
  onReject: reject,
  onRetry: retry,
  onOpenWorkspace: openWorkspace,
  onRestore: restore,
  onLeave: leave,
};

/** The side panel on its store. */
export function SidePanelScreen() {
  const view = useSidePanel();
  const say = useMemo(() => screenWords(view.language), [view.language]);
  const sayCard = useMemo(() => words(view.language), [view.language]);
  useEffect(startSidePanel, []);
  usePageLanguage(view.language, `Tact · ${say('screen.panel')}`);
  return <SidePanel view={view} say={say} sayCard={sayCard} actions={ACTIONS} />;
}
