import { anchor, type Generation, LISTS } from '../generation.ts';
import { SDUI } from './sdui.ts';

const SEEN = '2026-05-31';

/** The first server-driven pages, January to spring 2026: `data-view-name` says what a thing is, the URN is in JSON beside it. */
export const VIEW: Generation = {
  name: 'view',
  anchors: {
    ...SDUI,
    signs: anchor(LISTS, SEEN, '[data-view-name="feed-full-update"]', 'a[data-view-name="comment-actor-picture"]'),
    post: anchor(LISTS, SEEN, '[data-view-name="feed-full-update"]'),
    comment: anchor(LISTS, SEEN, '[data-view-tracking-scope*="CommentServedEvent"]'),
    text: anchor(
      LISTS,
      SEEN,
      '[data-testid="expandable-text-box"]',
      '[data-view-name="feed-commentary"]',
      '[data-view-name="comment-commentary"]',
    ),
    replyMark: anchor(LISTS, SEEN, 'a[data-view-name="reply-actor-picture"]'),
    name: anchor(
      LISTS,
      SEEN,
      'a[data-view-name="comment-actor-description"] p',
      'a[data-view-name="reply-actor-description"] p',
    ),
    reply: anchor(
      LISTS,
      SEEN,
      'button[data-view-name="comment-reply"]',
      'button[aria-label="Reply"]',
      'button, [role="button"]',
    ),
    box: anchor(LISTS, SEEN, '[data-view-name="comment-box"] [contenteditable="true"]', ...SDUI.box.candidates),
    boxShell: anchor(LISTS, SEEN, '[data-view-name="comment-box"]', ...SDUI.boxShell.candidates),
    submit: anchor(LISTS, SEEN, 'button[data-view-name="comment-post"]', ...SDUI.submit.candidates),
  },
};
