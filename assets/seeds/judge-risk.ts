/**
 * Judges the risk gates on trades that they did not learn from: `node assets/seeds/judge-risk.ts`. With the path of
 * a file of labelled comments (`{text, risk?, trap?}` a line), judges the shipped gates on it instead.
 */
import '../../tests/core/yaml-loader.ts';
import { readFileSync } from 'node:fs';
import type { RiskSample } from './fit-risk.ts';

const { fitRisk, readRiskSamples, scoreRisk } = await import('./fit-risk.ts');
const { decideRisk } = await import('../../shared/suggest/risk/decide.ts');
const { assessRisk } = await import('../../shared/suggest/risk/assess-risk.ts');

const FOLDS = 6;
const tally = new Map<string, [number, number]>();

function count(name: string, isCounted: boolean): void {
  const [hits, all] = tally.get(name) ?? [0, 0];
  tally.set(name, [hits + (isCounted ? 1 : 0), all + 1]);
}

function countSample({ language, risk, group, note }: RiskSample, found: string | null): void {
  if (risk !== null) count(`${language} found ${risk}`, found === risk);
  else if (group.startsWith('lookalike-')) {
    count(`${language} alarms ${group}`, found !== null);
    count(`${language} alarms trap ${note}`, found !== null);
  } else count(`${language} alarms ordinary`, found !== null);
}

function judgeSeeds(): void {
  const samples = readRiskSamples();
  const trades = [...new Set(samples.map(({ trade }) => trade))];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const held = new Set(trades.filter((_, index) => index % FOLDS === fold));
    const fit = fitRisk(samples.filter(({ trade }) => !held.has(trade)));
    for (const sample of samples)
      if (held.has(sample.trade)) countSample(sample, decideRisk(scoreRisk(fit, sample.text)));
  }
}

function judgeFile(path: string): void {
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const { text, risk, trap, language } = JSON.parse(line) as Record<string, string | undefined>;
    const found = assessRisk(text ?? '', language === 'en' ? 'en' : 'fr')?.risk ?? null;
    if (risk !== undefined) count(`found ${risk}`, found === risk);
    else count(trap === undefined ? 'alarms ordinary' : `alarms trap ${trap}`, found !== null);
    if (found !== (risk ?? null)) console.info(`${risk ?? 'none'} -> ${found ?? 'none'}: ${text}`);
  }
}

const path = process.argv[2];
if (path === undefined) judgeSeeds();
else judgeFile(path);
for (const [name, [hits, all]] of [...tally].sort())
  console.info(`${name}: ${hits}/${all} (${((100 * hits) / all).toFixed(1)} %)`);
