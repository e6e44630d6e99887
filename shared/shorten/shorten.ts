import type { Language } from '../brands/brand.ts';
import type { Fact } from '../facts/fact.ts';
import { detectLanguage } from '../language/detect.ts';
import { LIMITS } from '../networks/limits.ts';
import { assemble } from './assemble.ts';
import { cutToFit, excerpt } from './cut.ts';
import { fullest } from './fullest.ts';
import { lengthOn } from './length.ts';
import { hasHardFact } from './pins.ts';
import { type Piece, type PieceKind, piecesOf } from './split.ts';
import { type Tables, type Turn, tablesOf } from './tables.ts';

interface ShortenOptions {
  network: string;
  /** In the network's own count; its comment limit when left out. */
  limit?: number | null;
  language?: Language | null;
  /** The brand's facts: a clause that states one goes after the others. */
  facts?: readonly Fact[] | null;
}

interface Shortened {
  text: string;
  /** As the network counts. */
  length: number;
  /** Clauses that were left out, as written, in text order. */
  dropped: string[];
}

interface Draft {
  pieces: Piece[];
  tables: Tables;
  limit: number;
  measure(text: string): number;
  fits(): boolean;
}

function limitOf({ network, limit }: ShortenOptions): number {
  if (typeof limit === 'number' && Number.isFinite(limit)) return Math.max(0, Math.floor(limit));
  return network === 'x' || network === 'linkedin' || network === 'facebook'
    ? LIMITS[network].comment
    : LIMITS.x.comment;
}

/** Spares a long text the joining of a thousand clauses that are far too many. */
function mayFit(pieces: readonly Piece[], limit: number): boolean {
  let letters = 0;
  for (const { dropped, text } of pieces) if (!dropped) letters += Math.min(text.length, 280);
  return letters <= limit * 2 + 1000;
}

/** Drops pieces of some kinds, one at a time, lightest first, until the text fits. */
function dropKinds(draft: Draft, kinds: readonly PieceKind[], allowed: (piece: Piece) => boolean = () => true): void {
  const candidates = draft.pieces.filter((piece) => kinds.includes(piece.kind) && !piece.dropped && allowed(piece));
  for (const piece of candidates.sort((a, b) => a.weight - b.weight || b.sentence - a.sentence)) {
    if (draft.fits()) return;
    drop(draft, piece);
  }
}

/** What explains a clause goes with it. */
function drop(draft: Draft, piece: Piece): void {
  piece.dropped = true;
  const at = draft.pieces.indexOf(piece);
  for (const next of draft.pieces.slice(at + 1)) {
    const follows = next.kind === 'aside' || (next.kind === 'courtesy' && piece.kind === 'courtesy');
    if (next.sentence !== piece.sentence || !follows || hasHardFact(next.written)) return;
    next.dropped = true;
  }
}

function rewrite(draft: Draft, change: (text: string) => string): void {
  if (draft.fits()) return;
  for (const piece of draft.pieces) if (piece.kind !== 'greeting' && !piece.dropped) piece.text = change(piece.text);
}

const applyTurns =
  (turns: readonly Turn[]) =>
  (text: string): string =>
    turns.reduce((one, { pattern, to }) => one.replace(pattern, to), text);

const dropFillers =
  (fillers: readonly RegExp[]) =>
  (text: string): string =>
    fillers.reduce((one, pattern) => one.replace(pattern, ''), text);

/** Openings that say nothing are cut off; they are listed with what was dropped. */
function dropPreambles(draft: Draft): void {
  if (draft.fits()) return;
  for (const piece of draft.pieces) {
    const opening = piece.dropped ? undefined : piece.text.match(draft.tables.preamble)?.[0];
    const rest = piece.text.slice(opening?.length ?? 0);
    if (opening === undefined || hasHardFact(opening) || !/[\p{L}\p{N}].*\s/u.test(rest)) continue;
    piece.text = rest;
    piece.cut.push(opening.trim());
  }
}

/** Beyond these the lightest clauses go one by one. */
const MOST_CHOICES = 60;
const LONGEST_CHOICE = 1500;

/** The last resort among whole clauses: of all choices that fit, the one that keeps the most facts. */
function chooseFullest(draft: Draft): void {
  if (draft.fits()) return;
  const kept = draft.pieces.filter(({ dropped }) => !dropped);
  if (kept.length <= MOST_CHOICES) {
    const candidates = kept.map(({ text, weight }) => ({
      size: draft.measure(text) + 1,
      worth: weight + 0.01 + text.length / 10_000,
    }));
    const chosen = fullest(candidates, Math.min(draft.limit, LONGEST_CHOICE) + 1);
    for (const [index, piece] of kept.entries()) if (chosen.size > 0 && !chosen.has(index)) drop(draft, piece);
  }
  // Marks and capitals may take a letter or two more than was reckoned.
  for (const piece of [...kept].filter(({ dropped }) => !dropped).sort((a, b) => a.weight - b.weight)) {
    if (draft.fits() || draft.pieces.filter(({ dropped }) => !dropped).length <= 1) return;
    drop(draft, piece);
  }
}

