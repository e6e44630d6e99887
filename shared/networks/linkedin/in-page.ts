import type { PageAdapter } from '../adapter.ts';
import { isDisabled } from '../disabled.ts';
import { paintedScheme } from '../scheme.ts';
import { findBoxes, submitOf } from './box-facts.ts';
import { answeredBy, boxFor } from './boxes.ts';
import { commentControlOf, pressableReply } from './fields.ts';
import { identityIn, readRoot } from './item.ts';
import { readAddress } from './links.ts';
import { actingSlug } from './own.ts';
import { placeIn } from './place.ts';
import { viewOf } from './read.ts';
import { generationFor, isComment, ROOTS } from './scope.ts';

/** LinkedIn (www.linkedin.com). Found by research, not against a live page: see networks.md §3 and §10. */
export const linkedinInPage: PageAdapter = {
  network: 'linkedin',
  viewKey: (url) => {
    const { path, post } = readAddress(url);
    return post === null ? path : `post ${post.id}`;
  },
  view: viewOf,
  rootSelector: ROOTS,
  readRoot,
  identityOf: identityIn,
  place: (root) => {
    const generation = generationFor(root);
    return generation === null ? null : placeIn(root, generation.anchors);
  },
  replyControl: (root) => {
    const anchors = generationFor(root)?.anchors;
    if (anchors === undefined) return null;
    const control = isComment(root) ? pressableReply(root, anchors) : commentControlOf(root, anchors);
    return control === null || isDisabled(control) ? null : (control as HTMLElement);
  },
  box: boxFor,
  answeredBy,
  boxes: findBoxes,
  submit: submitOf,
  acting: actingSlug,
  scheme: paintedScheme,
};
