import type { Language, Network, Week } from '../brands/brand.ts';

/** Where Tact shows itself on a network: buttons in its page, or the side panel alone. */
export type NetworkMode = 'page' | 'panel';

/** When and how much Tact may ring; nothing rings before the person has said yes. */
export interface NotifySettings {
  on: boolean;
  /** When the person was asked and chose, UTC milliseconds; 0: not yet. */
  chosenAt: number;
  /** Hours in which it may ring, in `zone`; null: the brand's own hours. */
  hours: Week | null;
  /** Days off: codes of countries and dates, as `Brand.holidays`; null: the brand's own. */
  daysOff: string | null;
  /** IANA zone of the person's hours; null: the brand's. */
  zone: string | null;
  /** The morning digest, `HH:MM` in that zone. */
  digestAt: string;
  /** A real surge or a safety word breaks the quiet. */
  crisisBreaks: boolean;
  /** Notifications an hour, of one source and in all; the rest goes into the digest. */
  perSource: number;
  perHour: number;
}

/** The key of the one row that holds them. */
export const SETTINGS = 'settings';

export interface Settings {
  /** The interface's language; null: the browser's, French if it is neither. */
  language: Language | null;
  networks: Record<Network, NetworkMode>;
  /** Hosts on which Tact is paused until the person resumes it. */
  pausedHosts: string[];
  /** UTC milliseconds until which Tact is paused everywhere; 0: not paused. */
  pausedUntil: number;
  /** The brand used where the page's account decides nothing. */
  activeBrand: string | null;
  /** When the welcome page was first shown, UTC milliseconds; 0: never. */
  welcomedAt: number;
  notify: NotifySettings;
  /** Sightings older than this go by themselves. */
  retentionMonths: number;
}

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  networks: { x: 'page', facebook: 'page', linkedin: 'page' },
  pausedHosts: [],
  pausedUntil: 0,
  activeBrand: null,
  welcomedAt: 0,
  notify: {
    on: false,
    chosenAt: 0,
    hours: null,
    daysOff: null,
    zone: null,
    digestAt: '08:30',
    crisisBreaks: true,
    perSource: 3,
    perHour: 6,
  },
  retentionMonths: 13,
};

/** Stored settings over today's defaults: a setting added by an update has its default. */
export function wholeSettings(value: unknown): Settings {
  const stored = (value ?? {}) as Partial<Settings>;
  return {
    ...DEFAULT_SETTINGS,
    ...stored,
    networks: { ...DEFAULT_SETTINGS.networks, ...stored.networks },
    notify: { ...DEFAULT_SETTINGS.notify, ...stored.notify },
  };
}

/** The pause of "everywhere for an hour", in milliseconds. */
export const PAUSE_LENGTH = 60 * 60 * 1000;

export type PauseState = 'running' | 'paused-here' | 'paused-everywhere';

export function pauseState(settings: Settings, host: string, now: number): PauseState {
  if (settings.pausedUntil > now) return 'paused-everywhere';
  return settings.pausedHosts.includes(host) ? 'paused-here' : 'running';
}

/** French unless the person, or else the browser, says English. */
export function interfaceLanguage(settings: Settings, browserLanguage: string): Language {
  return settings.language ?? (browserLanguage.toLowerCase().startsWith('en') ? 'en' : 'fr');
}

/** Pauses everywhere for an hour, or ends that pause. `now` in UTC milliseconds. */
export function togglePause(settings: Settings, now: number): Settings {
  return { ...settings, pausedUntil: settings.pausedUntil > now ? 0 : now + PAUSE_LENGTH };
}
