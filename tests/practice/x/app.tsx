import { type MouseEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { practice } from '../recorder.ts';
import { labels } from './labels.ts';
import { Composer } from './parts/composer.tsx';
import { Modal } from './parts/modal.tsx';
import { Notifications } from './parts/notifications.tsx';
import { Shell } from './parts/shell.tsx';
import { ThreadPage } from './parts/thread-page.tsx';
import { Timeline } from './parts/timeline.tsx';
import { idAt, NOW, type Post } from './post.ts';
import { BRAND, badRows, conversationOf, homeOf, mentionsOf, pathOfPost } from './scenes/scenes.ts';
import { settings } from './settings.ts';
import style from './x.module.css';

const STATUS = /^\/\w{1,20}\/status\/(\d+)/;

interface Place {
  /** The page, which a composer only lies over. */
  path: string;
  composer: { post: Post | null } | null;
}

function placeOf(path: string): Place {
  return path.startsWith('/compose/') ? { path: '/home', composer: { post: null } } : { path, composer: null };
}

/** The unread count in the title, as the network writes it. */
function titleOf(path: string, composing: boolean): string {
  if (composing) return `(2) ${labels.post} / X`;
  if (path.startsWith('/notifications')) return `(2) ${labels.notifications} / X`;
  const post = conversationOf(STATUS.exec(path)?.[1] ?? '')?.focused;
  return post === undefined
    ? `(2) ${labels.home} / X`
    : `(2) ${post.by?.name ?? '?'} : « ${post.text?.slice(0, 40) ?? ''} » / X`;
}

function go(path: string): void {
  practice.addresses.push(path);
  history.pushState({}, '', path);
}

function sentPost(text: string, to: Post, counter: number): Post {
  const at = NOW + counter * 1000;
  const counts = { replies: 0, reposts: 0, likes: 0, views: 1 };
  return {
    id: idAt(at, counter),
    by: BRAND,
    at,
    lang: settings.lang,
    text,
    counts,
    ...(to.id === null ? {} : { answers: to.id }),
  };
}

function usePlace() {
  const [place, setPlace] = useState(() => placeOf(location.pathname));
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('popstate', () => setPlace(placeOf(location.pathname)), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  useEffect(() => {
    document.title = titleOf(place.path, place.composer !== null);
  }, [place]);
  const open = useCallback((path: string) => {
    go(path);
    setPlace(placeOf(path));
    window.scrollTo(0, 0);
  }, []);
  const compose = useCallback((post: Post | null) => {
    go('/compose/post');
    setPlace(({ path }) => ({ path, composer: { post } }));
  }, []);
  return { place, open, compose };
}

function postsAt(path: string): Post[] {
  const home = homeOf(settings.lang);
  if (settings.bad) return badRows();
  return path === '/home' || path === '/' ? home : home.filter((post) => `/${post.by?.handle}` === path);
}

/** Plain links navigate softly; the network's other pages do not exist here. */
function followSoftly(event: MouseEvent, open: (path: string) => void): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (link === null || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const path = link.getAttribute('href') ?? '';
  if (!/\/(?:analytics|history|photo)/.test(path)) open(path);
}

export function App(): ReactNode {
  const { place, open, compose } = usePlace();
  const [sent, setSent] = useState<Post[]>([]);
  const inline = useRef<() => void>(() => undefined);
  const openPost = (post: Post) => {
    if (post.id !== null && !post.ad) open(pathOfPost(post));
  };
  const addSent = (text: string, to: Post | null) => {
    if (to !== null) setSent((before) => [...before, sentPost(text, to, before.length + 1)]);
  };
  const close = useCallback(() => history.back(), []);
  const talk = conversationOf(STATUS.exec(place.path)?.[1] ?? '');
  const list = { onOpen: openPost, onReply: compose };
  const isHome = talk === null && !place.path.startsWith('/notifications');
  const title = talk !== null ? labels.thread : isHome ? labels.home : labels.notifications;
  return (
    <div onClick={(event) => followSoftly(event, open)}>
      <Shell path={place.path} title={title} onBack={talk === null ? null : close} onNewPost={() => compose(null)}>
        {talk !== null ? (
          <ThreadPage
            key={talk.focused.id}
            talk={talk}
            sent={sent}
            {...list}
            onSent={(text, to) => addSent(text, to)}
            onInline={(focus) => {
              inline.current = focus;
            }}
            focusInline={() => inline.current()}
          />
        ) : isHome ? (
          <>
            <div className={style.homeBox}>
              <Composer place="home" inReplyTo={null} start="" placeholder={labels.ask} onSent={() => undefined} />
            </div>
            <Timeline posts={postsAt(place.path)} label={labels.home} {...list} />
          </>
        ) : (
          <Notifications posts={mentionsOf(settings.lang)} mentionsOnly={place.path.endsWith('/mentions')} {...list} />
        )}
      </Shell>
      {place.composer === null ? null : (
        <Modal
          post={place.composer.post}
          onClose={close}
          onSent={(text) => {
            addSent(text, place.composer?.post ?? null);
            close();
          }}
        />
      )}
    </div>
  );
}
