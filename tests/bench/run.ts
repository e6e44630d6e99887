import '../core/yaml-loader.ts';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { BUILD } from '../setup/tact.ts';
import { benchBigPage } from './big-page.ts';
import { benchClick } from './click.ts';
import { benchHarper } from './harper.ts';
import { benchPageCost } from './page-cost.ts';
import { benchPopup } from './popup.ts';
import type { Row } from './row.ts';
import { benchSizes } from './sizes.ts';

const verdict = ({ value, most }: Row): string =>
  most === undefined ? '' : value <= most ? `≤ ${most} ✓` : `> ${most} ✗`;

execFileSync('wxt', ['build', '-b', 'chrome'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});

// After the loader above is in place: the checker and the ranker import YAML.
const { benchWriting, ENGLISH } = await import('./writing.ts');
const { bench: benchRanking } = await import('./ranking.ts');
const { benchSightings } = await import('./sightings.ts');

const rows: Row[] = [
  ...(await benchWriting()),
  ...(await benchHarper(ENGLISH)),
  ...benchSizes(BUILD),
  ...(await benchRanking()),
  ...(await benchSightings()),
  ...(await benchClick()),
  ...(await benchPopup()),
  ...(await benchPageCost(BUILD)),
  ...(await benchBigPage(BUILD)),
];

for (const row of rows) {
  const value = `${row.value.toFixed(2)} ${row.unit}`;
  process.stdout.write(`${row.name.padEnd(46)} ${value.padStart(14)}  ${verdict(row).padEnd(10)} ${row.note ?? ''}\n`);
}
mkdirSync('.output', { recursive: true });
writeFileSync('.output/bench.json', `${JSON.stringify({ at: new Date().toISOString(), rows }, null, 2)}\n`);
