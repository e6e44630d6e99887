import { execFileSync } from 'node:child_process';
import { openTact } from '../setup/tact.ts';
import { runTour } from './tour.ts';

/** A screen that a person sits at: then the browser is theirs; otherwise the tour shows that all works. */
const hasDisplay = (): boolean =>
  process.env.TACT_TOUR !== '1' &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

function build(): void {
  process.stdout.write('Building the extension…\n');
  execFileSync('wxt', ['build', '-b', 'chrome'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

async function sitDown(): Promise<void> {
  const tact = await openTact('fr', { headed: true });
  await tact.chooseDemo();
  await tact.open('https://x.com/home?lang=fr');
  process.stdout.write('Tact is loaded on the practice page of X, with the demo brand. Close the browser to end.\n');
  await new Promise((resolve) => tact.context.on('close', resolve));
}

build();
if (hasDisplay()) await sitDown();
else process.exitCode = (await runTour()) ? 0 : 1;
