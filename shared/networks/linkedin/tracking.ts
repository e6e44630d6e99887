/** The JSON that the first server-driven pages hang on their nodes; the event in it is text as a list of bytes. */
interface Scope {
  breadcrumb?: { content?: { data?: unknown } };
}

function bytesOf(scope: unknown): string {
  const data = (scope as Scope | null)?.breadcrumb?.content?.data;
  if (!Array.isArray(data)) return '';
  return data.map((byte) => (typeof byte === 'number' ? String.fromCharCode(byte) : '')).join('');
}

function entriesOf(json: string): unknown[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : [value];
  } catch {
    return [];
  }
}

/** The first URN of a kind in a node's own `data-view-tracking-scope`, plain or as bytes; null when it holds none. */
export function scopedUrn(node: Element, kind: RegExp): string | null {
  const json = node.getAttribute('data-view-tracking-scope');
  if (json === null) return null;
  const plain = kind.exec(json)?.[0];
  if (plain !== undefined) return plain;
  for (const entry of entriesOf(json)) {
    const found = kind.exec(bytesOf(entry))?.[0];
    if (found !== undefined) return found;
  }
  return null;
}
