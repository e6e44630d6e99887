/** The number that a network writes before its title: "(3) Home / X"; 0 without one. */
export const titleCount = (title: string): number => Number(/^\((\d{1,4})\+?\)/.exec(title)?.[1] ?? 0);
