import { person } from '../model.ts';

/** The Page that the practice site acts as, and the member who manages it. */
export const BRAND = person('cyclesgarance', 'Cycles Garance', '12 345 abonnés', { kind: 'company' });
export const MEMBER = person('garance-duval', 'Garance Duval', 'Responsable communication');

export const KARIM = person('karim-benali-4a21b3', 'Karim B.', 'Mécanicien cycles chez Atelier Nord', {
  verified: true,
});
export const LEA = person('lea-marchand', 'Léa Marchand', 'Chargée de mission mobilité');
export const THOMAS = person('thomas-roussel-velo', 'Thomas R. 🚲', 'Directeur, Nantes à vélo');
export const INES = person('inès-delorme', 'Inès Delorme', 'Étudiante');
export const NADIA = person('nadia-kaci', 'Nadia K.', 'Promue responsable l’an dernier');
export const OPHELIE = person('ophelie-girard', 'Ophélie Girard', 'Libraire');
export const STEEVE = person('steeve-g', 'Steeve G.', 'Auteur');
export const DAN = person('dan-whitlock', 'Dan Whitlock', 'Fleet manager at Northside Couriers');
export const PRIYA = person('priya-natarajan', 'Priya Natarajan', 'Head of People, PhD', { verified: true });
export const OLIVER = person('oliver-haynes-88', 'Oliver Haynes', 'Promoted to regional manager last spring');
export const EMMA = person('emma-walker-bristol', 'Emma Walker', 'Teacher');
export const MARTA = person('marta-rios', 'Marta Ríos', 'Responsable de compras');
export const NORDLICHT = person('nordlicht-rader', 'Nordlicht Räder', '8,410 followers', { kind: 'company' });
export const BANK = person('banque-exemple', 'Banque Exemple', '90 000 abonnés', { kind: 'company' });
export const BRACES = person('b-1', '{{firstName}} <img src=x onerror="window.__practice.errors.push(1)">', '• 3rd+');
export const BACKWARDS = person('b-2', '\u202eecnaraG selcyC\u202c', 'Répondre');
