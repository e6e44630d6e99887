import type { ReadDraft, Said } from '../draft.ts';
import type { ToneFamily } from '../family.ts';
import { readEvidence } from './evidence.ts';
import type { Evidence } from './words.ts';

const GREETING =
  '(?:bonjour|bonsoir|salut|coucou|hello|hey|merci(?: beaucoup| encore| infiniment)?|bravo|felicitations|bienvenue|bisous|allez|(?:bonne|belle|bon|beau|joyeu(?:x|ses?)|excellente?s?) \\p{L}+),?';
const CROWD =
  "(?:tout le monde|(?:toute )?(?:la |l'|notre )(?:team|equipe|famille|bande|commu|communaute|mif|tribu)|(?:les|chers|cheres|mes|nos) (?:amis|amies|copains|copines|gars|filles|garcons|abonnes|fans|loulous|gourmand[es]*|parents|enfants|jeunes|voisins|amoureux|champion\\p{L}+|girls|guys|\\p{L}+s))";
/** Words that end like a plural after "vous êtes" and are none. */
const NO_PLURAL =
  '(?:surpris|compris|pris|dans|des|les|nos|vos|ses|ces|toujours|tres|plus|pas|nous|ailleurs|moins|apres|assis|tous les|repris|mis|inclus|sans|puis|suis|depuis)';
/** Several people are spoken to, so *vous* is their plural; folded. */
const MANY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    `${GREETING} (?:encore |donc )?(?:a |aux |vous )?(?:tous|toutes|${CROWD})`,
    `(?:^|[.!?\\n] ?)(?:a )?(?:tous|toutes|${CROWD}) ?[,!:]`,
    `(?:^|[.!?\\n] ?)quelle (?:equipe|team|bande|famille|tribu)`,
    '(?:a|pour|avec|de) vous (?:deux|trois|tous|toutes|quatre)|vous (?:tous|toutes|deux|trois|quatre|autres)|vous-memes|entre vous|(?:tous|toutes) (?:les )?(?:deux|trois|ensemble)|a toutes et (?:a )?tous',
    '(?:vous|venez|soyez|etes) [^.!?]{0,20}nombreu(?:x|ses)|nombreu(?:x|ses) a (?:nous|vous)',
    '(?:vous etes|vous etiez|vous avez ete|vous serez|vous voila) (?:deja |plus de |presque |pres de |environ |a )*(?:\\d|plusieurs|des (?:centaines|milliers|dizaines)|beaucoup|tous|toutes|quelques|tant|si nombreu|toute une (?:bande|equipe|tribu|foule)|une foule|un paquet|pas mal)',
    `vous (?:etes|avez ete|etiez|serez) (?:deja |tous |toutes |si |tellement |trop |vraiment |bien |tres )?(?!${NO_PLURAL}(?!\\p{L}))\\p{L}{2,}(?:es|is|us|ts|ls|fs|aux)`,
    'toi et (?:ta|ton|tes|lui|elle|moi)|(?:ta|ton|tes) \\p{L}+ et toi|mesdames|messieurs|ceux qui (?:ont|sont|etaient)|a toutes celles',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);
const HANDLE = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_][\p{L}\p{N}_.-]*/gu;

/** What leads to a handle at a sentence's start: "Et vous @paul, …" is already said to Paul. */
const CALL = /(?:^|[.!?…\n]\s*)([^.!?…\n@]{1,20})$/u;

/** A reply to two handles is one reply to each. */
function stretches(draft: ReadDraft): [number, number][] {
  const { plain } = draft.folded;
  const starts = [...plain.matchAll(HANDLE)].map(
    ({ index }) => index - (CALL.exec(plain.slice(0, index))?.[1]?.length ?? 0),
  );
  if (starts.length < 2) return [[0, plain.length]];
  return [0, ...starts].map((from, index, all) => [from, all[index + 1] ?? plain.length]);
}

/** Two first names in a row are two people: "Léa et Tom, vous …". */
const PAIR = /(?<!\p{L})\p{Lu}\p{Ll}+ (?:et|&) \p{Lu}\p{Ll}+(?!\p{L})/u;

/** At most so many words are pointed at: the mix is one matter. */
const MOST = 6;

function said(evidence: readonly Evidence[], rule: string, side: 'tu' | 'vous'): Said[] {
  return evidence
    .filter((one) => one.side === side)
    .slice(0, MOST)
    .map(({ from, to, replacements }) => ({ rule, from, to, key: `${rule}-${side}`, replacements }));
}

