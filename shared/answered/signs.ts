import { findConcepts, shippedLexicon } from '../suggest/concepts.ts';
import { stem } from '../suggest/stems.ts';
import { tokenize } from '../suggest/tokens.ts';
import { isNamed, isWorded } from './addressing.ts';
import type { CommentNeed } from './comment-need.ts';
import { afterOurs, leansToReply, mentionsFellow, need, type Reading, requestIn } from './leaning.ts';
import type { ThreadComment } from './thread.ts';

/** Where a comment stands: under the post, under our words, its own, or another customer's before or after ours. */
type Place = 'top' | 'ours' | 'own' | 'fellow' | 'fellow-after';

const READ = [
  'asks',
  'asksInWords',
  'complains',
  'praises',
  'settles',
  'retracts',
  'isSent',
  'promises',
  'ofUse',
  'isStill',
  'isRemark',
  'isTaste',
  'callsBrand',
  'joins',
  'isContrast',
  'toFriend',
  'toCustomer',
  'toHandle',
  'isCheer',
  'toBrand',
  'chatter',
] as const satisfies (keyof CommentNeed)[];
const LENGTHS = [0, 1, 2, 4, 7, 11, 18];

function placeOf(comment: ThreadComment, reading: Reading): Place {
  const { thread } = reading;
  const parent = comment.replyTo === null ? undefined : thread.byId.get(comment.replyTo);
  if (parent === undefined) return 'top';
  const before = thread.comments.slice(0, thread.comments.indexOf(comment));
  const root = thread.root(comment);
  const spoke = before.some((other) => other.author === comment.author && thread.root(other) === root);
  const isAfterOurs = afterOurs(comment, reading);
  if (parent.ours || (spoke && isAfterOurs)) return 'ours';
  if (parent.author === comment.author) return 'own';
  return isAfterOurs ? 'fellow-after' : 'fellow';
}

/** "Oui depuis octobre": told to us by the one whom we have asked. */
function isAnswer(comment: ThreadComment, last: ThreadComment | undefined, before: readonly ThreadComment[]): boolean {
  if (last === undefined || requestIn(last.text) !== 'question') return false;
  const asked = before.find(({ id }) => id === last.replyTo);
  const isAsked = isNamed(comment.author, last.text) || asked?.author === comment.author;
  return isAsked && !/(?:merci|thanks|cheers)\W*$/iu.test(comment.text);
}

/** What stands around the comment: what our last words wanted, what it stands under, who has spoken. */
function around(comment: ThreadComment, place: Place, { thread, needs, isPoll }: Reading): string[] {
  const before = thread.comments.slice(0, thread.comments.indexOf(comment));
  const root = thread.root(comment);
  const above = comment.replyTo === null ? undefined : thread.byId.get(comment.replyTo);
  const signs: string[] = [];
  if (isPoll && place === 'top') signs.push('poll');
  if (before.some(({ author }) => author === comment.author)) signs.push('again');
  if (mentionsFellow(comment, thread)) signs.push('names-fellow');
  if (place === 'top' && before.some((other) => other.ours && isNamed(comment.author, other.text)))
    signs.push('we-named');
  if (place === 'ours') {
    const last = before.findLast((other) => other.ours && thread.root(other) === root);
    signs.push(`we-want ${requestIn(last?.text ?? '')}`);
    if (root.author !== comment.author && !root.ours) signs.push('newcomer');
    if (isAnswer(comment, last, before)) signs.push('answers-us');
  }
  const said = above === undefined ? undefined : needs.get(above.id);
  if (needs.get(root.id)?.toFriend === true && root !== comment) signs.push('friends-talk');
  if (said !== undefined && above !== undefined && above.author !== comment.author) {
    if (leansToReply(above, { thread, needs, isPoll })) signs.push('under-need');
    if (said.asks) signs.push('under-question');
    if (said.complains || said.matters === 'trouble') signs.push('under-trouble');
    if (said.praises) signs.push('under-praise');
    if (said.joins) signs.push('under-joining');
  }
  if (root.ours && root !== comment) signs.push('root-ours');
  if (above !== undefined && before.some((other) => other.replyTo === above.id && !other.ours)) signs.push('talk');
  return signs;
}

/** What two signs say together and neither alone. */
const TOGETHER: [string, string][] = [
  ['joins', 'under-need'],
  ['joins', 'toCustomer'],
  ['asks', 'toBrand'],
  ['asks', 'toCustomer'],
  ['asks', 'names-fellow'],
  ['asks', 'again'],
  ['complains', 'isRemark'],
  ['complains', 'toCustomer'],
  ['praises', 'settles'],
  ['praises', 'thanks-for-news'],
  ['praises', 'complains'],
  ['praises', 'toBrand'],
  ['retracts', 'again'],
  ['tries', 'times'],
  ['bump', 'again'],
  ['isStill', 'we-named'],
  ['complains', 'we-named'],
  ['asks', 'we-named'],
  ['settles', 'answers-us'],
  ['joins', 'under-trouble'],
];

/** The stems and their pairs, the concepts, the first words and the mark at the end. */
function wordSigns(text: string): string[] {
  const tokens = tokenize(text);
  const stems = tokens.map(({ key }) => stem(key));
  const signs = new Set<string>();
  for (const [index, one] of stems.entries()) {
    signs.add(`w ${one}`);
    const next = tokens[index + 1];
    if (next !== undefined && next.sentence === tokens[index]?.sentence) signs.add(`p ${one} ${stems[index + 1]}`);
  }
  if (stems.length > 0) signs.add(`^ ${stems[0]}`);
  if (stems.length > 1) signs.add(`^ ${stems[0]} ${stems[1]}`);
  for (const { concept } of findConcepts(tokens, shippedLexicon())) signs.add(`c ${concept}`);
  return [...signs];
}

