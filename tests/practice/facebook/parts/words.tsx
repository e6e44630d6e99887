import type { ReactNode } from 'react';
import style from '../facebook.module.css';
import { labels } from '../labels.ts';
import type { Person } from '../model.ts';

const EMOJI =
  /((?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*))/u;

function pictureOf(emoji: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><text y="30" font-size="30">${emoji}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Emoji are pictures with the character as `alt`. */
export function withEmoji(text: string): ReactNode[] {
  return text.split(EMOJI).map((part, place) =>
    place % 2 === 1 ? (
      <span key={place}>
        <img className={style.emoji} alt={part} height={16} width={16} src={pictureOf(part)} />
      </span>
    ) : (
      part
    ),
  );
}

export const hrefOf = ({ slug }: Person, tail = ''): string => `/${slug}?${tail}__cft__[0]=AZX7q&__tn__=R]-R`;

export interface WordsProps {
  text: string;
  to?: Person | undefined;
  cut?: boolean | undefined;
}

/** A text in one block a line; "see more" stands inside the last one. */
export function Words({ text, to, cut }: WordsProps): ReactNode {
  const lines = text.split('\n');
  return lines.map((line, place) => (
    <div key={place} dir="auto" style={{ textAlign: 'start' }}>
      {place === 0 && to !== undefined ? (
        <>
          <span>
            <a href={hrefOf(to)} role="link" tabIndex={0}>
              <span>{to.name}</span>
            </a>
          </span>{' '}
        </>
      ) : null}
      {withEmoji(line)}
      {cut && place === lines.length - 1 ? (
        <>
          …{' '}
          <div role="button" tabIndex={0} className={style.inline}>
            {labels.more}
          </div>
        </>
      ) : null}
    </div>
  ));
}
