import { anchor, type Generation, LISTS } from '../generation.ts';

const SEEN = '2026-09-09';

/**
 * The older pages: a post's own page and Pages for some accounts, notifications, messages. Classes are words here and
 * may be used; URNs stand in `data-urn` and `data-id`; the editor is Quill 1.
 */
export const EMBER: Generation = {
  name: 'ember',
  readableClasses: true,
  anchors: {
    signs: anchor(
      'every',
      SEEN,
      '[data-urn^="urn:li:activity:"], [data-urn^="urn:li:ugcPost:"], [data-urn^="urn:li:share:"]',
      '[data-id^="urn:li:comment:"]',
      '.feed-shared-update-v2',
      'article.nt-card',
      '.msg-form__contenteditable',
    ),
    post: anchor(
      LISTS,
      SEEN,
      '[data-urn^="urn:li:activity:"], [data-urn^="urn:li:ugcPost:"], [data-urn^="urn:li:share:"]',
      '[data-id^="urn:li:activity:"]',
    ),
    comment: anchor(LISTS, SEEN, '[data-id^="urn:li:comment:"]'),
    text: anchor(
      LISTS,
      SEEN,
      '.comments-comment-item__main-content',
      '.update-components-text',
      // A name stands in such a block too, but in a link.
      '[dir="ltr"]',
    ),
    expander: anchor(LISTS, SEEN, '[class*="see-more-less-toggle"]'),
    time: anchor(LISTS, SEEN, 'time[datetime]'),
    replyMark: anchor(LISTS, SEEN, '[class*="comments-comment-entity--reply"]'),
    name: anchor(
      LISTS,
      SEEN,
      '.update-components-actor__title span[aria-hidden="true"]',
      '.comments-comment-meta__description-title',
    ),
    reply: anchor(
      LISTS,
      SEEN,
      'button[class*="comments-comment-social-bar__reply-action-button"]',
      'button[aria-label^="Reply to "]',
      'button',
    ),
    commentControl: anchor(
      LISTS,
      SEEN,
      'button.comment-button',
      'button:has(svg[id="comment-small"])',
      'button[aria-label="Comment"]',
      'button[aria-label="Commenter"]',
    ),
    box: anchor(
      LISTS,
      SEEN,
      '.comments-comment-box .ql-editor[contenteditable="true"]',
      '[class*="comments-comment-box"] [contenteditable="true"]:not(.ql-clipboard)',
      '[class*="comments-comment-texteditor"] [contenteditable="true"]:not(.ql-clipboard)',
    ),
    boxShell: anchor(LISTS, SEEN, '.comments-comment-box', '[class*="comments-comment-texteditor"]', 'form'),
    submit: anchor(LISTS, SEEN, 'button[class*="comments-comment-box__submit-button"]'),
    adLine: anchor(
      LISTS,
      '2026-07-04',
      '.update-components-actor__description',
      '.update-components-actor__sub-description',
      '[class*="actor__sub-description"]',
    ),
  },
};
