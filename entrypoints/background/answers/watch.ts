import { catchUp } from '../catch-up.ts';
import type { Answers } from '../door.ts';
import { nothing } from './schemas.ts';

export const watchAnswers: Pick<Answers, 'watch-changed'> = {
  'watch-changed': {
    from: ['screen'],
    schema: nothing,
    run: async () => {
      await catchUp();
      return { rung: true };
    },
  },
};
