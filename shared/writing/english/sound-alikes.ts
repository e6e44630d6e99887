import type { Mark } from '../rule.ts';
import { type At, type EnglishRule, each, is, isEdge, may, only, rewrite, words } from './look.ts';
import { markPatterns, readPatterns } from './patterns.ts';
import type { EnglishSentence } from './token.ts';

const PATTERNS = readPatterns(`
  to|n't|not|<MD>|never|i|we|they|you|and|or|did [loose→lose] my|your|our|the|a|an|any|it|them|weight|sleep|heart|hair|control|count|focus|energy|weight|track|money|hope|faith|trust|sight|interest|patience|power|time|out|you|points|everything|anything|that|this
  to|n't|<MD> [loose→lose] _|$
  [loosing→losing]
  'd [of→have] {VBN}
  is|are|'s|'re|be|bit|too|very|so|quite|little|was|were|feels|feel|came|come|comes|slightly [lose→loose] $|and|or|in|on|at|around|for
  too [lose→loose]
  n't|not|<MD> [effect→affect] <JJ>|<VB>|sale|items|orders|delivery
  $ [theirs→there's] still|a|an|no|time|only|always|nothing|something|plenty|one
  please|gladly|happily|to|<MD>|n't|not|do|we|i|they|cannot|always|also|only|does [except→accept] <DT>|<PRP$>|<PRP>|all|cash|card|cards|payment|payments|returns|visa|paypal|orders|bookings|dogs|both|any|credit|cheques|<NNP>|<NNS>
  [excepts→accepts] <DT>|<PRP$>|all|<NNS>|<NNP>
  be|been|is|are|was|were|has|have|get [excepted→accepted] $|by|in|at|on|as
  <MD>|n't|not|to|does|do|also|did [effect→affect] <DT>|<PRP$>|<PRP>|<NNS>|all|how|<NN>|every|what|some
  <PRP>|{NNS}|this|that|which|changes|does [effects→affects] <DT>|<PRP$>|<PRP>|all|how|every
  be|been|is|are|was|were|being|have|has|not|badly|'re|'ve [effected→affected] $|by|<DT>|<PRP$>|_
  the|an|no|any|this|that|side|same|negative|positive|huge|big|little|great|special|sound|immediate|full|good|bad|opposite|nice|lasting|whole|overall [affect→effect] $|is|was|of|on|in|from|as|that|it|will|has|when|and
  side|special|sound|visual|the|no|any|these|those [affects→effects] $|of|on|are|from|and|in
  sure|know|see|tell|us|choose|asking|ask|wondering|wonder|decide|matter|on|check|idea|about|you|unsure|me|say|of|doubt|depending|question|regardless|reply|with|confirm [weather→whether] <PRP>|<DT>|<PRP$>|or|to|there|this|that|<NNS>|it|any|<NNP>
  [wether→whether]
  the|this|nice|bad|good|lovely|sunny|warm|hot|cold|great|rainy|awful [whether→weather] $|is|was|today|this|in|forecast|permitting|has|app|looks
  $|because|but|if|and [were→we're] <RB>? open|closed|here|happy|sorry|back|so|really|very|delighted|thrilled|glad|excited|proud|looking|working|going|hiring|always|all|hoping|sold|launching|moving|opening|running|doing|based|afraid|sure|live
  they|we|you|who|these|those|there [where→were] <RB>? <VBN>|<VBG>|<JJ>|<RB>|<DT>|{VBN}
  <NNS>|they|we|you [where→were] back|home|late|ready|gone|here|there|sold|shut|in|on|out|off|up|down|at to|in|on|by|at|from|for|of|with|again|$|the|and|when|until
  !nice|bad|good|the|this|our|your|hot|cold|warm|wet|in|of|and|stormy|a|to|will|can|'ll|could|whatever [weather→whether] the|our|your|this|that|these|his|her|their|my <JJ>|<NN>|<NNS>? <NN>|<NNS> <MD>|<VBZ>|<VBD>|<VBP>|'s|'ll
  !whatever|this|that|of|and|in|the|good|bad|a [weather→whether] it|they|we|you|he|she|i <MD>|<VBZ>|<VBD>|<VBP>|'s|'ll|'re|'m
  someone|anyone|everyone|those|anybody|person|people|lady|man|one|customer|student|friend [whose→who's] <VBN>|{VBN} <DT>|<PRP$>|a|an|the|our|us|to|in|on|at|with|for|from|it|one|two
  ^ [whose→who's] <VBG> <DT>|<PRP$>|<IN>|to|us|on|$
  , [whose→who's] just|also|already|been|now|always|still|currently|recently
  <NNS> [where→were] already|all|still|not|so|very|really|delayed|closed|shut|open|sent|lost|damaged|sold|shipped|missing|late|amazing|great|fully
  <NNS> [where→were] <RB>? <VBN> by|in|on|yesterday|this|last|$
  know|see|sure|idea|check|tell|us|out|find|exactly|wondering|me|remember|show [were→where] <DT>|<PRP$>|<PRP> <NN>|<NNS>|is|are|'re|'s|was|live|bought|ordered
  know|see|sure|idea|check|tell|us|out|find|exactly|wondering|me|remember|show|say|is [were→where] to|you|it|they|we|i|is|are
  wonder|know|that's|'s|is|from|of [wear→where] it|you|we|they|i|the|to|is|are
  you|she|he|they|looks|looking|love|great [where→wear] it|them|this|that|the
  to|can|could|will|<MD> [where→wear] it|them|this|that|the|your|a|for|with|on|$
  everyone|anyone|those|someone|person|people|winner|^|<NNP>|one|lady|man|woman|guy|colleague|friend|know|guess|see|baker|chef|<NN> [whose→who's] coming|joining|going|looking|a|an|the|in|on|at|with|up|ready|hungry|excited|been|next|keen|interested|waiting|wondering|missing
  ^ [whose→who's] hungry|ready|excited|in|joining|coming|up|next|going|with|keen|got|thirsty|been
  !^ [whose→who's] just|been|already|always|also|now|still|not|run|going|got|coming|joining|waiting|looking|interested|missing|ready
  ^|ask|wonder|wondering|know|sure|guess|tell|see [who's→whose] <NN>|<NNS> is|was|are|were|<PRP>|this|that|do|has|did|you
  ^ [who 's→whose] dog|cat|turn|idea|car|birthday|voice|photo|face|bag|favourite|team|order|mug|design|playlist|recipe|house|baby|<NN> is|are|was|were|this|that|<PRP>|do|did|has|$
  [who 's→whose] name|names|birthday|order|dog|cat|story|first|favourite|work|photos|photo|own
  is|'s|are|'re|be|was|were|it|you|far|bit|all|little|<PRP>|never|not|way|one|much [to→too] <RB>? kind|late|early|much|many|big|small|good|bad|long|short|far|tight|loose|expensive|hot|cold|soon|busy|sweet|funny|cute|often|heavy|large|hard|slow|fast|high|low|salty|spicy|small|easy|true|little|close|strong|nice|old|young|right|few|cool|real|difficult|crowded|noisy|loud $|for|to|and|or|of|!<NN>
  far|way|much|none|all [to→too] <JJ>|many|much|late|soon
  ^ [to→too] bad|much|many|late|cute|funny|sweet|early|kind|true|far|long|good|big|small $|for|to
  love|loved|like|liked|want|need|needed|saw|tried|enjoyed|noticed|get|got|order|buy|try it|them|this|that|you|one [to→too] $
  online|there|here|favourite|favorite|week|weekend|today|one|ones|time|now|so|tomorrow|app|day|kids|yours|sizes|colours [to→too] $
  go|went|drive|drove|driving|walk|walked|walking|cycled|flew|fly|travel|travelled|travelling|move|moved|moving|come|came|coming|return|returned [too→to] <NNP>
  love|happy|like|want|need|able|reply|free|going|used|glad|ready|listen|here|hope|hoping|up|due|thanks|according|look|pleased|sorry|easy|how|nice|ought|wish|speak|talk|aim|proud|keen|delighted|forward|access|next|back|plan|planning|just|welcome|come|go|get|sent|delivered|ship|deliver|shipped|want|wanted|subject|order|close [too→to] <VB>|<DT>|<PRP$>|<PRP>|you|hear|see|{VB}|<NNP>|this
  <MD>|<VB>|<VBP>|n't|we|i|you|not|trying|try|tries|tried|had|has|have|time|how|what|where|when [too→to] <VB> <DT>|<PRP$>|<PRP>|from|with|this|that|all
  <NN>|<NNS> [too→to] the|your|our|my|their <NN>|<NNS>|<JJ>
  <VBD>|<VBN>|<VBG>|<JJ> [too→to] the|your|our|my|their|this|a <NN>|<NNS>|<JJ>
  it|that|here|there|what 's [were→where] <DT>|<PRP>|<PRP$> <NN>|<NNS>|<VBP>|<VBD>
  is|this|place|places|shop|country|city|area|areas|towns|hotel|store|everywhere|link [were→where] <DT>|<PRP>|<PRP$> <NN>|<NNS>|<VBP>|<VBD>|<VBZ>|<MD>|'re|'ll|can|live|are
  _|$ [were→where] i|you|we|they|he|she|it can|could|will|would|'ll|'re|'m|do|did|might|should|<VBZ>|<VBP>
  $|because|as|that [were→we're] gonna
  $ [were→we're] <VBG> <DT>|<IN>|<PRP$>|<TO>|to|about|for|on|our|your|the
  $ [were→where] does|do|did|can|is|are|would|should|'s|has|to
  <NN>|<NNS>|is|'s|know|from [were→where] is|does|did|can|do|will
  there|are|with|the|of|these|those|these|our|all|only|have|had|last|first|about|just|left [to→two] <NNS>|{NNS} $|left|near|in|of|for|at|on|per|and|available|from|more|with|remaining|or|to
  last|first|these|those|other [to→two] {NNS}
  should|could|would|might|must|may|n't|shouldn't|wouldn't|couldn't [of→have] <VBN>|{VBN}|<RB>|a|the|to|been|had|gone|done|it|$
  should|could|would|might|must n't|not|never|also|really|probably|definitely|at [of→have] <VBN>|{VBN}|been|<RB>
  should|could|would|might|must n't|not|never [of→have]
  should|could|would|shouldn|couldn|wouldn [of→have]
  <PRP> may|might|must|will [of→have]
  it|that|she|he|which|who|there|this [as→has] been
  $|but|and|so i|we|they|he|she|you [use→used] to <VB>
  for|of|with|at|from|to|check|visit|join|try|was|is|about|follow|see [are→our] <NN>|<NNS>|new|last|own|website|team|stories|story|bio
  we|they|you [our→are] <VBG>|<VBN>|<JJ>|<RB>|open|closed|here|not|so|very|happy|sorry
  rather <VB> [then→than] <VB>
  rather <VB> _ [then→than] <VB>
  <JJR> [that→than] <VBG>
  bigger|smaller|cheaper|longer|shorter|faster|lighter|heavier|warmer|softer|older|younger|larger|taller|brighter|darker|thicker|thinner|tastier|stronger|slower|quicker|cooler|louder|sweeter|wider [that→than] <DT>|<PRP$>|last|other|most|in|on|<NNP>|two|three|<CD>
  <JJR> [that→than] me|us|him|them|expected|ever|before|usual|last|any|planned
  to [of→have] been
`);

