import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const SOURCE = resolve('tests/practice');
/** Where the built pages' scripts and styles lie. */
export const BUILT = resolve('.output/practice');

const STAMP = join(BUILT, 'x.js');

function newest(folder: string): number {
  const times = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(...times);
}

/** Class names are other ones at each build, so that nothing can lean on one. */
function hashedNames(): (name: string) => string {
  const salt = Math.floor(Math.random() * 0xffffff);
  return (name) =>
    `r-${[...name].reduce((sum, letter) => (sum * 33 + letter.charCodeAt(0)) % 0xffffff, salt).toString(36)}`;
}

/** Bundles the practice pages into `.output/practice`, unless they are newer than their sources. */
export async function buildPractice(): Promise<void> {
  if (existsSync(STAMP) && statSync(STAMP).mtimeMs > newest(SOURCE)) return;
  await build({
    configFile: false,
    root: SOURCE,
    logLevel: 'error',
    define: { global: 'globalThis' },
    resolve: {
      alias: [
        { find: /^react(?=$|\/)/, replacement: 'react-18' },
        { find: /^react-dom(?=$|\/)/, replacement: 'react-dom-18' },
      ],
    },
    css: { modules: { generateScopedName: hashedNames() } },
    build: {
      outDir: BUILT,
      emptyOutDir: true,
      cssCodeSplit: true,
      modulePreload: false,
      rollupOptions: {
        input: {
          x: join(SOURCE, 'x/main.tsx'),
          linkedin: join(SOURCE, 'linkedin/main.tsx'),
          facebook: join(SOURCE, 'facebook/main.tsx'),
          plain: join(SOURCE, 'plain/plain.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name][extname]' },
      },
    },
  });
}
