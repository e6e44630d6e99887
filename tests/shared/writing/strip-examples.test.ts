import { describe, expect, it } from 'vitest';
import { withoutExamples } from '../../../assets/lexicons/strip-examples.ts';

describe('rules without their examples', () => {
  it('leaves the rule', () => {
    const code = `{ id: 'a', source: 'x §1', wrong: [\n  'L’[a→à], it\\'s.', // why\n  "b]",\n], right: ['c'], test() {} }`;
    expect(withoutExamples(code)).toBe(`{ id: 'a', source: '', wrong: [], right: [], test() {} }`);
  });

  it('leaves what is right in a table', () => {
    const code = `[{ words: 'a', right: ['b'] }, { wrong: [pattern], right: ['c'] }]`;
    expect(withoutExamples(code)).toBe(code);
  });
});
