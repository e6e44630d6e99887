/** "TLEX", little-endian; the first four bytes of a packed list. */
export const MAGIC = 0x58454c54;
export const VERSION = 1;

/** A word list as bytes, viewed: nothing is copied or parsed but the counts below each arc. */
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

/** Counts let a walk number the words: the automaton is a perfect hash. Arcs point forward, so one backward pass is enough. */
function countBelow(arcs: Uint32Array): Uint32Array {
  const counts = new Uint32Array(arcs.length);
  /** Sum from an arc to the end of its node. */
  const rest = new Uint32Array(arcs.length);
  for (let index = arcs.length - 1; index >= 0; index -= 1) {
    const arc = arcs[index] as number;
    const target = arc >>> 10;
    const count = (arc & 1) + (target === 0 ? 0 : (rest[target] as number));
    counts[index] = count;
    rest[index] = count + ((arc & 2) === 0 ? (rest[index + 1] as number) : 0);
  }
  return counts;
}

/** Opens a list written by `assets/lexicons/pack.ts`. Throws with the reason when the bytes are cut short or are something else. */
export function openWords(buffer: ArrayBufferLike, byteOffset = 0, byteLength = buffer.byteLength): Words {
  if (byteLength < 52) throw new Error('word list: file too short');
  const header = new Uint32Array(buffer, byteOffset, 13);
  if (header[0] !== MAGIC || header[1] !== VERSION) throw new Error('word list: not a list of this version');
  if (header[2] !== byteLength) throw new Error(`word list: ${byteLength} bytes where ${header[2]} were written`);
  const at = (section: number) => byteOffset + (header[3 + 2 * section] as number);
  const count = (section: number) => header[4 + 2 * section] as number;
  const letters = new Uint16Array(buffer, at(0), count(0));
  const arcs = new Uint32Array(buffer, at(1), count(1));
  return {
    alphabet: String.fromCharCode(...letters),
    arcs,
    counts: countBelow(arcs),
    classes: new Uint16Array(buffer, at(2), count(2)),
    classText: new Uint8Array(buffer, at(3), at(4) - at(3)),
    frequencies: new Uint8Array(buffer, at(4), Math.ceil(count(4) / 2)),
    size: count(4),
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
