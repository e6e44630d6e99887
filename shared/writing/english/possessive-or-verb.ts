import { type At, is, isEdge, isSureNoun, isWord, may, only, opensClause, words } from './look.ts';
import type { EnglishToken } from './token.ts';

const ADVERBS = words(
  'ever all often usually generally completely likely there particularly quite not never still already always also just really so very too now probably currently absolutely totally definitely',
);
const ALWAYS = words(
  'a an the not gonna my our his her their your its this that these both what how why when where who because if as',
);
const STATES = words(
  'welcome right wrong back here there ready available out live over sold free open closed up okay ok fine great lucky worth due late early interested able unable unsure sure aware happy unhappy glad curious keen stuck lost done gone coming going looking waiting trying missing getting having doing wondering struggling entitled supposed allowed based located about in on at off home good okay awesome amazing awful perfect lovely brilliant incredible beautiful gorgeous',
);
const BEFORE_VERB = words(
  'you your us our we them their it its me my him her the a an this that these those for to with from by at in on out up',
);

/** A verb in -ing that has its object or its preposition after it: no noun. */
const isDoing = (at: At, offset: number): boolean =>
  may(at(offset), 'VBG') &&
  !is(at(offset + 1), 'NN', 'NNS', 'JJ') &&
  BEFORE_VERB.has(at(offset + 1).norm) &&
  is(at(offset), 'VBG');

const NOMINAL = words(
  'best worst own finest latest favourite favorite favourites fault full very all most dear beloved',
);

function isState(at: At, offset: number): boolean {
  const token = at(offset);
  const next = at(offset + 1);
  const closes = isEdge(next) || is(next, 'IN', 'TO', 'RP') || next.norm === 'to' || next.norm === 'that';
  // "Its impossible to say": no noun ends the phrase.
  const plain = is(token, 'JJ', 'JJR') || (is(token, 'JJS') && next.norm === 'to');
  if (
    plain &&
    token.text === token.norm &&
    (next.norm === 'to' ||
      (isEdge(next) && (!may(token, 'NN', 'NNS', 'NNP') || is(token, 'JJ')) && !NOMINAL.has(token.norm))) &&
    token.tags.size > 0
  )
    return true;
  if (STATES.has(token.norm) && (closes || is(next, 'RB', 'DT', 'CC', 'PRP', 'WRB', 'CD'))) return true;
  return closes && is(token, 'JJ', 'VBN') && !may(token, 'NN', 'NNS') && !is(next, 'NN', 'NNS');
}

/**
 * What follows a possessive (`your`, `its`, `their`) shows that a verb is meant: an article, `not`, a verb in -ing with its object, a state
 * that ends the clause. `at(0)` is the possessive.
 */
export function meansVerb(at: At): boolean {
  const next = at(1);
  if (!isWord(next)) return false;
  if (ALWAYS.has(next.norm)) return true;
  const before = at(-1);
  const opens =
    opensClause(before) ||
    (/^(?:now|then|so|well|currently|honestly|actually|sadly|unfortunately)$/.test(before.norm) && isEdge(at(-2)));
  if (!opens) return false;
  if (ADVERBS.has(next.norm) || (/ly$/.test(next.norm) && only(next, 'RB'))) {
    const after = at(2);
    // *Its finely cut glass*, *your newly painted hall*: a participle and a noun belong to somebody.
    if (
      !ADVERBS.has(next.norm) &&
      is(after, 'JJ', 'VBN', 'VBG', 'VBD') &&
      !isEdge(at(3)) &&
      !is(at(3), 'IN', 'TO', 'CC', 'RB')
    )
      return false;
    const ends = is(after, 'JJ', 'VBN') && is(at(3), 'CC') && !is(at(4), 'JJ', 'NN', 'NNS');
    return (
      ALWAYS.has(after.norm) ||
      isDoing(at, 2) ||
      isState(at, 2) ||
      ends ||
      (is(after, 'IN') && (!is(at(3), 'NN') || !ADVERBS.has(next.norm)))
    );
  }
  if (next.norm === 'going' && at(2).norm === 'to') return true;
  if (
    is(next, 'IN') &&
    ['in', 'on', 'at', 'from', 'with', 'like', 'as'].includes(next.norm) &&
    !next.host.text.includes('-')
  )
    return true;
  return isDoing(at, 1) || isState(at, 1);
}

