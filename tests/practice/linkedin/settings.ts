export type Tongue = 'fr' | 'en' | 'es';
const STACKS = ['sdui-b', 'sdui-a', 'view', 'ember'] as const;
export type Stack = (typeof STACKS)[number];

export interface Settings {
  lang: Tongue;
  theme: 'light' | 'dark';
  stack: Stack;
  /** The member's own menu is open: its link says who is signed in. */
  me: boolean;
  /** Every name of the network's own is another one: a layout that nobody knows yet. */
  renamed: boolean;
}

function oneOf<Choice extends string>(value: string | null, choices: readonly Choice[], otherwise: Choice): Choice {
  return choices.find((choice) => choice === value) ?? otherwise;
}

/** Which layout an address is drawn in, where the address does not say: as for an account in autumn 2026. */
export function usualStack(path: string): Stack {
  if (path.startsWith('/feed/update') || path.startsWith('/posts/')) return 'sdui-a';
  return path.startsWith('/notifications') || path.startsWith('/company') ? 'ember' : 'sdui-b';
}

export function readSettings(path: string, search: string): Settings {
  const query = new URLSearchParams(search);
  return {
    lang: oneOf(query.get('lang'), ['fr', 'en', 'es'], 'fr'),
    theme: oneOf(query.get('theme'), ['light', 'dark'], 'light'),
    stack: oneOf(query.get('stack'), STACKS, usualStack(path)),
    me: query.get('me') === '1',
    renamed: query.get('renamed') === '1',
  };
}

export const settings: Settings = readSettings(location.pathname, location.search);
export const BACKGROUNDS = { light: 'rgb(244, 242, 238)', dark: 'rgb(0, 0, 0)' } as const;

/** The network's name of a thing, or another one for the unknown layout. */
export const named = (name: string): string => (settings.renamed ? `k${[...name].reverse().join('')}` : name);
