const RGB = /(\d+)\D+(\d+)\D+(\d+)(?:\D+([\d.]+))?/;

function rgbOf(colour: string): [number, number, number] | null {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour.trim())?.[1];
  if (hex !== undefined) {
    const value = Number.parseInt(hex, 16);
    return [value >> 16, (value >> 8) & 255, value & 255];
  }
  const parts = RGB.exec(colour);
  if (parts === null || Number(parts[4] ?? 1) === 0) return null;
  return [Number(parts[1]), Number(parts[2]), Number(parts[3])];
}

/** How light a colour is, from 0 to 255; null for one that is not painted. */
export function lightnessOf(colour: string): number | null {
  const rgb = rgbOf(colour);
  return rgb === null ? null : (rgb[0] * 299 + rgb[1] * 587 + rgb[2] * 114) / 1000;
}

/** A page's background as light or dark; null for one that is not painted. */
function toneOf(colour: string): 'light' | 'dark' | null {
  const lightness = lightnessOf(colour);
  if (lightness === null) return null;
  return lightness > 127 ? 'light' : 'dark';
}

/** The colours of a page: what its body, or the root behind it, is painted with. */
export function paintedScheme(page: ParentNode): 'light' | 'dark' {
  const body = page.querySelector('body');
  for (const element of [body, body?.ownerDocument.documentElement]) {
    if (element == null) continue;
    const written = /background(?:-color)?\s*:\s*([^;]+)/.exec(element.getAttribute('style') ?? '')?.[1];
    const drawn = written ?? element.ownerDocument.defaultView?.getComputedStyle(element).backgroundColor ?? '';
    const scheme = toneOf(drawn);
    if (scheme !== null) return scheme;
  }
  return 'light';
}
