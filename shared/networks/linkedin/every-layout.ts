import type { Anchor } from '../anchors.ts';
import { anchor, LISTS } from './generation.ts';

/** What every layout of LinkedIn has in common. */
export const EVERY_LAYOUT = {
  /** Links to a person, a Page or a school. */
  profile: anchor('every', '2026-10-05', 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"]'),
  /** Between "X likes this" and the post itself. */
  rule: anchor(LISTS, '2026-08-01', 'hr[role="presentation"]', 'hr'),
  facepile: anchor(['post'], '2026-08-05', '[data-testid^="ReactionFacepileCollection-urn:li:"]'),
  update: anchor(LISTS, '2026-10-06', 'a[href*="/feed/update/urn:li:"]', 'a[href*="/feed/update/urn%3Ali%3A"]'),
  /** Says that a list item is a post, where it has no text: people suggestions and modules are list items too. */
  postControl: anchor(LISTS, '2026-08-05', 'svg[id="comment-small"], svg[id="repost-small"]', 'button.comment-button'),
  ad: anchor(
    LISTS,
    '2026-07-15',
    `[data-view-tracking-scope*='["sponsored"]']`,
    '[data-sponsored-tracking-url]',
    '[data-testid="sponsored-label"]',
    '[aria-label="View Sponsored Content"], [alt="View Sponsored Content"]',
  ),
  /** A person that was mentioned, in a box. */
  chip: anchor('every', '2026-10-01', '[data-type="mention"]', '[data-entity-urn]', 'a[href]'),
  /** Says who writes, where the member manages Pages. */
  actor: anchor(
    LISTS,
    '2026-08-01',
    '[aria-label="Open actor selection screen"]',
    '[aria-label^="Ouvrir l"][aria-label*="sélection"]',
  ),
  /** The member's own link in the bar at the top. */
  me: anchor('every', '2026-09-09', '#global-nav a[href*="/in/"]', 'header a[href*="/in/"]', 'nav a[href*="/in/"]'),
  /** Dialogs and messages of the older stack, on the newer pages. */
  interop: anchor('every', '2026-06-26', '#interop-outlet', '[data-testid="interop-shadowdom"]'),
  message: anchor(['inbox', 'home'], '2026-04-02', '.msg-form__contenteditable'),
  /** The box for a new post. */
  share: anchor('every', '2026-06-26', '[role="dialog"] .ql-editor[contenteditable="true"]'),
} as const satisfies Record<string, Anchor>;
