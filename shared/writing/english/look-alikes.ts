import type { EnglishRule } from './look.ts';
import { MIX_UPS } from './mix-up-patterns.ts';
import { markPatterns, readPatterns } from './patterns.ts';

const PATTERNS = readPatterns(`
  a|an|any|some|our|your|the|of|for|good|bad|great|useful|expert|free|legal|medical|much|more [advise→advice] $|on|about|from|for|is|was|and|in|to|we|you
  a|an|any|some|your|the|one|little|of <JJ> [advise→advice] $|on|about|from|for|is|was|and|in|to

  're|are|is|'s|was|were|so|very|really|'m|am|super|too|get|more [exited→excited] $|to|for|about|by|that|and|we|you
  the|a|our|this|your [quite→quiet] hour|hours|carriage|coach|room|space|place|time|spot|corner|zone|moment|night|day|area|evening|table|weekend|street|life
  very|so|too|really|nice|be|keep|stay|bit|is|was [quite→quiet] $|and|in|on|here|please
  'm|is|was|are|be|were|it|we|i|'re|you|they|been|not|'s|looks|that [quiet→quite] a|an|the|<JJ>|<RB>
  please|to|<MD>|^|and [bare→bear] with|in
  [bare→bear] with us|me
  n't|not|to [bare→bear] the|to|it|that|this|this
  <DT>|sneak|quick|first|little|exclusive|early [peak→peek] at|inside|behind|into
  quick|first|little|exclusive|early [peak→peek] of
  sneak [peak|peaks→peek]
  [sneak peak→sneak peek]
  <DT>|quick|first|early [pique→peek] at
  the|your|my|our|their [peek→peak] of|season|time|hours|district|season
  for|free|a|your|the|our|any|of|with|and|or|my|favourite|every|delicious|this|some [desert→dessert] $|with|menu|menus|wine|every|or|and|today|of|for|on|recipe|bar|table|course|options
  [deserts→desserts] menu|and|or
  the|in|sahara|gobi|across|from|to|hot [dessert→desert] storm|sand|sun|island|boots|heat
  our|the|your|a|my [principle→principal] store|shop|reason|office|aim|concern|ingredient|sponsor|supplier|dancer|town|role|address|goal
  in|on|as|same|basic|first|guiding|key [principal→principle] $|of|that|behind|is
  the|our|your|new|web|this|a|on|camp|building|construction|main|official [sight→site] goes|is|was|map|now|for|$|has|will|and|to|at|today|as
  web [sight→site]
  of|at|a|great|amazing|beautiful|lovely|in [site→sight] for|to behold
  to|<MD>|please|and|you [complement→compliment] the|your|you|our|him|her|them chef|cook|baker|staff|artist|designer|barista|kitchen|on
  what|such|lovely|nice|best|huge|big|the|a [complement→compliment] $|to|from|we|you|from|thank|!
  my|our|the|your|with|big [complements→compliments] to|from|of
  to|<MD>|perfectly|really|beautifully|that|it|would|they [compliment→complement] the <NN>|<JJ> $|of|and|perfectly
  <DT>|our|your|new|personalised|gift|wedding|lovely|beautiful [stationary→stationery] $|set|shop|range|box|store|brand|collection|lovers|drawer|items|is|are|for|and|with|cupboard
  [envelopes|notebooks|pens|paper and stationary→stationery]
  was|were|is|be|remain|stay|remains|been [stationery→stationary] $|for|in|at
  to|please|<MD>|just|n't|and|^|can [breath→breathe] $|in|out|easy|easily|deeply|again|and|easy|through|well|life|new
  deep|a|my|your|our|of|one|every|last|bad|hold|the [breathe→breath] $|of|away|in|and|for
  [a peace of→a piece of] cake|advice|art|history|mind|pie|paper|furniture|news|bread|us|my|our|your|this|that|the
  [peace of→piece of] cake|advice|art|furniture|paper|pie|jewellery|jewelry|toast|land|music|clothing|equipment|kit|work
  <DT>|each|every|one|two|three|favourite|statement|lovely|<JJ> [peace→piece] of|that|in|is|from
  [peaces→pieces]
  [piece of mind→peace of mind]
  've|have|has|had|been [past→passed] <DT>|<PRP$>|on|it|this|your|by|away|to|out|them|along|over|the|all
  we|i|they|he|she|just|and|also [past→passed] <DT>|<PRP$>|it|this|on
  is|'re|are|be|is|get|not|n't|being [aloud→allowed] to|on|in|$|<DT>|one|two|here|at|a
  is|are|not|be|was|n't [alloud→allowed]
  <DT>|my|our|your|this|that [hole→whole] team|thing|family|day|week|weekend|range|crew|collection|lot|year|experience|world|point|time|order|story|house|process|set|menu|month|site|place|office|gang|way|neighbourhood|city
  a [whole→hole] in the|my|your|its|one|it
  of [cloths→clothes] $|and|for|are|in|that
  <PRP$>|the|new|these|those|kids|baby|summer|winter|women's|men's|of|wash|all|buy|sell|nice|some|vintage|second-hand|designer [cloths→clothes] $|are|and|for|in|is|online|that|shop|to|from|with|here|look|fit|made|were
  your|my|his|her|their|some|good|great|any|the|of|for|our|this|free|expert|more|that|legal|best|styling [advise→advice] $|and|on|about|for|is|from|of|seriously|to|we|in|,|here|was|when|!
  to|<MD>|n't|we|i|would|'d|not|always|please|can [advice→advise] <VBG>|you|on|that|if|against|them|us|going|him|her|to|the
  please [advice→advise] $|on|if|when|how|what
  is|are|'s|'re|'ve [know→now] available|open|live|on|in|out|back|ready|sold|closed|taking|online|shipping|over
  [right|until|from|for know→now]
  <MD>|to|n't|let [now→know] if|what|how|when|where|that|why|who|which|about|it|your|you|the|we|whether|more
  let us|me|him|her|them [now→know] $|if|what|how|when
  i|you|we|they [now→know] how|what|why|who|whether
  i|you|they [now→know] that|<PRP>|about|each|the|your|many|people
  n't|must [now→know]
  let|letting us|me|everyone|them|you [now→know]
  as you [now→know] ,|,|$
  anyone|anybody|somebody|someone [now→know] any|a|the|how|what|if|where|about
  n't|not|always|already [now→know] that|what|how|why|who|if|where|when|it|yet|about
  please [let us|me now→let us know]
  we|i|you|they|he|she|always|never|who|just|really [new→knew] you|it|that|what|we|how|the|they|<PRP>|this|about|exactly|where|from|nothing|<DT>
  to|<MD>|n't|can|we|i|you|love|lovely|great|nice|good|please|always|so [here→hear] from|about|that|it|your|you|what|back|more|this
  you|they|come|right|over|we're|'re|is|are|'s|from|in|near|back|stay|got [hear→here] $|to|in|at|for|on|and|until|every
  have|the|all|no|any|legal|equal [rite→right] to|now|size|away|place|time|one|colour|answer
  're|are|is|'s [rite→right]
  want|like|need|able|going|how|where|love|happy|free|hoping|looking|easy|cheaper to [by→buy]
  <MD>|n't|can|please|will|'ll [by→buy] <DT>|it|them|one|tickets|online|<PRP$>|two|now|more|some|any|these|this|direct
  last|next|this|every|each|per|a|days|day|the|all|busy|few|two|three|whole|for [weak→week] $|and|from|in|on|to|we|for|or|of|at|after|starting|long
  for|the|summer|winter|spring|on|in|big|flash|a|january|this|our|end|season|mid-season|annual [sail→sale] $|starts|ends|is|now|on|at|until|items|price|prices|has|of|season|today
  to|<MD>|n't|please|not|can|always|could|you|we|'ll|i|and|let's|'s|nice|great|lovely|pleasure|look|love [meat→meet] you|up|the|our|us|your|him|her|them|at|new|in
  to|n't|<MD>|can|hardly|you|please|just|we|i|'t|for [weight→wait] to|for|until|$|and|till|any|a|so|at|in|longer
  lose|total|net|heavy|light|its|parcel|lost|gain|gained [wait→weight] $|of|in|is|limit|and|loss
  the [wait→weight] of the|a|your|each|limit
  [wait→weight] limit|loss
  to|<MD>|n't|not|can|may|will|and|does [brake→break] $|in|the|your|it|up|down|easily|on|our|after|out|if
  a|quick|short|lunch|coffee|spring|summer|well|much|school|tea|the|weekend|christmas|on|city [brake→break] $|from|in|at|until|with|and|for|to|this|next
  [there|here fore→therefore]
  as|and|we|i|also|just|now|always|recently|usually [sale|sales→sell] <DT>|our|them|it|online
  for|on [sell→sale] $|now|at|in|from|and|until|today|online
  bon|bone [appetite→appétit]
  the|our|your|kind|team|whole|new|of|hire|hiring|recruit|sales|more [personal→personnel] $|is|are|was|were|on|at|will|in
  [where by→whereby]
  [your selves→yourselves]
  [your self→yourself]
  [him self→himself]
  [our selves→ourselves]
  [it self→itself]
  in|to|the|full|and [collage→college] $|students|open|in
  of|no|any|some|the|a|at|first|all|full [coarse→course] $|of|meal|menu|is|we|on|you|at|in
  the|main|same|each|third|second|short|long|further|a [curse→course] $|starts|of|on
  of [coarse→course]
  to|<MD>|please|n't [chose→choose] $|a|the|your|from|which|between|one|any|what|how|to|another|where
  we|i|they|you|she|he|already [choose→chose] yesterday|last
  [alter native→alternative]
  to|please|<MD>|also|can|we|must [insure→ensure] that|the|you|your|it|we|all|a|our
  to|<MD>|please|can|n't|must|we|i|and [assure→ensure] that|the|a
  to|<MD>|can|and [lye→lie] down|in
  [loath→loathe] it|them|that
  [moral→morale] is|was|boost|boosting
  every|next|the|last|first|one|this|other|which [stair→stairs] up|down
  <DT>|your|our|shopping|gift|market|cotton|tote [bay|back→bag] with|of free
`);

