import type { Rule } from '../rule.ts';
import { aOrA } from './homophones/a-or-a.ts';
import { being } from './homophones/being.ts';
import { ceOrSe } from './homophones/ce-or-se.ts';
import { cesOrCest } from './homophones/ces-or-cest.ts';
import { elidedPairs } from './homophones/elided-pairs.ts';
import { etOrEst } from './homophones/et-or-est.ts';
import { laOrLa } from './homophones/la-or-la.ts';
import { leurOrLeurs } from './homophones/leur-or-leurs.ts';
import { onOrOnt } from './homophones/on-or-ont.ts';
import { ouOrOu } from './homophones/ou-or-ou.ts';
import { peuOrPeut } from './homophones/peu-or-peut.ts';
import { presOrPret } from './homophones/pres-or-pret.ts';
import { pronounAvoir } from './homophones/pronoun-avoir.ts';
import { quelOrQuelle } from './homophones/quel-or-quelle.ts';
import { saOrCa } from './homophones/sa-or-ca.ts';
import { smallWords } from './homophones/small-words.ts';
import { sonOrSont } from './homophones/son-or-sont.ts';
import { toutOrTous } from './homophones/tout-or-tous.ts';
import type { FrenchSentence } from './sentence.ts';

/** Words that sound alike; they come before agreement, which reads them as they are written. */
export const HOMOPHONES: readonly Rule<FrenchSentence>[] = [
  aOrA,
  being,
  ouOrOu,
  ceOrSe,
  cesOrCest,
  sonOrSont,
  onOrOnt,
  laOrLa,
  leurOrLeurs,
  toutOrTous,
  saOrCa,
  peuOrPeut,
  presOrPret,
  quelOrQuelle,
  elidedPairs,
  etOrEst,
  pronounAvoir,
  smallWords,
];
