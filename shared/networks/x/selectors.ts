import type { View } from '../adapter.ts';
import type { Anchor } from '../anchors.ts';

const SEEN = '2026-11-21';
const LISTS: readonly View[] = ['home', 'post', 'profile', 'notifications', 'other'];

function anchor(views: Anchor['views'], ...candidates: string[]): Anchor {
  return { views, seen: SEEN, candidates };
}

/**
 * X as it has stood since 2020, with small drifts: every thing that matters carries a `data-testid`.
 * Sources are in networks.md §2.2; no class, no label in any language.
 */
export const X_2020 = {
  /** Any of these says that this generation is on the page. */
  signs: anchor(
    'every',
    '[data-testid="primaryColumn"]',
    '[data-testid="cellInnerDiv"]',
    '[data-testid="multi-column-layout-column-content"]',
    'article[data-testid="tweet"]',
    '[data-testid^="tweetTextarea_"]',
    '[data-testid="dm-container"], [data-testid="DmActivityViewport"], [data-testid="dmComposerTextInput"]',
  ),
  root: anchor(LISTS, 'article[data-testid="tweet"]'),
  notification: anchor(['notifications'], 'article[data-testid="notification"]'),
  cell: anchor(LISTS, '[data-testid="cellInnerDiv"]'),
  /** A row of its own that opens another section below the replies ("Discover more"). */
  heading: anchor(['post'], '[data-testid="cellInnerDiv"] h2'),
  focused: anchor(['post'], 'article[data-testid="tweet"][tabindex="-1"]'),
  name: anchor(LISTS, '[data-testid="User-Name"]'),
  avatar: anchor(LISTS, '[data-testid="Tweet-User-Avatar"]', '[data-testid^="UserAvatar-Container-"]'),
  avatarHandle: anchor(LISTS, '[data-testid^="UserAvatar-Container-"]'),
  /** The post's own link first; photo and analytics links hold the number too. */
  permalink: anchor(LISTS, 'a[href*="/status/"]:has(time)', 'a[href*="/status/"]'),
  time: anchor(LISTS, 'a[href*="/status/"] time[datetime]', 'time[datetime]'),
  text: anchor(LISTS, '[data-testid="tweetText"]'),
  seeMore: anchor(LISTS, '[data-testid="tweet-text-show-more-link"]'),
  threadLine: anchor(LISTS, '[data-testid="tweet-thread-indicator"]'),
  ad: anchor(LISTS, '[data-testid="placementTracking"]'),
  reply: anchor(LISTS, '[data-testid="reply"]'),
  actions: anchor(LISTS, '[role="group"]:has([data-testid="reply"])', '[role="group"]'),
  dialog: anchor('every', '[role="dialog"]'),
  box: anchor(
    'every',
    '[role="textbox"][contenteditable="true"][data-testid="tweetTextarea_0"]',
    '[data-testid="tweetTextarea_0"] [contenteditable="true"]',
    'textarea[data-testid="tweetTextarea_0"], [data-testid="tweetTextarea_0"] textarea',
  ),
  anyBox: anchor(
    'every',
    '[role="textbox"][contenteditable="true"][data-testid^="tweetTextarea_"]',
    '[data-testid^="tweetTextarea_"] [contenteditable="true"]',
    'textarea[data-testid^="tweetTextarea_"], [data-testid^="tweetTextarea_"] textarea',
  ),
  submit: anchor('every', '[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'),
  acting: anchor('every', 'a[data-testid="AppTabBar_Profile_Link"]', 'a[data-testid="DashButton_ProfileIcon_Link"]'),
  actingAvatar: anchor(
    'every',
    '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
    '[data-testid="DashButton_ProfileIcon_Link"] [data-testid^="UserAvatar-Container-"]',
  ),
} as const satisfies Record<string, Anchor>;

export type Anchors = Record<keyof typeof X_2020, Anchor>;

export interface Generation {
  name: string;
  anchors: Anchors;
}

/** Layouts, newest first; the first whose signs hold wins. X has shown one since 2020. */
export const GENERATIONS: readonly Generation[] = [{ name: 'x-2020', anchors: X_2020 }];
