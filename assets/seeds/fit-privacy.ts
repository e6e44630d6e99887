import { readdirSync, readFileSync } from 'node:fs';
import { type ReadDraft, readDraft } from '../../shared/tone/draft.ts';
import { type Datum, ownerSigns } from '../../shared/tone/privacy/owner/signs.ts';
import { emailsIn, phonesIn } from '../../shared/tone/privacy/reach.ts';
import { streetsIn } from '../../shared/tone/privacy/streets.ts';
import { fingerprintOf } from './fingerprint.ts';
import { random, shuffle } from './random.ts';

const FOLDER = new URL('privacy/', import.meta.url).pathname;

export interface PrivacyLine {
  id: string;
  text: string;
  language: 'fr' | 'en';
  expect: string[];
}

/** A datum of a reply, and whether it is a private person's. */
export interface OwnerRow {
  signs: string[];
  isSomebodys: boolean;
  /** Who wrote the reply, by the letters of the line's id. */
  hand: string;
}

const NOTHING = { phones: new Set<string>(), emails: new Set<string>() };

const dataIn = (draft: ReadDraft): Datum[] => [
  ...phonesIn(draft, NOTHING),
  ...emailsIn(draft, NOTHING),
  ...streetsIn(draft, []),
];

/** The data of lines, with the line's truth; where somebody's stands beside another one, nobody can say which it is. */
export function ownerRows(lines: readonly PrivacyLine[]): OwnerRow[] {
  return lines.flatMap(({ id, text, language, expect }) => {
    const data = dataIn(readDraft({ text, language }));
    const isSomebodys = expect.includes('personal-data');
    if (isSomebodys && data.length !== 1) return [];
    return data.map((datum) => ({ signs: [...ownerSigns(datum)], isSomebodys, hand: id.replace(/-.*/, '') }));
  });
}

export const readPrivacyLines = (): PrivacyLine[] =>
  readdirSync(FOLDER)
    .sort()
    .flatMap((name) => readFileSync(`${FOLDER}${name}`, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as PrivacyLine);

/** Fingerprint of the replies that the weights were learnt from. */
export const privacyCorpusHash = (): string => fingerprintOf(FOLDER);

const SETTINGS = { epochs: 60, rate: 0.3, l2: 0.02, least: 2, seed: 11 };

/** Sign -> log-odds: logistic regression by AdaGrad; the same rows give the same weights. */
export function fitOwners(rows: readonly OwnerRow[], given: Partial<typeof SETTINGS> = {}): Map<string, number> {
  const settings = { ...SETTINGS, ...given };
  const counts = new Map<string, number>();
  for (const { signs } of rows) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [sign, count] of counts) if (count >= settings.least) weights.set(sign, 0);
  const squares = new Map<string, number>();
  const known = rows.map(({ signs }) => signs.filter((sign) => weights.has(sign)));
  const next = random(settings.seed);
  const order = rows.map((_, index) => index);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, next);
    for (const index of order) {
      const signs = known[index] ?? [];
      const sum = signs.reduce((all, sign) => all + (weights.get(sign) ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - (rows[index]?.isSomebodys === true ? 1 : 0);
      for (const sign of signs) {
        const own = weights.get(sign) ?? 0;
        const gradient = error + settings.l2 * own;
        const square = (squares.get(sign) ?? 1e-6) + gradient * gradient;
        squares.set(sign, square);
        weights.set(sign, own - (settings.rate * gradient) / Math.sqrt(square));
      }
    }
  }
  return weights;
}

export const scoreOwner = (fit: ReadonlyMap<string, number>, signs: readonly string[]): number =>
  signs.reduce((sum, sign) => sum + (fit.get(sign) ?? 0), 0);
