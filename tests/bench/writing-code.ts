import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { stripExamples } from '../../assets/lexicons/strip-examples.ts';

/** Lists that the worker has anyway, for its suggestions. */
const SHARED = /\/assets\/(?:names|language)\/[^/]+\.json$/u;

/** What the checker's code takes in the worker, gzipped, in kB (1,000 bytes): both languages, without the rules' examples. */
export async function checkerCode(): Promise<number> {
  const input = fileURLToPath(new URL('../../shared/writing/open.ts', import.meta.url));
  const shared = {
    name: 'shared-lists',
    enforce: 'pre' as const,
    load: (id: string) => (SHARED.test(id) ? { code: '{}', map: null } : null),
  };
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [shared, stripExamples],
    build: { write: false, target: 'esnext', rollupOptions: { input, preserveEntrySignatures: 'strict' } },
  })) as Rolldown.RolldownOutput;
  const code = built.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  return gzipSync(code).length / 1000;
}
