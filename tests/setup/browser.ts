import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { ONCE } from './until.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The last list of a command line is the one that counts: what a test wants off of Playwright's own, and the address
 * bar's two hidden pages, which cost each browser two seconds of a core (Chromium 156).
 */
const OFF = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'AimEnabled', 'LensOverlay'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'PaintHolding', 'ThirdPartyStoragePartitioning'],
  ...['MediaRouter', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'PreconnectToSearch'],
];

const FLAGS = [
  `--disable-features=${OFF.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface BrowserOptions {
  /** Folder of an unpacked extension; none: a plain browser. */
  extension?: string;
  /** The browser's own language (not `--lang`: Debian's Chromium takes it from the environment). */
  language?: 'fr' | 'en';
  viewport?: { width: number; height: number };
  /** A window that a person sees. */
  headed?: boolean;
}

export interface Browser {
  context: BrowserContext;
  /** A page at this address; its errors end in `errors`. */
  open: (url: string) => Promise<Page>;
  /** What went wrong in any page of this browser, in order. */
  errors: string[];
  /** Null without an extension. */
  extensionId: string | null;
  /** The extension's worker, awake or woken; throws without an extension. */
  worker: () => Promise<Worker>;
  /** A page of the extension: `popup.html`, `options.html`… */
  openOwn: (path: string) => Promise<Page>;
  close: () => Promise<void>;
}

function executable(): string {
  const found = [process.env.TACT_CHROMIUM, ...CHROMIUM].find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Error(`no Chromium at ${CHROMIUM.join(', ')}; set TACT_CHROMIUM`);
  return found;
}

function flagsFor(extension: string | undefined): string[] {
  if (extension === undefined) return FLAGS;
  const folder = resolve(extension);
  if (!existsSync(resolve(folder, 'manifest.json'))) throw new Error(`no built extension in ${folder}`);
  return [...FLAGS, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  const isOwn = (worker: Worker) => worker.url().startsWith('chrome-extension://');
  return (
    context.serviceWorkers().findLast(isOwn) ??
    (await context.waitForEvent('serviceworker', { predicate: isOwn, timeout: ONCE }))
  );
}

/** Chromium with the flags that the recipes were tried with, a profile of its own, and the extension if one is given. */
export async function openBrowser(options: BrowserOptions = {}): Promise<Browser> {
  const { extension, language = 'fr', viewport = { width: 1280, height: 900 }, headed = false } = options;
  const context = await chromium.launchPersistentContext('', {
    executablePath: executable(),
    headless: !headed,
    timeout: ONCE,
    viewport,
    args: flagsFor(extension),
    ignoreDefaultArgs: ['--disable-extensions'],
    env: { ...process.env, LANGUAGE: language } as Record<string, string>,
  });
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  const first = extension === undefined ? null : await workerOf(context);
  const extensionId = first === null ? null : new URL(first.url()).host;
  const open = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  return {
    context,
    open,
    errors,
    extensionId,
    worker: async () => {
      if (extensionId === null) throw new Error('no extension was loaded');
      return await workerOf(context);
    },
    openOwn: async (path) => await open(`chrome-extension://${extensionId}/${path}`),
    close: async () => await context.close(),
  };
}
