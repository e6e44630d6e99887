import { describe, expect, it } from 'vitest';
import en from '../../../../shared/locales/checks/en.yml';
import fr from '../../../../shared/locales/checks/fr.yml';
import { ENGLISH_RULES } from '../../../../shared/writing/english/rules.ts';
import { checkEnglish } from './read.ts';

const EXAMPLE = /\[(.+?)→(.*?)\]/u;
const straight = (form: string) => form.replaceAll('’', "'");

describe.each(ENGLISH_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.wrong)('corrects "%s"', (example) => {
    const [whole = '', written = '', right = ''] = EXAMPLE.exec(example) ?? [];
    const text = example.replace(whole, () => written);
    const start = example.indexOf('[');
    const over = checkEnglish(text, rule).filter((mark) => mark.start < start + written.length && mark.end > start);
    const corrected = over.flatMap((mark) =>
      mark.replacements.slice(0, 3).map((form) => straight(text.slice(0, mark.start) + form + text.slice(mark.end))),
    );
    expect(corrected).toContain(straight(example.replace(whole, () => right)));
  });

  it.each(rule.right)('leaves "%s"', (text) => {
    expect(checkEnglish(text, rule).filter((mark) => mark.quiet !== true)).toEqual([]);
  });

  it('has its sentence in both languages', () => {
    expect(Object.keys(fr)).toContain(`writing-${id}`);
    expect(Object.keys(en)).toContain(`writing-${id}`);
  });
});
