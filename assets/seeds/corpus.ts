import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { INTENTS } from '../../shared/suggest/intents.ts';

/** A comment with what it needs: `intents[0]` is the main need, the rest are fair answers too. */
export interface Sample {
  text: string;
  language: string;
  intents: string[];
  trade: string;
}

/** Other files hold the risks and what only looks like one: the gates' own data. */
const KNOWN = new Set<string>(INTENTS);

export const SEEDS = fileURLToPath(new URL('.', import.meta.url));

/** `# trade` opens a trade; a line is a comment, with other needs after ` ## `. */
export function parseSeeds(content: string, intent: string, language: string): Sample[] {
  const samples: Sample[] = [];
  let trade = '';
  for (const line of content.split('\n')) {
    if (line.startsWith('# ')) trade = line.slice(2).trim();
    else if (line.trim() !== '') {
      const [text = '', also = ''] = line.split(' ## ');
      samples.push({ text: text.trim(), language, intents: [intent, ...also.split(/\s+/).filter(Boolean)], trade });
    }
  }
  return samples;
}

function seedFiles(language: string): string[] {
  const folder = join(SEEDS, language);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && KNOWN.has(basename(name, '.txt')))
    .sort()
    .map((name) => join(folder, name));
}

/** Every seed of the tree, French first. */
export function readSeeds(): Sample[] {
  return ['fr', 'en'].flatMap((language) =>
    seedFiles(language).flatMap((file) => parseSeeds(readFileSync(file, 'utf8'), basename(file, '.txt'), language)),
  );
}

/** Labelled comments by another hand (`{text, language, intent, also, trade}` a line); those with a risk are left out. */
export function readLabelled(file: string): Sample[] {
  const samples: Sample[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { text, language, intent, also, trade } = JSON.parse(line) as Record<string, unknown>;
    if (typeof text !== 'string' || typeof intent !== 'string') continue;
    const others = Array.isArray(also) ? also.filter((one): one is string => typeof one === 'string') : [];
    samples.push({ text, language: String(language), intents: [intent, ...others], trade: String(trade ?? 'brand') });
  }
  return samples;
}

/** Fingerprint of what the model learns from: file names and bytes. */
export function corpusHash(samples: Sample[]): string {
  const hash = createHash('sha256');
  for (const { text, language, intents, trade } of samples)
    hash.update(`${language}\t${intents.join(' ')}\t${trade}\t${text}\n`);
  return hash.digest('hex').slice(0, 16);
}

/** What the shipped model learns from: the seeds, and the comments by other hands that judged it before they joined. */
export function shippedCorpus(): Sample[] {
  const folder = join(SEEDS, 'dev');
  const labelled = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return [...readSeeds(), ...labelled.sort().flatMap((name) => readLabelled(join(folder, name)))];
}
