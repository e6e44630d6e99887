/** The commenter's sure first name: the only value that is about a person, and the only one that must have a fallback. */
export const FIRST_NAME = 'firstName';

/** What a template may use besides the brand's own values: the sure first name, what facts give (`factValues`), the charter's article. */
export const KNOWN_VARIABLES = [
  FIRST_NAME,
  'hours',
  'address',
  'phone',
  'email',
  'link',
  'price',
  'priceLabel',
  'delivery',
  'returns',
  'event',
  'promo',
  'person',
  'duration',
  'time',
  'article',
] as const;
