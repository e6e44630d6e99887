import { globSync, readFileSync } from 'node:fs';
import yaml from '@rollup/plugin-yaml';
import { defineConfig } from 'vitest/config';

/** On two cores the runner's own choice is one worker. */
const WORKERS = 2;

/** A busy machine may be slow: a test passes as soon as it can, and none fails for its minutes. */
const PATIENT = { testTimeout: 180_000, hookTimeout: 300_000 };

const project = (name: string, include: string[], rest: Record<string, unknown> = {}) => ({
  plugins: [yaml()],
  test: { name, include, root: process.cwd(), maxWorkers: WORKERS, ...PATIENT, ...rest },
});

/** Tests that put something in another one's place, or leave something on the global object: each has modules of its own. */
const ALONE = globSync('tests/{shared,stores,background}/**/*.test.ts').filter((path) =>
  /\bvi\.(mock|doMock|spyOn|stub|useFakeTimers|setSystemTime)|fake-indexeddb/.test(readFileSync(path, 'utf8')),
);

export default defineConfig({
  test: {
    projects: [
      // What is pure leaves nothing behind: files share what one of them has loaded (lexicons, models, saved pages).
      project('unit', ['tests/{shared,stores,background}/**/*.test.ts'], { exclude: ALONE, isolate: false }),
      project('alone', ALONE),
      project('component', ['tests/components/**/*.test.{ts,tsx}'], {
        environment: 'happy-dom',
        setupFiles: ['tests/setup/component.ts'],
      }),
      project('house', ['tests/house/**/*.test.ts']),
      project('browser', ['tests/browser/**/*.test.ts'], {
        // What is not right yet is looked at again for as long as a busy machine may need.
        expect: { poll: { timeout: 30_000, interval: 30 } },
        // Three browsers at a time, after the rest: each waits for its page more than it works.
        maxWorkers: WORKERS + 1,
        sequence: { groupOrder: 1 },
        globalSetup: ['tests/setup/build.ts'],
      }),
    ],
  },
});
