import type { PageAdapter } from '../adapter.ts';
import { isDisabled } from '../disabled.ts';
import { paintedScheme } from '../scheme.ts';
import { unchanged } from '../unchanged.ts';
import { answeredBy, boxFor, findBoxes, submitOf } from './boxes.ts';
import { isLimited } from './limited.ts';
import { readAddress } from './links.ts';
import { actingAccount } from './own.ts';
import { placeIn, replyOf } from './place.ts';
import { viewOf } from './read.ts';
import { identityOf, readRoot } from './root.ts';
import { generationFor, ROOTS } from './scope.ts';

/** Facebook (www., web. and business.facebook.com). Found by research, not against a live page: see networks.md §4 and §10. */
export const facebookInPage: PageAdapter = {
  network: 'facebook',
  viewKey: (url) => readAddress(url).place,
  view: viewOf,
  rootSelector: ROOTS,
  readRoot,
  identityOf,
  place: (root) => {
    const generation = generationFor(root);
    return generation === null ? null : placeIn(root, generation.anchors);
  },
  replyControl: (root) => {
    const generation = generationFor(root);
    const control = generation === null ? null : replyOf(root, generation.anchors);
    return control === null || isDisabled(control) ? null : (control as HTMLElement);
  },
  box: boxFor,
  answeredBy,
  boxes: findBoxes,
  submit: submitOf,
  acting: actingAccount,
  limited: (page) => unchanged(() => isLimited(page)),
  scheme: paintedScheme,
};
