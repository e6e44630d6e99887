import { useEffect } from 'react';
import type { Language } from '../../shared/brands/brand.ts';

/** The page says its language and title as they are now: a person may change the language at any time. */
export function usePageLanguage(language: Language, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}
