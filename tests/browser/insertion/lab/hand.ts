import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { InsertOutcome } from '../../../../shared/insertion/outcome.ts';
import { openBrowser } from '../../../setup/browser.ts';
import { bundle } from './build.ts';
import type { BoxKind, MountOptions } from './page.tsx';

const WORLD = 'tact';
const ADDRESS = 'https://lab.test/';

/** As strict as a network's: nothing inline, nothing evaluated; and, but for the editors that can't live so, no string may become script. */
const POLICY = "default-src 'none'; script-src 'nonce-lab'; style-src 'unsafe-inline'";
const TRUSTED = "; require-trusted-types-for 'script'; trusted-types 'none'";

/** A page with a box, our two halves in it, and a person's real keys and mouse. */
export interface Hand {
  page: Page;
  mount(kind: BoxKind, options?: MountOptions): Promise<void>;
  /** Puts the caret `back` letters before the end, as a person does. */
  click(back?: number): Promise<void>;
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  undo(): Promise<void>;
  leave(): Promise<void>;
  model(): Promise<string>;
  insert(text: string): Promise<InsertOutcome>;
  isolated<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

export interface HandOptions {
  /** False: nobody answers when the MAIN half is asked for. */
  main?: boolean;
  /** False: strings may become markup, as Quill and ProseMirror need it of their pages. */
  trustedTypes?: boolean;
}

/** A browser of its own: a page behind another one is given few frames, and what follows frames is tried here. */
export async function openHand(options: HandOptions = {}): Promise<Hand> {
  const [script, isolatedScript, mainScript] = await Promise.all([
    bundle('page.tsx'),
    bundle('isolated.ts'),
    bundle('main.ts'),
  ]);
  const browser = await openBrowser();
  const page = await openPage(browser.context, script, options.trustedTypes ?? true);
  const session = await page.context().newCDPSession(page);
  const context = await isolatedWorld(session, isolatedScript, mainScript, options.main ?? true);
  const isolated = async <T>(expression: string): Promise<T> => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      contextId: context,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return answer.result.value as T;
  };
  // Draft.js follows a task after the browser, and draws in the frame after that.
  const aTaskLater = () =>
    page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 0)));
  return {
    page,
    isolated,
    mount: async (kind, mountOptions = {}) => {
      await page.evaluate(([name, given]) => window.lab.mount(name, given), [kind, mountOptions] as const);
      await page.waitForFunction(() => window.lab.box() !== document.body);
    },
    click: async (back = 0) => {
      await page.evaluate(() => window.lab.box().focus());
      await page.keyboard.press('Control+End');
      for (let step = 0; step < back; step += 1) await page.keyboard.press('ArrowLeft');
    },
    type: async (text) => {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await page.keyboard.press('Enter');
        await page.keyboard.type(line);
      }
      await aTaskLater();
    },
    press: (key) => page.keyboard.press(key),
    undo: async () => {
      await page.keyboard.press('Control+z');
      await aTaskLater();
    },
    leave: () => page.click('#aside'),
    model: () => page.evaluate(() => window.lab.model()),
    insert: (text) => isolated(`tact.insert(${JSON.stringify(text)})`),
    close: () => browser.close(),
  };
}

async function openPage(browser: BrowserContext, script: string, trusted: boolean): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${ADDRESS}**`, (route) => {
    const isScript = route.request().url().endsWith('lab.js');
    const body = isScript
      ? script
      : '<!doctype html><meta charset="utf-8"><body><script nonce="lab" src="lab.js"></script>';
    const headers = { 'content-security-policy': trusted ? POLICY + TRUSTED : POLICY };
    return route.fulfill({
      body,
      headers,
      contentType: isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
    });
  });
  await page.goto(ADDRESS);
  await page.waitForFunction(() => 'lab' in window);
  return page;
}

/** An isolated world like a content script's, and a worker's part: on request the MAIN half is run in the page's world. */
async function isolatedWorld(session: CDPSession, isolated: string, main: string, answers: boolean): Promise<number> {
  await session.send('Page.enable');
  await session.send('Runtime.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: WORLD });
  const contextId = world.executionContextId;
  await session.send('Runtime.addBinding', { name: 'askMain', executionContextName: WORLD });
  session.on('Runtime.bindingCalled', async () => {
    if (answers) await session.send('Runtime.evaluate', { expression: main });
    await session.send('Runtime.evaluate', { expression: 'tact.mainLoaded()', contextId });
  });
  await session.send('Runtime.evaluate', { expression: isolated, contextId });
  return contextId;
}
