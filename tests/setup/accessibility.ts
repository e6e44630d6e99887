import type { CDPSession, Page } from 'playwright-core';

/** A node as a screen reader finds it, through closed shadow roots too. */
export interface AccessibleNode {
  role: string;
  name: string;
  value: string;
  description: string;
  focused: boolean;
  expanded: boolean | null;
  disabled: boolean;
  /** For `DOM.getBoxModel` and `DOM.resolveNode`. */
  backendId: number;
}

interface RawNode {
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  value?: { value?: unknown };
  description?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  backendDOMNodeId?: number;
}

export interface Wanted {
  role: string;
  /** The whole name, a pattern, or a test. */
  name?: string | RegExp | ((name: string) => boolean);
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The page's one CDP session. */
export function cdp(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

const words = (field: { value?: unknown } | undefined) => String(field?.value ?? '');

function toNode(raw: RawNode): AccessibleNode | null {
  if (raw.ignored || raw.backendDOMNodeId === undefined) return null;
  const property = (name: string) => raw.properties?.find((one) => one.name === name)?.value.value;
  const expanded = property('expanded');
  return {
    role: words(raw.role),
    name: words(raw.name),
    value: words(raw.value),
    description: words(raw.description),
    focused: property('focused') === true,
    expanded: typeof expanded === 'boolean' ? expanded : null,
    disabled: property('disabled') === true,
    backendId: raw.backendDOMNodeId,
  };
}

function isWanted(node: AccessibleNode, { role, name }: Wanted): boolean {
  if (node.role !== role) return false;
  if (name === undefined) return true;
  if (typeof name === 'string') return node.name === name;
  return name instanceof RegExp ? name.test(node.name) : name(node.name);
}

/** The whole accessibility tree as a flat list, in the browser's order. */
export async function accessibleNodes(page: Page): Promise<AccessibleNode[]> {
  const session = await cdp(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return (nodes as RawNode[]).flatMap((raw) => toNode(raw) ?? []);
}

export async function findAll(page: Page, wanted: Wanted): Promise<AccessibleNode[]> {
  return (await accessibleNodes(page)).filter((node) => isWanted(node, wanted));
}

/** Waits until a node is there; throws with the names of that role that are, when it does not come. */
export async function findOne(page: Page, wanted: Wanted, patience = 5000): Promise<AccessibleNode> {
  const until = Date.now() + patience;
  for (;;) {
    const all = await accessibleNodes(page);
    const found = all.find((node) => isWanted(node, wanted));
    if (found !== undefined) return found;
    if (Date.now() > until) {
      const names = all.filter((node) => node.role === wanted.role).map((node) => node.name);
      throw new Error(`no ${wanted.role} named ${String(wanted.name)}; there are: ${names.slice(0, 20).join(' | ')}`);
    }
    await page.waitForTimeout(50);
  }
}

/** Waits until no such node is there. */
export async function findGone(page: Page, wanted: Wanted, patience = 5000): Promise<void> {
  const until = Date.now() + patience;
  while ((await findAll(page, wanted)).length > 0) {
    if (Date.now() > until) throw new Error(`${wanted.role} named ${String(wanted.name)} is still there`);
    await page.waitForTimeout(50);
  }
}

/** The middle of a node in the viewport, scrolled into view first. */
export async function middleOf(page: Page, node: AccessibleNode): Promise<{ x: number; y: number }> {
  const session = await cdp(page);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendId });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendId });
  const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = model.content;
  return { x: (x1 + x3) / 2, y: (y1 + y3) / 2 };
}

/** A real mouse click in the middle of a node. */
export async function press(page: Page, node: AccessibleNode): Promise<void> {
  const { x, y } = await middleOf(page, node);
  await page.mouse.click(x, y);
}

/** Finds a node by role and name, and clicks it. */
export async function pressOn(page: Page, role: string, name?: Wanted['name']): Promise<AccessibleNode> {
  const node = await findOne(page, { role, ...(name === undefined ? {} : { name }) });
  await press(page, node);
  return node;
}

export async function focusedNode(page: Page): Promise<AccessibleNode | null> {
  const focused = (await accessibleNodes(page)).filter((node) => node.focused && node.role !== 'RootWebArea');
  return focused.at(-1) ?? null;
}
