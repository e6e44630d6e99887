import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { screenWords } from '../../shared/locales/screen-words.ts';
import { browserLanguage } from '../../stores/views/screen-base.ts';
import { ScreenBoundary } from './screen-boundary.tsx';

/** Puts one screen into its page. */
export function mountScreen(Screen: ComponentType): void {
  const place = document.getElementById('screen');
  if (place === null) return;
  createRoot(place).render(
    <ScreenBoundary say={screenWords(browserLanguage())}>
      <Screen />
    </ScreenBoundary>,
  );
}
