import type { Answers } from '../door.ts';
import { handOff } from '../handing-off.ts';
import { question, text, z } from './schemas.ts';

const address = z.string().check(z.maxLength(4000));

export const handOffAnswers: Pick<Answers, 'hand-off'> = {
  'hand-off': {
    from: ['page', 'screen'],
    schema: z.object({ id: text, question, link: z.nullable(address) }),
    run: handOff,
  },
};
