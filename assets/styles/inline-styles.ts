import type { IndexHtmlTransformContext, Plugin } from 'vite';

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>;

const SHEET = /<link rel="stylesheet"[^>]* href="\/([^"]+)">/g;

/** The page with its style sheets' text in place of their links: one file less to wait for. */
const withStyles = (html: string, bundle: Bundle): string =>
  html.replace(SHEET, (link, fileName: string) => {
    const sheet = bundle[fileName];
    return sheet?.type === 'asset' ? `<style>${sheet.source.toString().trim()}</style>` : link;
  });

/** The popup's page has its styles in it. */
export const inlineStyles: Plugin = {
  name: 'tact-inline-styles',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { filename, bundle }) =>
      filename.endsWith('/popup/index.html') && bundle !== undefined ? withStyles(html, bundle) : html,
  },
};
