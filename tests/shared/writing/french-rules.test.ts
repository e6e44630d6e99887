import { describe, expect, it } from 'vitest';
import { FRENCH_RULES } from '../../../shared/writing/french/rules.ts';
import { openWriting } from '../../../shared/writing/open.ts';
import { readWritingFiles } from '../../core/writing-files.ts';
import { readExample } from './example.ts';

const engine = openWriting(readWritingFiles());
const check = (text: string) =>
  engine.check(text, { language: 'fr', known: [] }).findings.filter(({ quiet }) => quiet !== true);

// Examples are the rules' own; they run through the whole engine, as a draft does.
describe.each(FRENCH_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.wrong)('finds %s', (example) => {
    const { text, start, end, right } = readExample(example);
    const finding = check(text).find((one) => one.start <= start && one.end >= end);
    expect(finding).toMatchObject({ rule: id, start, end });
    expect(finding?.replacements.slice(0, 3).map((form) => form.replaceAll("'", '’'))).toContain(
      right.replaceAll("'", '’'),
    );
  });

  it.each(rule.right)('is silent on %s', (text) => expect(check(text)).toEqual([]));
});
