import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const HERE = import.meta.dirname;
const OUT = resolve('.output/test-pages');

const ENTRIES = ['page.tsx', 'isolated.ts', 'main.ts'] as const;
type Entry = (typeof ENTRIES)[number];

const nameOf = (entry: Entry) => entry.replace(/\.tsx?$/, '');

/** Bundles one file of this folder into a script that defines nothing but what it puts on the global object. */
async function buildEntry(entry: Entry): Promise<void> {
  const name = nameOf(entry);
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    // The networks' editor is of React 18's time.
    resolve: { alias: { react: 'react-18', 'react-dom': 'react-dom-18' } },
    build: {
      outDir: OUT,
      emptyOutDir: false,
      minify: false,
      lib: { entry: join(HERE, entry), formats: ['iife'], name: `lab_${name}`, fileName: () => `${name}.js` },
    },
  });
}

/** Makes every script of the lab, once, before the tests that read them with `bundle`. */
export async function buildLab(): Promise<void> {
  await Promise.all(ENTRIES.map(buildEntry));
}

export const bundle = (entry: Entry): Promise<string> => readFile(join(OUT, `${nameOf(entry)}.js`), 'utf8');
