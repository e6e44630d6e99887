import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { openWriting, WRITING_FILES } from '../../shared/writing/open.ts';
import { readWritingFiles } from '../core/writing-files.ts';
import { median, type Row } from './row.ts';
import { checkerCode } from './writing-code.ts';

const ROUNDS = 60;
/** 280 characters of a reply, with faults in it. */
const REPLY =
  'Bonjour Mathilde, merci pour ton message ! Nos nouveau modèles arrive vendredi en boutique et sur le site, tu peut aussi les réservé par téléphone. La livraison est gratuit dès 40 € d’achat, et les retours se font sous trente jours. N’hésite pas à nous écrire ici, on te répond trés vite';

export const ENGLISH =
  'Hi Emma, thanks for you’re message! Our new models arrives on Friday in store and on the site, and you can also book one by phone. Delivery is free from £40, and you can return any item within thirty days. Do not hesitate to write to us here, we will answer you very quickly, promise.';

/** A file's bytes in the build's terms. */
function files(): Row[] {
  return WRITING_FILES.map((file) => {
    const path = new URL(`../../assets/public/${file}`, import.meta.url);
    const value = gzipSync(readFileSync(path)).length / 1000;
    return { name: file, value, unit: 'kB gz', note: `${(statSync(path).size / 1e6).toFixed(2)} MB raw` };
  });
}

/** Another reply each time: what is remembered would cost nothing. */
function warm(text: string, language: 'fr' | 'en'): number {
  const engine = openWriting(readWritingFiles());
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const other = text
      .replace(/\b(?:les|the)\b/giu, (article) => `${article} ${round}`)
      .replace(/[.!]/gu, ` ${round}$&`);
    const start = performance.now();
    engine.check(other, { language, known: [] });
    return performance.now() - start;
  });
  return median(times.slice(10));
}

/** The first check after the bytes are there: lists opened, nothing compiled yet. */
function cold(): { milliseconds: number; megabytes: number } {
  const bytes = readWritingFiles();
  const before = process.memoryUsage();
  const start = performance.now();
  openWriting(bytes).check(REPLY, { language: 'fr', known: [] });
  const milliseconds = performance.now() - start;
  const after = process.memoryUsage();
  const held = after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers;
  const read = Object.values(bytes).reduce((sum, file) => sum + (file instanceof ArrayBuffer ? file.byteLength : 0), 0);
  return { milliseconds, megabytes: (held + read) / 1e6 };
}

/** Checking a reply: time, memory, bytes shipped. Run it first: a cold worker has compiled nothing. */
export async function benchWriting(): Promise<Row[]> {
  const first = cold();
  const sizes = files();
  const all = sizes.reduce((sum, { value }) => sum + value, 0);
  const code = await checkerCode();
  return [
    { name: 'checker: first reply, cold', value: first.milliseconds, unit: 'ms', most: 60 },
    { name: 'checker: 280 French characters, warm', value: warm(REPLY, 'fr'), unit: 'ms', most: 10 },
    { name: 'checker: 280 English characters, warm', value: warm(ENGLISH, 'en'), unit: 'ms', most: 10 },
    { name: 'checker: memory', value: first.megabytes, unit: 'MB', most: 20 },
    ...sizes,
    { name: 'checker: code', value: code, unit: 'kB gz' },
    { name: 'checker: data and code', value: all + code, unit: 'kB gz', most: 1300 },
  ];
}
