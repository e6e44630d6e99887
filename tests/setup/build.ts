import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buildLab } from '../browser/insertion/lab/build.ts';
import { buildPractice } from '../practice/build.ts';

/** Without what a test runner sets: under `NODE_ENV=test` the bundler makes another extension than the one that is shipped. */
function shippedEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|TEST$|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/.test(name),
  );
  return { ...Object.fromEntries(own), NODE_ENV: 'production' };
}

async function buildExtension(): Promise<void> {
  if (process.env.TACT_BUILT === '1') return;
  const building = spawn('node_modules/.bin/wxt', ['build', '-b', 'chrome'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: shippedEnvironment(),
  });
  const [status] = await once(building, 'exit');
  if (status !== 0) throw new Error(`the extension was not built: ${status}`);
}

/** Browser tests run the production build for Chromium, the practice pages and the lab's, made once before them. */
export default async function setup(): Promise<void> {
  await Promise.all([buildExtension(), buildPractice(), buildLab()]);
}
