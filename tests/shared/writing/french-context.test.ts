import { describe, expect, it } from 'vitest';
import { openContext, packContext, ROWS, weightAt } from '../../../shared/writing/french/context/model.ts';
import { makeContextRule } from '../../../shared/writing/french/context/rule.ts';
import { openWriting } from '../../../shared/writing/open.ts';
import { readWritingFiles } from '../../core/writing-files.ts';
import { readExample } from './example.ts';

const files = readWritingFiles();
const engine = openWriting(files);
const check = (text: string) =>
  engine.check(text, { language: 'fr', known: [] }).findings.filter(({ quiet }) => quiet !== true);
const { wrong, right } = makeContextRule(openContext(files['fr.context.bin'] as ArrayBuffer));

describe('forms told apart by the words around them', () => {
  it.each(wrong)('finds %s', (example) => {
    const { text, start, end, right: meant } = readExample(example);
    const finding = check(text).find((one) => one.start === start && one.end === end);
    expect(finding?.rule).toBe('context');
    expect(finding?.replacements).toContain(meant);
  });

  it.each(right)('is silent on %s', (text) => expect(check(text)).toEqual([]));
});

describe('its file', () => {
  it('gives back the weights that were packed', () => {
    const weights = new Float32Array(ROWS);
    weights.set([0.5, -1.5], 3);
    weights[ROWS - 1] = 2;
    const { weights: read, unit } = openContext(packContext(weights).buffer as ArrayBuffer);
    expect([3, 4, ROWS - 1].map((row) => weightAt(read, row) * unit)).toEqual([0.5, -1.5, 2]);
    expect([0, 2, 5, ROWS - 2].map((row) => weightAt(read, row))).toEqual([0, 0, 0, 0]);
    expect(read.values).toHaveLength(3);
  });

  it('says so when it is cut', () => {
    const cut = (files['fr.context.bin'] as ArrayBuffer).slice(0, 5000);
    const { skipped } = openWriting({ ...files, 'fr.context.bin': cut }).check('Nos produit arrivent.', {
      language: 'fr',
      known: [],
    });
    expect(skipped).toEqual([{ key: 'writing-off-fr', values: { why: expect.stringContaining('context') } }]);
  });
});
