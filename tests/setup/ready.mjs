// Makes a bare clone ready: packages, and a browser when asked ("browser"). Plain JavaScript
// without packages, because it runs before any is installed, on whatever Node the machine has.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const say = (text) => process.stderr.write(`${text}\n`);

function packagesAreCurrent() {
  const stamp = join(root, 'node_modules', '.tact-lock');
  if (!existsSync(stamp)) return false;
  return readFileSync(stamp, 'utf8') === readFileSync(join(root, 'package-lock.json'), 'utf8');
}

/** Two commands started at once on a bare clone must not install over each other. */
function alone(work) {
  const lock = join(root, '.wxt-install');
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      // A lock that nobody has released for five minutes is what a killed install left.
      if (Date.now() - statSync(lock).mtimeMs > 300_000) rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function installPackages() {
  if (packagesAreCurrent()) return;
  say('Installing packages (once)…');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  writeFileSync(join(root, 'node_modules', '.tact-lock'), readFileSync(join(root, 'package-lock.json')));
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'];
const FIXED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

export function findChromium() {
  if (process.env.TACT_CHROMIUM) return process.env.TACT_CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...found, ...FIXED].find((path) => existsSync(path)) ?? null;
}

function installChromium() {
  if (findChromium()) return;
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (debian) {
    say('Installing Chromium with apt (once)…');
    const quiet = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    execFileSync('apt-get', ['update', '-qq'], quiet);
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium', 'chromium-l10n', 'fonts-noto-color-emoji'], quiet);
  }
  if (findChromium()) return;
  say('No Chromium was found, and it can’t be installed from here. Nothing was changed.');
  say('Install Chromium (Debian or Ubuntu: sudo apt-get install chromium), or set TACT_CHROMIUM to its path,');
  say('then run this command again. Branded Chrome does not load an extension from the command line.');
  process.exit(1);
}

/**
 * The rest runs on the Node of the packages. A shell that looked `node` up before they were
 * installed remembers the machine's own, which may be too old to run TypeScript.
 */
function runOnOwnNode(script, rest) {
  const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const PATH = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const { status } = spawnSync(own, [script, ...rest], { cwd: root, stdio: 'inherit', env: { ...process.env, PATH } });
  return status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!packagesAreCurrent()) alone(installPackages);
  if (process.argv.includes('browser')) installChromium();
  const [script, ...rest] = process.argv.slice(process.argv.indexOf('--') + 1 || process.argv.length);
  if (script !== undefined) process.exitCode = runOnOwnNode(script, rest);
}
