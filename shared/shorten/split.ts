import { hasHardFact, pinWeight, saysMore } from './pins.ts';
import type { Tables } from './tables.ts';

export type PieceKind = 'greeting' | 'courtesy' | 'apology' | 'aside' | 'coordinate' | 'main';

/** A stretch of the reply that stays or goes as a whole. */
export interface Piece {
  kind: PieceKind;
  /** As written, blanks at its ends cut. */
  written: string;
  /** As it stands now, after shorter turns. */
  text: string;
  sentence: number;
  /** What the piece before it is cut off with: ", " or " ". */
  joint: string;
  weight: number;
  dropped: boolean;
  /** Openings that were cut off it. */
  cut: string[];
}

const ABBREVIATION =
  /(?:^|[\s(])(?:M|Mme|Mlle|Mr|Mrs|Ms|Dr|St|Ste|n°|No|tél|env|max|min|av|bd|etc|ex|p\.m|a\.m|e\.g|i\.e|approx)\.$/iu;

/** Sentences with their closing marks; an abbreviation's point ends none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?…]+["»”)]*(?=\s|$)|\n+/gu)) {
    const end = match.index + match[0].length;
    if (ABBREVIATION.test(text.slice(Math.max(0, end - 10), end)) && end < text.length) continue;
    // " ! " after a space is French typography, the same sentence end.
    sentences.push(text.slice(from, end));
    from = end;
  }
  sentences.push(text.slice(from));
  return sentences.map((one) => one.trim()).filter((one) => one !== '');
}

const GREETED = /^(?:[^,.!?:;]{1,60}?)(?:\s?[,.!:]+\s*|$|(?=\s(?:et|and)\s(?!(?:à|bienvenue|to|welcome)(?!\p{L}))))/u;
const COORDINATE =
  /(?:, |; | )(?=(?:mais|but)(?!\p{L}))|; |, (?=(?:et|and|or|puis|then) (?:le|la|les|l['’]|un|une|nous|vous|il|elle|ils|elles|on|ne|ce|cette|votre|notre|the|a|we|you|it|they|he|she|your|our|there|please|any)(?!\p{L}))|, (?=any further)/giu;

function piece(kind: PieceKind, written: string, sentence: number, joint: string): Piece {
  return { kind, written, text: written, sentence, joint, weight: pinWeight(written), dropped: false, cut: [] };
}

function greetingOf(sentence: string, tables: Tables): string {
  if (!tables.greeting.test(sentence)) return '';
  const head = sentence.match(GREETED)?.[0] ?? '';
  // "Bienvenue au musée de 10 h à 18 h" is no greeting.
  return /\d|:\/\//.test(head) || head.split(/\s+/).length > 7 ? '' : head;
}

/** Where a sentence may be cut: before an explaining clause, before ", mais", ", et nous". */
function cutPlaces(sentence: string, tables: Tables): number[] {
  const places = [...sentence.matchAll(COORDINATE)].map((match) => match.index);
  const aside = sentence.search(tables.aside);
  if (aside > 0) places.push(aside);
  if (tables.courtesy.test(sentence)) places.push(...afterCourtesy(sentence, tables));
  return [...new Set(places)].filter((place) => place > 12).sort((a, b) => a - b);
}

/** "Merci pour votre message, votre colis est parti": what follows the courtesy stands alone. */
function afterCourtesy(sentence: string, tables: Tables): number[] {
  const places: number[] = [];
  for (const { index } of sentence.matchAll(/, /g)) {
    const rest = sentence.slice(index + 2);
    if (!tables.courtesy.test(rest) && rest.split(' ').length > 3) places.push(index);
    if (!tables.courtesy.test(rest)) break;
    places.push(index);
  }
  return places;
}

function clauseKind(text: string, first: boolean, tables: Tables): PieceKind {
  const bare = text.replace(/^[,; ]*(?:(?:et|and|mais|but) )?/iu, '');
  // "We're glad to say that dogs are welcome" is no courtesy, "As always, thank you" is one.
  const said = bare.replace(tables.preamble, '');
  const courtesy = said.match(tables.courtesy);
  if (courtesy !== null && !hasHardFact(text)) {
    const apology = tables.apology.test(bare);
    // "Nous vous remercions et annulons la commande" says more than thanks.
    if (!saysMore(said.slice(courtesy[0].length))) return apology ? 'apology' : 'courtesy';
    if (apology) return 'apology';
  }
  if (!first && tables.aside.test(text)) return 'aside';
  return first ? 'main' : 'coordinate';
}

function splitSentence(sentence: string, index: number, tables: Tables): Piece[] {
  const pieces: Piece[] = [];
  const greeting = greetingOf(sentence, tables);
  if (greeting.trim() !== '') pieces.push(piece('greeting', greeting.trim(), index, ''));
  const rest = sentence
    .slice(greeting.length)
    .replace(/^\s*(?:et|and)(?!\p{L})\s*/iu, '')
    .trim();
  if (rest === '' || !/[\p{L}\p{N}]/u.test(rest)) return pieces;
  const places = [0, ...cutPlaces(rest, tables), rest.length];
  let courteous = false;
  for (let at = 0; at + 1 < places.length; at += 1) {
    const raw = rest.slice(places[at], places[at + 1]);
    const joint = at === 0 ? '' : (raw.match(/^[,; ]+/)?.[0] ?? '');
    const written = raw.slice(joint.length).trim();
    if (written === '') continue;
    const one = piece(clauseKind(joint + written, at === 0, tables), written, index, at === 0 ? '' : joint || ' ');
    // What goes on from a courtesy without any fact is one too.
    if (courteous && one.weight === 0) one.kind = 'courtesy';
    courteous = one.kind === 'courtesy';
    pieces.push(one);
  }
  return pieces;
}

/** The reply's pieces in order, each of one sentence. */
export const piecesOf = (text: string, tables: Tables): Piece[] =>
  sentencesOf(text).flatMap((sentence, index) => splitSentence(sentence, index, tables));
