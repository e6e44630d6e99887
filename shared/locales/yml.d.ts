declare module '*.yml' {
  const words: import('./translate.ts').Words;
  export default words;
}
