import { browser } from 'wxt/browser';
import type { AlertRow } from '../../shared/alerts/alert.ts';
import { notificationOptions } from '../../shared/alerts/notification-options.ts';
import { alertWords } from '../../shared/alerts/words.ts';
import { screenWords } from '../../shared/locales/screen-words.ts';
import { interfaceLanguage } from '../../shared/storage/settings.ts';
import { markDelivered, markSeen, markShowing, pendingAlerts, readAlert } from '../../stores/tables/alerts.ts';
import { settingsOrDefaults } from './page-state.ts';
import { openPlace } from './place.ts';

async function show(alert: AlertRow): Promise<'shown' | 'refused'> {
  const say = screenWords(interfaceLanguage(await settingsOrDefaults(), browser.i18n.getUILanguage()));
  const icon = browser.runtime.getURL('/icons/128.png');
  const options = notificationOptions(alert, alertWords(alert, say), icon, import.meta.env.FIREFOX);
  try {
    // The same id replaces: what is shown again after a death of the worker does not stand there twice.
    await browser.notifications.create(alert.id, options);
    const level = await browser.notifications.getPermissionLevel?.();
    return level === 'denied' ? 'refused' : 'shown';
  } catch (error) {
    console.warn('Tact: the system refused a notification', error);
    return 'refused';
  }
}

let ringing: Promise<void> = Promise.resolve();

async function ringAll(): Promise<void> {
  for (const alert of await pendingAlerts()) {
    await markShowing(alert.id);
    await markDelivered(alert.id, await show(alert));
  }
}

/** Rings what is decided and not delivered yet, one after the other; two calls never ring the same one twice. */
export async function ring(): Promise<void> {
  ringing = ringing.catch(() => undefined).then(ringAll);
  await ringing;
}

/** The person clicked on a notification: to its place. */
export async function onNotification(id: string): Promise<void> {
  const alert = await readAlert(id);
  await browser.notifications.clear(id);
  if (alert === undefined) return;
  await markSeen([id], Date.now());
  await openPlace(alert.url, alert.kind === 'reminder' ? 'tasks' : 'alerts');
}
