import type { Place, ProblemCode } from './problem.ts';
import { readTags, type Tag } from './tags.ts';
import { FIRST_NAME, KNOWN_VARIABLES } from './variables.ts';

export type LintCode =
  | ProblemCode
  | 'name-without-fallback'
  | 'value-without-fallback'
  | 'space-without-name'
  | 'empty-section'
  | 'empty-template';

/** What is wrong, where, and a text that would cure that place when one is known. */
export interface Lint {
  code: LintCode;
  /** An error keeps the template from being saved; a warning only says so. */
  grade: 'error' | 'warning';
  place: Place;
  /** For the sentence (`templates.lint.<code>`) and its cure (`templates.cure.<code>`). */
  values: Record<string, string>;
  replacement?: string;
}

interface Around {
  /** Names whose section holds this tag: there they have a value. */
  held: readonly string[];
  known: ReadonlySet<string>;
  template: string;
}

const ALIASES: Record<string, string> = {
  prenom: FIRST_NAME,
  prenom_client: FIRST_NAME,
  first_name: FIRST_NAME,
  firstname: FIRST_NAME,
  nom: FIRST_NAME,
  name: FIRST_NAME,
  horaires: 'hours',
  adresse: 'address',
  telephone: 'phone',
  tel: 'phone',
  mail: 'email',
  lien: 'link',
  url: 'link',
  prix: 'price',
  livraison: 'delivery',
  retours: 'returns',
  evenement: 'event',
  code: 'promo',
};

/** None of these is a list: what a brand's own section holds is its own. */
const BUILT_IN: ReadonlySet<string> = new Set<string>(KNOWN_VARIABLES);

/** The variable that an unknown one most likely meant: another spelling or a French name of it. */
function nearest(name: string, known: ReadonlySet<string>): string | undefined {
  const folded = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  const alias = ALIASES[folded];
  if (alias !== undefined && known.has(alias)) return alias;
  return [...known].find((each) => each.toLowerCase() === folded.replace(/[_-]/g, ''));
}

function lintName(tag: Tag & { kind: 'name' }, around: Around): Lint[] {
  const head = tag.name.split('.')[0] ?? '';
  if (tag.name === '.' || around.held.includes(tag.name) || around.held.includes(head)) return [];
  const inList = around.held.some((held) => !BUILT_IN.has(held));
  if (!around.known.has(head)) return inList ? [] : [unknown(tag, around, '{{', '}}')];
  if (head !== FIRST_NAME) {
    const replacement = `{{#${tag.name}}}{{${tag.name}}}{{/${tag.name}}}{{^${tag.name}}}…{{/${tag.name}}}`;
    return [
      { code: 'value-without-fallback', grade: 'warning', place: tag.place, values: { name: tag.name }, replacement },
    ];
  }
  // "Bonjour {{firstName}}," loses its blank with the name: "Bonjour,".
  const blank = /[ \u00a0]$/.exec(around.template.slice(0, tag.place.start))?.[0] ?? '';
  const place = { start: tag.place.start - blank.length, end: tag.place.end };
  const replacement = `{{#${FIRST_NAME}}}${blank}{{${FIRST_NAME}}}{{/${FIRST_NAME}}}`;
  return [{ code: 'name-without-fallback', grade: 'error', place, values: { name: tag.name }, replacement }];
}

function unknown(tag: { name: string; place: Place }, { known }: Around, before: string, after: string): Lint {
  const meant = nearest(tag.name, known);
  return {
    code: 'unknown-variable',
    grade: 'error',
    place: tag.place,
    values: { name: tag.name, ...(meant === undefined ? {} : { meant }) },
    ...(meant === undefined ? {} : { replacement: `${before}${meant}${after}` }),
  };
}

/** "Bonjour {{#firstName}}{{firstName}}{{/firstName}}," reads "Bonjour ," without a name. */
function lintBlank(tag: Tag & { kind: 'section' }, { template }: Around, siblings: Tag[]): Lint[] {
  const end = template.indexOf(`{{/`, tag.inner.at(-1)?.place.end ?? tag.place.end);
  const after = template.slice(end).replace(/^\{\{\/[^}]*\}\}/, '');
  const hasFallback = siblings.some((each) => each.kind === 'inverted' && each.name === tag.name);
  const before = template.slice(0, tag.place.start);
  if (hasFallback || !/[ \u00a0]$/.test(before) || !/^(?:[,.\s]|$)/.test(after)) return [];
  return [
    {
      code: 'space-without-name',
      grade: 'warning',
      place: { start: tag.place.start - 1, end: tag.place.end },
      values: { name: tag.name },
    },
  ];
}

function lintTags(tags: Tag[], around: Around): Lint[] {
  return tags.flatMap((tag): Lint[] => {
    if (tag.kind === 'text') return [];
    if (tag.kind === 'name') return lintName(tag, around);
    const head = tag.name.split('.')[0] ?? '';
    const found: Lint[] = [];
    if (!around.known.has(head) && around.held.every((held) => around.known.has(held)))
      found.push(unknown(tag, around, tag.kind === 'section' ? '{{#' : '{{^', '}}'));
    if (tag.inner.length === 0)
      found.push({ code: 'empty-section', grade: 'warning', place: tag.place, values: { name: tag.name } });
    if (tag.kind === 'section') found.push(...lintBlank(tag, around, tags));
    const held = tag.kind === 'section' ? [...around.held, tag.name] : around.held;
    return [...found, ...lintTags(tag.inner, { ...around, held })];
  });
}

/**
 * What is wrong with a template, with its place and cure, judged before it is ever filled. `own` are
 * the brand's own variables beside `KNOWN_VARIABLES`.
 */
export function lintTemplate(template: string, own: readonly string[] = []): Lint[] {
  const known = new Set<string>([...KNOWN_VARIABLES, ...own]);
  const whole = { start: 0, end: template.length };
  if (template.trim() === '') return [{ code: 'empty-template', grade: 'error', place: whole, values: {} }];
  const { tags, problems } = readTags(template, known);
  const broken = problems.map(
    ({ code, place, name }): Lint => ({
      code,
      grade: 'error',
      place: place ?? whole,
      values: name === undefined ? {} : { name },
    }),
  );
  return [...broken, ...lintTags(tags, { held: [], known, template })].sort((a, b) => a.place.start - b.place.start);
}
