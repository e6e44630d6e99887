import { type ReactNode, useCallback, useState } from 'react';
import style from './facebook.module.css';
import { labels } from './labels.ts';
import type { Post } from './model.ts';
import { PostDialog } from './parts/dialog.tsx';
import { LexicalBox } from './parts/lexical-box.tsx';
import { PostCard } from './parts/post.tsx';
import { feedOf, manyComments, pagePosts, postAt } from './scenes/scenes.ts';
import { settings } from './settings.ts';

/** The post of the address, with as many more comments as the address asks for. */
function onePost(): Post | undefined {
  const found = postAt(location.pathname);
  if (found === undefined || settings.many === 0) return found;
  return { ...found, comments: [...found.comments, ...manyComments(settings.many)] };
}

function postsHere(): { posts: Post[]; open: boolean } {
  const one = onePost();
  if (one !== undefined) return { posts: [one], open: true };
  return { posts: location.pathname === '/' ? feedOf(settings.lang) : pagePosts(), open: false };
}

const { posts, open } = postsHere();

export function App(): ReactNode {
  const [front, setFront] = useState<Post | null>(null);
  const close = useCallback(() => setFront(null), []);
  return (
    <div className={style.app}>
      <div role="banner" className={style.banner}>
        <input type="search" aria-label={labels.search} placeholder={labels.search} />
      </div>
      <div role="main" className={style.main}>
        {posts.map((post) => (
          <PostCard key={post.id} post={post} open={open} prefix="" onOpen={setFront} />
        ))}
      </div>
      <div className={style.chat}>
        <LexicalBox
          name="chat"
          label={labels.message}
          to={null}
          inForm={false}
          focused={false}
          onSend={() => undefined}
        />
      </div>
      {front === null ? null : <PostDialog post={front} onClose={close} />}
    </div>
  );
}
