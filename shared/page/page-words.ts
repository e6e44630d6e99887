import type { Language } from '../brands/brand.ts';
import en from '../locales/page/en.yml';
import fr from '../locales/page/fr.yml';
import { type Translate, translator } from '../locales/translate.ts';

/** The few strings that ride in every page; the screens have their own. */
export const words = (language: Language): Translate => translator({ fr, en }, language);