/** Words that look alike and a context that only the other one fits: quite and quiet, peak and peek, site and sight, … */
export const lookAlikes: EnglishRule = {
  id: 'english-look-alike',
  family: 'look-alike',
  kind: 'grammar',
  language: 'en',
  source: 'writing.md §6',
  wrong: [
    'We’re so [exited→excited] to open!',
    'A sneak [peak→peek] of tomorrow.',
    'Please [bare→bear] with us.',
    'We take your [advise→advice] to heart.',
    'Our new [sight→site] is live.',
    'We [new→knew] you would like it.',
    'In the [passed→past] month we moved.',
    'Ask them [witch→which] size fits.',
    'A letter [form→from] your mum.',
    'Thanks [fro→for] asking!',
    'We [no→know] how it feels.',
    'Our sofa comes in two parts [an→and] they click together.',
    'We hope [the→they] are well.',
    'Use it [wit→with] your phone.',
    'Hope [you→your] order is complete.',
    'Do keep [you→your] receipt.',
    '[God→Good] luck on Saturday!',
  ],
  right: [
    'It’s quite a quiet place.',
    'Bare walls, bear hugs.',
    'The peak of summer, a peek at autumn.',
    'We advise you to take his advice.',
    'By the way, we buy local.',
    'The desert is hot, the dessert is cold.',
    'A good witch, to and fro, an old form.',
    'We sent you details and they’re on their way.',
    'Do you know the answer? No, it’s late.',
    'The past passed by.',
    'Turn of the century, turn it off.',
    'The costumers of the theatre.',
    'What is it you order?',
  ],
  test: (sentence) => [...markPatterns(sentence, PATTERNS), ...markPatterns(sentence, MIX_UPS)],
};
