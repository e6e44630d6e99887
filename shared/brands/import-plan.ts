import type { Fact } from '../facts/fact.ts';
import type { Article, BrandRow, CharterRow, FactRow, TemplateRow } from '../storage/rows.ts';
import type { Template } from '../templates/template.ts';
import type { Brand } from './brand.ts';
import type { SetUp } from './set-up.ts';

/** One brand of a set-up file with all that belongs to it. */
export interface IncomingSpace {
  brand: Brand;
  templates: Template[];
  facts: Fact[];
  charter: { articles: Article[]; words: string[] } | null;
}

export interface RowSpace {
  brand: BrandRow;
  templates: TemplateRow[];
  facts: FactRow[];
  charter: CharterRow | null;
}

export interface Tally {
  new: number;
  changed: number;
  same: number;
}

export type TallyName = 'brands' | 'templates' | 'facts' | 'charters';

/** What taking the file would put into the tables, and how much of it is new. */
export interface ImportPlan {
  spaces: RowSpace[];
  tallies: Record<TallyName, Tally>;
}

function ownedBy<T extends { brand?: string | null }>(
  items: readonly T[],
  brand: string,
  first: boolean,
): Omit<T, 'brand'>[] {
  return items.filter((item) => item.brand === brand || (first && !item.brand)).map(({ brand: _, ...item }) => item);
}

/**
 * A set-up file by brand; what names no brand belongs to the first. A file without any brand is for
 * `fallback`, the brand that is shown; without that either, it holds nothing that can be kept.
 */
export function spacesOf(setUp: SetUp, fallback: Brand | null): IncomingSpace[] {
  const brands = setUp.brands.length > 0 || fallback === null ? setUp.brands : [fallback];
  return brands.map((brand, index) => {
    const first = index === 0;
    const [charter] = ownedBy(setUp.charters, brand.id, first);
    return {
      brand,
      templates: ownedBy(setUp.templates, brand.id, first) as Template[],
      facts: ownedBy(setUp.facts, brand.id, first) as Fact[],
      charter: charter ?? null,
    };
  });
}

const bare = <T extends Row>({ createdAt: _, updatedAt: _u, ...rest }: T): Omit<T, 'createdAt' | 'updatedAt'> => rest;

/** Everything that is kept, in the format that `spacesOf` takes back. */
export function setUpOf(spaces: readonly RowSpace[]): SetUp {
  return {
    schema: 1,
    brands: spaces.map(({ brand }) => bare(brand) as Brand),
    templates: spaces.flatMap(({ templates }) => templates.map((row) => bare(row) as SetUp['templates'][number])),
    facts: spaces.flatMap(({ facts }) => facts.map((row) => bare(row) as SetUp['facts'][number])),
    charters: spaces.flatMap(({ charter }) => (charter === null ? [] : [bare(charter)])),
    more: {},
  };
}

type Row = { createdAt: number; updatedAt: number };

/** The same whatever the order of keys; absent and null are the same thing in a set-up. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const dated = new Set(['createdAt', 'updatedAt', 'brand']);
  const entries = Object.entries(value).filter(([key, one]) => !dated.has(key) && one !== null && one !== undefined);
  return `{${entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, one]) => `${key}:${canonical(one)}`)
    .join(',')}}`;
}

/** Gives a row its dates, those of the row that stands there already where nothing changed, and counts it. */
function dated<T extends object>(incoming: T, before: (T & Row) | undefined, now: number, tally: Tally): T & Row {
  if (before === undefined) {
    tally.new += 1;
    return { ...incoming, createdAt: now, updatedAt: now };
  }
  if (canonical(incoming) === canonical(before)) {
    tally.same += 1;
    return before;
  }
  tally.changed += 1;
  return { ...incoming, createdAt: before.createdAt, updatedAt: now };
}

const emptyTally = (): Tally => ({ new: 0, changed: 0, same: 0 });

/** Compares a set-up with what is kept; `now` in UTC milliseconds. Rows that the file does not have stay as they are. */
export function planImport(incoming: readonly IncomingSpace[], kept: readonly RowSpace[], now: number): ImportPlan {
  const tallies = { brands: emptyTally(), templates: emptyTally(), facts: emptyTally(), charters: emptyTally() };
  const spaces = incoming.map((space): RowSpace => {
    const brand = space.brand.id;
    const before = kept.find((one) => one.brand.id === brand);
    const template = (one: Template) =>
      dated(
        { ...one, brand },
        before?.templates.find(({ id }) => id === one.id),
        now,
        tallies.templates,
      );
    const fact = (one: Fact) =>
      dated(
        { ...one, brand },
        before?.facts.find(({ id }) => id === one.id),
        now,
        tallies.facts,
      );
    const charter =
      space.charter === null
        ? null
        : dated({ ...space.charter, brand }, before?.charter ?? undefined, now, tallies.charters);
    return {
      brand: dated(space.brand, before?.brand, now, tallies.brands),
      templates: space.templates.map(template),
      facts: space.facts.map(fact),
      charter,
    };
  });
  return { spaces, tallies };
}

/** Whether taking the plan would change anything. */
/** Nothing that is kept would be changed: such a file can come in without a question, and be taken back. */
export const onlyAdds = ({ tallies }: ImportPlan): boolean =>
  Object.values(tallies).every(({ changed }) => changed === 0) && !bringsNothing({ tallies, spaces: [] });

export const bringsNothing = ({ tallies }: ImportPlan): boolean =>
  Object.values(tallies).every((tally) => tally.new + tally.changed === 0);
