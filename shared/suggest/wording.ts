import type { Address } from '../brands/brand.ts';
import { type Template, wordings } from '../templates/template.ts';

/** Shortest run of a wording's own letters that can tell it from another. */
const SHORTEST_RUN = 8;

/** The parts of a wording that stand in every filled text: outside any section, between tags. */
function fixedRuns(wording: string): string[] {
  let depth = 0;
  const runs: string[] = [];
  for (const part of wording.split(/(\{\{[^}]*\}\})/)) {
    if (/^\{\{[#^]/.test(part)) depth += 1;
    else if (part.startsWith('{{/')) depth -= 1;
    else if (depth === 0 && !part.startsWith('{{') && part.trim().length >= SHORTEST_RUN) runs.push(part.trim());
  }
  return runs;
}

/** Place of the last reply made from a wording, or -1; replies are filled texts or wordings as they are. */
export function lastUse(wording: string, replies: string[]): number {
  const runs = fixedRuns(wording);
  return replies.findLastIndex(
    (reply) => reply === wording || (runs.length > 0 && runs.every((run) => reply.includes(run))),
  );
}

/** A template's wordings, the one to take first first: never used, then longest ago (`usedHere`: oldest first). */
export function orderWordings(
  template: Template,
  address: Address,
  usedHere: string[],
): { wording: string; place: number; used: boolean }[] {
  return wordings(template, address)
    .map((wording, place) => ({ wording, place, last: lastUse(wording, usedHere) }))
    .sort((a, b) => a.last - b.last || a.place - b.place)
    .map(({ wording, place, last }) => ({ wording, place, used: last >= 0 }));
}
