import { browser } from 'wxt/browser';
import { askPage } from '../../shared/ask.ts';
import { togglePause } from '../../shared/storage/settings.ts';
import { changeSettings } from '../../stores/tables/settings.ts';
import { tellPages } from './tell-pages.ts';
import { resumeLater } from './wake.ts';

const PAGE_COMMANDS = ['suggest', 'next', 'search', 'check'] as const;
type PageCommand = (typeof PAGE_COMMANDS)[number];

const isPageCommand = (name: string): name is PageCommand => (PAGE_COMMANDS as readonly string[]).includes(name);

export async function onCommand(name: string): Promise<void> {
  if (name === 'pause') {
    const settings = await changeSettings((before) => togglePause(before, Date.now()));
    resumeLater(settings.pausedUntil);
    await tellPages();
    return;
  }
  if (!isPageCommand(name)) return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await askPage(tab.id, 'command', { name });
}
