import { type MouseEvent, type ReactNode, useEffect, useState } from 'react';
import { practice } from '../recorder.ts';
import { labels } from './labels.ts';
import style from './linkedin.module.css';
import type { Post } from './model.ts';
import { EmberPost } from './parts/ember.tsx';
import { LazyColumn } from './parts/lazy-column.tsx';
import { Notifications } from './parts/notifications.tsx';
import { SduiCard, SduiDetail } from './parts/sdui.tsx';
import { hrefOf } from './parts/tiptap-box.tsx';
import { ViewPost } from './parts/view.tsx';
import { BRAND, MEMBER } from './scenes/people.ts';
import { companyPosts, feedOf, postById } from './scenes/scenes.ts';
import { settings } from './settings.ts';

const UPDATE = /^\/feed\/update\/urn:li:activity:(\d+)/;

/** A post in a list, or alone on its page. */
function draw(post: Post, open: boolean): ReactNode {
  if (settings.stack === 'ember') return <EmberPost key={post.id} post={post} open={open} />;
  if (settings.stack === 'view') return <ViewPost key={post.id} post={post} open={open} />;
  return open ? <SduiDetail key={post.id} post={post} /> : <SduiCard post={post} />;
}

/** Lists of people to follow are known of two layouts. */
const hasModules = settings.stack === 'sdui-b' || settings.stack === 'sdui-a';

function Main({ path }: { path: string }): ReactNode {
  const post = postById(UPDATE.exec(path)?.[1] ?? '');
  if (post !== null) return draw(post, true);
  if (path.startsWith('/notifications')) return <Notifications />;
  const posts = path.startsWith('/company/') ? companyPosts() : feedOf(settings.lang);
  const listed = posts.filter((one) => hasModules || !one.module);
  return <LazyColumn key={path} rows={listed.map((one) => ({ key: one.id, node: draw(one, false) }))} />;
}

/** Plain links navigate softly; the network's other pages do not exist here. */
function followSoftly(event: MouseEvent, open: (path: string) => void): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (link === null || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const { pathname } = new URL(link.getAttribute('href') ?? '', location.href);
  if (/^\/(?:feed|notifications|company)\//.test(pathname)) open(pathname);
}

export function App(): ReactNode {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('popstate', () => setPath(location.pathname), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  useEffect(() => {
    document.title = path.startsWith('/notifications') ? `(2) ${labels.notifications} | LinkedIn` : '(2) LinkedIn';
  }, [path]);
  const open = (to: string) => {
    practice.addresses.push(to);
    history.pushState({}, '', to);
    setPath(to);
    window.scrollTo(0, 0);
  };
  return (
    <div className={style.app} onClick={(event) => followSoftly(event, open)}>
      <header id="global-nav" className={style.top}>
        <nav className={style.row}>
          <a href="/feed/">{labels.home}</a>
          <a href="/notifications/">{labels.notifications}</a>
          <a href={`/company/${BRAND.slug}/posts/`}>{BRAND.name}</a>
          {settings.me ? <a href={hrefOf(MEMBER)}>{MEMBER.name}</a> : null}
        </nav>
      </header>
      <main className={style.main}>
        <Main path={path} />
      </main>
    </div>
  );
}
