import { readFileSync } from 'node:fs';
import type { Analysis } from '../../../shared/writing/french/analysis.ts';
import {
  ADJECTIVE,
  ADVERB,
  CLITIC,
  CONJUNCTION,
  CONTRACTION,
  DETERMINER,
  FINITE,
  GERUND,
  IMPERATIVE,
  INFINITIVE,
  INTERJECTION,
  MARK,
  NEGATION,
  NOUN,
  NUMBER,
  OTHER,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  PROPER,
  RELATIVE,
  SUBJECT,
  SUBORDINATOR,
} from '../../../shared/writing/french/categories.ts';
import { lookUp } from '../../../shared/writing/french/read.ts';
import type { FrenchToken } from '../../../shared/writing/french/sentence.ts';
import { normalise } from '../../../shared/writing/scan.ts';
import type { Token, TokenKind } from '../../../shared/writing/token.ts';

/** A sentence of a treebank as the checker would read it, with the right tag of each token. */
export interface Example {
  tokens: FrenchToken[];
  gold: number[];
}

interface Row {
  form: string;
  part: string;
  features: string;
  relation: string;
}

const CLITICS = /^-?(?:me|m'|te|t'|se|s'|le|la|les|l'|lui|leur|y|en|nous|vous|moi|toi)$/;

/** What a tag of Universal Dependencies is in our categories, likeliest first. */
function candidates({ form, part, features, relation }: Row): number[] {
  const verb = (name: string) => features.includes(name);
  switch (part) {
    case 'NOUN':
      return [NOUN, PROPER, ADJECTIVE];
    case 'PROPN':
      return [PROPER, NOUN];
    case 'ADJ':
      return verb('NumType=Ord')
        ? [ADJECTIVE, NUMBER, NOUN]
        : [ADJECTIVE, PARTICIPLE, NOUN, DETERMINER, PRONOUN, ADVERB];
    case 'DET':
      return [DETERMINER, PRONOUN, ADVERB, NUMBER];
    case 'AUX':
    case 'VERB':
      if (verb('VerbForm=Inf')) return [INFINITIVE];
      if (verb('VerbForm=Part')) return verb('Tense=Past') ? [PARTICIPLE, ADJECTIVE] : [GERUND, ADJECTIVE];
      return verb('Mood=Imp') ? [IMPERATIVE, FINITE] : [FINITE, IMPERATIVE];
    case 'ADV':
      return /^(?:ne|n')$/.test(normalise(form))
        ? [NEGATION]
        : [ADVERB, NEGATION, SUBORDINATOR, PREPOSITION, INTERJECTION];
    case 'ADP':
      return [PREPOSITION, CONTRACTION, ADVERB];
    case 'ADP+DET':
      return [CONTRACTION];
    case 'CCONJ':
      return [CONJUNCTION, ADVERB];
    case 'SCONJ':
      return [SUBORDINATOR, RELATIVE, PREPOSITION, ADVERB];
    case 'PRON':
      if (verb('PronType=Rel')) return [RELATIVE, PRONOUN, ADVERB];
      if (/subj/.test(relation)) return [SUBJECT, PRONOUN, RELATIVE, DETERMINER];
      return CLITICS.test(normalise(form))
        ? [CLITIC, PRONOUN, SUBJECT]
        : [PRONOUN, RELATIVE, DETERMINER, CLITIC, SUBJECT];
    case 'NUM':
      return [NUMBER, DETERMINER, PRONOUN];
    case 'INTJ':
      return [INTERJECTION, ADVERB, NOUN];
    case 'PUNCT':
      return [MARK];
    default:
      return [OTHER];
  }
}

function kindOf({ form, part }: Row): TokenKind {
  if (part === 'PUNCT') return 'punctuation';
  if (part === 'SYM') return 'symbol';
  return /^\d/.test(form) ? 'number' : 'word';
}

/** Rows of one sentence: a contraction (`du`) is one row, its parts are left out. */
function rowsOf(block: string): Row[] {
  const rows: Row[] = [];
  let skipTo = 0;
  const lines = block
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split('\t'));
  for (const [index, [id = '', form = '', , part = '', , features = '', , relation = '']] of lines.entries()) {
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range !== null) {
      skipTo = Number(range[2]);
      const parts = lines
        .slice(index + 1, index + 3)
        .map((line) => line[3])
        .join('+');
      rows.push({ form, part: parts === 'ADP+DET' ? parts : 'PRON', features: 'PronType=Rel', relation: '' });
    } else if (!id.includes('.') && Number(id) > skipTo) rows.push({ form, part, features, relation });
  }
  return rows;
}

/** Reads a CoNLL-U file. */
export function readTreebank(path: string, analyse: (form: string) => readonly Analysis[]): Example[] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .map(rowsOf)
    .filter((rows) => rows.length > 1)
    .map((rows) => {
      let start = 0;
      const split = rows.map((row): Token => {
        const kind = kindOf(row);
        const end = start + row.form.length;
        const token = {
          start,
          end,
          kind,
          text: row.form,
          norm: kind === 'word' ? normalise(row.form) : row.form,
          spaced: true,
          readings: [],
        };
        start = end + 1;
        return token;
      });
      const tokens = lookUp(split, analyse);
      const gold = rows.map((row, index) => {
        const allowed = tokens[index]?.categories ?? 0;
        const wanted = candidates(row);
        return wanted.find((tag) => allowed === 0 || (allowed & tag) !== 0) ?? 0;
      });
      return { tokens, gold };
    });
}
