/** Reads an example of a rule, `Merci pour [ton→tes] jolis mots.`: the text as written, the place of the fault, what is right. */
export function readExample(example: string): { text: string; start: number; end: number; right: string } {
  const found = /\[([^\]→]*)→([^\]]*)\]/u.exec(example);
  if (found === null) throw new Error(`no [written→right] in: ${example}`);
  const [whole, written = '', right = ''] = found;
  const start = found.index;
  return {
    text: example.slice(0, start) + written + example.slice(start + whole.length),
    start,
    end: start + written.length,
    right,
  };
}
