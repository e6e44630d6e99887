import { anchor, type Generation } from '../generation.ts';

/**
 * Meta Business Suite's inbox, beta: no comment number has ever been reported here, and one composer serves comments and private
 * messages (the address tells which). No post root is known, nor a Reply control, nor which comment the composer answers: no
 * button. Names without a link (`span[dir="auto"]`, one loose source) are not taken: a badge looks the same.
 */
export const SUITE: Generation = {
  name: 'facebook-suite-2026',
  suite: true,
  anchors: {
    signs: anchor(
      ['inbox'],
      '2026-06-30',
      '[data-pagelet="GenericBizInboxThreadListViewBody"]',
      '[data-pagelet="BizP13NInboxUinifiedThreadListView"]',
      'a[href*="selected_item_id="]',
    ),
    post: null,
    whole: null,
    author: null,
    text: null,
    commentControl: null,
    ad: null,
    comment: anchor(['inbox'], '2026-06-30', '[role="article"]'),
    commentText: anchor(['inbox'], '2026-06-30', 'div[dir="auto"]'),
    box: anchor(
      ['inbox'],
      '2026-06-30',
      '[data-lexical-editor="true"][aria-placeholder]',
      '[data-lexical-editor="true"]',
    ),
  },
};
