import type { AlertRow } from './alert.ts';

/** What both browsers take. */
export interface NotificationOptions {
  type: 'basic';
  iconUrl: string;
  title: string;
  message: string;
  /** Chromium alone: stays until it is closed. */
  requireInteraction?: boolean;
  /** Chromium alone. */
  silent?: boolean;
}

/**
 * Firefox's schema has no `requireInteraction` and no `silent`, and throws for either (background.md §7). A digest comes
 * without a sound; a crisis stays on the screen.
 */
export function notificationOptions(
  alert: AlertRow,
  words: { title: string; text: string },
  iconUrl: string,
  isFirefox: boolean,
): NotificationOptions {
  const basic = { type: 'basic' as const, iconUrl, title: words.title, message: words.text };
  if (isFirefox) return basic;
  return {
    ...basic,
    ...(alert.level === 'crisis' ? { requireInteraction: true } : {}),
    ...(alert.level === 'digest' ? { silent: true } : {}),
  };
}
