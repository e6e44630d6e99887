/** "TLEX", little-endian; the first four bytes of a packed list. */
export const MAGIC = 0x58454c54;
export const VERSION = 3;
/** Alphabet, labels, flags, four of targets, two of class ids, class texts, where they begin, frequencies. */
const SECTIONS = 12;
export const HEAD_BYTES = 4 * (3 + 2 * SECTIONS);

/**
 * A target's first byte: 0 none, then how many nodes further it is, then one of the targets that most arcs have, then how many times 256
 * nodes further (the rest in a second byte), and `FAR` when that takes two bytes more. Equal bytes are what compresses.
 */
export const NEAR = 16;
export const POPULAR = 220;
export const FAR = 255;
/** Every so many classes it is written where their texts begin. */
export const TOGETHER = 64;

/** A word list as bytes: arcs decoded, all else viewed where it lies. */
export interface Words {
  readonly alphabet: string;
  /** target ≪ 10 | letter ≪ 2 | last of its node ≪ 1 | a word ends here. */
  readonly arcs: Uint32Array;
  /** Words on and below each arc. */
  readonly counts: Uint32Array;
  /** Ids of classes: low bytes, high bytes; none where the list has no readings. */
  readonly classLows: Uint8Array;
  readonly classHighs: Uint8Array;
  readonly classText: Uint8Array;
  readonly classStarts: Uint32Array;
  readonly frequencies: Uint8Array;
  readonly size: number;
}

interface Targets {
  readonly codes: Uint8Array;
  readonly lows: Uint8Array;
  readonly highs: Uint8Array;
  /** Nodes, numbered from the end. */
  readonly popular: Uint32Array;
}

/**
 * Arcs from their streams: a letter a byte, two flags (last of its node, a word ends) four a byte, targets. Counts let a walk number the
 * words: the automaton is a perfect hash. Arcs point forward, so one pass from the end reads both.
 */
function readArcs(
  labels: Uint8Array,
  flags: Uint8Array,
  { codes, lows, highs, popular }: Targets,
): { arcs: Uint32Array; counts: Uint32Array } {
  // A plain loop without calls: a cold worker runs it before anything is compiled.
  const arcs = new Uint32Array(labels.length);
  const counts = new Uint32Array(labels.length);
  /** First arc of a node and words below it; nodes are numbered from the end. */
  const first = new Uint32Array(labels.length + 1);
  const below = new Uint32Array(labels.length + 1);
  let low = lows.length;
  let high = highs.length;
  for (let arc = labels.length - 1, node = 0; arc >= 0; arc -= 1) {
    const flag = ((flags[arc >> 2] as number) >> ((arc & 3) << 1)) & 3;
    node += flag >> 1;
    const code = codes[arc] as number;
    let target = 0;
    let count = flag & 1;
    if (code !== 0) {
      let at = node - code;
      if (code >= NEAR + POPULAR) {
        low -= 1;
        let far = code - NEAR - POPULAR;
        if (code === FAR) {
          high -= 1;
          far = highs[high] as number;
        }
        at = node - ((far << 8) | (lows[low] as number));
      } else if (code >= NEAR) at = popular[code - NEAR] as number;
      target = first[at] as number;
      count += below[at] as number;
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
  const bytes = (section: number, length = count(section)) => new Uint8Array(buffer, at(section), length);
  const letters = new Uint16Array(buffer, at(0), count(0));
  const targets = {
    codes: bytes(3),
    lows: bytes(4),
    highs: bytes(5),
    popular: new Uint32Array(buffer, at(6), count(6)),
  };
  return {
    alphabet: String.fromCharCode(...letters),
    ...readArcs(bytes(1), bytes(2), targets),
    classLows: bytes(7),
    classHighs: bytes(8),
    classText: bytes(9),
    classStarts: new Uint32Array(buffer, at(10), count(10)),
    frequencies: bytes(11, Math.ceil(count(11) / 2)),
    size: count(11),
  };
}

const decoder = new TextDecoder();

/** What is written of the readings of a word, by its number; null where the list has none. */
export function classTextAt({ classLows, classHighs, classText, classStarts }: Words, index: number): string | null {
  if (classLows.length === 0) return null;
  const id = ((classHighs[index] as number) << 8) | (classLows[index] as number);
  let start = classStarts[Math.floor(id / TOGETHER)] as number;
  for (let left = id % TOGETHER; left > 0; left -= 1) start = classText.indexOf(10, start) + 1;
  const end = classText.indexOf(10, start);
  return decoder.decode(classText.subarray(start, end === -1 ? classText.length : end));
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
