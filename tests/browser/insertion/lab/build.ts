import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const HERE = import.meta.dirname;
/** One folder a process: files that are tested side by side don't read each other's half-written bundle. */
const OUT = join(HERE, '../../../../.output/test-pages', String(process.pid));

/** Bundles one file of this folder into a script that defines nothing but what it puts on the global object. */
export async function bundle(entry: 'page.tsx' | 'isolated.ts' | 'main.ts'): Promise<string> {
  const name = entry.replace(/\.tsx?$/, '');
  await mkdir(OUT, { recursive: true });
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
  return readFile(join(OUT, `${name}.js`), 'utf8');
}
