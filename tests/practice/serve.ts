import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { BUILT, buildPractice } from './build.ts';

interface Served {
  type: string;
  body: string;
}

type Pages = (url: URL) => Served;

const NOT_THERE = { status: 404, contentType: 'text/plain', body: 'no such page in the practice site' };

/** Scripts from the page's own origin alone; `strict` adds trusted types. */
function policy(strict: boolean): string {
  const base =
    "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'; object-src 'none'; base-uri 'none'";
  return strict ? `${base}; require-trusted-types-for 'script'; trusted-types 'none'` : base;
}

function asset(path: string): Served {
  const name = basename(path);
  return {
    type: name.endsWith('.css') ? 'text/css' : 'text/javascript',
    body: readFileSync(join(BUILT, name), 'utf8'),
  };
}

const page = (head: string, body: string): Served => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`,
});

const xPages: Pages = () =>
  page(
    '<title>X</title><link rel="stylesheet" href="/practice-assets/x.css"><script type="module" src="/practice-assets/x.js"></script>',
    '<div id="react-root"></div><div id="layers"></div>',
  );

const linkedinPages: Pages = () =>
  page(
    '<title>LinkedIn</title><link rel="stylesheet" href="/practice-assets/linkedin.css"><script type="module" src="/practice-assets/linkedin.js"></script>',
    '<div id="root"></div>',
  );

const facebookPages: Pages = () =>
  page(
    '<title>(3) Facebook</title><link rel="stylesheet" href="/practice-assets/facebook.css"><script type="module" src="/practice-assets/facebook.js"></script>',
    '<div id="root"></div>',
  );

const BOXES = {
  textarea: '<textarea aria-label="Message" rows="6" cols="60"></textarea>',
  contenteditable:
    '<div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Message" style="min-height:6em;border:1px solid gray;white-space:pre-wrap"></div>',
};

const plainPages: Pages = (url) => {
  const box = url.pathname.includes('contenteditable') ? BOXES.contenteditable : BOXES.textarea;
  return page(
    '<title>Practice</title><script type="module" src="/practice-assets/plain.js"></script>',
    `<main style="font:16px system-ui;margin:2em"><p>Bonjour, vous êtes ouverts dimanche ?</p>${box}<p><button>Send</button></p></main>`,
  );
};

/** A line an origin, and what its addresses give. A second network is a folder and a line. */
const SITES: Record<string, Pages> = {
  'https://x.com': xPages,
  'https://www.linkedin.com': linkedinPages,
  'https://www.facebook.com': facebookPages,
  'https://business.facebook.com': facebookPages,
  'https://practice.example': plainPages,
};

/** The strict variants: `/strict/…`, or `?strict=1` where the address is the network's. */
function isStrict(url: URL): boolean {
  return url.pathname.startsWith('/strict/') || url.searchParams.get('strict') === '1';
}

async function answer(route: Route, pages: Pages): Promise<void> {
  const url = new URL(route.request().url());
  if (url.pathname === '/favicon.ico' || url.pathname === '/sw.js') {
    await route.fulfill(NOT_THERE);
    return;
  }
  const served = url.pathname.startsWith('/practice-assets/') ? asset(url.pathname) : pages(url);
  const headers = { 'content-security-policy': policy(isStrict(url)), 'cache-control': 'no-store' };
  await route.fulfill({ status: 200, contentType: served.type, headers, body: served.body });
}

/**
 * Serves the practice pages under the networks' real origins, in every page of this context; builds them first when
 * they are older than their sources. Nothing of those origins is ever fetched from outside.
 */
export async function practiceRoutes(context: BrowserContext): Promise<void> {
  await buildPractice();
  for (const [origin, pages] of Object.entries(SITES)) {
    await context.route(`${origin}/**`, (route) => answer(route, pages));
  }
}