/** What may come back when there is room: the greeting, a regret, then the rest, in order of worth. */
function restore(draft: Draft): void {
  const order: PieceKind[] = ['main', 'coordinate', 'greeting', 'apology', 'aside', 'courtesy'];
  const gone = draft.pieces.filter(({ dropped }) => dropped);
  for (const piece of gone.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.weight - a.weight)) {
    // Thanks have no room where a fact had none.
    const lost = draft.pieces.some(({ dropped, kind, weight }) => dropped && order.indexOf(kind) < 2 && weight > 0);
    const head = headOf(draft, piece);
    if (head !== piece && head.dropped && (piece.kind === 'aside' || piece.kind === 'courtesy')) continue;
    if (lost && (piece.kind === 'courtesy' || piece.kind === 'aside')) continue;
    piece.dropped = false;
    if (!draft.fits()) piece.dropped = true;
  }
}

const headOf = (draft: Draft, aside: Piece): Piece =>
  draft.pieces.find(({ sentence, kind }) => sentence === aside.sentence && kind !== 'greeting') ?? aside;

function pinFacts(pieces: readonly Piece[], facts: readonly Fact[]): void {
  for (const fact of facts) {
    const value = 'value' in fact ? String(fact.value) : '';
    if (value === '') continue;
    for (const piece of pieces) if (piece.written.includes(value)) piece.weight += 2;
  }
}

/**
 * A reply cut to a network's limit, in its own clauses and turns: courtesies go first, then preambles and asides,
 * longer turns give way to shorter ones, clauses with facts (numbers, dates, links, names, negations, conditions) go
 * last, the lightest before. Nothing is invented; what went is listed; the result always fits.
 */
export function shorten(text: string, options: ShortenOptions): Shortened {
  const limit = limitOf(options);
  const measure = (one: string) => lengthOn(options.network, one);
  if (measure(text) <= limit) return { text, length: measure(text), dropped: [] };
  const detected = options.language ?? detectLanguage(text, null);
  const tables = tablesOf(detected === 'en' ? 'en' : 'fr');
  const pieces = piecesOf(text, tables);
  pinFacts(pieces, options.facts ?? []);
  const draft: Draft = {
    pieces,
    tables,
    limit,
    measure,
    fits: () => mayFit(pieces, limit) && measure(assemble(pieces)) <= limit,
  };
  reduce(draft);
  restore(draft);
  if (pieces.length > 0 && pieces.every(({ dropped }) => dropped)) keepOne(pieces);
  const assembled = assemble(pieces);
  const stretch = excerpt(assembled, limit, measure);
  const { text: final, rest } = stretch.startsWith('…')
    ? { text: stretch, rest: around(assembled, stretch) }
    : cutToFit(assembled, limit, measure);
  const dropped = pieces.flatMap((piece) => (piece.dropped ? [piece.written] : piece.cut));
  return { text: final, length: measure(final), dropped: rest === '' ? dropped : [...dropped, rest] };
}

/** What stands before and after a stretch that was taken from the midst of a clause. */
const around = (text: string, stretch: string): string => text.split(stretch.replace(/^…|…$/gu, '')).join(' … ').trim();

/** No clause fits whole: the one with the most facts is cut at a word, where an empty reply would say nothing. */
function keepOne(pieces: readonly Piece[]): void {
  const [heaviest] = [...pieces].sort((a, b) => b.weight - a.weight || a.sentence - b.sentence);
  if (heaviest !== undefined) heaviest.dropped = false;
}

function reduce(draft: Draft): void {
  const { tables } = draft;
  const soft = (piece: Piece) => !hasHardFact(piece.written);
  dropKinds(draft, ['courtesy']);
  rewrite(draft, applyTurns(tables.regrets));
  dropPreambles(draft);
  rewrite(draft, applyTurns(tables.turns));
  dropKinds(draft, ['aside'], soft);
  rewrite(draft, dropFillers(tables.fillers));
  dropPreambles(draft);
  dropKinds(draft, ['apology']);
  dropKinds(draft, ['greeting']);
  dropKinds(draft, ['main', 'coordinate', 'aside'], (piece) => piece.weight === 0);
  rewrite(draft, applyTurns(tables.last));
  chooseFullest(draft);
}
