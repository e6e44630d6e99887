import { BLAMING_EN, BLAMING_FR } from './blaming.ts';
import type { ReadDraft } from './draft.ts';
import type { ToneFamily } from './family.ts';
import { compile, findWordings } from './wording-check.ts';

const LIST = compile([...BLAMING_FR, ...BLAMING_EN]);

/** Accuses the customer. */
export const BLAME: ToneFamily = {
  id: 'blame',
  check: (draft: ReadDraft) => findWordings(draft, LIST, 'blame'),
  wrong: [
    { text: 'Vous n’avez qu’à relire le mail.', words: 'Vous n’avez qu’à', right: 'Vous pouvez' },
    { text: 'Il fallait vérifier avant de partir.' },
    { text: 'Vous auriez dû nous prévenir.', words: 'Vous auriez dû' },
    { text: 'C’est de votre faute.' },
    { text: 'Tu n’as pas lu le règlement.' },
    { text: 'You should have told us.', language: 'en' },
    { text: 'You didn’t read the label.', language: 'en' },
  ],
  right: [
    { text: 'Ce n’est pas de votre faute, promis.' },
    { text: 'Nous aurions dû vous prévenir.' },
    { text: 'Restez au chaud, on vous livre.' },
    { text: 'It is not your fault at all.', language: 'en' },
    { text: 'We should have told you.', language: 'en' },
  ],
};
