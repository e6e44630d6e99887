import { feedbackOf } from '../../../shared/sightings/reading.ts';
import { sightingId } from '../../../shared/sightings/sighting.ts';
import type { Intent } from '../../../shared/suggest/intents.ts';
import { keepPick, keepRejection, markEdited } from '../../../stores/tables/picks.ts';
import { tagFeedback } from '../../../stores/tables/triage.ts';
import type { Answers } from '../door.ts';
import { knowledge } from '../knowledge.ts';
import { pick, question, text, z } from './schemas.ts';

/** The brand of a pick made before any brand was set up. */
const NO_BRAND = '';

export const pickAnswers: Pick<Answers, 'picked' | 'edited' | 'rejected'> = {
  picked: {
    from: ['page', 'screen'],
    schema: pick,
    run: async ({ id, question: about, template, intent, wording, how, feedback }) => {
      const { brand } = await knowledge(about.acting);
      const { network, key, post, text: comment, language } = about;
      const row = { id, at: Date.now(), brand: brand?.id ?? NO_BRAND, network, key, post, text: comment, language };
      const tag = feedback === undefined ? feedbackOf(intent as Intent | null) : feedback;
      const tagged = tag === null ? {} : { feedback: tag };
      const kept = await keepPick({ ...row, template, intent, wording, how, edited: null, ...tagged });
      if (feedback !== undefined && brand !== null && key !== null) {
        await tagFeedback(sightingId(brand.id, network, key), feedback, Date.now());
      }
      // Learns from it now, so that the next click finds it learnt.
      void knowledge(about.acting);
      return { kept };
    },
  },
  edited: {
    from: ['page'],
    schema: z.object({ id: text, edited: z.boolean() }),
    run: async ({ id, edited }) => ({ kept: await markEdited(id, edited) }),
  },
  rejected: {
    from: ['page', 'screen'],
    schema: z.object({ id: text, question, template: text }),
    run: async ({ id, question: about, template }) => {
      const { brand } = await knowledge(about.acting);
      const row = { id, at: Date.now(), brand: brand?.id ?? NO_BRAND, text: about.text, template };
      return { kept: await keepRejection(row) };
    },
  },
};
