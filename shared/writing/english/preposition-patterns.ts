import { readPatterns } from './patterns.ts';

const DAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays';
const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';
/** Prepositions by the word that governs them, and what follows where it decides. By hand. */
export const PREPOSITIONS = readPatterns(`
  interested [by|for|at|to→in]
  located|based|situated|headquartered [at→in] <NNP>
  apply|applies|applied [on→to] everything|all|any|the|your|our|every|sale|full|orders
  discount|offer|code|voucher|deal apply|applies [on→to]
  wait|waits|waited|waiting [to→for] your|our|the|a|my <NN>|<NNS>
  belong|belongs|belonged [with|in→to] <PRP>|<PRP$>|the
  comply|complies|complied [to→with]
  related [with→to]
  attached [at→to] the|your|this|our
  translate|translated|translates [in→into] <NNP>|{NNP}|french|english|spanish|german
  turn|turned|turning|transform|transformed|cut|sliced|divided [in→into] a|an|two|three|four|pieces|slices|something
  opposed|thanks|compared|prior|subscribe|subscribed|sensitive|resistant [at|of→to] <DT>|<PRP$>|<NN>|<NNS>
  asked|asking|apologise|apologised|apologising|apologize|apologized|search|searching|wait|waiting [of→for]
  seen|see|look|looks|looking|shown|visible|wearing|good|great|like [on the photo→in the photo]
  seen|see|look|looks|looking|shown|visible|wearing|good|great|like [on the picture→in the picture]
  take|taking|took care [for|about→of]
  rely|relies|count|counting|relying|insist|focus|focused|work|based [in→on] you|your|our|us|it|that|the feedback|reviews|support|comments|quality
  dream|dreaming [to→of] <VBG>
  good|great|bad|terrible [in→at] <VBG>|it|that|this|maths|names
  keen|based|focused|agreed [of→on]
  a|the|any|this increase|rise|drop|decrease|change|reduction [of→in] price|prices|demand|quality|temperature
  [in the advance→in advance]
  [for the moment being→for the time being]
  [in the beginning of|at the begin of→at the beginning of] <NNP>|the|next|this|may|march
  on [the holiday|holidays→holiday] $|until|from|and|in|at|for
  [at the phone→on the phone]
  [at the television|tv→on TV]
  [on|at the picture→in the picture]
  [in the contrary→on the contrary]
  [in purpose→on purpose]
  [on the same time→at the same time]
  [on your disposal|in your disposal→at your disposal]
  interested [on→in] <DT>|<PRP$>|<VBG>|<NN>|<NNS>
  interest [for|to|about→in] our|your|the|this|my|their|joining|working|<NNP>
  depend|depends|depending|depended [of|from→on]
  responsible [of→for]
  <VB>|<VBP>|<VBG>|<VBZ>|<VBD> [waiting your→waiting for your]
  're|are|am|'m|been|'s|is|still|and|just|be|also|while [waiting your→waiting for your]
  're|are|am|'m|been|is|still [waiting you→waiting for you]
  [wait your→wait for your] <NN>|<NNS>|<JJ>
  ca|can|n't|cannot|hardly|will|'ll [wait you→wait for you] !<MD>|<VBP>|<VBD>
  [wait us|me→wait for us]
  [listen the→listen to the]
  [listen our→listen to our]
  [listen your→listen to your]
  [listen this→listen to this]
  [listening the→listening to the]
  [listening our→listening to our]
  [explain you how→explain how]
  [explain you why→explain why]
  [explain you what→explain what]
  [explain you→explain to you] the|everything|all|our|this|it|in|more|that|<JJ>|<NN>|<NNS>
  [explain us→explain to us]
  [explain me→explain to me]
  [explain them→explain to them] <DT>|how|what|why|that|our
  [describe us→describe to us]
  [describe me→describe to me]
  [suggest you to→suggest you]
  [discuss about→discuss]
  [discussing about→discussing]
  [discussed about→discussed]
  [mention about→mention]
  [emphasise on→emphasise]
  to|<MD>|we|n't|always|please|and|i [answer to→answer] you|your|all|every|this|these|that|them|him|her|any|our|questions|each
  [answering to→answering] you|your|all|every|this|that|them|questions
  [answered to→answered] you|your|all|every
  to|<MD>|please|n't|and|just|you [contact with→contact] us|me|our|your|you|the
  to|<MD>|please|n't|and|just [contact to→contact] us|me|our|you|the
  [contacting to→contacting] us|our|you
  to|<MD>|please|and|n't|just|$ [call to→call] us|our|me|the
  [phone to→phone] us|our
  [join to→join] us|our|the
  [visit to→visit] us
  to|<MD>|please|n't|and [visit in|at→visit] us|our|the
  [visiting to→visiting] us|our|the|your
  [visited to→visited] us|our|the|your
  [tell to→tell] us|me|you|your|our|them|him|her
  [told to→told] us|me|you|them
  [help to→help] us|you|them <VB>
  [ask to→ask] us|our|me|your|him|her
  [asked to→asked] us|me|him|her
  [inform to→inform] you|us
  [inform about→inform you about]
  [thank to→thank] you|all|everyone|our
  to|<MD>|please|n't|not|also [reach to→reach] us|me|our|you|out
  [reach out us→reach out to us]
  [reach out me→reach out to me]
  [reply your→reply to your]
  [reply my→reply to my]
  [replying your→replying to your]
  [replied your→replied to your]
  [respond your→respond to your]
  [reply us→reply to us]
  to|<MD>|n't|we|please|i|always|quickly [reply|respond→reply to] you|all|every|each|questions $|<NN>|<NNS>|as|in|by|within|soon|shortly
  [apply the→apply for the] job|position|role|internship
  married [with→to]
  different [of→from]
  consist|consists|consisted [in→of] <DT>|<NN>|<NNS>|<CD>|<JJ>
  composed [by→of] <DT>|<CD>|<NNS>|<NN>
  made [in→of] <JJ>? wood|leather|wool|cotton|glass|steel|recycled|plastic|metal|paper|silver|gold|linen|silk|oak
  participate|participated|participating|participates [to|at→in]
  participation [to|at→in] <DT>|<PRP$>
  arrive|arrived|arriving|arrives [to→at] the|our|your|home
  arrive|arrived|arriving|arrives [to→in] <NNP>
  good|bad|great [in→at] <VBG>
  capable [to|for→of]
  [capable to→capable of]
  proud [for|from|about→of] our|the|you|this|your|my|them|him|her|it
  afraid [from→of]
  full [with→of] <NN>|<NNS>|<JJ>
  aware [about→of]
  guilty [for→of] <VBG>
  similar|identical|equal|equivalent [as|with|than|of|from→to] <DT>|<PRP$>|<PRP>|what|<NN>|<NNS>|<NNP>
  reply|replied|replying|respond|responded|responding|answers|replies [at→to] <PRP$>|the|this|all|every|each|any <JJ>? message|messages|comment|comments|email|emails|question|questions|review|reviews|post|request|requests|story|stories|offer
  famous|renowned [of→for] <DT>|<PRP$>|<NN>|<NNS>|<VBG>
  typical [for→of] <DT>|<PRP$>|<NN>
  specialise|specialised|specialises|specialising|specialize|specialized|specializes|specializing [on→in]
  satisfied|pleased|happy|disappointed [of→with] <DT>|<PRP$>|<PRP>
  angry [against→with] <DT>|<PRP$>|<PRP>
  surprised [of→by / at]
  allergic|addicted|dedicated|devoted [with|of|at→to] <DT>|<PRP$>|<NN>|<NNS>
  we|they|he|she|i|are|is|'re|'m|team|staff [in holidays|vacation→on holiday]
  [in→on] the ground|first|second|third|top|fifth|upper|lower floor
  find|see|available|order|book|buy|up|details|it|them|look|info|information|listed|posted|sold|us [in→on] our|your website|site|instagram|facebook|page|channel|blog|profile|youtube|tiktok
  [in→on] instagram|facebook|tiktok|youtube|linkedin|etsy $|and|at|or|for
  [say|says us→tell us]
  [said us→told us]
  [said me→told me]
  [say me→tell me] what|how|if|when|where|your|more|that
  [say you→tell you] that|how|more|what|about
  insist [for→on] <DT>|<VBG>|<PRP$>
  search|searching|searched [after→for] <DT>|<PRP$>
  ready [to→for] the|your|our|a <NN> $
  succeed|succeeded [to→in] <VBG>
  [succeed|succeeded to→managed to] <VB>
  concentrate|focus|focused|focusing [in→on] <DT>|<PRP$>|<NN>|<VBG>
  good|great|bad|excellent|brilliant|terrible|rubbish|better [in→at] many|maths|math|languages|sports|sport|cooking|football
  we|i|you|totally|completely|do|fully|they|n't [agree you→agree with you]
  [agree your|the→agree with *] point|comment|idea|decision|opinion|review
  'm|are|'re|is|am|be|been|still|just [waiting the→waiting for the]
  'm|are|'re|is|am|be|been|still|just [waiting a→waiting for a] reply|refund|response|new|delivery|parcel|call|answer|confirmation|replacement|message
  !of|for [waiting a→waiting for a] !moment|minute|while|bit|little|long|few|couple|week|month|day|year|lifetime|second|hour|table|good|lot|whole|full|fortnight|decade|certain|tad|game|role|list|room
  i|we|you|they totally|completely|fully|really|do|quite|'d|would|couldn't|n't|can|must? [agree to you→agree with you]
  i|we|you|they totally|completely|fully|really|do|quite|'d|would|n't|can|must? [agree to him|her|them→agree with *3]
  ^ [thanks to→thanks for] coming|following|choosing|sharing|joining|asking|reaching|contacting|letting|noticing|telling|waiting|understanding|visiting|bringing
  [waiting for you reply→waiting for your reply]
  [waiting for you answer→waiting for your answer]
  [looking it→looking into it] $
  close|near|next [from|of→to] the|our|your|my|<NNP>
  near [of|from→to / near]
  [near of|from→near]
  same _? [than→as]
  as <JJ>|<RB> [than→as]
  inferior|superior|prior|preferable [than→to]
  prefer|preferred|prefers _ [than→to]
  [according with→according to]
  [despite of→despite]
  [in spite the→in spite of the]
  [regarding to→regarding]
  [concerning to→concerning]
  in regard [of→to]
  [thanks of|at→thanks to] <DT>|<PRP$>|you|our
  ^ [thank of|to→thanks to] you|your|our|the|all
  [sorry of|by→sorry for] !course
  congratulations|congrats [of|to→on] your|winning
  congratulations|congrats [for→on] <PRP$>|<VBG>|the|all|this|such
  [welcome in→welcome to] our|<NNP>
  [welcome at→welcome to] our|the <NN>|<NNS>|<JJ>
  [look forward hearing→look forward to hearing]
  [look forward seeing→look forward to seeing]
  [look forward meeting→look forward to meeting]
  [look forward welcoming→look forward to welcoming]
  [looking forward hearing→looking forward to hearing]
  [looking forward seeing→looking forward to seeing]
  [looking forward meeting→looking forward to meeting]
  [looking forward welcoming→looking forward to welcoming]
  look|looking|looks forward [for|of|at→to]
  look|looking [forwards to→forward to]
  subscribe|subscribed|subscribing [at|on|in→to] our|the|my|your|this
  invited|invite|inviting _? [at→to] our|the|a|this
  connect|connected [on→to] the|your|our wifi|wi-fi|network|internet|app|account
  on|in|at [internet→the internet] $|and|or|but|to|for|at
  [in internet→online / on the internet]
  [on internet→online / on the internet]
  [by internet→online]
  [in the weekend→at the weekend / on the weekend]
  [in the week-end→at the weekend]
  [at the morning→in the morning] $|and
  [at the afternoon→in the afternoon] $|and
  [at the evening→in the evening] $|and
  [in the night→at night] $|and
  [at night time→at night]
  [in|at→on] ${DAY} $|at|from|and|the|we|to|for|in|with|morning|afternoon|evening|night|or|,
  arrive|arrives|ready|available|back|open|closed|opens|closes|starts|start|meet|come|book|delivered|deliver|ship|launch|launches|you|us|live|is|party [in|at→on] ${DAY}
  [in|at→on] the <CD> of ${MONTH}
  [at|in→on] <CD> of? ${MONTH}
  [at|in→on] the <CD> ${MONTH}
  [at|in→on] ${MONTH} <CD> $|,|and|at|for|from|we
  [at|on→in] ${MONTH} $|and|for|we|to|at|with|or|but|when|,
  open|opens|starts|start|close|closes|back|available|meet|you|ready|closed|ends|begins|us|arrive|doors [on→at] <CD> am|pm
  since|for|from|in|by|on|during|until|the|at [the next week→next week] !<NN>|<NNS>
  see|meet|you|us|back|open|it|ready|available|closed|ship|live|them|restock|arrive|launch [the next week→next week] $|at|in|on|for|and
  see|meet|you|us|back|open|it|ready|available|closed|ship|live|them|arrive|launch [the next month→next month] $|at|in|on|for|and
  see|meet|you|us|back|open|it|ready|available|closed|live|them|launch [the next year→next year] $|at|in|on|for|and
  you|us|it|arrived|sent|shipped|them|ordered|bought|received|opened|came|visited [the last week→last week] $|and|but|at|in|on
  you|us|it|arrived|sent|shipped|them|ordered|bought|received|opened|came|visited [the last month→last month] $|and|but|at|in|on
  [since→for] <CD>|two|three|four|five|ten|several|many|a|few few|day|days|week|weeks|month|months|year|years|hours|couple !ago
  [during→for] <CD>|two|three|four|five|ten days|weeks|months|years|hours|minutes
  <MD>|to|you [access to→access] your|the|our|it
  [lack of→lack] <PRP>
  to|<MD>|we|n't [lack of→lack] <NN>|<NNS>
  to|<MD>|<VBD> [enter in|into→enter] the|our|your giveaway|contest|competition|shop|store|draw|raffle|room|building
  to|<MD>|please|and|n't [attend to→attend] our|the|this|your event|workshop|show|concert|class|opening|party|meeting|festival
  to|<MD>|please [assist to→attend] our|the|this|your
  to|<MD>|we|<VBD>|have [request for→request] a|the|your|our
  to|<MD>|please|n't|just|and [search the→search for the] product|item|code|word
  to|<MD>|please|and|or|just [look the→look at the]
  to|<MD>|please|and|or|just [look our→look at our]
  please|and|^ [have a look to|on→have a look at]
  take|have|had|took|having|taking|<VB> a|another|closer|quick look [to|on→at]
  [belongs the→belongs to the]
  at|in your [disposition→disposal]
  in [charge to→charge of]
  reason [of→for] <DT>|<PRP$>
  solution [of→to] your|the|this|our
  key [of→to] the|success
  answer|reply [of→to] your|the|our|this question|questions|message|comment
  the difference [with|of→between]
  pay|paid|paying [by cash→in cash / cash]
  pay|paid [with card→by card]
  [by foot→on foot]
  come|go|went|came [at|to home→home]
  [go at→go to] the|our
  [went at|in→went to] the|our
  [go in→go to] <NNP>
  ask|asked|asking [a refund→for a refund]
  ask|asked|asking [an exchange→for an exchange]
  ask|asked|asking [help→for help]
  ask|asked|asking [your order→for your order] number
`);
