export type Tongue = 'fr' | 'en' | 'es';

export interface Settings {
  lang: Tongue;
  theme: 'light' | 'dark';
  /** `roles`: parts of posts are marked; `articles`: posts are articles as comments are, and replies stand inside what they answer. */
  layout: 'roles' | 'articles';
  /** The reply box opens with the person's mention in it. */
  mention: boolean;
  /** Every mark and role of the network's own is another one: a layout that nobody knows yet. */
  renamed: boolean;
  /** So many comments under the post of a post's page, besides its own. */
  many: number;
}

function oneOf<Choice extends string>(value: string | null, choices: readonly Choice[], otherwise: Choice): Choice {
  return choices.find((choice) => choice === value) ?? otherwise;
}

export function readSettings(path: string, search: string): Settings {
  const query = new URLSearchParams(search);
  return {
    lang: oneOf(query.get('lang'), ['fr', 'en', 'es'], 'fr'),
    theme: oneOf(query.get('theme'), ['light', 'dark'], 'light'),
    layout: oneOf(query.get('layout'), ['roles', 'articles'], path.startsWith('/groups/') ? 'articles' : 'roles'),
    mention: query.get('mention') === '1',
    renamed: query.get('renamed') === '1',
    many: Number(query.get('many') ?? 0),
  };
}

export const settings: Settings = readSettings(location.pathname, location.search);
export const BACKGROUNDS = { light: 'rgb(242, 244, 247)', dark: 'rgb(28, 28, 29)' } as const;

/** A part's mark in the newer layout; nothing in the older one. */
export const roleOf = (name: string): object =>
  settings.layout === 'articles' ? {} : { [settings.renamed ? 'data-k' : 'data-ad-rendering-role']: name };

export const article = (): string => (settings.renamed ? 'group' : 'article');
