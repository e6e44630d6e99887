/** "TLEX", little-endian; the first four bytes of a packed list. */
export const MAGIC = 0x58454c54;
export const VERSION = 2;
/** Alphabet, labels, flags, targets, class ids, class texts, frequencies. */
const SECTIONS = 7;
export const HEAD_BYTES = 4 * (3 + 2 * SECTIONS);

/** A word list as bytes: arcs decoded, all else viewed where it lies. */
export interface Words {
  readonly alphabet: string;
  /** target ≪ 10 | letter ≪ 2 | last of its node ≪ 1 | a word ends here. */
  readonly arcs: Uint32Array;
  /** Words on and below each arc. */
  readonly counts: Uint32Array;
  readonly classes: Uint16Array;
  readonly classText: Uint8Array;
  readonly frequencies: Uint8Array;
  readonly size: number;
}

/**
 * Arcs from their three streams: a letter a byte, two flags (last of its node, a word ends) four a byte, and how many nodes further the
 * target is, seven bits a byte, 0 for none: small distances are what compresses. Counts let a walk number the words: the automaton is a
 * perfect hash. Arcs point forward, so one pass from the end reads both.
 */
function readArcs(
  labels: Uint8Array,
  flags: Uint8Array,
  targets: Uint8Array,
): { arcs: Uint32Array; counts: Uint32Array } {
  // Plain loops without calls: a cold worker runs them before anything is compiled.
  const arcs = new Uint32Array(labels.length);
  const counts = new Uint32Array(labels.length);
  /** First arc of a node and words below it; nodes are numbered from the end. */
  const first = new Uint32Array(labels.length + 1);
  const below = new Uint32Array(labels.length + 1);
  for (let arc = labels.length - 1, node = 0, at = targets.length - 1; arc >= 0; arc -= 1) {
    const flag = ((flags[arc >> 2] as number) >> ((arc & 3) << 1)) & 3;
    node += flag >> 1;
    let distance = targets[at] as number;
    for (at -= 1; at >= 0 && (targets[at] as number) > 127; at -= 1)
      distance = (distance << 7) | ((targets[at] as number) & 127);
    let count = flag & 1;
    let target = 0;
    if (distance !== 0) {
      target = first[node - distance] as number;
      count += below[node - distance] as number;
    }
    arcs[arc] = (target << 10) | ((labels[arc] as number) << 2) | flag;
    counts[arc] = count;
    first[node] = arc;
    below[node] = (below[node] as number) + count;
  }
  return { arcs, counts };
}

/** Opens a list written by `assets/lexicons/pack.ts`. Throws with the reason when the bytes are cut short or are something else. */
export function openWords(buffer: ArrayBufferLike, byteOffset = 0, byteLength = buffer.byteLength): Words {
  if (byteLength < HEAD_BYTES) throw new Error('word list: file too short');
  const header = new Uint32Array(buffer, byteOffset, HEAD_BYTES / 4);
  if (header[0] !== MAGIC || header[1] !== VERSION) throw new Error('word list: not a list of this version');
  if (header[2] !== byteLength) throw new Error(`word list: ${byteLength} bytes where ${header[2]} were written`);
  const at = (section: number) => byteOffset + (header[3 + 2 * section] as number);
  const count = (section: number) => header[4 + 2 * section] as number;
  const bytes = (section: number, length: number) => new Uint8Array(buffer, at(section), length);
  const letters = new Uint16Array(buffer, at(0), count(0));
  const { arcs, counts } = readArcs(bytes(1, count(1)), bytes(2, Math.ceil(count(1) / 4)), bytes(3, count(3)));
  return {
    alphabet: String.fromCharCode(...letters),
    arcs,
    counts,
    classes: new Uint16Array(buffer, at(4), count(4)),
    classText: bytes(5, at(6) - at(5)),
    frequencies: bytes(6, Math.ceil(count(6) / 2)),
    size: count(6),
  };
}

/** The number of a word in the sorted list, -1 when it is not there. */
export function indexOf(words: Words, letters: ReadonlyMap<string, number>, form: string): number {
  const { arcs, counts } = words;
  let node = 0;
  let index = -1;
  for (let place = 0; place < form.length; place += 1) {
    const letter = letters.get(form[place] as string);
    if (letter === undefined || (place > 0 && node === 0)) return -1;
    let arc = arcs[node] as number;
    while (((arc >>> 2) & 255) !== letter) {
      if ((arc & 2) !== 0) return -1;
      index += counts[node] as number;
      node += 1;
      arc = arcs[node] as number;
    }
    if ((arc & 1) !== 0) index += 1;
    if (place === form.length - 1) return (arc & 1) !== 0 ? index : -1;
    node = arc >>> 10;
  }
  return -1;
}

export function frequencyAt(words: Words, index: number): number {
  return ((words.frequencies[index >> 1] as number) >> ((index & 1) * 4)) & 15;
}

/** Forms that begin with `prefix`, at most `most`. */
export function formsFrom(words: Words, letters: ReadonlyMap<string, number>, prefix: string, most: number): string[] {
  const { arcs, alphabet } = words;
  const found: string[] = [];
  let node = 0;
  for (let place = 0; place < prefix.length; place += 1) {
    const letter = letters.get(prefix[place] as string);
    if (letter === undefined || (place > 0 && node === 0)) return found;
    let arc = arcs[node] as number;
    while (((arc >>> 2) & 255) !== letter) {
      if ((arc & 2) !== 0) return found;
      node += 1;
      arc = arcs[node] as number;
    }
    if (place === prefix.length - 1 && (arc & 1) !== 0) found.push(prefix);
    node = arc >>> 10;
  }
  const visit = (from: number, form: string) => {
    for (let at = from; found.length < most; at += 1) {
      const arc = arcs[at] as number;
      const next = form + (alphabet[(arc >>> 2) & 255] as string);
      if ((arc & 1) !== 0) found.push(next);
      if (arc >>> 10 !== 0) visit(arc >>> 10, next);
      if ((arc & 2) !== 0) return;
    }
  };
  if (node !== 0) visit(node, prefix);
  return found;
}
