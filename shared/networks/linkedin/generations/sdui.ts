import { type Anchors, anchor, LISTS } from '../generation.ts';

/**
 * What the two server-driven layouts of 2026 have in common: classes are hashes, comments carry their URN in
 * `componentkey` and `id`, the editor is TipTap. No `time` element, no translated word but the Reply control's.
 */
export const SDUI: Omit<Anchors, 'signs' | 'post'> = {
  /** Three nested nodes share one key; `…::0` and the tools around a comment have keys of their own. */
  comment: anchor(
    LISTS,
    '2026-10-05',
    '[componentkey^="replaceableComment_urn:li:comment:"][componentkey$=")"]',
    '[id^="replaceableComment_urn:li:comment:"][id$=")"]',
    '[componentkey^="CommentComponentReference_urn:li:comment:"][componentkey$=")"]',
  ),
  text: anchor(LISTS, '2026-10-06', '[data-testid="expandable-text-box"]', '[componentkey^="feed-commentary_"]'),
  expander: anchor(LISTS, '2026-10-05', '[data-testid="expandable-text-button"]'),
  time: null,
  replyMark: anchor(LISTS, '2026-10-05', '[data-sdui-anchor-id^="comment-urn:li:comment:"]'),
  name: null,
  reply: anchor(LISTS, '2026-10-01', 'button[aria-label="Reply"]', 'button, [role="button"]'),
  commentControl: anchor(
    LISTS,
    '2026-08-05',
    'button:has(svg[id="comment-small"])',
    'button[aria-label="Comment"]',
    'button[aria-label="Commenter"]',
  ),
  box: anchor(
    LISTS,
    '2026-10-01',
    '[componentkey^="commentBox-"] [contenteditable="true"][role="textbox"]',
    '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]',
  ),
  boxShell: anchor(
    LISTS,
    '2026-10-01',
    '[componentkey^="commentBox-"]',
    '[data-testid="ui-core-tiptap-text-editor-wrapper"]',
  ),
  submit: anchor(LISTS, '2026-10-01', '[id*="commentButtonSection"] button'),
  adLine: anchor(LISTS, '2026-07-04', 'p[componentkey]', 'p[componentkey] > span'),
};
