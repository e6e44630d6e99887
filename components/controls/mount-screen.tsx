import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { screenWords } from '../../shared/locales/screen-words.ts';
import { browserLanguage } from '../../stores/views/screen-state.ts';
import { ScreenBoundary } from './screen-boundary.tsx';

/** Puts one screen into its page; the function that it gives takes it out. */
export function mountScreen(Screen: ComponentType): () => void {
  const place = document.getElementById('screen');
  if (place === null) return () => undefined;
  const root = createRoot(place);
  root.render(
    <ScreenBoundary say={screenWords(browserLanguage())}>
      <Screen />
    </ScreenBoundary>,
  );
  return () => root.unmount();
}
