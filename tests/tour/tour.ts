import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openTact, type Tact, type Tongue } from '../setup/tact.ts';
import { STEPS } from './steps.ts';

const FOLDER = '.output/tour';

/** What a step is given: the browser, the page it goes on with, and a way to leave a picture. */
export interface Tour {
  tact: Tact;
  page: Page;
  theme: 'light' | 'dark';
  show: (page: Page, name: string) => Promise<void>;
}

export interface Step {
  name: string;
  /** Throws when what the step says did not happen. */
  walk: (tour: Tour) => Promise<string>;
}

async function walkIn(language: Tongue, theme: 'light' | 'dark'): Promise<number> {
  const tact = await openTact(language, { viewport: { width: 1280, height: 860 } });
  let picture = 0;
  let failed = 0;
  const tour: Tour = {
    tact,
    page: await tact.welcome(),
    theme,
    show: async (page, name) => {
      picture += 1;
      await page.emulateMedia({ colorScheme: theme });
      const file = `${language}-${theme}-${String(picture).padStart(2, '0')}-${name}.png`;
      // A colour on its way from light to dark is nothing that a person looks at.
      await page.screenshot({ path: join(FOLDER, file), animations: 'disabled' });
    },
  };
  for (const { name, walk } of STEPS) {
    try {
      process.stdout.write(`  ✓ ${name}: ${await walk(tour)}\n`);
    } catch (error) {
      failed += 1;
      await tour.show(tour.page, 'failed').catch(() => undefined);
      process.stdout.write(`  ✗ ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  if (tact.errors.length > 0) {
    failed += 1;
    process.stdout.write(`  ✗ errors in the pages: ${tact.errors.join(' | ')}\n`);
  }
  await tact.close();
  return failed;
}

/** The scripted tour, in French and light, then in English and dark; true when every step did what it says. */
export async function runTour(): Promise<boolean> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  let failed = 0;
  for (const [language, theme] of [
    ['fr', 'light'],
    ['en', 'dark'],
  ] as const) {
    process.stdout.write(`Tour of X, ${language}, ${theme}\n`);
    failed += await walkIn(language, theme);
  }
  const pictures = `Pictures in ${FOLDER}/`;
  process.stdout.write(failed === 0 ? `Every step did what it says. ${pictures}\n` : `${failed} failed. ${pictures}\n`);
  return failed === 0;
}
