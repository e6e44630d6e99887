import { NETWORKS } from '../../../shared/brands/brand.ts';
import type { SightedBatch } from '../../../shared/sightings/sighting.ts';
import type { Answers, Schema } from '../door.ts';
import { noteKept, noteRoom } from '../room.ts';
import { takeIn } from '../sighting.ts';
import { text, z } from './schemas.ts';

const name = z.nullable(z.string().check(z.maxLength(500)));

const item = z.object({
  key: text,
  kind: z.enum(['post', 'comment']),
  author: name,
  handle: name,
  text: z.string().check(z.maxLength(5000)),
  time: name,
  approx: z.exactOptional(z.literal(true)),
  parent: name,
  post: name,
  url: z.nullable(z.string().check(z.maxLength(5000))),
  ours: z.boolean(),
  answered: z.enum(['yes', 'no', 'unknown']),
  concern: z.enum(['own-post', 'under-own-post', 'names-brand', 'notification']),
  owner: name,
});

export const batch = z.object({
  network: z.enum(NETWORKS),
  acting: name,
  counter: z.nullable(z.int().check(z.minimum(0), z.maximum(9999))),
  notifications: name,
  front: z.boolean(),
  items: z.array(item).check(z.maxLength(2000)),
}) satisfies Schema<SightedBatch>;

export const sightedAnswers: Pick<Answers, 'sighted'> = {
  sighted: {
    from: ['page'],
    schema: batch,
    run: async (payload) => {
      try {
        const answer = await takeIn(payload);
        await noteKept();
        return answer;
      } catch (error) {
        // The page keeps what was refused and sends it again.
        await noteRoom(error);
        throw error;
      }
    },
  },
};
