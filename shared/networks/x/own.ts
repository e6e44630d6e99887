import { anyOf, findAnchor } from '../anchors.ts';
import { lightnessOf } from '../scheme.ts';
import { handleOfAvatar } from './fields.ts';
import { handleIn } from './links.ts';
import type { Anchors } from './selectors.ts';

/** The handle that the page acts as, from its navigation; organisation accounts lack some of it. */
export function actingHandle(page: ParentNode, anchors: Anchors): string | null {
  if (page.querySelector(`${anyOf(anchors.acting)}, ${anyOf(anchors.actingAvatar)}`) === null) return null;
  const link = findAnchor(page, anchors.acting, (a) => handleIn(a.getAttribute('href') ?? '') !== null);
  if (link !== null) return handleIn(link.getAttribute('href') ?? '');
  const avatar = findAnchor(page, anchors.actingAvatar, (element) => handleOfAvatar(element) !== null);
  return avatar === null ? null : handleOfAvatar(avatar);
}

/** X draws white, `rgb(21, 32, 43)` (dim) or black; what lies between goes by its lightness. */
export function schemeOf(colour: string): 'light' | 'dim' | 'dark' | null {
  const lightness = lightnessOf(colour);
  if (lightness === null) return null;
  if (lightness > 127) return 'light';
  return lightness > 12 ? 'dim' : 'dark';
}

/** X writes its colour into the body's own style; a living page can also be asked for it. */
export function pageScheme(page: ParentNode): 'light' | 'dim' | 'dark' {
  const body = page.querySelector('body');
  if (body === null) return 'light';
  const written = /background(?:-color)?\s*:\s*([^;]+)/.exec(body.getAttribute('style') ?? '')?.[1];
  const drawn = written ?? body.ownerDocument.defaultView?.getComputedStyle(body).backgroundColor ?? '';
  return schemeOf(drawn) ?? 'light';
}
