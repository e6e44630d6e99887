import { execFileSync } from 'node:child_process';
import { buildPractice } from '../practice/build.ts';

/** Without what a test runner sets: under `NODE_ENV=test` the bundler makes another extension than the one that is shipped. */
function shippedEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|TEST$|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/.test(name),
  );
  return { ...Object.fromEntries(own), NODE_ENV: 'production' };
}

/** Browser tests run the production build for Chromium and the practice pages, made once before them. */
export default async function setup(): Promise<void> {
  await buildPractice();
  if (process.env.TACT_BUILT === '1') return;
  execFileSync('node_modules/.bin/wxt', ['build', '-b', 'chrome'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: shippedEnvironment(),
  });
}