/** Nouns that a brand and its followers own: never a state of somebody. */
export const OWNED = words(
  'order orders parcel parcels package packages message messages email emails name names account accounts address addresses review reviews feedback support patience loyalty size sizes booking bookings reservation ticket tickets refund basket cart inbox photo photos picture pictures pic pics story stories post posts comment comments question questions request requests details data number phone app card password username website site shop store stores boutique team teams manager managers staff hand hands eyes face heart head mind life day dog cat kids children daughter son mum mom dad wife husband friend friends family customers customer clients products product price prices design colour color flavour taste shape label packaging box bag bags shoes dress shirt jacket jumper hair skin house home garden kitchen car bike trip visit stay flight room table menu food meal meals dish dishes drinks coffee tea service services work job business company delivery courier driver warehouse website page profile feed playlist music song songs album album show shows tour tickets seats seat place places area city country birthday wedding party event events experience experiences opinion opinions choice choices idea ideas suggestion suggestions interest help time trust custom words word answer answer reply replies link links code codes voucher vouchers gift gifts loaf cake cakes bread collection range website catalogue guide guides kind',
);

/** *you're boarding pass is*: two nouns and the verb of the clause, with no other verb before. */
function compoundSubject(at: At, before: EnglishToken): boolean {
  if (!opensClause(before) || !may(at(0), 'NN', 'VBG') || may(at(0), 'RB', 'IN', 'DT', 'JJ') || !isWord(at(0)))
    return false;
  if (!may(at(1), 'NN', 'NNS') || may(at(1), 'RB', 'IN', 'JJ', 'PRP')) return false;
  const verb = at(2);
  const goesOn = is(at(3), 'VBN', 'VBG', 'JJ', 'IN', 'RB', 'DT', 'TO', 'VB') && !may(at(3), 'PRP');
  return /^(?:is|are|was|were|has|have|will|'s|should|can)$/.test(verb.norm) && goesOn;
}

/** A possessive is meant where a pronoun and *be* are written: `you're order`, `thanks for they're help`. `at(0)` is what follows. */
export function meansPossessive(at: At, before: EnglishToken): boolean {
  const [first, second] = [at(0), at(1)];
  if (first.norm === 'own') return true;
  const adjective =
    is(first, 'JJ', 'JJS', 'JJR', 'CD') && !may(first, 'VBG', 'VBN') && isWord(first) && isSureNoun(second);
  const taken = takesObject(before);
  const nominal = (token: EnglishToken) =>
    isSureNoun(token) || (taken && may(token, 'NN', 'NNS') && only(token, 'NN', 'NNS', 'VB', 'VBZ'));
  const described =
    adjective || (taken && may(first, 'JJ') && !may(first, 'VBG', 'VBN') && isWord(first) && nominal(second));
  let head = described ? 1 : 0;
  while (head < 3 && (nominal(at(head)) || OWNED.has(at(head).norm)) && isSureNoun(at(head + 1))) head += 1;
  const compound = compoundSubject(at, before);
  if (compound) return true;
  const noun = at(head);
  if (!nominal(noun) && !OWNED.has(noun.norm)) return false;
  if (noun.norm === 'welcome' || noun.norm === 'part') return false;
  const after = at(head + 1);
  if (taken) return true;
  const verb = is(after, 'VBZ', 'VBD', 'VBP', 'MD') && !only(after, 'NN', 'NNS');
  return (
    OWNED.has(noun.norm) &&
    (verb ||
      (head === 0 &&
        is(noun, 'NN') &&
        is(after, 'IN') &&
        !isGroup(noun) &&
        !/^(?:kind|time|help|name|music|heart|fun|business|company|city)$/.test(noun.norm)) ||
      (adjective && is(after, 'VBZ', 'VBD', 'MD')) ||
      (isEdge(after) && !adjective && !isGroup(noun)))
  );
}

const GROUPS = words('family friends customers clients team home kids children kind work food music staff part life');
const isGroup = ({ norm }: EnglishToken) => GROUPS.has(norm);

const PREPOSITIONS = words(
  'for with of on about from at by in to into inside under through behind against without over around near',
);
const THINKING = words(
  'think hope know say believe guess feel mean see sure glad bet swear wish love says said thinks hopes knows means tell told promise understand hear heard like realise realize suppose reckon looks look seems seem',
);

/** A preposition or a verb that wants an object. */
export function takesObject(before: EnglishToken): boolean {
  if (PREPOSITIONS.has(before.norm)) return true;
  const finite = is(before, 'VBP', 'VBZ', 'VBD', 'VBN') && may(before, 'VB', 'VBZ', 'VBD', 'VBN');
  if (
    finite &&
    !THINKING.has(before.norm) &&
    !/^(?:am|is|are|was|were|been|'s|'re|'m|has|have|had|'ve|do|does|did|said|thought|knew|felt|guessed|found|bet|saw|seen|realised|realized|believed|heard|told|hoped)$/.test(
      before.norm,
    )
  )
    return true;
  return (
    is(before, 'VB', 'VBG') &&
    may(before, 'VB', 'VBG') &&
    !THINKING.has(before.norm) &&
    !/^(?:be|being)$/.test(before.norm)
  );
}
