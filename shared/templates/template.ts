import type { Address } from '../brands/brand.ts';

/**
 * A reply template. `text` and `variants` are Mustache (text only, no escaping); `tu` holds the
 * wordings for a brand that says "tu" (for English: the casual ones).
 */
export interface Template {
  /** Starter ids are `<intent>.<language>`, e.g. `hours.fr`. */
  id: string;
  /** An intent of the contract, `escalate`, `moderate`, or a brand's own word; absent: learnt from seeds alone. */
  intent?: string | null;
  language: string;
  text: string;
  variants?: string[] | null;
  tu?: string[] | null;
  /** Sample comments that this template answers. */
  seeds?: string[] | null;
  /** Networks that it may be offered on; absent: all. */
  networks?: string[] | null;
  /** Typed as `;shortcut` in a box. */
  shortcut?: string | null;
  title?: string | null;
}

/** Every wording of a template for one way of address, the template's own `text` first. */
export function wordings(template: Template, address: Address): string[] {
  const casual = template.tu ?? [];
  if (address === 'tu' && casual.length > 0) return casual;
  return [template.text, ...(template.variants ?? [])];
}
