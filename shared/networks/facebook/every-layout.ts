import type { Anchor } from '../anchors.ts';
import { anchor } from './generation.ts';

/** What Facebook's layouts have in common; their comments are alike everywhere but in the Business Suite. */
export const EVERY_LAYOUT = {
  article: anchor('every', '2026-10-05', '[role="article"]'),
  commentLink: anchor('every', '2026-10-05', 'a[href*="comment_id="]'),
  /** The avatar's link has no text; a hidden copy of the name carries the badge. */
  person: anchor(
    'every',
    '2026-10-05',
    'a[role="link"]:not([aria-hidden="true"])',
    'a[href]:not([aria-hidden="true"])',
  ),
  commentText: anchor('every', '2026-09-27', 'span[lang]', 'div[dir="auto"]'),
  button: anchor('every', '2026-09-27', '[role="button"]', 'button'),
  dialog: anchor('every', '2026-09-28', '[role="dialog"]'),
  box: anchor(
    'every',
    '2026-09-27',
    '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
    '[contenteditable="true"][data-lexical-editor="true"]',
    '[contenteditable="true"][role="textbox"]',
  ),
  /** Search boxes can be written in too. */
  notABox: anchor('every', '2026-09-27', 'header, nav, [role="navigation"], [role="search"], [role="banner"]'),
} as const satisfies Record<string, Anchor>;
