import type { ReactNode } from 'react';
import style from '../x.module.css';

const EMOJI =
  /((?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*))/u;
const PARTS = /(@\w{1,20}|#\p{L}[\p{L}\d_]*)/u;

/** The picture of an emoji, drawn from the system's own font: the network has an image with the character as `alt`. */
function pictureOf(emoji: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><text y="30" font-size="30">${emoji}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** So many pictures would only be slow to draw. */
const LONG = 10_000;

export function withEmoji(text: string): ReactNode[] {
  if (text.length > LONG) return [text];
  const parts = text.split(EMOJI);
  return parts.map((part, place) =>
    place % 2 === 1 ? (
      <img key={place} className={style.emoji} alt={part} draggable={false} src={pictureOf(part)} />
    ) : (
      part
    ),
  );
}

/** A post's words as the network draws them: a mention is a link inside a `div`, a hashtag a link inside a `span`. */
export function Words({ text }: { text: string }): ReactNode {
  return text.split(PARTS).map((part, place) => {
    if (part.startsWith('@')) {
      return (
        <div key={place} className={style.mention}>
          <span>
            <a href={`/${part.slice(1)}`}>{part}</a>
          </span>
        </div>
      );
    }
    if (part.startsWith('#'))
      return (
        <a key={place} href={`/hashtag/${part.slice(1)}`}>
          {part}
        </a>
      );
    return part === '' ? null : <span key={place}>{withEmoji(part)}</span>;
  });
}
