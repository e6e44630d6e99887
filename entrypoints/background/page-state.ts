import { browser } from 'wxt/browser';
import type { Network } from '../../shared/brands/brand.ts';
import type { PageState } from '../../shared/messages.ts';
import { namesFor } from '../../shared/sightings/names.ts';
import { DEFAULT_SETTINGS, interfaceLanguage, pauseState, type Settings } from '../../shared/storage/settings.ts';
import { readBrands } from '../../stores/tables/brands.ts';
import { readSettings } from '../../stores/tables/settings.ts';
import { shortcutsFor } from './knowledge.ts';

/** Storage may be refused: the page then gets the defaults, and suggestions say so. */
export async function settingsOrDefaults(): Promise<Settings> {
  try {
    return await readSettings();
  } catch {
    return DEFAULT_SETTINGS;
  }
}

async function boundKeys(): Promise<Record<string, string>> {
  const commands = await browser.commands.getAll();
  return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
}

export async function pageStateFor(host: string, network: Network): Promise<PageState> {
  const settings = await settingsOrDefaults();
  const pause = pauseState(settings, host, Date.now());
  const mode = settings.networks[network];
  const brands = await readBrands().catch(() => []);
  return {
    language: interfaceLanguage(settings, browser.i18n.getUILanguage()),
    shown: pause === 'running' && mode === 'page',
    pause,
    mode,
    accounts: brands.flatMap((brand) => brand.accounts.map(({ network: at, id }) => ({ network: at, id }))),
    names: namesFor(brands, network),
    shortcuts: await shortcutsFor(null),
    keys: await boundKeys(),
  };
}