/** The side that gives way: not the persona's, else the weaker one, else the later. */
function giving(draft: ReadDraft, evidence: readonly Evidence[]): 'tu' | 'vous' {
  const address = draft.persona?.address;
  if (address) return address === 'tu' ? 'vous' : 'tu';
  const weight = (side: 'tu' | 'vous') => evidence.filter((one) => one.side === side).length;
  if (weight('tu') !== weight('vous')) return weight('tu') < weight('vous') ? 'tu' : 'vous';
  return evidence[0]?.side === 'tu' ? 'vous' : 'tu';
}

function judge(draft: ReadDraft, from: number, to: number): Said[] {
  const lower = draft.bare.slice(from, to);
  const isMany = MANY.test(lower) || PAIR.test(draft.cased.slice(from, to));
  const all = readEvidence(draft, from, to);
  const evidence = isMany ? all.filter(({ side }) => side === 'tu') : all;
  const has = (side: 'tu' | 'vous') => evidence.some((one) => one.side === side);
  const strong = evidence.some((one) => one.strong);
  if (has('tu') && has('vous')) return strong ? said(evidence, 'address-mix', giving(draft, evidence)) : [];
  const address = draft.persona?.address;
  if (address === 'vous' && has('tu')) return said(evidence, 'persona-address', 'tu');
  if (address === 'tu' && has('vous')) return said(evidence, 'persona-address', 'vous');
  return [];
}

function check(draft: ReadDraft): Said[] {
  if (draft.language === 'en') return [];
  return stretches(draft).flatMap(([from, to]) => judge(draft, from, to));
}

/** *Tu* and *vous* to one person. */
export const ADDRESS_MIX: ToneFamily = {
  id: 'address-mix',
  check: (draft) => check(draft).filter(({ rule }) => rule === 'address-mix'),
  wrong: [
    { text: 'Bonjour Paul, tu peux venir avec votre billet.', words: 'votre', right: 'ton' },
    { text: 'Votre table est prête, n’oublie pas ta carte et ton code.', words: 'Votre', right: 'Ta' },
    { text: 'Nous vous attendons, vous verrez ! Merci à toi.', words: 'toi', right: 'vous' },
    { text: 'Envoyez-nous une photo, on te répond, tu verras.', words: 'Envoyez', right: 'Envoie' },
    { text: 'Regarde en story et dites-nous tout.' },
  ],
  right: [
    { text: 'Bonjour à tous ! Paul, ton billet est prêt.' },
    { text: 'Nous vous attendons au rendez-vous, ton sur ton.' },
    { text: '@lea_m ta commande part. @hugo.b la vôtre aussi.' },
    { text: 'Le titre « Je te promets » vous plaira.' },
    { text: 'Léa et Tom, vous avez gagné ! Léa, ton lot est prêt.' },
    { text: 'La boutique passe à l’heure d’été, prenez note.' },
  ],
};

/** Not the way in which the brand speaks to people. */
export const PERSONA_ADDRESS: ToneFamily = {
  id: 'persona-address',
  check: (draft) => check(draft).filter(({ rule }) => rule === 'persona-address'),
  wrong: [
    { text: 'Merci pour votre patience !', persona: { address: 'tu' }, words: 'votre', right: 'ta' },
    { text: 'Pouvez-vous préciser ?', persona: { address: 'tu' }, words: 'Pouvez-vous', right: 'Peux-tu' },
    { text: 'N’hésitez pas.', persona: { address: 'tu' }, words: 'hésitez', right: 'hésite' },
    { text: 'Tu peux venir.', persona: { address: 'vous' }, words: 'Tu peux', right: 'Vous pouvez' },
    { text: 'On te garde une place.', persona: { address: 'vous' }, words: 'te', right: 'vous' },
    { text: 'Écris-nous vite.', persona: { address: 'vous' }, words: 'Écris', right: 'Écrivez' },
  ],
  right: [
    { text: 'Merci à tous, vous êtes là depuis dix ans.', persona: { address: 'tu' } },
    { text: 'Ton rendez-vous est noté.', persona: { address: 'tu' } },
    { text: 'Commande partie, vous la recevrez lundi.', persona: { address: 'vous' } },
    { text: 'Le chef regarde, goûte, et vous sert.', persona: { address: 'vous' } },
    { text: 'Montre en main, vous y serez à l’heure.', persona: { address: 'vous' } },
    { text: 'Come and see us, you will love it.', language: 'en', persona: { address: 'tu' } },
  ],
};
