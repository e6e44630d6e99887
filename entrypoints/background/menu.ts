import { type Browser, browser } from 'wxt/browser';
import screensEn from '../../shared/locales/screens/en.yml';
import screensFr from '../../shared/locales/screens/fr.yml';
import { translate } from '../../shared/locales/translate.ts';
import { interfaceLanguage } from '../../shared/storage/settings.ts';
import { leaveChosenText } from './chosen-text.ts';
import { settingsOrDefaults } from './page-state.ts';

const SUGGEST = 'suggest';

export async function drawMenu(): Promise<void> {
  const language = interfaceLanguage(await settingsOrDefaults(), browser.i18n.getUILanguage());
  const title = translate({ fr: screensFr, en: screensEn }, language, 'menu.suggest');
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: SUGGEST, title, contexts: ['selection'] });
}

/** Chromium's side panel; Firefox has a sidebar instead. Both must open within the click itself, before any wait. */
interface SidePanels {
  sidePanel?: { open: (options: { tabId: number }) => Promise<void> };
  sidebarAction?: { open: () => Promise<void> };
}

export function openSidePanel(tabId: number | undefined): void {
  const panels = browser as unknown as SidePanels;
  const chromium = (globalThis as { chrome?: SidePanels }).chrome;
  if (chromium?.sidePanel !== undefined && tabId !== undefined) void chromium.sidePanel.open({ tabId });
  else void panels.sidebarAction?.open();
}

export function onMenu(info: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab | undefined): void {
  if (info.menuItemId !== SUGGEST) return;
  openSidePanel(tab?.id);
  void leaveChosenText(info.selectionText ?? '');
}
