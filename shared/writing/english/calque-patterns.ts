import { readPatterns } from './patterns.ts';

/** Turns of phrase carried over word by word, and what English says. By hand. */
export const CALQUES = readPatterns(`
  [are agree→agree]
  ^ nobody|everyone|everybody|someone|everything [like→likes] <VBG>|to|a|the|it|our|this|these
  wait [seeing→to see]
  wait [hearing→to hear]
  wait [meeting→to meet]
  wait [welcoming→to welcome]
  wait [sharing→to share]
  wait [showing→to show]
  wait [having→to have]
  the [worse→worst] <NN> ever|i|we|you|of
  [gooder→better]
  [this→these] two|three|four|five|few {NNS}
  [mothers day→Mother's Day]
  [fathers day→Father's Day]
  [valentines day→Valentine's Day]
  ['re agree→agree]
  i|you|we|they ['re|'m|am|are agree→agree]
  he|she|it [is|'s agree→agrees]
  we|you|they|i [are|am|'m|'re not agree→do not agree / don't agree]
  we|you|they|i [are|am|'m|'re totally agree→totally agree]
  [in the same time→at the same time]
  [free of charges→free of charge]
  [in a same time→at the same time]
  [in function of→depending on]
  [by advance→in advance]
  [thanks by advance→thanks in advance]
  thanks|thank|you [per advance→in advance]
  [how it's called→what it's called]
  [how is it called→what is it called]
  [how do you call→what do you call]
  how _ _ [looks like→looks]
  how|how's <VBZ>|does it|this|he|she|they [look like→look]
  <MD>|to|please|n't|you [precise→specify] <WRB>|which|what|the|your|if|when|us|how|that|whether|where|it
  [can you precise→can you specify]
  to|<MD>|n't|please|want [assist to|at→attend] the|our|a|this|your
  [make part of→are part of / be part of]
  [makes part of→is part of]
  [do a mistake→make a mistake]
  [did a mistake→made a mistake]
  [done a mistake→made a mistake]
  [do an error→make an error]
  [did an error→made an error]
  [done an error→made an error]
  [doing a mistake→making a mistake]
  [make a photo→take a photo]
  [made a photo→took a photo]
  [make photos→take photos]
  [make a picture→take a picture]
  [make some pictures→take some pictures]
  [do a photo→take a photo]
  [make a party→have a party]
  [make a break→take a break]
  [make a pause→take a break]
  [make sport→do sport]
  [make shopping→do some shopping / go shopping]
  [make the shopping→do the shopping]
  [win time→save time]
  [gain time→save time]
  [lose time→waste time] $|on|with|in
  [make attention→pay attention]
  [take attention→pay attention]
  [put attention→pay attention]
  [take a decision→make a decision]
  [i let you→I'll let you] discover|know|choose|check|see|contact|tell|send|come|read|look|try
  [we let you→we'll let you] discover|choose|check|see|contact|send|come|read|look|try
  [we propose you→we offer you / we suggest you]
  [i propose you→I suggest you]
  [propose you to→suggest you / suggest that you]
  [proposes you→offers you]
  [propose you→offer you]
  [recommend you to→recommend you / recommend that you] <VB>
  [recommend to you to→recommend that you]
  [the most part of→most of]
  [the major part of→most of]
  [most of people→most people]
  [most of customers→most customers / most of our customers]
  [most of clients→most clients]
  [most of time→most of the time]
  [the half of→half of]
  [all the days→every day]
  [all the weeks→every week]
  [all the years→every year] $|in|at|we
  [all the mondays→every Monday]
  [big|huge|special|massive thank→big thanks] to|for|from
  a big|huge|special|massive [thank→thanks / thank-you] to|for|from|all|everyone
  [many thank→many thanks]
  [thank for→thank you for / thanks for]
  ^ [thank a lot→thanks a lot]
  ^ [thank so→thanks so]
  ^ [thank→thanks] to|for|again|everyone|guys
  [thanks you→thank you]
  [thanks god→thank God]
  [thanks for you→thank you for / thanks to you for] <VBG>
  [thank you for you→thank you for your] <NN>|<NNS>|<JJ>
  [thank you to have→thank you for having]
  [thank you to→thank you for] contact|follow|choose|share|come|visit|help|send|support|join|write|understand
  [thanks to have→thanks for having]
  [sorry to the→sorry for the] delay|inconvenience|wait|trouble|late|mistake|error|confusion
  sorry for the [late→delay] $|in|of
  [it exists→there are] many|several|two|three|four|five|some
  [it exists→there is] <DT>|<CD>
  ^ [the most→most] people|customers|visitors|guests|clients|dogs|kids|children|shops|members|families|parents <VBP>|<VBD>|<MD>|do|don't|are|have|n't
  [please to meet you→pleased to meet you]
  [nice to meet you again→nice to see you again]
  [more and more better→better and better]
  [on the other side,→on the other hand,]
  [as soon possible→as soon as possible]
  [at this day→to this day]
  [until now we are→until now we have been]
  [don't hesitate for→don't hesitate to]
  do n't hesitate [for→to]
  hesitate [to contact to→to contact]
  [what means→what does] this|that|it|the
  [what do you think to→what do you think of]
  [i wish you a→I wish you a]
  [for be→to be]
  [for can→to be able to]
  [to can→to be able to]
  [to must→to have to]
  [has to can→has to be able to]
  [will can→will be able to]
  [will must→will have to]
  [would can→could]
  <MD>|'ll [can→be able to] <VB>|{VB}
  to|<MD> <RB>? [informs→inform]
  [an other→another]
  [one another time→once again]
  [another times→other times]
  [others→other] <NNS>
  the|our|your|any|some [others→other] {NNS}
  [a lot people→a lot of people]
  [a lot customers→a lot of customers]
  [a lot time→a lot of time]
  !a|whole|the|this|another|that|awful|hell|parking [lot of→a lot of] people|you|time|requests|messages|customers|questions|fun|love|orders
  a [lot people→lot of people]
  ^ [is possible→it is possible]
  [there have→there is / there are] <DT>|<CD>|many|no|a|some|two
  [enough good→good enough]
  [enough big→big enough]
  [enough long→long enough]
  [enough large→large enough]
  [enough quick→quick enough]
  [enough easy→easy enough]
  [too much→too] <JJ> $|for|to
  [so much→so] kind|nice|good|happy|sweet|cute|beautiful|lovely $|of|to|for|and
  [very much happy→very happy]
  [it's since→it's been]
  to your [disposition→disposal]
  at your [disposition→disposal]
  [at your disposal for any→available for any] informations|information|questions
  [we stay at your disposal→we're here to help]
  [we remain at your disposal→we're here to help]
  [reduction code→discount code]
  [promo reduction→discount]
  [good appetite→enjoy your meal]
  [good continuation→all the best]
  [good courage→good luck / hang in there]
  [good day to you→have a good day]
  [i am|'m born→I was born]
  [like you said it→as you said]
  [the people is→people are]
  [people is→people are]
  [people has→people have]
  [people was→people were]
  [people who is→people who are]
  [everybody are→everybody is]
  [everyone are→everyone is]
  [nobody are→nobody is]
  [each are→each is]
  [the news are→the news is]
  [news are→news is]
  [this news are→this news is]
  [how much is cost→how much does it cost]
  [how much it costs→how much does it cost] ?|$
  [how much costs→how much does] the|it|this
  [not can→cannot]
  [according to me→in my opinion / I think]
  [according to us→in our opinion / we think]
  we|i [precise→specify] that
  your [comprehension→understanding] $|and|in|of|about
  allows|permits|enables [to→you to] <VB>
  to|with [have a good travel→have a good trip]
  have a|your good|nice|great|safe|lovely [travel→trip] $|and|home|to|back
  $ [we dispose of→we have] a|an|several|many|two|three
  <VBN>|are|is|was|were|be|so|very|really [deceived→disappointed] by|with|that|to
  [in waiting→in the meantime] $
  [as usually→as usual]
  [in live→live] on|from|$|with
  [in direct→live] on|from|$
  [in all cases→in any case] $
  [in the goal to→in order to]
  [in the aim to→in order to]
  [in the purpose to→in order to]
  [since a long time→for a long time]
  [since long time→for a long time]
  [since long→for a long time] $
  [all along the→throughout the] year|day|week|season|month
  [all the year→all year] round|long
  pass|passed|passing|spend|spent|have|had a very? good|nice|great|lovely|wonderful|pleasant [moment→time] $|with|at|in|and
  [passed a good→had a good / spent a good] time|moment|day|evening|weekend|stay|holiday
  [passed a great→had a great / spent a great] time|moment|day|evening|weekend|stay|holiday
  [passed a nice→had a nice / spent a nice] time|moment|day|evening|weekend|stay|holiday
  delivery|shipping is|are [offered→free] $|from|for|over|on|in|above
  it [misses→is missing] a|the|some|one
  [we excuse us→we apologise]
  [excuse us for→sorry for / please excuse us for] the
  ^ [thanks to→please] contact|send|call|write|confirm|reply|let|tell|check us|your|our|me|the
  [the both→both]
  [each ones→each one]
  love|loves|loving|respect|respects|protect|protecting|adore [the nature→nature] $|and|so|as|too
  ^ [the life→life] is|'s
  go|went|going to [the bed→bed] $|and|at|early
  [like very much→really like] <DT>|<PRP$>|it|them
  [didn't could→couldn't]
  [doesn't can→can't]
`);
