import { EVERY_LAYOUT } from '../every-layout.ts';
import { anchor, type Generation, LISTS } from '../generation.ts';

/** Posts are `role="article"` as comments are, and differ from them by what they lack: a comment's link of their own. */
export const ARTICLES: Generation = {
  name: 'facebook-articles',
  anchors: {
    signs: anchor('every', '2026-04-18', '[role="article"]'),
    post: anchor(LISTS, '2026-04-18', '[role="article"]'),
    whole: null,
    author: anchor(LISTS, '2026-04-18', 'h2 a, h3 a, h4 a', 'strong a'),
    text: anchor(LISTS, '2026-09-27', '[data-ad-comet-preview="message"], [data-ad-preview="message"]'),
    commentControl: anchor(LISTS, '2026-04-18', '[role="button"]'),
    ad: anchor(
      LISTS,
      '2026-10-04',
      'a[href*="/ads/about/"]',
      'a[attributionsrc^="/privacy_sandbox/comet/register/source/"]',
    ),
    comment: EVERY_LAYOUT.article,
    commentText: EVERY_LAYOUT.commentText,
    box: EVERY_LAYOUT.box,
  },
};
