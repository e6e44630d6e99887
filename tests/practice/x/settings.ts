import type { Tongue } from './scenes/scenes.ts';

export interface Settings {
  lang: Tongue;
  theme: 'light' | 'dim' | 'dark';
  /** The reply box opens with the person's mention already in it. */
  mention: boolean;
  /** Every `data-testid` has another name: a layout that nobody knows yet. */
  renamed: boolean;
  /** The home list holds the bad inputs. */
  bad: boolean;
  /** The posts are of today instead of the site's own day. */
  fresh: boolean;
  /** Handle of the account that the page acts as, instead of the brand's. */
  as: string | null;
}

function oneOf<Choice extends string>(value: string | null, choices: readonly Choice[], otherwise: Choice): Choice {
  return choices.find((choice) => choice === value) ?? otherwise;
}

/** The page's settings, from the address that it was loaded with; soft navigation keeps them. */
export function readSettings(search: string): Settings {
  const query = new URLSearchParams(search);
  return {
    lang: oneOf(query.get('lang'), ['fr', 'en', 'es'], 'fr'),
    theme: oneOf(query.get('theme'), ['light', 'dim', 'dark'], 'light'),
    mention: query.get('mention') === '1',
    renamed: query.get('renamed') === '1',
    bad: query.get('bad') === '1' || query.get('noauthor') === '1',
    fresh: query.get('fresh') === '1',
    as: query.get('as'),
  };
}

export const settings: Settings = readSettings(location.search);
export const BACKGROUNDS = { light: 'rgb(255, 255, 255)', dim: 'rgb(21, 32, 43)', dark: 'rgb(0, 0, 0)' } as const;

/** The network's name of a control, or another one for the unknown layout. */
export function testId(name: string): string {
  return settings.renamed
    ? `k${[...name].reduce((sum, letter) => (sum * 33 + letter.charCodeAt(0)) % 99_991, 5)}`
    : name;
}
