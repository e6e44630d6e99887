import type { FactKind } from './fact.ts';

interface Need {
  /** Kinds that the reply gives whenever only one fact of the kind holds, without a word of it in the comment. */
  gives?: FactKind[];
  /** Kinds that it gives when the comment is clearly about one, besides links. */
  may?: FactKind[];
  /** What the intent is about: words that find the fact beside those of the comment. */
  cues: string;
}

const HELP = 'service client clients SAV réclamation customer service complaint support';

/** What replies to each intent draw on. */
export const NEEDS: Record<string, Need> = {
  hours: { gives: ['hours'], may: ['phone'], cues: 'horaires ouverture ouvert open hours' },
  location: { gives: ['address'], may: ['hours', 'phone'], cues: 'adresse accès venir plan address directions' },
  price: { may: ['price', 'promo', 'duration'], cues: 'tarifs grille prices' },
  stock: { may: ['phone', 'delivery'], cues: 'stock réassort' },
  'delivery-options': { gives: ['delivery'], may: ['price'], cues: 'livraison expédition delivery shipping' },
  'order-late': { gives: ['phone'], may: ['email', 'delivery'], cues: `suivi colis commande tracking parcel ${HELP}` },
  returns: {
    gives: ['returns'],
    may: ['address', 'email', 'duration'],
    cues: 'retour retours échange renvoyer remboursement return refund exchange',
  },
  payment: { may: ['price'], cues: 'paiement payment' },
  'product-info': { may: ['price', 'duration', 'person'], cues: 'fiche notice guide' },
  'how-to': { may: ['phone', 'duration', 'time'], cues: 'notice tutoriel guide manual' },
  'promo-code': { gives: ['promo'], may: ['price'], cues: 'promo code offre conditions discount offer' },
  loyalty: { may: ['promo'], cues: 'fidélité carte points club loyalty rewards' },
  booking: {
    gives: ['phone'],
    may: ['time', 'duration', 'email', 'event', 'price'],
    cues: 'réservation réserver rendez-vous billetterie booking appointment tickets',
  },
  contact: { gives: ['phone', 'email'], may: ['address', 'person'], cues: `contact ${HELP}` },
  'no-answer': { gives: ['phone', 'email'], cues: `contact ${HELP}` },
  'contest-rules': { may: ['event', 'email'], cues: 'concours jeu règlement contest giveaway rules' },
  'contest-result': { may: ['event', 'email'], cues: 'concours jeu résultats contest giveaway winners' },
  job: { may: ['email', 'person'], cues: 'emploi recrutement candidature carrières job jobs careers recruitment' },
  partnership: { may: ['email', 'person'], cues: 'partenariat partenariats collaboration partnership partnerships' },
  event: { gives: ['event'], may: ['price', 'time', 'address'], cues: 'événement programme billetterie event tickets' },
  accessibility: { gives: ['phone'], may: ['address', 'email'], cues: 'accessibilité PMR handicap accessibility' },
  'origin-ethics': { may: ['person'], cues: 'engagements origine éthique fabrication origin ethics commitments' },
  damaged: { gives: ['phone', 'email'], may: ['duration', 'returns'], cues: HELP },
  'wrong-item': { gives: ['phone', 'email'], may: ['returns'], cues: HELP },
  billing: { gives: ['phone', 'email'], cues: `facture facturation billing invoice ${HELP}` },
  'rude-service': { gives: ['phone', 'email'], cues: HELP },
  quality: { gives: ['phone', 'email'], may: ['duration', 'returns'], cues: HELP },
  'too-expensive': { may: ['price', 'promo'], cues: '' },
  'site-bug': { gives: ['phone', 'email'], cues: `assistance technique ${HELP}` },
  'personal-data': { may: ['email'], cues: 'données personnelles RGPD confidentialité privacy data' },
  press: { may: ['email', 'person', 'phone'], cues: 'presse journaliste press' },
  escalate: { gives: ['phone'], cues: `urgence ${HELP}` },
};

/** Whether a reply to the intent can draw on this kind; a brand's own intent can draw on all. */
export function drawsOn(intent: string | null, kind: FactKind): boolean {
  const need = NEEDS[intent ?? ''];
  return need === undefined || kind === 'link' || [...(need.gives ?? []), ...(need.may ?? [])].includes(kind);
}

/** Facts about these are for these only: a customer with a broken lamp is not sent to the press office. */
export const RESERVED = ['press', 'job', 'personal-data', 'partnership'] as const;
