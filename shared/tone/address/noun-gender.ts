import { fold } from '../../suggest/fold.ts';

/** Feminine nouns of replies whose ending does not say so, and masculine ones whose ending lies; folded. */
const FEMININE = new Set(
  (
    'commande adresse demande reponse taille pointure carte facture photo boutique place reference reservation semaine robe veste page story serviette borne maison chambre voiture ville famille fille mere soeur amie fete banque ligne boite mail-box cle ' +
    'remarque marque piece question suite peau voix part main fin faim soif nuit tele appli application video table porte fenetre peine patience chance confiance presence expérience experience vie idee envie equipe attente enquete offre liste note date formule ' +
    'creme coupe coque recette machine brosse selle roue box team bio newsletter playlist connexion livraison borne colere fidelite merveille trouvaille bouteille corbeille paire lettre plainte crainte perte vente tente cible lampe montre trousse culture gourde tasse tarte plante jupe bague chaine ceinture moto planche seance requete messagerie disponibilite creation'
  ).split(' '),
);
const MASCULINE = new Set(
  (
    'message telephone numero compte panier modele article code programme probleme systeme service reve nombre titre groupe mode musee lycee trophee sondage age stage etage voyage image-no partage paysage menage garage village visage fromage abonnement silence chiffre genre style cafe the canape ' +
    'cote ete pate-no comite cliche prenom nom colis avis retour achat mail email post commentaire choix panier avoir budget velo sac lot bon cadeau billet dossier courrier rdv soutien interet accueil enthousiasme conge equilibre geste'
  ).split(' '),
);
const FEMININE_ENDING =
  /(?:tions?|sions?|tes?|ances?|ences?|ures?|ettes?|ies?|ades?|ees|ee|ises?|esses?|elles?|euses?|trices?|ailles?|eilles?|ouilles?|aines?|onnes?|ettes?|iques?|oires?)$/;
const MASCULINE_ENDING =
  /(?:ages?|ments?|eaux?|eurs?|iers?|ois|isme|teurs?|ets?|ins?|ons?|als?|ails?|eils?|oirs?|uits?|ats?|its?|ours?|ants?|ents?|ors?|ils?|us|ux)$/;

/** `null` when the noun's looks do not say. */
export function genderOf(noun: string): 'm' | 'f' | null {
  const folded = fold(noun).replace(/s$/, '');
  if (FEMININE.has(folded) || FEMININE.has(fold(noun))) return 'f';
  if (MASCULINE.has(folded) || MASCULINE.has(fold(noun))) return 'm';
  if (FEMININE_ENDING.test(fold(noun)) && !/(?:iste|aste|ete|isme|ome|eme)s?$/.test(folded)) return 'f';
  if (MASCULINE_ENDING.test(fold(noun))) return 'm';
  return null;
}

/** "ton", "ta", surest first, before a noun as written. */
export function yourBefore(noun: string): string[] {
  if (
    /^[aeiouyéèêàâîïôûœ]/i.test(noun) ||
    (/^h/i.test(noun) && !/^(?:h[aâ]te|haut|hanche|housse|honte|hotte|hall)/i.test(noun))
  )
    return ['ton'];
  const gender = genderOf(noun);
  if (gender === null) return ['ton', 'ta'];
  return gender === 'f' ? ['ta'] : ['ton'];
}
