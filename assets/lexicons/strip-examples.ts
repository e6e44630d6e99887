const TEXT = String.raw`(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`;
const TEXTS = String.raw`\[(?:\s|,|//[^\n]*|${TEXT})*\]`;
/** A rule's examples, which only tests read: `wrong: […], right: […]`. */
const EXAMPLES = new RegExp(String.raw`\b(wrong: )${TEXTS}(,\s*right: )${TEXTS}`, 'gu');
const SOURCE = new RegExp(String.raw`\b(source: )${TEXT}(,\s*wrong: \[)`, 'gu');

/** The source of a rule's file without its examples: they are no part of the extension. */
export const withoutExamples = (code: string): string => code.replace(EXAMPLES, '$1[]$2[]').replace(SOURCE, "$1''$2");

/** The same as a step of the build. */
export const stripExamples = {
  name: 'tact-strip-examples',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/shared\/writing\/(?:french|english)\/.*\.ts$/u.test(id) ? { code: withoutExamples(code), map: null } : null,
};
