import { checkDraft } from '../checking.ts';
import type { Answers } from '../door.ts';
import { expandShortcut, findTemplatesAndFacts, suggestFor } from '../suggesting.ts';
import { long, question, text, z } from './schemas.ts';

export const suggestAnswers: Pick<Answers, 'suggest' | 'search' | 'expand' | 'check'> = {
  suggest: { from: ['page', 'screen'], schema: question, run: suggestFor },
  search: {
    from: ['page', 'screen'],
    schema: z.object({ query: text, question: z.nullable(question) }),
    run: async ({ query, question: about }) => await findTemplatesAndFacts(query, about),
  },
  check: {
    from: ['page'],
    schema: z.object({ text: long, network: text, acting: z.nullable(text), question: z.nullable(question) }),
    run: checkDraft,
  },
  expand: {
    from: ['page'],
    schema: z.object({ shortcut: text, question: z.nullable(question), network: text }),
    run: async ({ shortcut, question: about }) => await expandShortcut(shortcut, about),
  },
};
