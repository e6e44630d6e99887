import yaml from '@rollup/plugin-yaml';
import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], rest: Record<string, unknown> = {}) => ({
  plugins: [yaml()],
  test: { name, include, root: process.cwd(), ...rest },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', ['tests/{shared,stores,background}/**/*.test.ts']),
      project('component', ['tests/components/**/*.test.{ts,tsx}'], {
        environment: 'happy-dom',
        setupFiles: ['tests/setup/component.ts'],
      }),
      project('house', ['tests/house/**/*.test.ts'], { testTimeout: 60_000 }),
      project('browser', ['tests/browser/**/*.test.ts'], {
        testTimeout: 60_000,
        hookTimeout: 120_000,
        // Two browsers at a time, after the rest: each waits for its page more than it works.
        maxWorkers: 2,
        sequence: { groupOrder: 1 },
        globalSetup: ['tests/setup/build.ts'],
      }),
    ],
  },
});
