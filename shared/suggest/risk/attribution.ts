import type { Word } from './read-words.ts';

/** Words looked back for who is meant, in the sentence. */
const REACH = 6;

const REPORTING = new Set(
  'traite traitee traites traitees insulte insultee insultes appele appelee called calls calling labelled'.split(' '),
);
const SELF_VERBS = new Set('suis etais me moi m am was feel look looked fais passe'.split(' '));
const SELF = new Set(['je', 'j', 'i', 'moi', 'myself', 'me']);
const OWN = new Set(['mon', 'ma', 'mes', 'my', 'our', 'notre', 'nos']);
/** Who is teased at home: no one of the brand. */
const HOUSEHOLD = new Set(
  'mari femme fils fille enfants gosses ado ados chien chienne chat chatte frere soeur beau belle pere mere copain copine pote neveu niece voisin voisine husband wife son daughter kid kids dog cat brother sister dad mum mate boyfriend girlfriend nephew niece hubby toddler puppy'.split(
    ' ',
  ),
);
/** What is cursed at for company: machines, weather, vermin. */
const THINGS = new Set(
  'vocal robot chatbot bot gps nav satnav borne panneau meteo weather balance reveil alarm gateau limaces moustiques slugs mosquitoes midges wasps guepes pigeons tiques ticks fourmis ants pucerons appli app menu autocorrect correcteur imprimante printer'.split(
    ' ',
  ),
);
const SOME = new Set(['un', 'une', 'des', 'some', 'a', 'an', 'quelques']);
const GOES_ON = new Set('de du d des et and of fini finis finie complet comme ce cet cette'.split(' '));
const YEARS = new Set(['ans', 'annees', 'years']);

const keysBefore = (words: readonly Word[], from: number): string[] =>
  words
    .slice(Math.max(0, from - REACH), from)
    .filter(({ sentence }) => sentence === words[from]?.sentence)
    .map(({ key }) => key);

/** "Elle m'a traitée de …", "called my dad a …": somebody else's word, told. */
export function isReported(words: readonly Word[], from: number): boolean {
  return keysBefore(words, from).some((key) => REPORTING.has(key));
}

/** "Je suis une vraie …", "que je suis", "mon mari, ce …": said of oneself or of one's own. */
export function isOfOneself(words: readonly Word[], from: number, to: number): boolean {
  const before = keysBefore(words, from);
  if (before.some((key, index) => SELF.has(key) && SELF_VERBS.has(before[index + 1] ?? ''))) return true;
  if (before.some((key, index) => OWN.has(key) && HOUSEHOLD.has(before[index + 1] ?? ''))) return true;
  const after = words.slice(to, to + 4).map(({ key }) => key);
  if (before.some((key) => THINGS.has(key)) || after.slice(0, 3).some((key) => THINGS.has(key))) return true;
  return /^(?:que )?(?:je suis|i am|suis je)/.test(after.join(' '));
}

/** "Un abruti a garé sa moto", "some moron nicked my bike": somebody, not the one who reads. */
export function isOfSomebody(words: readonly Word[], from: number, to: number): boolean {
  const clause = words[from]?.clause;
  const before = words.slice(Math.max(0, from - 4), from).filter((word) => word.clause === clause);
  const next = words[to];
  if (!SOME.has(before.at(-1)?.key ?? '') || before.length > 3) return false;
  const told = before.slice(0, -1).map(({ key }) => key);
  if (told.some((key) => /^(?:vous|tu|t|c|est|es|etes|you|is|are|u|re|s|quel|what|such)$/.test(key))) return false;
  return next !== undefined && next.clause === clause && /^\p{L}/u.test(next.key) && !GOES_ON.has(next.key);
}

/** "Il y a dix ans", "quand j'étais petit", "five years ago": long over. */
export function isLongAgo(words: readonly Word[], from: number): boolean {
  const keys = words.filter(({ sentence }) => sentence === words[from]?.sentence).map(({ key }) => key);
  return keys.some((key, index) => {
    const next = keys.slice(index + 1, index + 4);
    if (key === 'il' && next[0] === 'y' && next[1] === 'a') return YEARS.has(keys[index + 4] ?? '');
    if (key === 'years' && next[0] === 'ago') return true;
    if (key === 'an' && /^(?:passe|dernier)$/.test(next[0] ?? '')) return true;
    if (key === 'last' && /^(?:year|spring|summer|autumn|winter)$/.test(next[0] ?? '')) return true;
    if (key === 'quand' && next[1] === 'etais') return true;
    if (key === 'when' && next[0] === 'i' && next[1] === 'was') return true;
    return key === 'as' && next[0] === 'a' && /^(?:kid|child|teenager)$/.test(next[1] ?? '');
  });
}
