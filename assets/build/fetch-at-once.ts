import type { IndexHtmlTransformContext, Plugin, Rolldown } from 'vite';

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>;

/** The files that a chunk imports when it runs, however far, itself included. */
function filesOf(fileName: string, bundle: Bundle, found = new Set<string>()): Set<string> {
  const file = bundle[fileName];
  if (found.has(fileName) || file?.type !== 'chunk') return found;
  found.add(fileName);
  for (const next of file.imports) filesOf(next, bundle, found);
  return found;
}

/** What a page's script imports while it runs and its page does not name: a wait of its own, after the script's own. */
function namedLate(chunk: Rolldown.OutputChunk, bundle: Bundle): string[] {
  const early = filesOf(chunk.fileName, bundle);
  const late = new Set(chunk.dynamicImports.flatMap((fileName) => [...filesOf(fileName, bundle)]));
  return [...late].filter((fileName) => !early.has(fileName));
}

const SHEET = /<link rel="stylesheet"[^>]* href="\/([^"]+)">/g;

/** The page with its style sheets' text in place of their links: one file less to wait for. */
const withStyles = (html: string, bundle: Bundle): string =>
  html.replace(SHEET, (link, fileName: string) => {
    const sheet = bundle[fileName];
    return sheet?.type === 'asset' ? `<style>${sheet.source.toString().trim()}</style>` : link;
  });

/** The popup's page has its styles in it and names all that its first picture is made of, so that it is fetched at once. */
export const fetchAtOnce: Plugin = {
  name: 'tact-fetch-at-once',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { filename, chunk, bundle }) => {
      if (!filename.endsWith('/popup/index.html') || chunk === undefined || bundle === undefined) return html;
      const tags = namedLate(chunk, bundle).map((fileName) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
        injectTo: 'head' as const,
      }));
      return { html: withStyles(html, bundle), tags };
    },
  },
};
