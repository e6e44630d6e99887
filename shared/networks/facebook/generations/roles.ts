import { EVERY_LAYOUT } from '../every-layout.ts';
import { anchor, type Generation, LISTS } from '../generation.ts';

/**
 * 2026: parts of a post carry `data-ad-rendering-role`, on organic posts too; comments are `role="article"`. No list, no root
 * is marked: the header's mark stands for the post, and what also holds the Like control is the whole.
 */
export const ROLES: Generation = {
  name: 'facebook-roles-2026',
  anchors: {
    signs: anchor(
      'every',
      '2026-10-05',
      '[data-ad-rendering-role="profile_name"]',
      '[data-ad-rendering-role="like_button"]',
    ),
    post: anchor(LISTS, '2026-10-05', '[data-ad-rendering-role="profile_name"]'),
    whole: anchor(LISTS, '2026-10-05', '[data-ad-rendering-role="like_button"]'),
    author: anchor(LISTS, '2026-10-05', '[data-ad-rendering-role="profile_name"] a'),
    text: anchor(
      LISTS,
      '2026-09-27',
      '[data-ad-rendering-role="story_message"]',
      '[data-ad-comet-preview="message"], [data-ad-preview="message"]',
    ),
    commentControl: anchor(LISTS, '2026-10-05', '[data-ad-rendering-role="comment_button"]'),
    ad: anchor(
      LISTS,
      '2026-10-04',
      '[data-ad-rendering-role^="cta"]',
      'a[href*="/ads/about/"]',
      'a[attributionsrc^="/privacy_sandbox/comet/register/source/"]',
    ),
    comment: EVERY_LAYOUT.article,
    commentText: EVERY_LAYOUT.commentText,
    box: EVERY_LAYOUT.box,
  },
};
