import type { Urn } from './links.ts';

/** So many cards of one page are remembered: one that was scrolled far past is the least likely to be asked for again. */
const REMEMBERED = 300;

/** The always-on script and the lazily fetched reader share globals, not module state. */
const SHARED = '__tactNumbers';
const world = globalThis as typeof globalThis & { [SHARED]?: WeakMap<Node, Map<string, Urn>> };
world[SHARED] ??= new WeakMap();
const NUMBERS = world[SHARED];

/**
 * A card keeps its number when the comments that told it are closed again: what is known now is remembered under the
 * card's words, for the page's life; what is not known is looked up there.
 */
export function rememberedUrn(page: Node, key: string | null, urn: Urn | null): Urn | null {
  const known = NUMBERS.get(page) ?? new Map<string, Urn>();
  if (key === null || urn === null) return urn ?? (key === null ? null : (known.get(key) ?? null));
  const oldest = known.size >= REMEMBERED ? known.keys().next().value : undefined;
  if (oldest !== undefined) known.delete(oldest);
  NUMBERS.set(page, known.set(key, urn));
  return urn;
}
