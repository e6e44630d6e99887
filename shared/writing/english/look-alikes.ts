import type { EnglishRule } from './look.ts';
import { MIX_UPS } from './mix-up-patterns.ts';
import { markPatterns, readPatterns } from './patterns.ts';

const PATTERNS = readPatterns(`
  a|an|another|one|little|small|each|every|nice|favourite|big|lovely|last|beautiful [peace→piece] of
  [piece→peace] of mind
  rest|rests in [piece→peace]
  let|letting|lets us|me|you|them|him|her [now→know]
  to|n't|not|you|we|i|they|already|also|really|all [now→know] what|how|if|where|who|why|exactly|about|them|each
  he|she|we|i|they|courier|driver|postman|team [past→passed] by|away|the|on|it|through|your|our
  walk|walked|drive|drove|go|goes|went|run|ran|straight|walking|driving|going|cycle|half|quarter [passed→past] the|our|your|us|it|a|midnight|noon|<CD>
  to|<MD>|please|n't|not|cannot|let's|help|and [chose→choose] $|between|from|any|your|the|a|one|which|our|to|how|what|another|online|what
  [quiet→quite] a few|lot|bit|while|journey|surprise|day|week|year|hit|ride|story|feat|statement|crowd|queue
  is|'s|was|are|were|'re|'m|am|been|be|not|looks|sounds|seems|feels|it's|sometimes|usually|still [quiet→quite] <JJ>|a|an|sure|popular|often|the|possible|right|happy|easy|big|small|busy|<VBN>
  lot|much|bit|very|so|too|really|pretty|stay|keep|nice|more|less [quite→quiet] $|on|in|at|and|time|place|corner|spot|after|before|during|here|for|these|this|today
  's|is|was|been|were|are|be|had|having|have [quit→quite] a|an|<JJ>|often|right|sure|possible
  be|been|is|are|'re|'m|'s|was|were|come|came|right|over|get|got|am|still|not|being [hear→here] until|at|on|in|for|to|$|all|every|when|if|from|today|tomorrow|now|and|with|by
  to|<MD>|never|we|you|n't|ever|glad|rarely [here→hear] from|about|that|of|your|what|back|more|it|you|this
  take|took|taking|taken|get|knock|knocked|have|save|saved|with|an|extra|another|offer|offering|give [of→off] <CD>|<CD> % $|your|the|for|on|with|any|all|everything|full
  get|have|enjoy|take|offer|offering|save|with|give <CD> % [of→off] your|everything|selected|any|our|all|full|the $|next|first|order|purchase|everything|range|menu|total|price|bill|orders
  turned|switched|switch|logged|kicked|dropped|signed|tear|torn|set|fell|fallen|falls|fall|comes|coming|came|paying|paid|pays [of→off] $|at|by|when|after|as|in|and|on|during|if|too
  switch|switched|turned [of→off] the|your|it|all|notifications
  to|please|<MD>|n't|just turn [of→off] the|your|it|all|notifications
  lot|lots|plenty|some|none|many|instead|because|piece|cup|couple|one|most|bunch|all|each|both|out [off→of] the|our|your|you|these|those|it|them|us|my|this|that|<PRP>
  full|proud|afraid|aware|tired|sort|kind|type|copy|care|front|top|middle|bottom|pair|set|loads|tons|number [off→of] the|our|your|you|these|those|it|them|us|my|this|that|<NN>|<NNS>|<JJ>
  take [car→care] of|$|and|xx|x
  sign|order|book|buy|download|choose|log|remove|delete|select|pick|collect|ship|shipped|deliver|start|return|send|sent|come|came|comes|see|taken|made|bought|ordered|delivered|hear|heard|back|far|away|arrived|straight|direct|directly [form→from] the|our|your|us|my|this|a|any|<NNP>|you|here|there|home
  bike|bicycle|car|disc|hand|rear|front|rim|emergency [breaks→brakes]
  bike|bicycle|car|disc|hand|rear|front|emergency [break→brake] $|pads|pad|cable|lever|light|lights|on|is|was
  [complementary→complimentary] drink|drinks|dessert|breakfast|coffee|tea|ticket|tickets|wifi|parking|gift|delivery|upgrade|glass|shuttle|towels|shipping|sample|samples|meal|night|voucher|bottle|item|service|pastry|cake|starter|entry|session|treatment|return|returns
  into|in|take|takes|took|taking|come|comes [affect→effect] $|on|from|at|as|in|and|today|tomorrow|immediately|next
  to|n't|<MD>|lets|let|skin|feet|can|room|really|you|us|them [breath→breathe] $|in|even|easy|easily|better|again|and|out|while|when
  a|deep|big|your|of|out|every|fresh|quick|my|bad [breathe→breath] $|of|and|before|is|in|fresh|it
  to|did|<MD>|n't [by→buy] <DT>|it|one|them|more|some|tickets|online|direct|another|two|your <NN>|<NNS>|$|from|online|at|in|for|on|and|or|again
  did|do you|we|they|i|he|she [by→buy] it|one|them|a|an|the|any|some|$|yours|that|this|these|your
  at|from|in|into|near|behind|by|with|visit|try|of|for|to|about|love|see|on [are→our] {NN} any|before|until|and|so|when|on|in|at
  <VB>|<VBP>|<VBD>|<VBN>|<VBG> [are→our] own|new|latest|entire|whole
  [loose→lose] weight|hope|money|faith|interest|track|your|count
  'll|will|to|can [loose→lose] out
  [week→weak] spot|point|points|signal|wifi|link|coffee|tea|battery
  [loosing→losing] it|them|you|customers|money|any
  [led→LED] light|lights|strip|bulb|bulbs|lamp
  would|could|will|should|wo|n't|to|'ll [waist→waste] any|your|time|a|it|food|more
  can|could|will|'ll|to|we|you [rap→wrap] it|them|your|the|up|each
  gift [rapping→wrapping]
  get|got|getting|be|are|'re|is|so|never|too|feeling [board→bored] of|with|$
  on [bored→board] $|with|the|and|for|as
  [are→our] apologies
  [stationary→stationery] shop|set|sets|range|cupboard|items|store|lovers
  main|school|head [principle→principal] $|reason|at|said
  [principal→principle] behind
  to|n't|not|<MD>|please|never|ever [meat→meet] you|us|them|him|her|our|the|your|up|at|in
  nice|great|lovely|good|pleasure|pleased to [meat→meet]
  red|white|fresh|raw|minced|vegan|plant-based|lean|less|eat|eating|no|of [meet→meat] $|and|or|is|in|from|at|free
  [steel→steal] the show|at
  stainless [steal→steel]
  an|absolute|at|such|what a? [steel→steal] $|at|for
  brand [knew→new]
  the|our|a|your|some|any|brand|and [knew→new] <NN>|<NNS>|<JJ>|one|ones|range|menu
  i|we|you|she|he|they|never|n't|not|all|always|who|only|already [new→knew] that|how|what|it|we|you|about|the|this|if|where|when|there
  ca|can|to|cannot|will|'ll|please|just|could|n't [bare→bear] with|in|it
  to|<MD>|and|please|just|'ll [sale→sell] you|them|it|out|online|the|our|more
  for|on|the|summer|winter|big|flash|our|january|boxing|half-price|clearance|bake|next [sell→sale] $|is|starts|ends|now|on|and|items|price|from|until|at|prices
  of|every|on|second|by|the|per|one [coarse→course]
  to|please|<MD>|n't|and|just|a [right→write] to|us|a|an|down|back|in|your|it|me review|$|about|at|to|via|with|when|if

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
    'An LED strip and a USB lead.',
  ],
  test: (sentence) => [...markPatterns(sentence, PATTERNS), ...markPatterns(sentence, MIX_UPS)],
};
