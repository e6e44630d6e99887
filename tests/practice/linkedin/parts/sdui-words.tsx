import type { ReactNode } from 'react';
import { ageOf, labels, withName } from '../labels.ts';
import style from '../linkedin.module.css';
import { NOW, type Person, type Post } from '../model.ts';
import { named } from '../settings.ts';
import { hrefOf } from './tiptap-box.tsx';

export const keyed = (key: string) => ({ componentkey: named(key) });

export function Icon({ id }: { id: string }): ReactNode {
  return <svg id={named(id)} className={style.icon} viewBox="0 0 16 16" aria-hidden="true" />;
}

export function Picture({ person }: { person: Person }): ReactNode {
  return (
    <a href={hrefOf(person)} tabIndex={-1} className={style.picture}>
      <figure className={style.figure}>
        <svg viewBox="0 0 40 40" aria-label={withName(labels.profile, person.name)} className={style.face}>
          <title>{person.name}</title>
        </svg>
      </figure>
    </a>
  );
}

function Badge({ person }: { person: Person }): ReactNode {
  return person.verified ? (
    <svg id={named('verified-small')} className={style.icon}>
      <title>Verified</title>
    </svg>
  ) : null;
}

/** The name of a post: doubled for screen readers in a box of one pixel, then badge, degree and headline. */
export function PostName({ post }: { post: Post }): ReactNode {
  const { by } = post;
  const isPerson = by.kind === 'in';
  const age = ageOf(NOW - post.at);
  return (
    <div className={style.names}>
      <a href={hrefOf(by)} className={style.name}>
        <p className={style.line}>
          <span className={style.hidden}>
            {by.name} {isPerson ? `${labels.premium} ${labels.degree}` : ''}
          </span>
          <span className={style.strong}>
            <span>{by.name}</span>
            <Badge person={by} />
          </span>
          {isPerson ? <span className={style.quiet}> • {labels.degree}</span> : null}
        </p>
        <p className={style.quiet}>{by.headline}</p>
      </a>
      <p {...keyed(`age-${post.id.slice(-5)}`)} className={style.quiet}>
        {post.ad ? `${labels.sponsored} ${by.name}` : `${age} • ${post.edited ? `${labels.edited} • ` : ''}`}
      </p>
    </div>
  );
}

/** In a comment the degree comes first, and the name stands bare beside the badge. */
export function CommentName({ person, isAuthor }: { person: Person; isAuthor: boolean }): ReactNode {
  return (
    <a href={hrefOf(person)} className={style.name}>
      <div>
        <span className={style.hidden}>• {labels.degree}</span>
        <div className={style.strong}>
          {person.name}
          <Badge person={person} />
          {isAuthor ? <span className={style.chip}>{labels.author}</span> : null}
        </div>
        <p className={style.quiet}>{person.headline}</p>
      </div>
    </a>
  );
}

export function Text({ id, text, to }: { id: string; text: string; to?: Person | undefined }): ReactNode {
  const isLong = text.length > 90;
  const lines = text.split('\n');
  return (
    <p {...keyed(`feed-commentary_${id.slice(-6)}`)} className={style.text}>
      <span data-testid={named('expandable-text-box')} className={isLong ? style.clamped : style.words}>
        {to === undefined ? null : (
          <>
            <a href={hrefOf(to)}>
              <strong>{to.name}</strong>
            </a>{' '}
          </>
        )}
        {lines.map((line, place) => (
          <span key={line}>
            {line}
            {place < lines.length - 1 ? <br /> : null}
          </span>
        ))}
        {isLong ? (
          <button type="button" data-control="see-more" data-testid={named('expandable-text-button')}>
            {labels.more}
          </button>
        ) : null}
      </span>
    </p>
  );
}
