import { LANGUAGES } from '../brands/brand.ts';
import { starterTemplates } from './starter.ts';
import type { Template } from './template.ts';

/**
 * The starter pack under the brand's own templates. One with a starter's id takes its place; so does one for the same
 * intent and language that names no sample comments: it is the brand's answer to all of them. One with samples of
 * its own is a special case, and both stay.
 */
export function withStarter(own: readonly Template[]): Template[] {
  const ids = new Set(own.map(({ id }) => id));
  const general = own.filter(({ intent, seeds }) => intent && (seeds ?? []).length === 0);
  const answered = new Set(general.map(({ intent, language }) => `${intent}.${language}`));
  const starter = LANGUAGES.flatMap((language) => starterTemplates(language));
  const replaced = ({ id, intent, language }: Template) => ids.has(id) || answered.has(`${intent}.${language}`);
  return [...own, ...starter.filter((template) => !replaced(template))];
}
