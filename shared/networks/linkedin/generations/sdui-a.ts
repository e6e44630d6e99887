import { anchor, type Generation, LISTS } from '../generation.ts';
import { SDUI } from './sdui.ts';

/** Feed of June to August 2026, and the post's own page since May; there the comments stand beside the post, not in it. */
export const SDUI_A: Generation = {
  name: 'sdui-a',
  anchors: {
    ...SDUI,
    signs: anchor(
      LISTS,
      '2026-08-10',
      '[role="listitem"][componentkey^="expanded"][componentkey*="FeedType_"]',
      '[id^="expanded"][id$="FeedType_FEED_DETAIL"]',
      '[data-testid="mainFeed"]',
      '[data-sdui-screen]',
    ),
    post: anchor(
      LISTS,
      '2026-08-10',
      '[role="listitem"][componentkey^="expanded"][componentkey*="FeedType"]',
      '[id^="expanded"][id$="FeedType_FEED_DETAIL"]',
      '[componentkey^="expanded"][componentkey$="FeedType_FEED_DETAIL"]',
    ),
  },
};
