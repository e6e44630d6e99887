import type { Anchor } from '../anchors.ts';
import { anchor } from './generation.ts';

/** Apart from what every layout has: only the reading of whole pages needs them. */
export const NOTIFICATION = {
  card: anchor(['notifications'], '2026-09-09', 'article.nt-card', '[data-view-name="notification-card-container"]'),
  cardActor: anchor(['notifications'], '2026-09-09', 'a[data-view-name="notification-card-image"]'),
  cardText: anchor(['notifications'], '2026-09-09', 'a.nt-card__headline', 'a[href*="Urn="]'),
} as const satisfies Record<string, Anchor>;
