/** The 1.3 of Quill under its alias; it ships no types. */
declare module 'quill-1' {
  const Quill: unknown;
  // biome-ignore lint/style/noDefaultExport: the package's own form.
  export default Quill;
}
