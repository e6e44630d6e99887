import { resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import type { Adapter } from '../../shared/networks/adapter.ts';

declare global {
  interface Window {
    /** A network's reader, as its content script has it; put there by `readerInPage`. */
    __reader: Adapter;
  }
}

/** Puts a network's adapter into every page of the context as `__reader`: the real code on a real page, without the extension. */
export async function readerInPage(context: BrowserContext, entry: string, name: string): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: resolve(entry), formats: ['iife'], name: '__built' } },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const code = output?.output[0].code ?? '';
  await context.addInitScript({ content: `${code}; window.__reader = __built.${name};` });
}
