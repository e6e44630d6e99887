import type { Template } from '../../../shared/templates/template.ts';

/** The wordings of a template as they are edited: the polite ones (`text` first), then the casual ones. */
export interface WordingLists {
  polite: string[];
  casual: string[];
}

export const wordingLists = ({ text, variants, tu }: Template): WordingLists => ({
  polite: [text, ...(variants ?? [])],
  casual: [...(tu ?? [])],
});

export function withWordings(template: Template, { polite, casual }: WordingLists): Template {
  const [text = '', ...variants] = polite;
  return { ...template, text, variants, tu: casual };
}

export const sameWordings = (one: WordingLists, other: WordingLists): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export function replaced(lists: WordingLists, kind: keyof WordingLists, place: number, text: string): WordingLists {
  return { ...lists, [kind]: lists[kind].map((before, index) => (index === place ? text : before)) };
}
