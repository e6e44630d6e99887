import type { CDPSession, Page } from 'playwright-core';
import { aMoment, until } from './until.ts';

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
  /** True: the one that has the focus. */
  focused?: boolean;
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

function isWanted(node: AccessibleNode, { role, name, focused }: Wanted): boolean {
  if (node.role !== role || (focused !== undefined && node.focused !== focused)) return false;
  if (name === undefined) return true;
  if (typeof name === 'string') return node.name === name;
  return name instanceof RegExp ? name.test(node.name) : name(node.name);
}

/** What a person finds of one role in the page, in document order; the browser looks for it, which costs a fraction of the whole tree. */
export async function nodesOf(page: Page, role: string): Promise<AccessibleNode[]> {
  const session = await cdp(page);
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodes } = await session.send('Accessibility.queryAXTree', { backendNodeId: root.backendNodeId, role });
  return (nodes as RawNode[]).flatMap((raw) => toNode(raw) ?? []);
}

export async function findAll(page: Page, wanted: Wanted): Promise<AccessibleNode[]> {
  return (await nodesOf(page, wanted.role)).filter((node) => isWanted(node, wanted));
}

/** Looks at all nodes of a role until `look` gives something: a condition of many of them is met in one reading, or not. */
export async function lookFor<Found>(
  page: Page,
  role: string,
  look: (all: AccessibleNode[]) => Found | null,
  otherwise: (all: AccessibleNode[]) => string,
): Promise<Found> {
  let all: AccessibleNode[] = [];
  return await until(
    async () => {
      all = await nodesOf(page, role);
      return look(all);
    },
    () => otherwise(all),
  );
}

const namesOf = (all: AccessibleNode[]): string =>
  all
    .map(({ name, focused }) => (focused ? `[${name}]` : name))
    .slice(0, 20)
    .join(' | ');

/** Waits until a node is there; throws with the names of that role that are, when it does not come. */
export async function findOne(page: Page, wanted: Wanted): Promise<AccessibleNode> {
  const { role, name, focused } = wanted;
  return await lookFor(
    page,
    role,
    (all) => all.find((node) => isWanted(node, wanted)) ?? null,
    (all) => `no ${role} named ${String(name)}${focused ? ' with the focus' : ''}; there are: ${namesOf(all)}`,
  );
}

/** Waits until no such node is there. */
export async function findGone(page: Page, wanted: Wanted): Promise<void> {
  await lookFor(
    page,
    wanted.role,
    (all) => (all.some((node) => isWanted(node, wanted)) ? null : true),
    (all) => `${wanted.role} named ${String(wanted.name)} is still there: ${namesOf(all)}`,
  );
}

/** The middle of a node in the viewport, scrolled into view first. */
export async function middleOf(page: Page, node: AccessibleNode): Promise<{ x: number; y: number }> {
  const session = await cdp(page);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendId });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendId });
  const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = model.content;
  return { x: (x1 + x3) / 2, y: (y1 + y3) / 2 };
}

/** A real mouse click in the middle of a node, once it stands still: a list that is being laid out moves what is in it. */
export async function press(page: Page, node: AccessibleNode): Promise<void> {
  let before = await middleOf(page, node);
  const { x, y } = await until(
    async () => {
      await aMoment();
      const now = await middleOf(page, node);
      const stands = now.x === before.x && now.y === before.y;
      before = now;
      return stands ? now : null;
    },
    () => `${node.role} named ${node.name} does not stand still`,
  );
  await page.mouse.click(x, y);
}

/** Finds a node by role and name, and clicks it; finds it again when it was drawn anew before the click. */
export async function pressOn(page: Page, role: string, name?: Wanted['name']): Promise<AccessibleNode> {
  const wanted = { role, ...(name === undefined ? {} : { name }) };
  return await until(
    async () => {
      const node = await findOne(page, wanted);
      return await press(page, node).then(
        () => node,
        () => null,
      );
    },
    () => `no ${role} named ${String(name)} stands still`,
  );
}
