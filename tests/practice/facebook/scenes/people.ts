import { person } from '../model.ts';

/** The Page that the practice site acts as. */
export const BRAND = person('cyclesgarance', 'Cycles Garance', { verified: true });

export const KARIM = person('karim.benkacem', 'Karim B.');
export const LEA = person('lea.marchand', 'Léa Marchand');
export const NADIA = person('nadia.k.44', 'Nadia K.');
export const MIREILLE = person('mireille.petitot.9', 'Mireille Petitot');
export const GERARD = person('gerard.petitot', 'Gérard Petitot');
export const LAURE = person('laure.vandamme', 'Laure Vandamme');
export const FAMILLE = person('famille.a.roues', 'La famille 👨‍👩‍👧‍👦 à roues');
export const JEAN = person('jean.l.22', 'Jean');
export const JEAN_PAUL = person('jeanpaul.roy', 'Jean-Paul');
export const DELPHINE = person('delphine.chauvin.5', 'Delphine Chauvin');
export const OPHELIE = person('ophelie.girard.1', 'Ophélie Girard');
export const DAN = person('dan.whitlock.3', 'Dan Whitlock');
export const EMMA = person('emma.walker.bristol', 'Emma Walker');
export const SAM = person('sam.orton.12', 'Sam Orton');
export const GRACE = person('grace.ford.88', 'Grace Ford');
export const MARTA = person('marta.gil.3', 'Marta Gil');
export const VOLT = person('voltandco', 'Volt & Co');
export const PAT = person('pat.doyle.7', 'Pat Doyle');
export const REMI = person('remi.basset.1', 'Rémi Basset');
export const BRACES = person('b.1', '{{firstName}} <img src=x onerror="window.__practice.errors.push(1)">');
export const BACKWARDS = person('b.2', '\u202eecnaraG selcyC\u202c');
