import type { ReactNode } from 'react';
import { labels, withName } from '../labels.ts';
import style from '../linkedin.module.css';
import { PICTURE } from '../model.ts';
import { notices } from '../scenes/scenes.ts';
import { settings } from '../settings.ts';
import { hrefOf } from './tiptap-box.tsx';

/** Cards of the older stack; opening one marks it read, so that nothing of them is ever pressed. */
export function Notifications(): ReactNode {
  const card = settings.renamed ? 'qq' : 'nt-card';
  return (
    <>
      {notices().map(({ by, post, comment, how }) => {
        const urn = encodeURIComponent(`urn:li:comment:(activity:${post.id},${comment.id})`);
        const target = `/feed/update/urn:li:activity:${post.id}?commentUrn=${urn}`;
        return (
          <article
            key={comment.id}
            className={`${card} ${style.card}`}
            data-view-name={settings.renamed ? undefined : 'notification-card-container'}
          >
            <a
              data-view-name="notification-card-image"
              href={hrefOf(by)}
              aria-label={`${withName(labels.profile, by.name)}`}
            >
              <img alt="" src={PICTURE} className={style.face} />
            </a>
            <a className={`${card}__headline`} href={target}>
              <span className={`${card}__text--3-line`}>
                <strong>{by.name}</strong> {labels[how]} “{comment.text}”
              </span>
            </a>
            <p className={`${card}__time-ago`}>2 h</p>
          </article>
        );
      })}
    </>
  );
}
