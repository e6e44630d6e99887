import type { CDPSession } from 'playwright-core';
import { cdp } from '../setup/accessibility.ts';
import type { Tact } from '../setup/tact.ts';
import { aMoment, until } from '../setup/until.ts';

interface Chrome {
  action: {
    openPopup: () => Promise<void>;
    setPopup: (what: { popup: string }) => Promise<void>;
  };
}

/** Commands to one target by way of a page's session: the popup is among the browser's targets, not among its pages. */
async function attach(session: CDPSession, targetId: string): Promise<(expression: string) => Promise<unknown>> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  return (expression) => {
    const id = ++last;
    const answered = new Promise<unknown>((resolve) => {
      const hear = ({ sessionId: from, message }: { sessionId: string; message: string }) => {
        const said = JSON.parse(message) as { id?: number; result?: { result?: { value?: unknown } } };
        if (from !== sessionId || said.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        resolve(said.result?.result?.value);
      };
      session.on('Target.receivedMessageFromTarget', hear);
    });
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression, returnByValue: true } });
    return session.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answered);
  };
}

/** Nobody looks while the popup opens: a look costs it some of its time. */
const LEFT_ALONE = 600;

/** Opens the toolbar's popup on one of our pages, over the page in front, and gives what `expression` is once it is a number. */
export async function inPopup(tact: Tact, path: string, expression: string): Promise<number> {
  const front = tact.context.pages().at(-1);
  if (front === undefined) throw new Error('no page in front');
  await front.bringToFront();
  const session = await cdp(front);
  const worker = await tact.worker();
  await worker.evaluate(async (popup) => {
    const { action } = (globalThis as unknown as { chrome: Chrome }).chrome;
    await action.setPopup({ popup });
    await action.openPopup();
  }, path);
  await aMoment(LEFT_ALONE);
  const target = await until(
    async () => (await session.send('Target.getTargets')).targetInfos.find(({ url }) => url.endsWith(path)) ?? null,
    () => `no popup ${path}`,
  );
  const ask = await attach(session, target.targetId);
  const given = await until(
    async () => {
      const value = await ask(expression);
      return typeof value === 'number' ? value : null;
    },
    () => `${path} never painted`,
  );
  await ask('window.close()');
  await until(
    async () =>
      (await session.send('Target.getTargets')).targetInfos.some(({ targetId }) => targetId === target.targetId)
        ? null
        : true,
    () => `${path} stays open`,
  );
  return given;
}
