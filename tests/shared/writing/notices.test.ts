import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../assets/public/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const names = readdirSync(folder);

describe('the notices that the workspace links to', () => {
  const notices = read('notices.txt');

  it.each(names.filter((name) => name.endsWith('.LICENSE')))('hold %s whole', (name) => {
    expect(notices).toContain(read(name).trim());
  });

  it.each(names.filter((name) => /^(?:fr|en)\..*\.bin$/.test(name)))('name %s', (name) => {
    expect(notices).toContain(name.replace('.bin', '.LICENSE'));
  });
});
