import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Post } from '../post.ts';
import { testId } from '../settings.ts';
import style from '../x.module.css';
import { Article } from './article.tsx';

/** So many rows are ever in the page; the same nodes take the next posts as the list is scrolled. */
const POOL = 16;
const GUESS = 150;
const MARGIN = 500;

interface RowProps {
  top: number;
  height: (tall: number) => void;
  children: ReactNode;
}

function Row({ top, height, children }: RowProps): ReactNode {
  const node = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (node.current !== null) height(node.current.offsetHeight);
  });
  return (
    <div
      ref={node}
      data-testid={testId('cellInnerDiv')}
      className={style.cell}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div>{children}</div>
    </div>
  );
}

/** First row in sight, with a margin above. */
function firstShown(tops: number[], scrolled: number): number {
  const found = tops.findIndex(
    (top, place) => (tops[place + 1] ?? Number.POSITIVE_INFINITY) > scrolled - MARGIN && top >= 0,
  );
  return Math.max(0, found);
}

export interface TimelineProps {
  posts: Post[];
  label: string;
  onOpen: (post: Post) => void;
  onReply: (post: Post) => void;
}

/** Absolutely placed rows in recycled nodes, as the network's list. */
export function Timeline({ posts, label, onOpen, onReply }: TimelineProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const [heights, setHeights] = useState<Record<number, number>>({});
  const [scrolled, setScrolled] = useState(0);

  useEffect(() => {
    const stop = new AbortController();
    const look = () => setScrolled(Math.max(0, window.scrollY - (list.current?.offsetTop ?? 0)));
    window.addEventListener('scroll', look, { passive: true, signal: stop.signal });
    return () => stop.abort();
  }, []);

  const tops: number[] = [];
  let total = 0;
  for (const place of posts.keys()) {
    tops.push(total);
    total += heights[place] ?? GUESS;
  }
  const from = Math.min(firstShown(tops, scrolled), Math.max(0, posts.length - POOL));
  const measure = (place: number) => (tall: number) => {
    if (tall > 0 && heights[place] !== tall) setHeights((known) => ({ ...known, [place]: tall }));
  };
  return (
    <section aria-label={label}>
      <div ref={list} className={style.list} style={{ minHeight: total }}>
        {posts.slice(from, from + POOL).map((post, offset) => {
          const place = from + offset;
          return (
            <Row key={place % POOL} top={tops[place] ?? 0} height={measure(place)}>
              <Article post={post} onOpen={onOpen} onReply={onReply} />
            </Row>
          );
        })}
      </div>
    </section>
  );
}
