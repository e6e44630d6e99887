import { type ReactNode, useEffect, useRef, useState } from 'react';
import { named } from '../settings.ts';

/** Rows further away than this leave the page; their shell keeps the height. */
const MARGIN = '1800px';

function Row({ children }: { children: ReactNode }): ReactNode {
  const shell = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(true);
  const height = useRef(0);
  useEffect(() => {
    const node = shell.current;
    if (node === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        if (!entry.isIntersecting) height.current = node.offsetHeight;
        // Whoever writes in a row keeps it.
        if (!node.contains(document.activeElement)) setNear(entry.isIntersecting);
      },
      { rootMargin: MARGIN },
    );
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={shell} style={isNear ? {} : { height: height.current }}>
      {isNear ? children : null}
    </div>
  );
}

/** The network's list: rows that are far away are shells without content. */
export function LazyColumn({ rows }: { rows: { key: string; node: ReactNode }[] }): ReactNode {
  return (
    <div data-testid={named('mainFeed')} data-component-type="LazyColumn">
      {rows.map(({ key, node }) => (
        <Row key={key}>{node}</Row>
      ))}
    </div>
  );
}
