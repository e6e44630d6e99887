/**
 * Rebuilds `assets/public/fr.lex.bin` from the source package of Debian that holds the list (fr.lex.LICENSE says which); the result is
 * committed, a build of the extension never needs this. `npm run lexicon`, or with a path to the tarball when it is already there.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readFrench } from './french.ts';
import { packWords } from './pack.ts';

const ORIGIN = 'http://deb.debian.org/debian/pool/main/g/grammalecte/grammalecte_2.1.2+ds2.orig.tar.xz';
const SHA256 = '75c342bda3f0726089fbb0c20bcba7ef700f5cca44034abf19fcc529a1545b26';
/** The one file that is taken: its own first lines put it under the MPL 2.0. */
const LIST = 'Grammalecte/lexicons/French.lex';
const TARGET = new URL('../public/fr.lex.bin', import.meta.url);

async function tarball(folder: string, given: string | undefined): Promise<string> {
  if (given !== undefined) return given;
  const response = await fetch(ORIGIN);
  if (!response.ok) throw new Error(`${ORIGIN}: ${response.status}`);
  const path = join(folder, 'origin.tar.xz');
  writeFileSync(path, Buffer.from(await response.arrayBuffer()));
  return path;
}

const folder = mkdtempSync(join(tmpdir(), 'tact-lexicon-'));
try {
  const path = await tarball(folder, process.argv[2]);
  const sum = createHash('sha256').update(readFileSync(path)).digest('hex');
  if (sum !== SHA256) throw new Error(`${path}: sha256 ${sum}, not ${SHA256}`);
  execFileSync('tar', ['-xJf', path, '-C', folder, LIST]);
  const entries = readFrench(readFileSync(join(folder, LIST), 'utf8'));
  const packed = packWords(entries);
  writeFileSync(TARGET, packed);
  process.stdout.write(
    `fr.lex.bin: ${entries.length} forms, ${packed.length} bytes, ${gzipSync(packed, { level: 9 }).length} gzipped\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
