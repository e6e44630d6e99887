import type { PageAdapter } from '../adapter.ts';
import { anyOf } from '../anchors.ts';
import { isDisabled } from '../disabled.ts';
import { unchanged } from '../unchanged.ts';
import { answeredBy, boxFor, findBoxes, placeIn, submitOf } from './boxes.ts';
import { replyOf } from './fields.ts';
import { identityOf, readRoot } from './item.ts';
import { readAddress } from './links.ts';
import { actingHandle, pageScheme } from './own.ts';
import { generationOf, viewOf } from './read.ts';
import { type Anchors, GENERATIONS, X_2020 } from './selectors.ts';

/** The layout that an element's own root selector belongs to. */
function anchorsOf(root: Element): Anchors {
  return GENERATIONS.find(({ anchors }) => root.matches(anyOf(anchors.root)))?.anchors ?? X_2020;
}

function anchorsIn(page: ParentNode): Anchors {
  return generationOf(page)?.anchors ?? X_2020;
}

/** X (x.com, mobile.x.com, pro.x.com). Found by research, not against a live page: see networks.md §2 and §10. */
export const xInPage: PageAdapter = {
  network: 'x',
  /** A composer lies over whatever page was there, and has a key of its own; photos keep their post's. */
  viewKey: (url) => {
    const { overlay, path } = readAddress(url);
    return overlay ? 'composer' : path;
  },
  view: viewOf,
  rootSelector: GENERATIONS.map(({ anchors }) => anyOf(anchors.root)).join(', '),
  readRoot,
  identityOf,
  place: (root) => placeIn(root, anchorsOf(root)),
  replyControl: (root) => {
    const control = replyOf(root, anchorsOf(root));
    return control === null || isDisabled(control) ? null : (control as HTMLElement);
  },
  box: (page, key, url) => unchanged(() => boxFor(page, key, url, anchorsIn(page))),
  answeredBy: (page, box, url) => unchanged(() => answeredBy(page, box, url, anchorsIn(page))),
  boxes: (page) => findBoxes(page, anchorsIn(page)),
  submit: (box) => submitOf(box, anchorsIn(box.ownerDocument)),
  acting: (page) => actingHandle(page, anchorsIn(page)),
  scheme: pageScheme,
};
