/** The intents of the starter pack, in the order of the contract (contracts.md §4). */
export const INTENTS = [
  'praise',
  'tag-friend',
  'hours',
  'location',
  'price',
  'stock',
  'delivery-options',
  'order-late',
  'returns',
  'payment',
  'product-info',
  'how-to',
  'promo-code',
  'loyalty',
  'booking',
  'contact',
  'no-answer',
  'contest-rules',
  'contest-result',
  'job',
  'partnership',
  'event',
  'accessibility',
  'origin-ethics',
  'damaged',
  'wrong-item',
  'billing',
  'rude-service',
  'quality',
  'too-expensive',
  'site-bug',
  'idea',
  'personal-data',
  'competitor',
  'wishes',
  'press',
] as const;

export type Intent = (typeof INTENTS)[number];

/** What comes before any ranking: a gate changes the action, never a score. */
export const RISKS = ['insult', 'spam', 'safety'] as const;
export type Risk = (typeof RISKS)[number];

/** Intents of the holding lines given with a risk. */
export type HoldingIntent = 'escalate' | 'moderate';