/** *too send*: no verb in its base form follows *too*. */
function tooVerb(at: At): Mark | undefined {
  const next = at(1);
  if (at(0).norm !== 'too' || !only(next, 'VB', 'NN', 'VBP') || !may(next, 'VB')) return undefined;
  const sure =
    only(next, 'VB') ||
    /^(?:had|have|has|want|wants|wanted|need|needs|able|ready|going|like|happy|glad|try|hope)$/.test(at(-1).norm) ||
    (is(at(2), 'DT', 'PRP$', 'PRP', 'IN', 'RP', 'NNS') &&
      is(at(-1), 'VB', 'VBD', 'VBN', 'VBG', 'VBP', 'VBZ', 'JJ', 'NN', 'NNS'));
  return sure && !isEdge(at(-1)) && !/^(?:you|i|we|they)$/.test(at(-1).norm) ? rewrite(at(0), at(0), 'to') : undefined;
}

const POSSIBLE = words(
  'possible needed necessary applicable available appropriate required indicated relevant stated noted permitted practical allowed else available feasible',
);

/** *the doors where shut*: where opens a clause, which needs a subject. */
function whereWere(at: At): Mark | undefined {
  const next = at(1);
  if (at(0).norm !== 'where' || !is(at(-1), 'NNS', 'PRP') || !is(next, 'VBN', 'JJ', 'VBG') || POSSIBLE.has(next.norm))
    return undefined;
  if (/^(?:it|you|them|us|me|him|her)$/.test(at(-1).norm) && at(-1).norm !== 'you') return undefined;
  const closes = isEdge(at(2)) || is(at(2), 'IN', 'RB', 'TO');
  return closes && may(next, 'VBN', 'JJ', 'VBG') ? rewrite(at(0), at(0), 'were') : undefined;
}

