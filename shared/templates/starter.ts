import english from '../../assets/starter/en.yml';
import french from '../../assets/starter/fr.yml';
import type { Language } from '../brands/brand.ts';
import type { Template } from './template.ts';

/** An entry of `assets/starter`, as written. */
interface StarterEntry {
  id: string;
  intent: string;
  title: string;
  shortcut: string;
  vous: string[];
  tu: string[];
}

const ENTRIES: Record<Language, unknown> = { fr: french, en: english };

/** The starter pack of a language: one template an intent, and the two holding lines. */
export function starterTemplates(language: Language): Template[] {
  return (ENTRIES[language] as StarterEntry[]).map(({ id, intent, title, shortcut, vous, tu }) => ({
    id,
    intent,
    language,
    title,
    shortcut,
    text: vous[0] ?? '',
    variants: vous.slice(1),
    tu,
  }));
}