/** "Merci pour l'info", "thanks for the heads up": nothing more is owed. */
const NEWS =
  /(?:merci|thanks|thank you|cheers|ta) (?:bien )?(?:pour|de|du|for) (?:l[’']|the |cette |ces |le |la |les |nous |m[’'])?(?:infos?|information|rappel|tuyau|conseils?|astuce|pr[ée]cisions?|pr[ée]venir|heads.up|tips?|reminder|update|letting (?:us|me) know|sharing|partage)/iu;
/** "Quatre fois ce matin", "third time this week". */
const TIMES =
  /(?:deux|trois|quatre|cinq|six|dix|\d+) (?:fois|essais|appels|relances)|\d+ ?(?:e|ème|eme|nd|rd|th) (?:fois|time)|(?:deuxi|troisi|quatri|cinqui|[ée]ni)[èe]me|(?:second|third|fourth|fifth|umpteenth) time|(?:two|three|four|five|ten) (?:times|calls|emails|tries)|twice|\b(?:day|week) (?:\d+|two|three|four|five|six|ten)\b|\bjour \d+|in a row|d[’']affil[ée]e|de suite\b/iu;

/** What one tries of a house: to call it, to write, to get in. */
const TRIES =
  /appel[ée]|t[ée]l[ée]phon|relanc|essay[ée]|tent[ée]|envoy[ée]|\b(?:[ée]crit|rang|rung|ring|called|phoned|emailed|tried|queued|waited|chased|messaged)/iu;
/** "Ça sonne occupé", "rings out": nobody is there. */
const NOBODY =
  /sonne occup|dans le vide|toujours occup|r[ée]pondeur|d[ée]croche|raccroch|personne (?:au|en|sur|à|pour)|rings? out|engaged|voicemail|picks? up|hung up|cut off|on hold|in a queue|nobody (?:at|on|in|to)|no one (?:at|on|in|to)/iu;
/** "Up", "bump": nothing but the wish to be seen again. */
const BUMP =
  /^\W*(?:up+|re-?up|bump(?:ing)?|relance|je (?:relance|remonte)|toujours (?:rien|pas)|still (?:nothing|waiting)|any(?:one|body)|personne|all[oô]|hello|coucou)(?: (?:this|svp|stp|please|up|there))?\W*$/iu;
/** "Next year you'll charge for the stairs": in jest. */
const QUIP =
  /(?:bient[oô]t|la prochaine fois|l[’']an prochain|demain|next (?:year|week|time)|soon)[ ,]+(?:you[’']?ll|you will|they[’']?ll|vous (?:\p{L}+ez|allez)|ils \p{L}+ont|il faudra|on paiera|faudra)/iu;
/** "6am?? Not for me": takes up a word of the post, and asks nothing. */
const ECHO = /^(?:\S+\s){0,2}\S+ ?[?!]*\?[?!]+ (?!.*\?)(?=.*\p{L})/u;

const MARKS: [string, RegExp][] = [
  ['?', /\?/],
  ['?$', /\?\W*$/],
  ['!', /!/],
  ['…', /(?:…|\.\.\.)\s*$/],
  ['emoji', /\p{Extended_Pictographic}/u],
  ['number', /\d/],
  ['link', /https?:|www\./],
  ['capitals', /\p{Lu}{4}/u],
  ['quotation', /[«»“”"]/],
  ['thanks-for-news', NEWS],
  ['times', TIMES],
  ['tries', TRIES],
  ['nobody', NOBODY],
  ['echo', ECHO],
  ['bump', BUMP],
  ['quip', QUIP],
  ['laughs', /😂|🤣|😆|😅|\b(?:mdr|ptdr|lol|haha)/iu],
];

/** A name of a sign and its weight in a text; words count for less than turns. */
export interface NeedSign {
  name: string;
  value: number;
}

const LEAST_LONG = 12;

/** What speaks for or against a word of ours to a comment: its turns where it stands, what is around it, its words. */
export function readNeedSigns(comment: ThreadComment, reading: Reading): NeedSign[] {
  const said = need(reading, comment);
  if (said === undefined) return [];
  const place = placeOf(comment, reading);
  const flags = READ.filter((name) => said[name]).map((name) => name as string);
  if (said.matters !== null) flags.push(`matters ${said.matters}`);
  if (leansToReply(comment, reading)) flags.push('leans');
  if (said.toHandle && said.asks && !said.toFriend) flags.push('asks-beside-tag');
  if (!isWorded(comment.text)) flags.push('wordless');
  flags.push(`length ${LENGTHS.findLast((least) => said.length >= least)}`);
  for (const [name, mark] of MARKS) if (mark.test(comment.text)) flags.push(name);
  const alone = [...flags, ...around(comment, place, reading)];
  const together = TOGETHER.filter(([one, other]) => alone.includes(one) && alone.includes(other));
  const turns = [...alone, ...together.map((pair) => pair.join(' & '))];
  const words = wordSigns(comment.text);
  // A long comment's many words together weigh no more than a short one's.
  const share = words.length > LEAST_LONG ? Math.sqrt(LEAST_LONG / words.length) : 1;
  const group = place === 'top' ? 'top' : 'below';
  return [
    { name: `@${place}`, value: 1 },
    ...turns.flatMap((name) => [
      { name, value: 0.7 },
      { name: `${place}: ${name}`, value: 0.7 },
    ]),
    ...words.flatMap((name) => [
      { name, value: 0.5 * share },
      { name: `${group}: ${name}`, value: 0.3 * share },
    ]),
  ];
}
