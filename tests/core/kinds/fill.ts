import { firstName } from '../../../shared/names/first-name.ts';
import { fill, withFirstName } from '../../../shared/templates/fill.ts';
import type { Kind } from '../kind.ts';

export const open: Kind['open'] = () => (line) => {
  const { template, author, values, network } = line;
  if (typeof template !== 'string') throw new Error('template: not a text');
  if (values !== undefined && values !== null && (typeof values !== 'object' || Array.isArray(values))) {
    throw new Error('values: not an object');
  }
  const name = (author as { name?: unknown } | null | undefined)?.name ?? null;
  if (name !== null && typeof name !== 'string') throw new Error('author.name: not a text');
  const sure = name === null ? null : firstName(name, typeof network === 'string' ? network : null);
  const filled = fill(template, withFirstName((values ?? {}) as Record<string, unknown>, sure));
  return { text: filled.text, problems: filled.problems };
};