const WILLING = words(
  'happy glad able unable free ready welcome keen supposed likely unlikely willing going sure eager due close next similar used pleased prepared allowed reluctant delighted loath entitled inclined bound set meant open new prone subject accustomed opposed superior prior relevant other easy hard nice',
);

/** *The green one is lovely to, but*: nothing follows *to*, and what is before wants no verb. */
function lateToo(at: At): Mark | undefined {
  const [said, next] = [at(-1), at(1)];
  if (
    at(0).norm === 'to' &&
    /^(?:me|us|you|him|her|them)$/.test(said.norm) &&
    isEdge(next) &&
    (isEdge(at(-2)) || at(-2).norm === '')
  )
    return rewrite(at(0), at(0), 'too');
  if (at(0).norm !== 'to' || !/^[,.!]$/.test(next.text) || !is(said, 'JJ', 'JJR') || said.norm !== said.text)
    return undefined;
  if (WILLING.has(said.norm) && !/^(?:nice|new|open|easy|hard)$/.test(said.norm)) return undefined;
  let from = -2;
  while (from > -4 && is(at(from), 'RB')) from -= 1;
  return /^(?:is|are|was|were|'s|'re|looks?|tastes?|smells?|feels?|sounds?|be|'m|been)$/.test(at(from).norm)
    ? rewrite(at(0), at(0), 'too')
    : undefined;
}

/** *Where thrilled to have you.*: no question, and no subject after it. */
function openingWhere(at: At): Mark | undefined {
  const [before, where] = [at(-1), at(0)];
  if (where.norm !== 'where' || !(before.norm === '' || /^[.!?,:]$/.test(before.text))) return undefined;
  let offset = 1;
  while (offset < 3 && is(at(offset), 'RB') && only(at(offset), 'RB', 'JJ')) offset += 1;
  const state = at(offset);
  if (
    !is(state, 'JJ', 'VBN', 'VBG') ||
    !may(state, 'JJ', 'VBN', 'VBG') ||
    POSSIBLE.has(state.norm) ||
    may(state, 'DT', 'CD')
  )
    return undefined;
  const next = at(offset + 1);
  const goesOn = next.norm === 'to' || /^(?:that|for|about|in|on|at|the|a|our|your|you|with)$/.test(next.norm);
  if (!goesOn || is(at(offset + 2), 'MD') || may(state, 'VB')) return undefined;
  for (let ahead = offset + 1; ahead < offset + 40 && at(ahead).norm !== ''; ahead += 1)
    if (at(ahead).text === '?') return undefined;
  if (before.text === ',' && !FEELING.has(state.norm)) return undefined;
  return rewrite(where, where, "we're");
}

const FEELING = words(
  'thrilled delighted excited happy glad sorry proud pleased looking working hoping trying hiring closed open gutted honoured grateful',
);

/** *Were we to close, where would you go?*: if we were to. */
function isIfWereTo({ tokens }: EnglishSentence, start: number): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  return tokens[at]?.norm === 'to' && at === 2 && tokens[0]?.norm === 'were';
}

