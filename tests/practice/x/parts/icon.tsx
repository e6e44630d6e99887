import type { ReactNode } from 'react';
import style from '../x.module.css';

/** Own line drawings, 24 × 24. */
const PATHS = {
  reply: 'M4 11.5C4 7.4 7.6 5 12 5s8 2.6 8 6.5-3.4 6.3-7.4 6.3H12V21s-8-3-8-9.5Z',
  repost: 'M5 9l3-3 3 3M8 6v9a2 2 0 0 0 2 2h3M19 15l-3 3-3-3M16 18V9a2 2 0 0 0-2-2h-3',
  like: 'M12 20S4.5 15.4 4.5 9.9A4 4 0 0 1 12 8a4 4 0 0 1 7.5 1.9C19.500 15.400 12 20 12 20Z',
  views: 'M5 19v-7M10 19V6M15 19v-9M20 19V9',
  bookmark: 'M6 4h12v16l-6-4.500L6 20Z',
  share: 'M12 15V4M8 8l4-4 4 4M5 14v5h14v-5',
  home: 'M4 11l8-7 8 7v9H4Z',
  search: 'M10.500 4a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13ZM15.500 15.500 20 20',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1.500 1.500h-15ZM10 21h4',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.500 20c1-4 4-5.500 7.500-5.500s6.500 1.500 7.500 5.500',
  more: 'M5.500 12h.01M12 12h.01M18.500 12h.01',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M19 12H5M11 6l-6 6 6 6',
  wheel: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM12 3v18M3 12h18',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, title }: { name: IconName; title?: string }): ReactNode {
  return (
    <svg className={style.icon} viewBox="0 0 24 24" aria-hidden={title === undefined}>
      {title === undefined ? null : <title>{title}</title>}
      <path d={PATHS[name]} />
    </svg>
  );
}
