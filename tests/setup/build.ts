import { execFileSync } from 'node:child_process';

/** Browser tests run the production build for Chromium, made once before them. */
export default function setup(): void {
  if (process.env.TACT_BUILT === '1') return;
  execFileSync('node_modules/.bin/wxt', ['build', '-b', 'chrome'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
