import { beforeAll, describe, expect, test } from 'vitest';
import { fitRisk, type RiskFit, readRiskSamples, scoreRisk } from '../../../../assets/seeds/fit-risk.ts';
import { RISKS } from '../../../../shared/suggest/intents.ts';
import { assessRisk } from '../../../../shared/suggest/risk/assess-risk.ts';
import { decideRisk } from '../../../../shared/suggest/risk/decide.ts';

const samples = readRiskSamples();
/** Lines of every trade stand under `various`: learnt always, never held out. */
const trades = [...new Set(samples.map(({ trade }) => trade))].filter((trade) => trade !== 'various');
const HELD = new Set(trades.filter((_, index) => index % 4 === 2));
const held = samples.filter(({ trade }) => HELD.has(trade));

const share = <T>(all: readonly T[], isCounted: (one: T) => boolean): number =>
  all.filter(isCounted).length / all.length;

describe('trades that the model did not learn from', () => {
  let fit: RiskFit;
  beforeAll(() => {
    fit = fitRisk(samples.filter(({ trade }) => !HELD.has(trade)));
  });
  const judge = (text: string) => decideRisk(scoreRisk(fit, text));

  test.each(RISKS)('%s: found nine times in ten', (risk) => {
    const lines = held.filter((one) => one.risk === risk);
    expect(lines.length).toBeGreaterThan(80);
    expect(share(lines, ({ text }) => judge(text) === risk)).toBeGreaterThanOrEqual(0.88);
  });

  test('look-alikes, harder than any page shows: at most 5.5 in a hundred are called risky', () => {
    const lines = held.filter(({ group }) => group.startsWith('lookalike-'));
    expect(lines.length).toBeGreaterThan(200);
    expect(share(lines, ({ text }) => judge(text) !== null)).toBeLessThanOrEqual(0.055);
  });

  test('ordinary comments: at most two in a hundred are', () => {
    const lines = held.filter(({ group, risk }) => risk === null && !group.startsWith('lookalike-'));
    expect(lines.length).toBeGreaterThan(1000);
    expect(share(lines, ({ text }) => judge(text) !== null)).toBeLessThanOrEqual(0.02);
  });
});

describe('the gates that ship', () => {
  const alarms = (language: string, isIn: (group: string) => boolean): number => {
    const lines = samples.filter((one) => one.language === language && one.risk === null && isIn(one.group));
    return share(lines, ({ text }) => assessRisk(text, 'fr') !== null);
  };

  test.each(['fr', 'en'])(
    '%s: all ordinary comments of the seeds, under two in a hundred alarms',
    (language) => {
      expect(alarms(language, (group) => !group.startsWith('lookalike-'))).toBeLessThan(0.02);
    },
    60_000,
  );

  test('someone who offers to work together is not spam', () => {
    expect(alarms('fr', (group) => group === 'partnership')).toBeLessThan(0.02);
    expect(alarms('en', (group) => group === 'partnership')).toBeLessThan(0.02);
  });

  test('the corpus is wide enough to say so', () => {
    for (const [language, least] of [
      ['fr', 100],
      ['en', 70],
    ] as const) {
      for (const risk of RISKS) {
        for (const kind of ['risk', 'lookalike']) {
          const lines = samples.filter((one) => one.language === language && one.group === `${kind}-${risk}`);
          expect(lines.length, `${language} ${kind}-${risk}`).toBeGreaterThanOrEqual(least);
          expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
        }
      }
    }
  });
});
