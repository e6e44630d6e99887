import { browser } from 'wxt/browser';
import { type Badge, badgeOf, CHANGED } from '../../shared/alerts/badge.ts';
import { screenWords } from '../../shared/locales/screen-words.ts';
import { interfaceLanguage } from '../../shared/storage/settings.ts';
import { countBadge } from '../../stores/tables/badge.ts';
import { settingsOrDefaults } from './page-state.ts';

async function draw(badge: Badge, tabId?: number): Promise<void> {
  const language = interfaceLanguage(await settingsOrDefaults(), browser.i18n.getUILanguage());
  const where = tabId === undefined ? {} : { tabId };
  const title = screenWords(language)(`badge.${badge.key}`, { count: badge.count });
  await browser.action.setBadgeText({ text: badge.text, ...where });
  await browser.action.setBadgeBackgroundColor({ color: badge.color, ...where });
  await browser.action.setTitle({ title, ...where });
}

/** What waits, on the button. */
export async function drawBadge(now: number): Promise<void> {
  const { pausedUntil } = await settingsOrDefaults();
  await draw(badgeOf(await countBadge(now), pausedUntil > now));
}

/**
 * Takes the tab's own text away, which leaves it the button's; WXT's types do not know that null does this. A tooltip can't
 * be taken away in Chromium: the tab has what the button says now, until it goes to another page.
 */
async function clear(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: null as unknown as string });
  await browser.action.setTitle({ tabId, title: await browser.action.getTitle({}) });
}

/** A tab whose page Tact no longer reads says so on the button, until it is read again. */
export async function drawHealth(tabId: number, changed: boolean): Promise<void> {
  if (changed) await draw(CHANGED, tabId);
  else await clear(tabId);
}
