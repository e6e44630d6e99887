import type { Language } from '../brands/brand.ts';
import en from './screens/en.yml';
import fr from './screens/fr.yml';
import { type Translate, translator } from './translate.ts';

/** The words of our own pages, bound to a language. */
export const screenWords = (language: Language): Translate => translator({ fr, en }, language);
