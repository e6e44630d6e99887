import { readPatterns } from './patterns.ts';

/** Words of one sound or one letter apart that everybody mixes up, and a context that only the other one fits. By hand. */
export const MIX_UPS = readPatterns(`
  in|over|for|during|the|these [passed→past] few|week|weeks|month|months|year|years|days|day|couple|two|three|four|five|weekend|summer|<CD>
  welcome|everything|anything|day|days|daily|week|year|free|included|colours|sizes|items|nothing|nobody|weekdays|returns|allowed [accept→except] <NNS>|<DT>|<NNP>|on|for|in|when|this|that
  'll|to|<MD>|n't|we|i|can|nice|good|great|love|let's [sea→see] you|what|it|your|if|how|more|that|them|us|the
  know|sure|see|tell|say|ask|asking|decide|choose|out|not|check|remember|idea|wonder|wondering|matter|confirm|about|specify [witch→which] !$
  let|tell|show|ask us|me|you|them|know [witch→which] !$
  , [witch→which] is|was|are|were|can|will|we|you|i|means|makes|has|have|should
  <NN>|<NNS> [witch→which] is|are|was|were|we|you|can|will|means|have
  ^ [witch→which] one|size|sizes|colour|color|shade|shop|store|is|are|model|flavour|ones|day|of|do|would|way
  we|i|they|he|she|who|afraid [choose→chose] the|a|our|this|that|to|your <NN>|<JJ> yesterday|last
  they|we|you|<NNS> [wore→were] <VBG>|so|very|late|there|able|happy|sorry|away|not|just
  <NNS> [wore→were] out of sight|reach|stock|office
  !and|to [fro→for] _
  get|got|getting|received|message|email|order|parcel|note|letter|present|card|gift|one|this|it|update|photo|is|are|come|comes|came|away|hear|heard|far|different|days|coming|sent|ordered|bought|made|people|starts|review|team|shipped|straight|apart|love|greetings|feedback [form→from] <DT>|<PRP$>|<NNP>|you|me|us|them|your|our
  <CD> [form→from] now
  the|a|this|contact|booking|our|your|order|online|that|entry|return|returns|application|refund|web|feedback|contact|quick|short|sign-up|registration [from→form] $|is|on|and|below|online|with|in
  fill in|out the|our|this [from→form]
  any|all|this|next|last|every|long|same|first|some|of|in|your|your|on|no|full|part [tine|tome→time] $|to|for|you|we|in|of|and|i|on|is|was|left|or
  i|we|you|they|n't|not|to|do|did|us|me|really|already|always|<MD>|just|'ll [no→know] how|what|that|if|when|why|where|who|it|exactly|you
  let|letting us|me|them|you|him|her [no→know] $|if|what|how|when|which|that|where|about|in|and|the
  n't [no→know] $|yet|exactly|really|much|for|about|of|either|<DT>|<PRP$>
  <VB>|<VBD>|<VBZ>|<VBG>|come|came|go|going|went|get|look|looking|way|walk|us|you|it|them|parcel|straight|right|break|goes|all|half|halfway|pass|passed [threw→through] <DT>|<PRP$>|to|it|all|every|our
  we|i|he|she|they|who|someone [through→threw] <DT>|it|in|away|out|them|<PRP$>
  [write|rite→right] now|away
  's|is|that's|are|'re|all|you|turn|quite|absolutely|was|not [write→right] $|about|on|that
  i|we|you|he|she|it|they|who|that|this|which|what [wood→would] <VB>|{VB}|not|n't
  thanks|thank|you|ready|waiting|sorry|look|looking|great|perfect|available|wait|asking|apologies|much|lot [four→for] <DT>|<PRP$>|<VBG>|you|us|your|sharing
  [waist→waste] of
  to|n't|not|<MD> [waist→waste] <DT>|<PRP$>|time|money|food|any
  high|elasticated|elastic|at|the|your|our|fitted|low|around [waste→waist] $|and|size|measurement|band|is|line
  sausage|swiss|bread|cinnamon|toilet|egg|spring [role→roll]
  sausage|swiss|bread|cinnamon|toilet|egg|spring [roles→rolls]
  [role→roll] out|outs|over|call
  plain|self-raising|wheat|corn|bread|wholemeal|rice|almond|rye|bag [flower→flour]
  bunch|bouquet|fresh|of|beautiful|lovely|wild|the|cut|wedding [flours→flowers]
  [hi→high] street|quality|res|resolution|demand|standards|standard|heels|time|chair|school|season|prices|price|spec
  have|has|had|which|that|was|were|been|'ve|it|what|this [lead→led] to|us|by
  on a daily|weekly|regular|monthly|yearly|case-by-case|first-come [bases→basis]
  on a [bases→basis]
  [discrete→discreet] packaging|parcel|box|envelope|delivery|and
  [lightening→lightning] fast|deal|deals|strike|storm|sale|speed|quick|cable
  [hour→our] team|shop|website|store|customers|staff|new|products|range|app|page|stories|bio|apologies|social
  an|half|an|one|per|happy|opening|24|every|rush|last|each|the|golden|this [our→hour] $|or|before|at|from|and|early|later|ago|is
  opening|24|business|two|three|four|few|working|48|within|office|visiting|72 [ours→hours] $|on|are|before|of|at|and|from|for|to|later|ago
  [price→prize] draw|draws|winner|winners|giveaway
  grand|win|first|second|won|wins|1st|star|consolation [price|prise→prize]
  win|won|winning|claim|claimed|collect a|the|your|this|our [price→prize]
  full|half|lower|regular|sale|lowest|retail|reduced|discounted|asking|higher|low [prize→price]
  another|one|new|this|first|second|<DT>|<JJ> [pear→pair] of shoes|socks|jeans|gloves|trainers|boots|glasses|earrings|trousers|leggings|sandals|headphones|tickets|hands|scissors
  have|has|'ve|had|n't|never|ever|not|been|be|just|already|you [scene→seen] <DT>|<PRP$>|it|this|that|our|your|in|any|on|$|so|how|what
  the|our|your|a [seen→scene] $|of|in
  is|are|'s|'re|was|so|much|us|all|'m|am [vary→very] <JJ>|<RB>|much|good|happy|kind|sorry
  prices|sizes|times|may|can|will|hours|they|shades|colours|results|does|do|to|slightly [very→vary] $|by|from|depending|slightly|between|in|with|on|according|a
  to|n't|not|<MD>|please|we|and|just|gently|slowly|then [poor|pore→pour] the|it|over|in|into|your|hot
  [mane→main] course|courses|reason|menu|entrance|street|road|stage|thing|door|dish
  have|has|'ve|had|'s [bee|bin→been] <VBG>|<VBN>|a|so|in|to|on|there|with|great|amazing|lovely|very|here|our
  to|will|can|'ll|would|should|might|could [bee→be] <VBG>|<VBN>|<JJ>|a|so|in|there|with|back|the|able
  $ [god→good] morning|afternoon|evening|luck|news|point|idea|day|choice|question
  $ [tanks→thanks] for|so|a|you|again|everyone|to
  $ [than→thank] you|u
  $ [thank→thanks] again|everyone|everybody
  i|we|they|you|n't|not|do|did|to|who|would [thing→think] it|you|that|we|this|the|so|about|of|your|our|they|i|of
  have|'ve|you|just|already|has|who|'d|had|be|are|is [singed→signed] up|for|in|by|to|off|copies
  <MD>|to|please|just|and [sing→sign] up|in
  [fell|fill→feel] free
  our|the|a|your|all|dear|every|each|loyal|valued|of|for|to|happy|any|many|regular|<JJ> [costumer→customer]
  our|your|all|dear|loyal|valued|of|for|to|happy|any|many|regular|some|other|most|as|<JJ> [costumers→customers]
  our|your|store|shop|account|general|community|my|assistant|sales|duty|branch|brand|project|restaurant|hotel [manger→manager]
  are|'re|'m|am|is|'s|been|were|was|be|and|you|already|currently|start|by [planing→planning] to|a|on|for|our|your|something|the|an|some|more|another
  [planed→planned] for|to|in
  direct|private|dm|inbox|voice|text|quick|chat|your|facebook|instagram|whatsapp [massage→message] $|or|and|with|so|about|us|on|via
  send|sent|drop|dropped|sending us|me|you|them a|another|your [massage→message]
  to|please|can|you|<MD>|and [massage→message] us|me|our
  [pleas→please] <VB>|{VB}
  yes|to|and|, [pleas→please] $|<VB>|help
  of|with|from|at|for|visit|visiting|choosing|join|to|love|contact|follow|by|in [out→our] team|shop|store|website|new|customers|page|app|stories|bio|newsletter|products|staff|range|menu|place|kitchen|stand|link|shelves|friends
  sold|find|try|check|reach|fill|ran|run|carry|figure|figured|sells|selling|going|reaching|hang|filling [our→out] $|of|by|how|what|on|and|why|within|online|fast|the
  your|the|my|a|dream|perfect|winter|summer|happy|our|their [weeding→wedding] day|dress|cake|party|guests|guest|photos|venue|list|gift|season|anniversary|$
  for|to|christmas|sunday|family|candlelit|a|your|before|after|enjoy|enjoyed [diner→dinner] $|on|tonight|at|with|last|party|table|reservation
  in|your|the|my|a [dairy→diary] for|$|and|dates|date
  an|absolute|little|such|our|you're|total [angle→angel] $|for
  let|letting [is|as|use→us] know
  ^ [is→if] you need|want|have|like|prefer|can|would|'d|'re|ever|could|see|still|are
  ^|and|but [of→if] you|we|it|they|there need|want|have|would|can|'d|'re|are|is|was|do|does|has
  sorry|know|sure|see|ask|wonder|check|wondering|tell|asking [of→if] this|it|we|you|there|that|they|i|your|the !<NN>|<NNS>
  sorry [of→if] this|it|we|i|that caused|was|is|has|made|were|have|did|came|sounded
  [off→of] course
  because|instead|kind|sort|plenty|outside|lack|couple|end [off→of] <DT>|<PRP$>|you|us|people|it|them|<NNS>
  to|please|<MD>|n't|not|just|and turn|switch|log|drop|kick|cut|show [of→off] $|the|your|by|at|and|with|this
  sold|ran|run|fill|come|came|go|went|is|are|fresh|made [our of→out of]
  with|of|to|for|from|see|give|love|let|send|ask|sent|gave|told|tell|help|wash|wear|bring|keep|take|both [then→them] and|know|to|in|a|all|back|for|at|with|online|by !<MD>
  and|, [them→then] we|i|you|click|tap|add|press|select|go|they|choose|follow|let|send|leave|bake|it
  !not|a [whit→with] !monday|sunday|week|tuesday|weekend
  <VB>|<VBD>|<VBG>|<VBN>|<NN>|it|them|this|happy|touch|goes|along|up|us [wit→with] the|your|our|us|you|a|my|it|any|this
  <CD>|two|three|six|few|last|next|past|several|many|for|nine|twelve [moths→months] $|ago|and|of|on|in|from|before|for|we|to|now|free|later|after
  last|next|this|per|each|every|once [moth→month] $|and|of|in|from|for|we|to|at|only
  ^|that|and|so|but|because [wee→we] <VBP>|<MD>|'re|'ve|'ll|are|have|hope|will|can|love|do
  we|i [hop→hope] you|it|to|that|this|they|we|your|the|everyone
  [bet→best] wishes|regards|friend|friends|ever|seller|sellers
  [beast→best] wishes|regards
  [lick→like] to|and share
  'd|would|'ll|we|i|you [lick→like] to|it|the|your|our
  we|to|you|'ll|can|they|who [life→live] in
  to|n't|<MD>|please|you|just|and|can [lave→leave] a|us|your|it|the
  [an→and] let|we|you|i|they|our|your|us|please|thank|thanks|she|he
  <NN>|<NNS>|<JJ>|<RB>|<VBN> [an→and] the|it|this|that|a|<VB>|<PRP>|<PRP$>
  send|have|is|was|'s|such|for|as|receive|get|received|sent|with|be|need|create|at|of|what [and→an] email|amazing|hour|order|update|apology|honest|exchange|appointment|account|event|option|idea|answer|error|issue|extra|early|old|easy|incredible|excellent|awesome|absolute|image
  ^|that|but|because|so|if|when|since|until|hope|and [the→they] are|were|have|'re|'ve|had|do|did|should|would|could|'ll|also|both
  [int he→in the]
  [tot he→to the]
  [fort he→for the]
  [oft he→of the]
  [ont he→on the]
  very [god→good]
  all|how|for|about|with|in|of|enjoy|love|share|over|to [you→your] guests|birthday|patience|support|understanding|feedback|next|own|lovely|order|visit|loved|kindness|choice|help|message|review|interest|comment
  ^|that|and|because|but|if|when|how|hope|is|are|has|was|so [you→your] order|parcel|day|message|comment|feedback|review|photo|photos|booking|refund|ticket|tickets|voucher|account|words|support|package|email|name|size|table|dog|skin|hair|weekend|visit is|are|was|were|has|have|will|goes|went|means|mean|should|arrives|arrived|made|can|looks|look|'s
  <VB>|<VBP> [you→your] own
  n't|to|please|<MD>|and|^|can|just|do keep|use|return|track|include|attach|enjoy|renew|activate|scan|upload|cancel|plan|download|wash|wear|collect|receive|add|enter|open|register|quote|update|confirm|check|change [you→your] ticket|tickets|order|code|voucher|parcel|number|receipt|email|name|details|account|card|phone|photo|photos|booking|stay|visit|day|trip|evening|hands|size|address|password|profile|membership|weekend|meal|coffee|drink|new|next|first
  is|'s|are|was|be|this|that|it [you 're→your] <JJ>? first|last|next|second|favourite|favorite|third|own
`);
