import { browser } from 'wxt/browser';
import type { Language } from '../../shared/brands/brand.ts';
import { DEFAULT_SETTINGS, interfaceLanguage, type Settings } from '../../shared/storage/settings.ts';

/** What every screen of ours knows. */
export interface ScreenBase {
  language: Language;
  settings: Settings;
  storage: 'opening' | 'ready' | 'refused';
  /** The disk takes nothing more. */
  isFull: boolean;
  /** Brands that the browser lost and the mirror still has. */
  lost: { at: number; brands: string[] } | null;
}

export const SCREEN_BASE: ScreenBase = {
  language: 'fr',
  settings: DEFAULT_SETTINGS,
  storage: 'opening',
  isFull: false,
  lost: null,
};

/** The one method of a screen's store that the shared part writes with. */
export type Patch<S> = (change: Partial<S>) => void;

/** The language before the settings are read: the browser's, so that the first paint is mostly right. */
export const browserLanguage = (): Language => interfaceLanguage(DEFAULT_SETTINGS, browser.i18n.getUILanguage());

/** The settings as they were read. */
export const settled = (settings: Settings) => ({
  settings,
  storage: 'ready' as const,
  language: interfaceLanguage(settings, browser.i18n.getUILanguage()),
});
