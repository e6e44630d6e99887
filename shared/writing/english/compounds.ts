import type { EnglishRule } from './look.ts';
import { markPatterns, readPatterns } from './patterns.ts';

const PATTERNS = readPatterns(`
  [any thing→anything]
  [world wide→worldwide]
  [every ones→everyone's]
  [nation wide→nationwide]
  [no longer more→no longer]
  [any body→anybody] <MD>|<VBZ>|else|know|$|who|want
  [any where→anywhere]
  [any how→anyhow]
  [some thing→something]
  [some body→somebody]
  [some where→somewhere]
  [some how→somehow]
  [every thing→everything]
  [every body→everybody]
  [every where→everywhere]
  ^ [every one→everyone] <MD>|<VBZ>|who|at|in
  [some one→someone] <MD>|from|will|who|else|on
  [no body→nobody]
  [no where→nowhere]
  [my self→myself]
  [your self→yourself]
  [your selves→yourselves]
  [our selves→ourselves]
  [them selves→themselves]
  [her self→herself]
  [him self→himself]
  [it self→itself]
  [can not→cannot] !only
  [with out→without]
  [with in→within] <CD>|a|the|few|an|minutes|hours|days|our|your
  [there fore→therefore]
  [how ever→however]
  [when ever→whenever]
  [what ever→whatever]
  [where ever→wherever]
  [mean while→meanwhile]
  [mean time→meantime]
  [further more→furthermore]
  [never the less→nevertheless]
  !day [to day→today]
  [to night→tonight]
  [to morrow→tomorrow]
  [week end→weekend]
  [week ends→weekends]
  [week-end→weekend]
  [week-ends→weekends]
  [up date→update]
  [up dates→updates]
  [up coming→upcoming]
  a|an|the|our|this|these|your|any [on going→ongoing]
  [out side→outside]
  [in side→inside]
  [birth day→birthday]
  [e mail→email]
  [e mails→emails]
  [smart phone→smartphone]
  [al ready→already]
  [all ready→already] <VBN>|been|sold|gone|have|has
  [all together→altogether] different|a
  [alltogether→altogether]
  [good bye→goodbye]
  [under stand→understand]
  ^ [any one→anyone] <MD>|who|else|is|with|can
  [cup cakes→cupcakes]
  [cup cake→cupcake]
  [home made→homemade]
  [hand made→handmade]
  [back pack→backpack]
  [note book→notebook]
  [after noon→afternoon]
  [birth day→birthday]
  [tooth brush→toothbrush]
  [along→a long] time|while|wait|journey|day|week|story $|for|ago|to|coming|short|and|of|but
  [feed back→feedback]
  [over night→overnight]
  [pass word→password]
  [user name→username]
  [now a days→nowadays]
  open|you|us|it|work|live|run|there|here|week|hours|ship|post|deliver|bake|available|fresh|orders|them|up|online|<NNS> [everyday→every day] $|from|at|until|in|between|on|except|but|and|till|of|this|by|to|<CD>
  <VB>|<VBP>|<VBZ>|<VBN>|<JJ> [everyday→every day] $|from|at|until|between|except|till|this
  <NN> [everyday→every day] from|at|until|between|till $|<CD>|morning|noon|now|monday|opening|the
  !<DT>|<PRP$>|<JJ>|for|your [everyday→every day] <PRP>
  to|can|could|<MD>|please|n't|and|then|you|not|cannot|just|when|once|must [login→log in] $|to|with|on|at|using|via|again|from|and|first|here|online|as|through|into
  to|<MD>|please|n't|not|just [signup→sign up] $|for|to|on|at|here|via|online|and|with
  to|<MD>|please|n't|not|and|just [setup→set up] <DT>|<PRP$>|an|a|$|in|with|the|your
  to|<MD>|please|n't|not|and|just|also|only|then [checkout→check out] <DT>|<PRP$>|our|the|$|with|as|online
  to|<MD>|please|n't|not|and|just [pickup→pick up] <DT>|<PRP$>|your|it|the|from|at|$|in
  to|<MD>|please|n't [backup→back up] <DT>|<PRP$>|your
  to|<MD>|please|n't|will|and [followup→follow up] on|with|$
  to|<MD>|please|n't [logout→log out] $|and|of|then
  to|<MD>|please|n't [dropoff→drop off] <DT>|<PRP$>|your|it|the
  it|this|that|there|which|they|we|you [maybe→may be] <VBN>|<VBG>|possible|worth|late|delayed|that|able|due|because|a|an|in|easier|time|too|out
  be|'re|are|were|'s|was|been|you|become [apart of→a part of]
  [a part from→apart from]
  [a head→ahead] of
  going|straight|right|plan|book [a head→ahead]
  [in stead→instead]
  [in to→into] consideration|account|touch
  [some times→sometimes] <PRP>|<VBP>|$|it|we
  [some time→sometimes] it|we|they
  ^ [may be→maybe] next|some|one|not|even|later|this|that|in|on|at|if|because|you|we|i|they|he|she|it|your|our|the
  [may be→maybe] <PRP> <MD>|<VBP>|<VBZ>|<VBD>|can|could|should
  [half an hours→half an hour]
  [thank you's→thank yous]
  [all of the sudden→all of a sudden]
`);

/** Words written as one where they are two, or as two where they are one. */
export const compounds: EnglishRule = {
  id: 'english-compound',
  family: 'compound',
  kind: 'grammar',
  language: 'en',
  source: 'own list',
  wrong: [
    'Is there [any thing→anything] else?',
    'You can [login→log in] with your email.',
    'We’re open [everyday→every day] from ten.',
    'We [can not→cannot] say.',
    'It [maybe→may be] late.',
    'Glad you’re [apart of→a part of] it.',
  ],
  right: [
    'Your login is safe.',
    'Everyday wear for every day of the week.',
    'Maybe it is late.',
    'The set-up takes a minute.',
  ],
  test: (sentence) => markPatterns(sentence, PATTERNS),
};