/** Words that sound alike: lose and loose, accept and except, were and where, to and too, have and of, … */
export const soundAlikes: EnglishRule = {
  id: 'english-sound-alike',
  family: 'sound-alike',
  kind: 'grammar',
  language: 'en',
  source: 'writing.md §6',
  wrong: [
    'You won’t [loose→lose] your place.',
    'We [except→accept] all cards.',
    'It won’t [effect→affect] your booking.',
    'Tell us [weather→whether] you need a bag.',
    'The strap is too [lose→loose].',
    'They [where→were] sold out by noon.',
    'You should [of→have] had an email.',
    'That’s [to→too] kind!',
    'The small one is cheap [to→too], but it leaks.',
    '[Where→We’re] excited to open in Bath.',
    'Me [to→too], I loved it.',
    'They’d [of→have] loved that.',
    'We walked [too→to] Nantes.',
    'My sister loved it [to→too]!',
    'We’d love [too→to] see it.',
    'Sorry to everyone [whose→who’s] still waiting.',
  ],
  right: [
    'The weather was lovely and the effect is real.',
    'We were where you are now.',
    'Where seated, keep your belt on.',
    'We will if we’re able to, and he’s happy to.',
    'All except one.',
    'It is up to you.',
    'To be fair, it was too tight for two.',
    'Whose dog is that, and who’s coming?',
    'Were we to close, where would you go?',
    'It comes loose.',
  ],
  test: (sentence) => [
    ...markPatterns(sentence, PATTERNS).filter(({ start }) => !isIfWereTo(sentence, start)),
    ...each(sentence, (at) => tooVerb(at) ?? lateToo(at) ?? openingWhere(at) ?? whereWere(at)),
  ],
};
