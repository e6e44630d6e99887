import type { Post } from '../model.ts';
import { named } from '../settings.ts';

export const viewName = (name: string) => ({ [named('data-view-name')]: name });

/** JSON on a node of the first server-driven pages: what was served, and its URN as text in a list of bytes. */
function scoped(scope: object) {
  return { [named('data-view-tracking-scope')]: JSON.stringify(scope) };
}

function served(topicName: string, field: string, urn: string) {
  const data = [...new TextEncoder().encode(JSON.stringify({ [field]: urn }))];
  return scoped([{ topicName, breadcrumb: { content: { type: 'Buffer', data } } }]);
}

/** An ad's says what it is, and holds no URN. */
export const postScope = (post: Post) =>
  post.ad
    ? scoped({ contentTrackingId: post.id.slice(-6), labels: ['sponsored'] })
    : served('FeedUpdateServedEvent', 'updateUrn', `urn:li:activity:${post.id}`);

export const commentScope = (post: Post, id: string) =>
  served('CommentServedEvent', 'commentUrn', `urn:li:comment:(urn:li:activity:${post.id},${id})`);
