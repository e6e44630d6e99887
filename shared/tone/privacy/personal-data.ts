import { phoneKey } from '../../facts/values/contacts.ts';
import { foldText } from '../../facts/values/folded.ts';
import type { ReadDraft, Said } from '../draft.ts';
import type { ToneFamily } from '../family.ts';
import { readAsking } from './asking.ts';
import { readBirths } from './births.ts';
import { readNumbers, readOrders } from './identity.ts';
import { type FactKeys, readReach } from './reach.ts';
import { readSecrets } from './secrets.ts';
import { readStreets } from './streets.ts';
import { readPlates } from './vehicle.ts';

function keysOf(draft: ReadDraft): FactKeys & { streets: string[] } {
  const facts = draft.facts ?? [];
  const values = (kind: string): string[] =>
    facts.flatMap((fact) =>
      fact.kind === kind && 'value' in fact && typeof fact.value === 'string' ? [fact.value] : [],
    );
  return {
    phones: new Set(values('phone').map(phoneKey)),
    emails: new Set(values('email').map((value) => value.trim().toLowerCase())),
    streets: values('address').map((value) => foldText(value).lower),
  };
}

function check(draft: ReadDraft): Said[] {
  const known = keysOf(draft);
  const all = [
    ...readNumbers(draft),
    ...readSecrets(draft),
    ...readBirths(draft),
    ...readStreets(draft, known.streets),
    ...readReach(draft, known),
    ...readOrders(draft),
    ...readPlates(draft),
    ...readAsking(draft),
  ];
  return all.filter((one, index) => all.findIndex((other) => other.from < one.to && one.from < other.to) === index);
}

/** What belongs to one person and stands where everybody reads; also asking for it there. */
export const PERSONAL_DATA: ToneFamily = {
  id: 'personal-data',
  check,
  wrong: [
    { text: 'Nous vous rappelons au 06 98 76 54 32 ce soir.', words: '06 98 76 54 32' },
    { text: 'Le lien est parti à j.durand@boite.example, votre mail.', words: 'j.durand@boite.example' },
    { text: 'Remboursé sur FR76 3000 6000 0112 3456 7890 189.', words: 'FR76 3000 6000 0112 3456 7890 189' },
    { text: 'La carte 4111 1111 1111 1111 est refusée.', words: '4111 1111 1111 1111' },
    { text: 'Votre colis va au 7 rue des Acacias, 59000 Lille.', words: '7 rue des Acacias, 59000 Lille' },
    { text: 'Mme Faure, la commande AZ-40218 est prête.', words: 'AZ-40218' },
    { text: 'Ta box part demain pour le 4 impasse du Moulin, 29200 Brest.', words: '4 impasse du Moulin, 29200 Brest' },
    {
      text: 'It is at your place, Flat 3, 208 Kingsway, Hove BN3 4HD.',
      language: 'en',
      words: 'Flat 3, 208 Kingsway, Hove BN3 4HD',
    },
    { text: 'Le billet est parti à ilan+concert@exemple.fr ce midi.', words: 'ilan+concert@exemple.fr' },
    { text: 'On ajoute coco.vasseur@exemple.com à la liste.', words: 'coco.vasseur@exemple.com' },
    { text: 'Votre mot de passe est Tulipe88.', words: 'Tulipe88' },
    { text: 'Votre mot de passe provisoire est Mirabelle!47, changez-le vite.', words: 'Mirabelle!47' },
    { text: 'Connectez-vous avec le mot de passe Ardoise!19.', words: 'Ardoise!19' },
    { text: 'Mme Roy, née le 3 mai 1974, est inscrite.', words: '3 mai 1974' },
    { text: 'Notre équipe sera au 8 allée des Pins pour votre chaudière.', words: '8 allée des Pins' },
    { text: 'Hélène Marty, 11 place des Halles, est livrée.', words: '11 place des Halles' },
    { text: 'Désolés, nous avions 44 rue Basse, Agathe.', words: '44 rue Basse' },
    { text: 'Votre Clio, plaque AB-123-CD, est prête.', words: 'AB-123-CD' },
    { text: 'Le PNR de Julien Masson, c’est QW8ZT4.', words: 'QW8ZT4' },
    { text: 'Le code de votre portail est 4471A.', words: '4471A' },
    { text: 'Le 02 40 55 18 73 ne répond pas.', words: '02 40 55 18 73' },
    { text: 'Laissez votre numéro de téléphone en commentaire.', words: 'numéro de téléphone' },
    { text: 'Your date of birth is 12/04/1990.', language: 'en', words: '12/04/1990' },
    { text: 'Drop your email below.', language: 'en', words: 'email' },
  ],
  right: [
    { text: 'Appelez-nous au 04 12 34 56 78.' },
    { text: 'Notre accueil : 0800 12 34 56.' },
    { text: 'Écrivez à bonjour@lafabrique.example.' },
    { text: 'Envoyez-nous votre adresse en message privé.' },
    { text: 'Ne publiez jamais votre numéro de carte ici.' },
    { text: 'La boutique est au 7 rue des Acacias, 59000 Lille.' },
    { text: 'Le train 8842 part à 10h12, la référence est 40218.' },
    { text: 'Nos artisans exposent au 29 rue des Lavandières.' },
    { text: 'La plaque AB-123-CD du clip est fictive.' },
    { text: 'Le code promo est PORTE447.' },
    { text: 'Serge Gainsbourg, né le 2 avril 1928, aurait aimé.' },
    { text: 'Call us on 07700 900456.', language: 'en' },
    { text: 'Le modèle Pétrel est né le 3 mai 1974 dans notre garage.' },
    { text: 'Votre food-truck arrive au 3 place Carnot, 21000 Dijon.' },
    { text: 'Vous pouvez joindre Léa, notre responsable, à lea@exemple.fr.' },
    { text: 'Votre mot de passe doit contenir 12 caractères.' },
    { text: 'Pop-up shop at 14 Elm Grove, Leeds LS6 2AB all weekend.', language: 'en' },
  ],
};
