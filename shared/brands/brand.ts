/** The three networks that Tact works inside; other sites are served by selection and the side panel. */
export const NETWORKS = ['x', 'facebook', 'linkedin'] as const;
export type Network = (typeof NETWORKS)[number];

/** The languages that Tact writes. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How the brand speaks to people. */
export type Address = 'tu' | 'vous';

/** An account of the brand: `id` is the handle or slug in its profile link, never a display name. */
export interface Account {
  network: string;
  id: string;
  name?: string;
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Opening or business hours: `"10:00-18:00"` spans per day, local to the brand's zone. */
export type Week = Partial<Record<Weekday, string[]>>;

export interface Brand {
  id: string;
  name: string;
  accounts: Account[];
  address: Address;
  signature?: string | null;
  languages: Language[];
  /** IANA time zone, e.g. `Europe/Paris`. */
  zone: string;
  hours?: Week;
  holidays?: string | null;
  /** Customer service, to whom questions are handed. */
  service?: Service | null;
}

/** Where a hand-off packet goes: a mail address, or the address of a ticket form. */
export interface Service {
  name?: string | null;
  mail?: string | null;
  form?: string | null;
}
