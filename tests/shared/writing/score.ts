/**
 * Scores the checker on a file of lines `{id, language, text, errors: [{start, end, kind, right, family}]}`: found, repaired (right among the
 * first three), false lines, by family. `node tests/shared/writing/score.ts FILE… [-v]`; `-v` prints misses and false findings.
 */
import '../../core/yaml-loader.ts';
import { readFileSync } from 'node:fs';
import type { Finding } from '../../../shared/writing/finding.ts';

const { openWriting } = await import('../../../shared/writing/open.ts');
const { readWritingFiles } = await import('../../core/writing-files.ts');

interface Fault {
  start: number;
  end: number;
  kind: string;
  right: string;
  family: string;
}

interface Line {
  id: string;
  language: 'fr' | 'en';
  text: string;
  errors: Fault[];
}

const verbose = process.argv.includes('-v');
const files = process.argv.slice(2).filter((argument) => argument !== '-v');
const engine = openWriting(readWritingFiles());
const loud = ({ quiet, kind }: Finding) => quiet !== true && kind !== 'tone';

/** The text with a replacement is the text with the right form: spans may be cut differently. */
function repairs(text: string, fault: Fault, { start, end, replacements }: Finding): boolean {
  const straight = (form: string) => form.replaceAll('’', "'");
  const wanted = straight(text.slice(0, fault.start) + fault.right + text.slice(fault.end));
  return replacements.slice(0, 3).some((form) => straight(text.slice(0, start) + form + text.slice(end)) === wanted);
}

function show(text: string, { start, end, rule, replacements }: Finding): string {
  return `${text.slice(0, start)}[${text.slice(start, end)}→${replacements.join('|')}]${text.slice(end)}  (${rule})`;
}

for (const file of files) {
  const families = new Map<string, { all: number; found: number; repaired: number }>();
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  let wrongLines = 0;
  let extra = 0;
  for (const { language, text, errors } of lines) {
    const findings = engine.check(text, { language, known: [] }).findings.filter(loud);
    const outside = findings.filter(({ start, end }) =>
      errors.every((fault) => end <= fault.start || start >= fault.end),
    );
    if (errors.length === 0 && findings.length > 0) wrongLines += 1;
    if (errors.length > 0 && outside.length > 0) extra += 1;
    if (verbose) for (const one of outside) process.stdout.write(`false  ${show(text, one)}\n`);
    for (const fault of errors) {
      const over = findings.filter(
        ({ start, end }) => start < Math.max(fault.end, fault.start + 1) && end > fault.start,
      );
      const repaired = over.some((one) => repairs(text, fault, one));
      const family = families.get(fault.family) ?? { all: 0, found: 0, repaired: 0 };
      family.all += 1;
      family.found += over.length > 0 ? 1 : 0;
      family.repaired += repaired ? 1 : 0;
      families.set(fault.family, family);
      if (verbose && !repaired) {
        const said = over.map((one) => show(text, one)).join(' ');
        process.stdout.write(
          `${over.length > 0 ? 'other' : 'missed'} ${fault.family}: ${text.slice(0, fault.start)}[${text.slice(fault.start, fault.end)}→${fault.right}]${text.slice(fault.end)}  ${said}\n`,
        );
      }
    }
  }
  const total = [...families.values()].reduce(
    (sum, one) => ({ all: sum.all + one.all, found: sum.found + one.found, repaired: sum.repaired + one.repaired }),
    { all: 0, found: 0, repaired: 0 },
  );
  for (const [name, { all, found, repaired }] of [...families].sort())
    process.stdout.write(`  ${name.padEnd(12)} ${found}/${all} found, ${repaired} repaired\n`);
  process.stdout.write(
    `${file}: ${lines.length} lines; found ${total.found}/${total.all}, repaired ${total.repaired}; clean lines flagged ${wrongLines}; error lines with another finding ${extra}\n`,
  );
}
