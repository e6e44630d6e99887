import { askPage } from './ask.ts';
import type { PageReport } from './messages.ts';

/** The page's whole report, item by item as it was read; null when no content script of ours is there. */
export async function askReport(tabId: number): Promise<PageReport | null> {
  const report = await askPage(tabId, 'report', {});
  if (report === null) return null;
  const items = [...report.items];
  for (let { rest } = report; rest !== null; ) {
    const more = await askPage(tabId, 'report-rest', { rest });
    // The page was left meanwhile: a part of it would give wrong counts.
    if (more === null) return null;
    items.push(...more.items);
    rest = more.rest;
  }
  const { rest: _, ...whole } = report;
  return { ...whole, items };
}
